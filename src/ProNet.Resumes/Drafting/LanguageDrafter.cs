using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;

namespace ProNet.Resumes.Drafting;

/// <summary>Spoken languages and how well, in English and French.</summary>
internal static partial class LanguageDrafter
{
    public static List<Drafted<SpokenLanguage>> Of(List<SourceLine> lines)
    {
        var found = new List<Drafted<SpokenLanguage>>();
        foreach (var line in lines.Where(l => l is { Section: Section.Languages, IsHeading: false }))
        {
            foreach (Match part in Parts().Matches(line.Text))
            {
                if (LanguageNames.Find(part.Value) is { } code && !found.Exists(f => f.Value.Code == code))
                    found.Add(new Drafted<SpokenLanguage>(new SpokenLanguage(code, LanguageLevels.Of(part.Value)), new Passage(line.Start + part.Index, part.Length)));
            }
        }

        return found;
    }

    [GeneratedRegex(@"[^,;|•·\t/]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Parts();
}
