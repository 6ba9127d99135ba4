using ProNet.Domain.Careers;

namespace ProNet.Indexing.Lexicon;

/// <summary>Words for the codes that facets count. French names people without gender.</summary>
internal static class CodeLabels
{
    private static readonly Dictionary<(string Facet, string Code), (string En, string Fr)> Words = new()
    {
        [("seniority", "intern")] = ("Intern", "Stage"),
        [("seniority", "junior")] = ("Junior", "Début de carrière"),
        [("seniority", "intermediate")] = ("Intermediate", "Intermédiaire"),
        [("seniority", "senior")] = ("Senior", "Confirmé·e"),
        [("seniority", "lead")] = ("Lead", "Référence d'équipe"),
        [("seniority", "manager")] = ("Manager", "Encadrement"),
        [("seniority", "director")] = ("Director", "Direction"),
        [("seniority", "executive")] = ("Executive", "Direction générale"),
        [("remote", "on-site")] = ("On site", "Sur place"),
        [("remote", "hybrid")] = ("Hybrid", "Hybride"),
        [("remote", "remote")] = ("Remote", "À distance"),
        [("contract", "permanent")] = ("Permanent", "Durée indéterminée"),
        [("contract", "fixed-term")] = ("Fixed term", "Durée déterminée"),
        [("contract", "temporary")] = ("Temporary", "Intérim"),
        [("contract", "freelance")] = ("Freelance", "Indépendant"),
        [("contract", "internship")] = ("Internship", "Stage"),
        [("contract", "apprenticeship")] = ("Apprenticeship", "Apprentissage"),
        [("contract", "seasonal")] = ("Seasonal", "Saisonnier"),
        [("open", "open")] = ("Open to work", "À l'écoute d'offres"),
        [("language", "ar")] = ("Arabic", "Arabe"),
        [("language", "bg")] = ("Bulgarian", "Bulgare"),
        [("language", "bn")] = ("Bengali", "Bengali"),
        [("language", "ca")] = ("Catalan", "Catalan"),
        [("language", "cs")] = ("Czech", "Tchèque"),
        [("language", "da")] = ("Danish", "Danois"),
        [("language", "de")] = ("German", "Allemand"),
        [("language", "el")] = ("Greek", "Grec"),
        [("language", "en")] = ("English", "Anglais"),
        [("language", "es")] = ("Spanish", "Espagnol"),
        [("language", "et")] = ("Estonian", "Estonien"),
        [("language", "fa")] = ("Persian", "Persan"),
        [("language", "fi")] = ("Finnish", "Finnois"),
        [("language", "fr")] = ("French", "Français"),
        [("language", "he")] = ("Hebrew", "Hébreu"),
        [("language", "hi")] = ("Hindi", "Hindi"),
        [("language", "hr")] = ("Croatian", "Croate"),
        [("language", "hu")] = ("Hungarian", "Hongrois"),
        [("language", "id")] = ("Indonesian", "Indonésien"),
        [("language", "it")] = ("Italian", "Italien"),
        [("language", "ja")] = ("Japanese", "Japonais"),
        [("language", "ko")] = ("Korean", "Coréen"),
        [("language", "lt")] = ("Lithuanian", "Lituanien"),
        [("language", "lv")] = ("Latvian", "Letton"),
        [("language", "nl")] = ("Dutch", "Néerlandais"),
        [("language", "no")] = ("Norwegian", "Norvégien"),
        [("language", "pl")] = ("Polish", "Polonais"),
        [("language", "pt")] = ("Portuguese", "Portugais"),
        [("language", "ro")] = ("Romanian", "Roumain"),
        [("language", "ru")] = ("Russian", "Russe"),
        [("language", "sk")] = ("Slovak", "Slovaque"),
        [("language", "sl")] = ("Slovenian", "Slovène"),
        [("language", "sv")] = ("Swedish", "Suédois"),
        [("language", "ta")] = ("Tamil", "Tamoul"),
        [("language", "th")] = ("Thai", "Thaï"),
        [("language", "tl")] = ("Tagalog", "Tagalog"),
        [("language", "tr")] = ("Turkish", "Turc"),
        [("language", "uk")] = ("Ukrainian", "Ukrainien"),
        [("language", "ur")] = ("Urdu", "Ourdou"),
        [("language", "vi")] = ("Vietnamese", "Vietnamien"),
        [("language", "zh")] = ("Chinese", "Chinois"),
    };

    private static readonly Dictionary<string, Industry> ByIndustry = Industries.All.ToDictionary(i => i.Code);

    /// <summary>The label of a code, or null where the facet has no codes or the code is unknown.</summary>
    public static string? Find(string facet, string code, string language)
    {
        if (facet == "industry")
            return ByIndustry.TryGetValue(code, out var industry) ? Choose((industry.LabelEn, industry.LabelFr), language) : null;
        return Words.TryGetValue((facet, code), out var words) ? Choose(words, language) : null;
    }

    private static string Choose((string En, string Fr) words, string language) => language == "fr" ? words.Fr : words.En;
}
