using System.Globalization;
using System.Text.RegularExpressions;
using ProNet.Domain.Careers;

namespace ProNet.Resumes.Drafting;

/// <summary>
/// Dates as people write them on a CV, in English and French: "July 2011 to November 2012", "01/2012 – Current", "de mars 2015 à aujourd'hui", "depuis 2018".
/// A season is read as its year: a month would be invented.
/// </summary>
internal static partial class DateRanges
{
    private const string Month =
        @"(?<month>jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|jul(?:y)?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?)";

    private const string Date = @"(?:" + Month + @"\b\.?\s{0,2}(?:\d{1,2}\s?,)?\s?[,./-]?\s?(?<year>(?:19|20)\d\d)(?!\d)"
        + "|" + Month + @"\.?\s?['’](?<short>\d\d)(?!\d)"
        + @"|(?:(?:0?[1-9]|[12]\d|3[01])[/.])??(?<number>0?[1-9]|1[0-2])\s?[/.-]\s?(?<year>(?:19|20)\d\d)(?!\d)"
        + @"|(?:spring|summer|fall|autumn|winter|printemps|[ée]t[ée]|automne|hiver)\s+(?<year>(?:19|20)\d\d)(?!\d)"
        + @"|(?<year>(?:19|20)\d\d)[\s/-](?:" + Month + @"\b\.?|(?<number>0[1-9]|1[0-2])(?![\d/]))"
        + @"|(?<year>(?:19|20)\d\d)(?!\d))";

    private const string Open = @"(?:(?:[àa]|jusqu['’][àa])\s{1,2})?(?:current(?:ly)?|en poste|poste actuel|l['’]heure actuelle|nos jours|present|now|today|ongoing|to date|aujourd['’]?hui|actuel(?:lement)?|pr[ée]sent|ce jour|en cours|maintenant)\b";

    private const string Between = @"\s{0,3}(?:to|until|till|through|jusqu['’](?:[àa]|en|au)|[àa]u?(?=\s)|[-–—~]|ï¼|â€[“”])\s{0,3}";

    private static readonly string[] Months = ["jan", "feb|fev", "mar", "apr|avr", "may|mai", "jun|juin", "jul|juil", "aug|aou", "sep", "oct", "nov", "dec"];

    /// <summary>All ranges in a text, in their order. They may run over the ends of lines, where a page was laid out so.</summary>
    public static IEnumerable<DateRange> In(string text)
    {
        foreach (Match match in Ranges().Matches(text))
        {
            if (Of(match) is { } range)
                yield return range;
        }
    }

    /// <summary>The last single date in a text.</summary>
    public static PartialDate? Last(string text) => Single().Matches(text) is { Count: > 0 } matches ? Read(matches[^1].Value) : null;

    /// <summary>Whether the words say that something goes on.</summary>
    public static bool SaysOpen(string text) => Opening().IsMatch(text);

    /// <summary>The text without its dates and ranges.</summary>
    public static string Without(string text) => Single().Replace(Ranges().Replace(text, " "), " ");

    private static DateRange? Of(Match match)
    {
        var passage = new Passage(match.Index, match.Length);
        if (match.Groups["since"] is { Success: true } since)
            return Read(since.Value) is { } from ? new DateRange(from, null, IsOpen: true, passage) : null;
        if (match.Groups["bare"] is { Success: true } bare)
            return WithinAYear(bare.Value, match.Groups["later"].Value) is { } span ? new DateRange(span.Start, span.End, IsOpen: false, passage) : null;
        if (Read(match.Groups["first"].Value) is not { } start)
            return null;
        if (match.Groups["open"].Success)
            return new DateRange(start, null, IsOpen: true, passage);
        return Read(match.Groups["second"].Value) is { } end && end.LastMonthIndex >= start.FirstMonthIndex ? new DateRange(start, end, IsOpen: false, passage) : null;
    }

    /// <summary>"juin - août 2012": both months of one year, or of two that follow each other.</summary>
    private static (PartialDate Start, PartialDate End)? WithinAYear(string month, string later)
    {
        if (Read(later) is not { Month: { } last } end || Read($"{month} {end.Year}") is not { Month: { } first })
            return null;
        return (PartialDate.Of(first > last ? end.Year - 1 : end.Year, first), end);
    }

    private static PartialDate? Read(string text)
    {
        if (Single().Match(text) is not { Success: true } match)
            return null;
        var digits = match.Groups["year"] is { Success: true } whole ? whole.Value : match.Groups["short"].Value;
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        year += year >= 100 ? 0 : year > 50 ? 1900 : 2000;
        return PartialDate.TryCreate(year, MonthOf(match)) ?? PartialDate.TryCreate(year);
    }

    private static int? MonthOf(Match match)
    {
        if (match.Groups["number"] is { Success: true } number)
            return int.Parse(number.Value, CultureInfo.InvariantCulture);
        if (match.Groups["month"] is not { Success: true } name)
            return null;
        var folded = Folding.Fold(name.Value);
        return Array.FindIndex(Months, month => Array.Exists(month.Split('|'), start => folded.StartsWith(start, StringComparison.Ordinal))) + 1;
    }

    [GeneratedRegex(@"(?<![\w/])(?:(?<first>" + Date + ")" + Between + "(?:(?<open>" + Open + ")|(?<second>" + Date + "))|(?<bare>" + Month + @"\b\.?)" + Between + "(?<later>" + Month + @"\b\.?\s{0,2}(?:19|20)\d\d(?!\d))|(?:since|depuis)(?: le| l['’])?\s+(?<since>" + Date + "))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\b" + Open, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<![\w/])" + Date, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Single();
}
