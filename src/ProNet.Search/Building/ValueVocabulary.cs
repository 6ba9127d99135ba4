using System.Collections.Frozen;
using System.Globalization;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Search.Analysis;
using ProNet.Search.Schema;

namespace ProNet.Search.Building;

/// <summary>
/// Words by which people name the values of coded fields, in English and French: contracts, ways to work, levels, languages, countries. Some are plain enough to
/// be meant when they stand alone (<c>CDI</c>), others only behind the name of the field (<c>contract:stage</c>). A field that a schema does not have is not asked for.
/// </summary>
internal static class ValueVocabulary
{
    /// <summary>Words of the longest name.</summary>
    public const int LongestRun = 5;

    private const string Contract = "contract";
    private const string Remote = "remote";
    private const string Seniorities = "seniority";
    private const string Language = "language";
    private const string Country = "country";

    private static readonly Lazy<FrozenDictionary<string, List<ValueName>>> ByName = new(Read);

    /// <summary>What a run of words means that is limited to no field; null when nothing, or nothing that this schema has.</summary>
    public static ValueMeaning? Find(string written, SearchSchema schema) =>
        // The language of a posting is not a language that is asked for.
        Named(written).Where(name => name.IsPlain && (name.Field != Language || schema.Subject == SubjectKind.Member)).Select(name => Meaning(name, schema)).FirstOrDefault(m => m is not null);

    /// <summary>What words mean behind the name of a field.</summary>
    public static ValueMeaning? Find(string written, string field, SearchSchema schema) =>
        Named(written).Where(name => name.Field == field).Select(name => Meaning(name, schema)).FirstOrDefault(m => m is not null);

    private static List<ValueName> Named(string written) => ByName.Value.GetValueOrDefault(Key(written)) ?? [];

    private static ValueMeaning? Meaning(ValueName name, SearchSchema schema) =>
        name.Field.Length == 0 || schema.QueryField(name.Field) is { Codes: not null } ? new ValueMeaning(name.Field, name.Values, name.Spellings) : null;

    private static FrozenDictionary<string, List<ValueName>> Read()
    {
        var names = new Dictionary<string, List<ValueName>>(StringComparer.Ordinal);
        void Add(string field, string code, bool plain, params ReadOnlySpan<string> words) => AddAll(names, new ValueName(field, [code], [], plain), words);

        Add(Contract, EnumCodes.Of(ContractKind.Permanent), true, "permanent", "permanent contract", "permanent position", "CDI", "contrat à durée indéterminée", "durée indéterminée");
        Add(Contract, EnumCodes.Of(ContractKind.FixedTerm), true, "fixed term", "fixed term contract", "CDD", "contrat à durée déterminée", "durée déterminée");
        Add(Contract, EnumCodes.Of(ContractKind.Temporary), true, "temporary", "temporary contract", "intérim", "intérimaire", "travail temporaire");
        Add(Contract, EnumCodes.Of(ContractKind.Temporary), false, "temp", "temporaire", "interim");
        Add(Contract, EnumCodes.Of(ContractKind.Freelance), true, "freelance", "freelancer", "free lance");
        Add(Contract, EnumCodes.Of(ContractKind.Freelance), false, "contractor", "contract", "indépendant", "indépendante", "self employed");
        Add(Contract, EnumCodes.Of(ContractKind.Internship), true, "internship", "stagiaire");
        Add(Contract, EnumCodes.Of(ContractKind.Internship), false, "intern", "stage", "trainee");
        Add(Contract, EnumCodes.Of(ContractKind.Apprenticeship), true, "apprenticeship", "alternance", "contrat d’apprentissage", "en apprentissage");
        Add(Contract, EnumCodes.Of(ContractKind.Apprenticeship), false, "apprentissage", "apprentice", "apprenti", "alternant");
        Add(Contract, EnumCodes.Of(ContractKind.Seasonal), true, "seasonal", "saisonnier", "saisonnière");
        Add(Remote, EnumCodes.Of(RemoteWork.Remote), true, "remote", "remotely", "remote work", "fully remote", "télétravail", "télétravail complet", "travail à distance", "à distance", "work from home", "home office", "telecommute");
        Add(Remote, EnumCodes.Of(RemoteWork.Remote), false, "yes", "oui", "distance", "full");
        Add(Remote, EnumCodes.Of(RemoteWork.Hybrid), true, "hybrid", "hybride", "télétravail partiel", "hybrid work");
        Add(Remote, EnumCodes.Of(RemoteWork.OnSite), true, "on site", "onsite", "sur site", "présentiel", "en présentiel");
        Add(Remote, EnumCodes.Of(RemoteWork.OnSite), false, "no", "non", "office", "bureau");
        Add(Seniorities, EnumCodes.Of(Seniority.Intern), false, "intern", "internship", "stagiaire", "trainee");
        Add(Seniorities, EnumCodes.Of(Seniority.Junior), false, "junior", "débutant", "débutante", "entry level", "entry");
        Add(Seniorities, EnumCodes.Of(Seniority.Intermediate), false, "intermediate", "intermédiaire", "mid", "mid level", "confirmé", "confirmée");
        Add(Seniorities, EnumCodes.Of(Seniority.Senior), false, "senior", "sr", "expérimenté", "expérimentée");
        Add(Seniorities, EnumCodes.Of(Seniority.Lead), false, "lead", "principal", "référent", "référente");
        Add(Seniorities, EnumCodes.Of(Seniority.Manager), false, "manager", "responsable", "encadrement");
        Add(Seniorities, EnumCodes.Of(Seniority.Director), false, "director", "directeur", "directrice", "direction");
        Add(Seniorities, EnumCodes.Of(Seniority.Executive), false, "executive", "cadre dirigeant", "cadre dirigeante", "c level");
        foreach (var (code, english, french) in Languages)
            Add(Language, code, true, [.. english.Split('/'), .. french.Split('/')]);
        foreach (var (code, english, french) in Countries())
            AddAll(names, new ValueName(Country, [code.ToLowerInvariant(), code], [], IsPlain: true), [english, french, .. EverydayNames(code)]);

        // No field says how long one works in a week: the words of either language stand for those of the other.
        AddAll(names, new ValueName("", [], ["part time", "temps partiel", "mi temps"], IsPlain: true), ["part time", "temps partiel", "à temps partiel", "mi temps"]);
        AddAll(names, new ValueName("", [], ["full time", "temps plein", "temps complet"], IsPlain: true), ["full time", "temps plein", "temps complet", "à temps plein", "à temps complet"]);
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddAll(Dictionary<string, List<ValueName>> names, ValueName name, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var key = Key(word);
            if (!names.TryGetValue(key, out var known))
                names.Add(key, known = []);
            known.Add(name);
        }
    }

