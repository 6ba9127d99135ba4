namespace ProNet.Domain.Careers;

/// <summary>Experience as the union of dated intervals, in months: two posts held at once count once.</summary>
public static class Experience
{
    /// <summary>
    /// Months covered by at least one interval. Both ends are inclusive: January 2011 to January 2011 is one month. A year without a month
    /// is read as generously as the text allows at the end (December) and at the start (January).
    /// </summary>
    /// <param name="intervals">Start, and end or null for "until today". An interval whose end precedes its start is ignored.</param>
    /// <param name="today">The day that "until today" means.</param>
    /// <returns>Months, or null when no interval is usable: unknown stays unknown.</returns>
    public static int? UnionMonths(IEnumerable<(PartialDate Start, PartialDate? End)> intervals, DateOnly today)
    {
        var thisMonth = (today.Year * 12) + today.Month - 1;
        var spans = intervals
            .Select(i => (First: i.Start.FirstMonthIndex, Last: Math.Min(i.End?.LastMonthIndex ?? thisMonth, thisMonth)))
            .Where(s => s.Last >= s.First)
            .Order()
            .ToList();
        if (spans.Count == 0)
            return null;

        var total = 0;
        var (first, last) = spans[0];
        foreach (var span in spans.Skip(1))
        {
            if (span.First > last + 1)
            {
                total += last - first + 1;
                (first, last) = span;
            }
            else
            {
                last = Math.Max(last, span.Last);
            }
        }

        return total + last - first + 1;
    }
}
