using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ProNet.Domain.Careers;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Resumes;

/// <summary>
/// Finds date ranges as people write them on a CV: "July 2011 to November 2012", "01/2012 - Current", "2010 to Present", "Fall 2009 – 2011",
/// "2014 January to 2014 March", "Aug '09 - Jun '12". A season is read as its year: a month would be invented.
/// </summary>
internal static partial class DateRangeReader
{
    private const string Month = @"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const string Year = @"(?<year>(?:19|20)\d\d)(?!\d)";
    private const string Date =
        @"(?:" + Month + @"\.?\s*(?:\d{1,2}(?:st|nd|rd|th)?\s*,)?\s*[,./\-]?\s*(?:of\s+)?" + Year
        + "|" + Month + @"\.?\s*['’](?<short>\d\d)(?!\d)"
        + @"|(?<number>0?[1-9]|1[0-2])\s*[/.\-]\s*(?:\d{1,2}\s*[/.\-]\s*)?" + Year
        + @"|(?:spring|summer|fall|autumn|winter)\s*(?:of\s+)?,?\s*" + Year
        + "|" + Year + @"\s+" + Month + @"\b\.?"
        + "|" + Year + ")";

    private const string Open = @"(?<open>current(?:ly)?|present|now|today|ongoing|to date|date)\b";
    private const string Between = @"\s*(?:to|until|till?|thru|through|[-–—~]+)\s*";

    private static readonly FrozenDictionary<string, int> Months = new[] { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" }
        .Select((name, index) => (name, Number: index + 1))
        .ToFrozenDictionary(m => m.name, m => m.Number, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first range in the line, or null.</summary>
    public static DateRange? Find(string line)
    {
        // Cheap refusal first: most lines of a CV hold no figure.
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        foreach (Match match in Range().Matches(line))
        {
            if (Read(match) is { } range)
                return range;
        }

        return null;
    }

    /// <summary>The first single date in the text and where it stands, or null.</summary>
    public static (PartialDate Date, int Index, int Length)? FindDate(string text)
    {
        foreach (Match match in Single().Matches(text))
        {
            if (ReadDate(match, 0) is { } date)
                return (date, match.Index, match.Length);
        }

        return null;
    }

    private static DateRange? Read(Match match)
    {
        if (ReadDate(match, 0) is not { } start)
            return null;
        if (match.Groups["open"].Success)
            return new DateRange(start, null, true, match.Index, match.Length);
        var end = ReadDate(match, 1);
        if (end is null || end.Value.LastMonthIndex < start.FirstMonthIndex)
            return null;
        return new DateRange(start, end, false, match.Index, match.Length);
    }

    /// <summary>Reads the first or the second date out of a match whose groups were filled by both.</summary>
    private static PartialDate? ReadDate(Match match, int which)
    {
        var second = match.Groups["second"];
        var years = match.Groups["year"].Captures.Concat(match.Groups["short"].Captures).Where(c => InHalf(c, second, which)).ToList();
        if (years.Count == 0)
            return null;
        var year = Number(years[0].Value);
        year = year < 100 ? year + (year > 50 ? 1900 : 2000) : year;
        var name = match.Groups["month"].Captures.FirstOrDefault(c => InHalf(c, second, which));
        var number = match.Groups["number"].Captures.FirstOrDefault(c => InHalf(c, second, which));
        int? month = name is not null ? Months[name.Value[..3]] : number is not null ? Number(number.Value) : null;
        return PartialDate.TryCreate(year, month);
    }

    private static bool InHalf(Capture capture, Group second, int which) =>
        (second.Success && capture.Index >= second.Index ? 1 : 0) == which;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\w/])" + Date + Between + "(?<second>" + Date + "|" + Open + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![\w/])" + Date, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Single();
}