    private static string Key(string text) => string.Join(' ', TextAnalysis.Analyze(text).Select(t => t.Folded));

    /// <summary>Country names by ISO code. The native name of a region in a language is asked for: the display name comes in whichever language asked first.</summary>
    private static IEnumerable<(string Code, string English, string French)> Countries()
    {
        var codes = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => c.Name.Split('-')[^1]).Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper)).Distinct(StringComparer.Ordinal);
        foreach (var code in codes)
            yield return (code, new RegionInfo($"en-{code}").NativeName, new RegionInfo($"fr-{code}").NativeName);
    }

    private static string[] EverydayNames(string code) => code switch
    {
        "US" => ["USA", "United States of America", "États Unis d’Amérique"],
        "GB" => ["UK", "Great Britain", "Grande Bretagne", "England", "Angleterre", "Scotland", "Écosse", "Wales"],
        "NL" => ["Holland", "Hollande", "The Netherlands"],
        "CZ" => ["Czech Republic", "République tchèque"],
        "AE" => ["UAE", "Émirats arabes unis"],
        "KR" => ["Korea", "Corée"],
        "TR" => ["Turkey", "Turquie"],
        "DE" => ["Deutschland"],
        "ES" => ["España"],
        _ => [],
    };

    /// <summary>ISO 639-1 codes with the names that people write.</summary>
    private static readonly (string Code, string English, string French)[] Languages =
    [
        ("ar", "Arabic", "Arabe"), ("bg", "Bulgarian", "Bulgare"), ("ca", "Catalan", "Catalan"), ("cs", "Czech", "Tchèque"), ("da", "Danish", "Danois"), ("de", "German", "Allemand"),
        ("el", "Greek", "Grec"), ("en", "English", "Anglais"), ("es", "Spanish", "Espagnol"), ("et", "Estonian", "Estonien"), ("fa", "Persian/Farsi", "Persan"), ("fi", "Finnish", "Finnois"),
        ("fr", "French", "Français"), ("he", "Hebrew", "Hébreu"), ("hi", "Hindi", "Hindi"), ("hr", "Croatian", "Croate"), ("hu", "Hungarian", "Hongrois"), ("id", "Indonesian", "Indonésien"),
        ("it", "Italian", "Italien"), ("ja", "Japanese", "Japonais"), ("ko", "Korean", "Coréen"), ("lt", "Lithuanian", "Lituanien"), ("lv", "Latvian", "Letton"), ("nl", "Dutch", "Néerlandais"),
        ("no", "Norwegian", "Norvégien"), ("pl", "Polish", "Polonais"), ("pt", "Portuguese", "Portugais"), ("ro", "Romanian", "Roumain"), ("ru", "Russian", "Russe"), ("sk", "Slovak", "Slovaque"),
        ("sl", "Slovenian", "Slovène"), ("sr", "Serbian", "Serbe"), ("sv", "Swedish", "Suédois"), ("sw", "Swahili", "Swahili"), ("th", "Thai", "Thaï"), ("tr", "Turkish", "Turc"), ("uk", "Ukrainian", "Ukrainien"),
        ("ur", "Urdu", "Ourdou"), ("vi", "Vietnamese", "Vietnamien"), ("zh", "Chinese/Mandarin/Cantonese", "Chinois"),
    ];

    /// <summary>One thing that a name means.</summary>
    /// <param name="Field">Query field; empty for words of the other language.</param>
    /// <param name="Values">Codes.</param>
    /// <param name="Spellings">Words that mean the same.</param>
    /// <param name="IsPlain">Whether it is meant when it stands alone.</param>
    private sealed record ValueName(string Field, ValueList<string> Values, ValueList<string> Spellings, bool IsPlain);
}
