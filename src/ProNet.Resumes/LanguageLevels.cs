using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;

namespace ProNet.Resumes;

/// <summary>Words that say how well somebody speaks a language, in English and French.</summary>
public static class LanguageLevels
{
    private static readonly (LanguageLevel Level, string Words)[] Levels =
    [
        (LanguageLevel.Native, @"native|mother tongue|maternelle?"), (LanguageLevel.C2, @"\bc2\b|bilingu"), (LanguageLevel.C1, @"\bc1\b|fluent|courant|full professional"), (LanguageLevel.B2, @"\bb2\b|professional|professionnel|advanced|avance"),
        (LanguageLevel.B1, @"\bb1\b|intermedia|conversational|limited working|moyen"), (LanguageLevel.A2, @"\ba2\b|basic|elementary|notions|scolaire"), (LanguageLevel.A1, @"\ba1\b|beginner|debutant"),
    ];

    /// <summary>How well, by the words beside the language.</summary>
    public static LanguageLevel Of(string words) =>
        Array.Find(Levels, l => Regex.IsMatch(Folding.Fold(words), l.Words, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))).Level;
}
