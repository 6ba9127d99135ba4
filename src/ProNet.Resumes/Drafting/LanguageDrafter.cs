using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;

namespace ProNet.Resumes.Drafting;

/// <summary>Spoken languages and how well, in English and French.</summary>
internal static partial class LanguageDrafter
{
    private static readonly (LanguageLevel Level, string Words)[] Levels =
    [
        (LanguageLevel.Native, @"native|mother tongue|maternelle?"), (LanguageLevel.C2, @"\bc2\b|bilingu"), (LanguageLevel.C1, @"\bc1\b|fluent|courant|full professional"), (LanguageLevel.B2, @"\bb2\b|professional|professionnel|advanced|avance"),
        (LanguageLevel.B1, @"\bb1\b|intermedia|conversational|limited working|moyen"), (LanguageLevel.A2, @"\ba2\b|basic|elementary|notions|scolaire"), (LanguageLevel.A1, @"\ba1\b|beginner|debutant"),
    ];

    public static List<Drafted<SpokenLanguage>> Of(List<SourceLine> lines)
    {
        var found = new List<Drafted<SpokenLanguage>>();
        foreach (var line in lines.Where(l => l is { Section: Section.Languages, IsHeading: false }))
        {
            foreach (Match part in Parts().Matches(line.Text))
            {
                if (LanguageNames.Find(part.Value) is { } code && !found.Exists(f => f.Value.Code == code))
                    found.Add(new Drafted<SpokenLanguage>(new SpokenLanguage(code, Level(part.Value)), new Passage(line.Start + part.Index, part.Length)));
            }
        }

        return found;
    }

    /// <summary>How well, by the words beside the language.</summary>
    public static LanguageLevel Level(string words) =>
        Array.Find(Levels, l => Regex.IsMatch(Folding.Fold(words), l.Words, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))).Level;

    [GeneratedRegex(@"[^,;|•·\t/]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Parts();
}
