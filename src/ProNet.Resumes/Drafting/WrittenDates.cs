using System.Globalization;
using System.Text.RegularExpressions;
using ProNet.Domain.Careers;

namespace ProNet.Resumes.Drafting;

/// <summary>
/// A date that stands alone in a field, as programs and people write it: ISO 8601 and what looks like it ("2012.10", "2012-10-00"), "October 2012", "août 2012", "10/2012", "15/06/2025".
/// What no calendar has (30 February, month 0) is left out, and the rest of the date kept.
/// </summary>
public static partial class WrittenDates
{
    private const int Longest = 64;

    /// <returns>Null when it is no date.</returns>
    public static PartialDate? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > Longest)
            return null;
        if (YearFirst().Match(trimmed) is { Success: true } iso)
            return Of(iso, Part(iso, "month"), Part(iso, "day"));
        if (YearLast().Match(trimmed) is not { Success: true } written)
            return DateRanges.Last(trimmed);
        // The day stands first in most of the world; where it cannot, the month does.
        var (first, second) = (Part(written, "first"), Part(written, "second"));
        return second <= 12 ? Of(written, second, null) : Of(written, first, null);
    }

    /// <returns>From when to when; with no start where there is no date at all.</returns>
    public static (PartialDate? Start, PartialDate? End, bool IsOpen) ReadRange(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var range in DateRanges.In(text))
            return (range.Start, range.End, range.IsOpen);
        return (Read(text), null, false);
    }

    /// <summary>Whether the words say that something goes on: "Present", "à ce jour".</summary>
    public static bool IsOpen(string text) => DateRanges.SaysOpen(text);

    private static PartialDate? Of(Match match, int? month, int? day)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return PartialDate.TryCreate(year, month, day) ?? PartialDate.TryCreate(year, month) ?? PartialDate.TryCreate(year);
    }

    private static int? Part(Match match, string name) => match.Groups[name] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<year>(?:19|20|21)\d\d)(?:\s?[-–—./]\s?(?<month>\d{1,2})(?:\s?[-–—./]\s?(?<day>\d{1,2}))?)?(?:[T ]\d\d:.*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<first>\d{1,2})\s?[-–—./]\s?(?<second>\d{1,2})\s?[-–—./]\s?(?<year>(?:19|20|21)\d\d)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex YearLast();
}
