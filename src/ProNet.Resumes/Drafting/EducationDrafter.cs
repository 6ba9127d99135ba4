using System.Text.RegularExpressions;

namespace ProNet.Resumes.Drafting;

/// <summary>Degrees and schools: an entry begins with a line that names a degree, or a school where the entry before has one.</summary>
internal static partial class EducationDrafter
{
    private const int MostEntries = 20;

    public static List<Drafted<DraftEducation>> Of(List<SourceLine> lines)
    {
        var entries = new List<List<SourceLine>>();
        SourceLine? date = null;
        foreach (var line in lines.Where(l => l is { Section: Section.Education, IsHeading: false, Text.Length: > 1 }))
        {
            var rest = DateRanges.Without(line.Text).Trim(' ', ',', '-', '–', ':', '\t');
            if (rest.Length < 3)
            {
                // A date alone belongs to the entry that has none, or to the next.
                if (entries.Count > 0 && !entries[^1].Exists(HasDate))
                    entries[^1].Add(line);
                else
                    date = line;
                continue;
            }

            var (isDegree, isSchool) = (Degree().IsMatch(Folding.Fold(rest)), School().IsMatch(Folding.Fold(rest)));
            if (!isDegree && !isSchool)
                continue;
            var open = entries.Count > 0 ? entries[^1] : null;
            if (open is null || date is not null || (isDegree && open.Exists(l => Degree().IsMatch(Folding.Fold(l.Text)))) || (isSchool && open.Exists(l => School().IsMatch(Folding.Fold(l.Text)))))
                entries.Add(date is null ? [line] : [date, line]);
            else
                open.Add(line);
            date = null;
        }

        return [.. entries.Take(MostEntries).Select(Entry)];
    }

    private static Drafted<DraftEducation> Entry(List<SourceLine> lines)
    {
        var text = string.Join('\n', lines.Select(l => l.Text));
        var range = DateRanges.In(text).Select(r => (DateRange?)r).FirstOrDefault();
        var parts = Separators().Replace(DateRanges.Without(text), "\n").Split('\n')
            .Select(p => p.Trim(' ', ',', ':', '-', '–', '(', ')', '.', '\t', '•', '*')).Where(p => p.Length is > 1 and <= 120).ToList();
        var degree = parts.Find(p => Degree().IsMatch(Folding.Fold(p)) && !SchoolFirst().IsMatch(Folding.Fold(p))) ?? "";
        parts.Remove(degree);
        var school = parts.Find(p => School().IsMatch(Folding.Fold(p))) ?? "";
        parts.Remove(school);
        var subject = In().Match(degree);
        var field = subject.Success ? degree[(subject.Index + subject.Length)..].Trim() : parts.FirstOrDefault(p => !p.Contains("State", StringComparison.Ordinal) && p.Any(char.IsLower)) ?? "";
        return new Drafted<DraftEducation>(
            new DraftEducation
            {
                Degree = subject.Success ? degree[..subject.Index].Trim() : degree,
                Field = field,
                School = school,
                Start = range?.Start,
                End = range is null ? DateRanges.Last(text) : range.Value.End,
            },
            new Passage(lines[0].Start, lines[^1].End - lines[0].Start));
    }

    private static bool HasDate(SourceLine line) => DateRanges.Last(line.Text) is not null;

    [GeneratedRegex(@"\t|\s[-–—|·•]\s|,\s|:\s|\s:|ï¼|â€[“”]|\s{3,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\b(?:bachelor(?:'?s)?|master(?:'?s)?|associate(?:'?s)?|doctor(?:ate)?|ph\.?d|mba|b\.?sc?|b\.?a|m\.?sc?|m\.?a|b\.?tech|j\.?d|diploma|degree|certificate|certification|ged|high school|licence|maitrise|doctorat|bts|dut|but|deug|dea|dess|cap|bep|bac(?:calaureat)?|diplome|brevet|classe preparatoire|ingenieure?|certificat|bma|bpjeps|bac pro|capa|capes|crpe|agregation|habilitation|titre professionnel|deust|dnb|dnmade|cqp|vae|doctorat)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Degree();

    [GeneratedRegex(@"\b(?:university|universite|college|school|institute?|academy|academie|ecole|lycee|faculte|iut|insa|cnam|polytechnique|sorbonne|hec|ifsi|conservatoire|polytechnic|cfa|irts|inspe|iufm|iep|sciences po|essec|escp|edhec|afpa|greta|aftral|centre de formation|campus)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex School();

    [GeneratedRegex(@"^(?:university|universite|college|ecole|institut)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex SchoolFirst();

    [GeneratedRegex(@"\s(?:in|en|of(?! (?:arts|science|business|education|fine|laws?|engineering|applied|technology)\b))\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex In();
}
