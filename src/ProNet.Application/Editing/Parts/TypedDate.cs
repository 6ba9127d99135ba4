using System.Globalization;
using System.Text.RegularExpressions;
using ProNet.Domain.Careers;
using ProNet.Search.Analysis;

namespace ProNet.Application.Editing.Parts;

/// <summary>Dates as people type them in French or English: <c>2021</c>, <c>05/2021</c>, <c>2021-05</c>, <c>mai 2021</c>, <c>17/05/2021</c>, <c>2021-05-17</c>, <c>17 May 2021</c>.</summary>
public static partial class TypedDate
{
    private static readonly string[][] Months =
    [
        ["january", "janvier"], ["february", "fevrier"], ["march", "mars"], ["april", "avril"], ["may", "mai"], ["june", "juin"],
        ["july", "juillet"], ["august", "aout"], ["september", "septembre"], ["october", "octobre"], ["november", "novembre"], ["december", "decembre"],
    ];

    /// <returns>Null when it is none.</returns>
    public static PartialDate? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Pattern().Match(TextFolding.Fold(text.Trim()));
        if (!match.Success)
            return null;
        var month = Number(match, "month") ?? (match.Groups["name"] is { Success: true } name ? Month(name.Value) : null);
        return match.Groups["name"].Success && month is null ? null : PartialDate.TryCreate(Number(match, "year")!.Value, month, Number(match, "day"));
    }

    /// <summary>As <see cref="Read"/> reads it.</summary>
    public static string Write(PartialDate? date) => date?.ToString() ?? "";

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>By its name or how it begins, where that is enough to tell it.</summary>
    private static int? Month(string name)
    {
        var found = Enumerable.Range(0, Months.Length).Where(m => Months[m].Any(full => name.Length >= 3 && full.StartsWith(name, StringComparison.Ordinal))).ToList();
        return found is [var month] ? month + 1 : null;
    }

    [GeneratedRegex(
        @"^(?:(?<year>[0-9]{4})(?:[-/.](?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2}))?)?|(?:(?<day>[0-9]{1,2})[-/.])?(?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4})|(?:(?<day>[0-9]{1,2})(?:er|st|nd|rd|th)? +)?(?<name>\p{L}+)\.? +(?<year>[0-9]{4}))$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
