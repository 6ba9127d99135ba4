using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Resumes;

/// <summary>Reads degrees out of the education section. An entry is a line that names a degree or a school; a date alone on a line belongs to the next.</summary>
internal static partial class EducationReader
{
    private const int MostEntries = 12;

    public static List<Education> Read(ResumeText resume)
    {
        var entries = new List<Education>();
        var lines = resume.Section(ResumeSection.Education).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        Education? open = null;
        DateFound? pending = null;
        foreach (var line in lines)
        {
            var date = DateRangeReader.FindDate(line) is { } d ? new DateFound(d.Date, d.Index, d.Length) : (DateFound?)null;
            if (date is { } alone && alone.Length >= line.Length - 2)
            {
                (pending, open) = (alone, null);
            }
            else if (Degree().IsMatch(line) || (School().IsMatch(line) && (pending is not null || date is not null || open is null)))
            {
                open = Entry(line, date, pending);
                pending = null;
                entries.Add(open);
            }
            else if (open is { School.Length: 0 } && School().IsMatch(line))
            {
                open.School = SchoolName(line);
            }
        }

        return Order(entries);
    }

    private static Education Entry(string line, DateFound? date, DateFound? pending)
    {
        var entry = new Education { End = date?.Date ?? pending?.Date };
        var place = Place().Match(line);
        var tail = place.Success ? AnonymisationPlaceholders.Remove(line[(place.Index + place.Length)..]) : "";
        var head = place.Success ? line[..place.Index] : line;
        var beforeDate = date is { } d && d.Index < head.Length ? head[..d.Index] : head;
        var afterDate = date is { } f && f.Index + f.Length < head.Length ? head[(f.Index + f.Length)..] : "";
        var colon = beforeDate.IndexOf(':', StringComparison.Ordinal);
        if (Degree().IsMatch(afterDate) && School().IsMatch(beforeDate))
            (beforeDate, afterDate, colon) = (afterDate, beforeDate, afterDate.IndexOf(':', StringComparison.Ordinal));

        var subject = colon >= 0 ? beforeDate[(colon + 1)..] : "";
        entry.Degree = Limit(AnonymisationPlaceholders.Collapse(colon >= 0 ? beforeDate[..colon] : DegreeName(beforeDate)));
        if (afterDate.Any(char.IsLetter))
        {
            entry.Field = Limit(AnonymisationPlaceholders.Collapse(subject));
            entry.School = Limit(SchoolName(afterDate));
        }
        else
        {
            Divide(entry, colon >= 0 ? subject : beforeDate[DegreeName(beforeDate).Length..], tail);
        }

        return entry;
    }

    /// <summary>Field and school run together: the field is often repeated after the place, which tells where it ends; else the school's name does.</summary>
    private static void Divide(Education entry, string text, string repeated)
    {
        text = AnonymisationPlaceholders.Collapse(text);
        if (repeated.Length > 3 && text.StartsWith(repeated, StringComparison.OrdinalIgnoreCase))
        {
            entry.Field = Limit(repeated);
            entry.School = Limit(SchoolName(text[repeated.Length..]));
        }
        else if (SchoolPhrase().Match(text) is { Success: true } school)
        {
            var start = school.Index + Subjects(text[school.Index..]);
            entry.Field = Limit(AnonymisationPlaceholders.Collapse(text[..start]));
            entry.School = Limit(SchoolName(text[start..]));
        }
        else
        {
            entry.Field = Limit(text);
        }
    }

    /// <summary>Subject words that the school's name would swallow; none when they are all there is before "College" ("Business School").</summary>
    private static int Subjects(string school)
    {
        var prefix = FieldWords.Prefix(school);
        return prefix > 0 && School().Match(school) is { Success: true } word && prefix < word.Index ? prefix : 0;
    }

    private static string DegreeName(string text) => Degree().Match(text) is { Success: true, Index: < 3 } match ? text[..(match.Index + match.Length)] : "";

    private static string SchoolName(string text) => Limit(AnonymisationPlaceholders.Remove(Gpa().Replace(Place().Replace(text, " "), " ")));

    private static Education Tidy(Education entry)
    {
        foreach (var word in new[] { "in ", "of " })
        {
            if (entry.Field.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                entry.Field = entry.Field[word.Length..];
        }

        return entry;
    }

    private static string Limit(string text) => text.Length <= 120 ? text : "";

    private static List<Education> Order(List<Education> entries)
    {
        var ordered = entries
            .Select(Tidy)
            .Where(e => e.School.Length + e.Degree.Length > 0)
            .DistinctBy(e => (e.School, e.Degree, e.Field, e.End))
            .OrderByDescending(e => e.End?.Packed ?? 0)
            .Take(MostEntries)
            .ToList();
        for (var i = 0; i < ordered.Count; i++)
            ordered[i].Ordinal = i;
        return ordered;
    }

    [GeneratedRegex(@"\b(?:bachelor|master|doctor|associate)(?:['’]?s)?(?:\s+degree)?(?:\s+(?:of|in)\s+(?:business administration|fine arts|science in nursing|applied sciences?|sciences?|arts|education|engineering|technology|commerce|music|social work|public health|law|laws|philosophy))*|\b(?:B\.?\s?S\.?c?|B\.?\s?A|M\.?\s?S\.?c?|M\.?\s?A|MBA|M\.B\.A|BBA|B\.B\.A|Ph\.?\s?D|J\.?D|BFA|MFA|A\.?A\.?S?|B\.?\s?Tech|B\.?\s?Com|LL\.?[BM]|Ed\.?[DM]|BSN|MSN)\b\.?(?=\s*[:,]|\s+(?:in|of)\b|\s+[A-Z])|\b(?:high school )?diploma\b|\bG\.?E\.?D\b|\bcertificate\b|\bcertification\b|\blicen[cs]e\b|\bassociates?\b|\bminor\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Degree();

    [GeneratedRegex(@"\b(?:university|college|school|institute|academy|seminary|polytechnic|université|école|lycée)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex School();

    [GeneratedRegex(@"(?:(?:The\s+)?University\s+of\b.*|(?:[A-Z][\w.&'’-]*\s+){1,3}?(?:State\s+|Community\s+|Technical\s+|High\s+|Business\s+)*(?:University|College|School|Institute|Academy|Seminary|Polytechnic)\b.*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex SchoolPhrase();

    [GeneratedRegex(@"\s*[-–,]?\s*\bCity\b\s*,?\s*(?:State\b)?(?:\s*,\s*(?:USA|US|United States)\b)?", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Place();

    [GeneratedRegex(@"\bGPA\b.*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Gpa();

    private readonly record struct DateFound(Domain.Careers.PartialDate Date, int Index, int Length);
}
