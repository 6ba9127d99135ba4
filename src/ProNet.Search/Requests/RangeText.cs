using System.Globalization;

namespace ProNet.Search.Requests;

/// <summary>
/// Ranges as they stand in an address: <c>5..10</c>, <c>5..</c>, <c>..10</c>, <c>5</c> for <c>5..5</c>; <c>unknown</c> alone or after a comma adds
/// what has no value.
/// </summary>
internal static class RangeText
{
    public const string Unknown = "unknown";

    /// <summary>Null for a range without condition, which has no text.</summary>
    public static string? Print(RangeFilter range)
    {
        if (range is { Minimum: null, Maximum: null })
            return range.Unknown ? Unknown : null;
        var bounds = FormattableString.Invariant($"{range.Minimum}..{range.Maximum}");
        return range.Unknown ? $"{bounds},{Unknown}" : bounds;
    }

    /// <summary>Null when the text is no range.</summary>
    public static RangeFilter? Read(string facet, string text)
    {
        if (text == Unknown)
            return new RangeFilter(facet, null, null, Unknown: true);
        var unknown = text.EndsWith("," + Unknown, StringComparison.Ordinal);
        var bounds = unknown ? text[..^(Unknown.Length + 1)] : text;
        var dots = bounds.IndexOf("..", StringComparison.Ordinal);
        var (first, last) = dots < 0 ? (bounds, bounds) : (bounds[..dots], bounds[(dots + 2)..]);
        if (!TryReadBound(first, out var minimum) || !TryReadBound(last, out var maximum))
            return null;
        return minimum is null && maximum is null ? null : new RangeFilter(facet, minimum, maximum, unknown);
    }

    private static bool TryReadBound(string text, out int? bound)
    {
        bound = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        return bound is not null || text.Length == 0;
    }
}
