using System.Text.RegularExpressions;
using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Drafting;

/// <summary>Makes a draft of a career out of the text of a CV.</summary>
public static partial class CareerDrafter
{
    private const int LongestSkill = 60;
    private const int MostSkills = 150;
    private const int LongestSummary = 4_000;

    public static CareerDraft Draft(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = SourceLines.Of(document.Text);
        var name = Name(lines);
        return new CareerDraft
        {
            Language = document.Language,
            Name = name,
            Headline = Headline(lines, name),
            Summary = Summary(document.Text, lines),
            Positions = PositionDrafter.Of(document.Text, lines),
            Education = EducationDrafter.Of(lines),
            Skills = Skills(lines),
            Languages = LanguageDrafter.Of(lines),
        };
    }

    /// <summary>Whether a line says what somebody does, by a word that titles have.</summary>
    public static bool NamesWork(string line) => HeaderParts.IsTitle(line);

    /// <summary>Two to four words with capitals on top, which are no title.</summary>
    private static Drafted<string>? Name(List<SourceLine> lines)
    {
        var line = lines.TakeWhile(l => l.Section == Section.Top).Where(l => l.Text.Length > 0).Take(3).FirstOrDefault(l => NameLike().IsMatch(l.Text) && !HeaderParts.IsTitle(l.Text));
        return line is null ? null : new Drafted<string>(line.Text, line.Passage);
    }

    private static Drafted<string>? Headline(List<SourceLine> lines, Drafted<string>? name)
    {
        var top = lines.TakeWhile(l => l.Section == Section.Top).Where(l => l.Text.Length is > 3 and <= 120 && l.Start != name?.Passage.Start && !Contact().IsMatch(l.Text)).Take(4).ToList();
        var line = top.Find(l => HeaderParts.IsTitle(l.Text)) ?? (name is null ? null : top.FirstOrDefault());
        return line is null ? null : new Drafted<string>(line.Text, line.Passage);
    }

    private static Drafted<string>? Summary(string text, List<SourceLine> lines)
    {
        var own = lines.Where(l => l is { Section: Section.Summary, IsHeading: false, Text.Length: > 0 }).ToList();
        if (own.Count == 0)
            return null;
        var end = Math.Min(own[^1].End, own[0].Start + LongestSummary);
        return new Drafted<string>(string.Join('\n', own.Select(l => l.Text)) is { Length: > LongestSummary } whole ? whole[..LongestSummary] : string.Join('\n', own.Select(l => l.Text)), new Passage(own[0].Start, end - own[0].Start));
    }

    private static List<Drafted<string>> Skills(List<SourceLine> lines)
    {
        var skills = new List<Drafted<string>>();
        foreach (var line in lines.Where(l => l is { Section: Section.Skills, IsHeading: false }))
        {
            foreach (Match part in Items().Matches(line.Text))
            {
                var item = part.Value.Trim(' ', '.', ':', '-', '–', '*', '▪', 'Â');
                if (item.Length is > 1 and <= LongestSkill && item.Any(char.IsLetter) && skills.Count < MostSkills && !skills.Exists(s => s.Value.Equals(item, StringComparison.OrdinalIgnoreCase)))
                    skills.Add(new Drafted<string>(item, new Passage(line.Start + part.Index + part.Value.IndexOf(item, StringComparison.Ordinal), item.Length)));
            }
        }

        return skills;
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?:[ -](?:d[eu]|la|le|van|von|al|bin|\p{Lu}[\p{L}'’.-]*)){1,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NameLike();

    [GeneratedRegex(@"@|https?:|www\.|(?:\d[ .()-]?){7,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Contact();

    [GeneratedRegex(@"[^,;|•·\t]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Items();
}
