namespace ProNet.Resumes;

/// <summary>Names of spoken languages in English and French.</summary>
internal static class LanguageNames
{
    private static readonly (string Code, string English, string French)[] All =
    [
        ("ar", "Arabic", "Arabe"), ("bg", "Bulgarian", "Bulgare"), ("cs", "Czech", "Tchèque"), ("da", "Danish", "Danois"), ("de", "German", "Allemand"), ("el", "Greek", "Grec"), ("en", "English", "Anglais"),
        ("es", "Spanish", "Espagnol"), ("fa", "Persian", "Persan"), ("fi", "Finnish", "Finnois"), ("fr", "French", "Français"), ("he", "Hebrew", "Hébreu"), ("hi", "Hindi", "Hindi"), ("hu", "Hungarian", "Hongrois"),
        ("it", "Italian", "Italien"), ("ja", "Japanese", "Japonais"), ("ko", "Korean", "Coréen"), ("nl", "Dutch", "Néerlandais"), ("no", "Norwegian", "Norvégien"), ("pl", "Polish", "Polonais"),
        ("pt", "Portuguese", "Portugais"), ("ro", "Romanian", "Roumain"), ("ru", "Russian", "Russe"), ("sv", "Swedish", "Suédois"), ("tr", "Turkish", "Turc"), ("uk", "Ukrainian", "Ukrainien"),
        ("ur", "Urdu", "Ourdou"), ("vi", "Vietnamese", "Vietnamien"), ("zh", "Chinese", "Chinois"),
    ];

    /// <summary>The name; the code itself where it is not known.</summary>
    /// <param name="code">ISO 639-1.</param>
    /// <param name="language">The language of the name, two letters.</param>
    public static string Of(string code, string language) =>
        Array.Find(All, l => l.Code == code) is { Code: not null } known ? language == "fr" ? known.French : known.English : code;

    /// <summary>The code of a language that is named in some words, in either language; null when none is.</summary>
    public static string? Find(string words)
    {
        var folded = Folding.Fold(words);
        return Array.Find(All, l => folded.Contains(Folding.Fold(l.English), StringComparison.Ordinal) || folded.Contains(Folding.Fold(l.French), StringComparison.Ordinal)).Code
            ?? (folded.Contains("mandarin", StringComparison.Ordinal) || folded.Contains("cantonese", StringComparison.Ordinal) ? "zh" : folded.Contains("farsi", StringComparison.Ordinal) ? "fa" : null);
    }
}
