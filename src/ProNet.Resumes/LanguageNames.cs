using System.Globalization;
using System.Text.RegularExpressions;

namespace ProNet.Resumes;

/// <summary>Names of spoken languages: in English, in French, and in themselves.</summary>
public static partial class LanguageNames
{
    /// <summary>Words of the longest name that is looked for ("Te reo Māori").</summary>
    private const int LongestName = 3;

    private static readonly (string Code, string English, string French)[] All =
    [
        ("af", "Afrikaans", "Afrikaans"), ("am", "Amharic", "Amharique"), ("ar", "Arabic", "Arabe"), ("az", "Azerbaijani", "Azéri"), ("be", "Belarusian", "Biélorusse"), ("bg", "Bulgarian", "Bulgare"),
        ("bn", "Bengali", "Bengali"), ("br", "Breton", "Breton"), ("bs", "Bosnian", "Bosnien"), ("ca", "Catalan", "Catalan"), ("cs", "Czech", "Tchèque"), ("cy", "Welsh", "Gallois"), ("da", "Danish", "Danois"),
        ("de", "German", "Allemand"), ("el", "Greek", "Grec"), ("en", "English", "Anglais"), ("es", "Spanish", "Espagnol"), ("et", "Estonian", "Estonien"), ("eu", "Basque", "Basque"), ("fa", "Persian", "Persan"),
        ("ff", "Fula", "Peul"), ("fi", "Finnish", "Finnois"), ("fr", "French", "Français"), ("ga", "Irish", "Irlandais"), ("gl", "Galician", "Galicien"), ("gu", "Gujarati", "Gujarati"), ("ha", "Hausa", "Haoussa"),
        ("he", "Hebrew", "Hébreu"), ("hi", "Hindi", "Hindi"), ("hr", "Croatian", "Croate"), ("ht", "Haitian Creole", "Créole haïtien"), ("hu", "Hungarian", "Hongrois"), ("hy", "Armenian", "Arménien"),
        ("id", "Indonesian", "Indonésien"), ("ig", "Igbo", "Igbo"), ("is", "Icelandic", "Islandais"), ("it", "Italian", "Italien"), ("ja", "Japanese", "Japonais"), ("ka", "Georgian", "Géorgien"),
        ("kk", "Kazakh", "Kazakh"), ("km", "Khmer", "Khmer"), ("kn", "Kannada", "Kannada"), ("ko", "Korean", "Coréen"), ("ku", "Kurdish", "Kurde"), ("lb", "Luxembourgish", "Luxembourgeois"), ("ln", "Lingala", "Lingala"),
        ("lo", "Lao", "Laotien"), ("lt", "Lithuanian", "Lituanien"), ("lv", "Latvian", "Letton"), ("mg", "Malagasy", "Malgache"), ("mk", "Macedonian", "Macédonien"), ("ml", "Malayalam", "Malayalam"),
        ("mn", "Mongolian", "Mongol"), ("mr", "Marathi", "Marathi"), ("ms", "Malay", "Malais"), ("mt", "Maltese", "Maltais"), ("my", "Burmese", "Birman"), ("ne", "Nepali", "Népalais"), ("nl", "Dutch", "Néerlandais"),
        ("no", "Norwegian", "Norvégien"), ("oc", "Occitan", "Occitan"), ("pa", "Punjabi", "Pendjabi"), ("pl", "Polish", "Polonais"), ("ps", "Pashto", "Pachto"), ("pt", "Portuguese", "Portugais"),
        ("ro", "Romanian", "Roumain"), ("ru", "Russian", "Russe"), ("rw", "Kinyarwanda", "Kinyarwanda"), ("si", "Sinhala", "Cingalais"), ("sk", "Slovak", "Slovaque"), ("sl", "Slovenian", "Slovène"),
        ("so", "Somali", "Somali"), ("sq", "Albanian", "Albanais"), ("sr", "Serbian", "Serbe"), ("sv", "Swedish", "Suédois"), ("sw", "Swahili", "Swahili"), ("ta", "Tamil", "Tamoul"), ("te", "Telugu", "Télougou"),
        ("th", "Thai", "Thaï"), ("tl", "Tagalog", "Tagalog"), ("tr", "Turkish", "Turc"), ("uk", "Ukrainian", "Ukrainien"), ("ur", "Urdu", "Ourdou"), ("uz", "Uzbek", "Ouzbek"), ("vi", "Vietnamese", "Vietnamien"),
        ("wo", "Wolof", "Wolof"), ("xh", "Xhosa", "Xhosa"), ("yo", "Yoruba", "Yoruba"), ("zh", "Chinese", "Chinois"), ("zu", "Zulu", "Zoulou"),
    ];

    private static readonly (string Name, string Code)[] Others =
    [
        ("mandarin", "zh"), ("cantonese", "zh"), ("cantonais", "zh"), ("putonghua", "zh"), ("farsi", "fa"), ("dari", "fa"), ("filipino", "tl"), ("castillan", "es"), ("castilian", "es"), ("castellano", "es"),
        ("flemish", "nl"), ("flamand", "nl"), ("panjabi", "pa"), ("gaelic", "ga"), ("moldavian", "ro"), ("slovene", "sl"), ("bangla", "bn"), ("kiswahili", "sw"), ("creole haitien", "ht"), ("haitian", "ht"),
        ("bokmal", "no"), ("nynorsk", "no"), ("norsk", "no"), ("nb", "no"), ("nn", "no"),
    ];

    private static readonly Dictionary<string, string> ByName = Build();

    /// <summary>The name; the code itself where it is not known.</summary>
    /// <param name="code">ISO 639-1.</param>
    /// <param name="language">The language of the name, two letters.</param>
    public static string Of(string code, string language) =>
        Array.Find(All, l => l.Code == code) is { Code: not null } known ? language == "fr" ? known.French : known.English : code;

    /// <summary>The code of the language that some words name first, or that they are a tag of ("pt-BR"); null when there is none.</summary>
    /// <returns>ISO 639-1.</returns>
    public static string? Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Tag().Match(words.Trim()) is { Success: true } tag && tag.Groups["code"].Value.ToLowerInvariant() is var code)
            return Array.Exists(All, l => l.Code == code) ? code : ByName.GetValueOrDefault(code);
        var found = Words().Matches(Folding.Fold(words)).Select(m => m.Value).ToList();
        for (var i = 0; i < found.Count; i++)
        {
            for (var length = Math.Min(LongestName, found.Count - i); length > 0; length--)
            {
                var name = string.Join(' ', found.Skip(i).Take(length));
                if (name.Length > 2 && ByName.TryGetValue(name, out var named))
                    return named;
            }
        }

        // Scripts without blanks between words.
        return ByName.FirstOrDefault(n => n.Key[0] > '\u2E7F' && words.Contains(n.Key, StringComparison.Ordinal)).Value;
    }

    private static Dictionary<string, string> Build()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, english, french) in All)
        {
            foreach (var name in new[] { english, french, Native(code) })
                names.TryAdd(Folding.Fold(name), code);
        }

        foreach (var (name, code) in Others)
            names.TryAdd(name, code);
        return names;
    }

    /// <summary>What its speakers call it, as the runtime knows; the code where it does not.</summary>
    private static string Native(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code).NativeName.Split('(')[0].Trim();
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    [GeneratedRegex(@"^(?<code>[A-Za-z]{2})(?:[-_][A-Za-z]{2,4})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Words();
}
