using System.Globalization;
using ProNet.Search.Schema;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Reads what follows a range field: <c>5</c>, <c>&gt;=5</c>, <c>3..8</c>, <c>..80k</c>, <c>&lt;7d</c>, <c>2025-01..2025-03</c>. Bounds become
/// inclusive numbers in the field's unit. A single age without comparison (<c>7d</c>) means "not older than".
/// </summary>
internal sealed class RangeReader(string text, int start, QueryField field, DateOnly today, int version)
{
    private readonly RangeValueReader values = new(text, start, field.Unit, today);

    /// <returns>Null when the text there is no range.</returns>
    /// <param name="end">Where the range ends.</param>
    public RangeNode? Read(out int end)
    {
        var range = ReadComparison(values.TakeComparison());
        end = values.Position;
        return range;
    }

    private RangeNode? ReadComparison(string comparison)
    {
        var first = values.TryTakeValue();
        if (comparison.Length == 0 && values.TakeDots(allowDash: first is not null))
        {
            var last = values.TryTakeValue();
            return Between(version >= ParsedQuery.MeantVersion ? InThousandsOf(first, last) : first, last);
        }

        return first is { } bound ? Compare(comparison, bound) : null;
    }

    /// <summary>Of <c>60-80k</c> both are thousands.</summary>
    private static RangeBound? InThousandsOf(RangeBound? first, RangeBound? last) =>
        first is { InThousands: false, Low: < 1000 } low && last is { InThousands: true } high && low.Low * 1000 <= high.Low
            ? new RangeBound(low.Low * 1000, low.Low * 1000, IsAge: false, (low.Low * 1000).ToString(CultureInfo.InvariantCulture)) { InThousands = true }
            : first;

    private RangeNode? Between(RangeBound? first, RangeBound? last)
    {
        if ((first ?? last) is not { } any || (first is { } a && last is { } b && a.IsAge != b.IsAge))
            return null;
        var (low, high) = any.IsAge ? (last, first) : (first, last);
        return new RangeNode(field.Name, low?.Low, high?.High, $"{first?.Written}..{last?.Written}");
    }

    private RangeNode Compare(string comparison, RangeBound bound)
    {
        (int? minimum, int? maximum) = (comparison, bound.IsAge) switch
        {
            (">=", false) or ("<=", true) or ("", true) => ((int?)bound.Low, (int?)null),
            (">", false) or ("<", true) => (bound.High + 1, null),
            ("<=", false) or (">=", true) => (null, bound.High),
            ("<", false) or (">", true) => (null, bound.Low - 1),
            _ => (bound.Low, bound.High),
        };
        var written = comparison == "=" && !bound.IsAge ? "" : comparison;
        return new RangeNode(field.Name, minimum, maximum, written + bound.Written);
    }
}
