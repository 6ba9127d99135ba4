using System.Globalization;

namespace ProNet.Application.Fairness;

/// <summary>A quarter of a year that is over. Reports are of these alone: they do not overlap and do not grow, so that no two can be subtracted to see one person.</summary>
/// <param name="Year">Of the calendar.</param>
/// <param name="Number">From 1 to 4.</param>
public readonly record struct FairnessQuarter(int Year, int Number)
{
    /// <summary>However long lists are kept.</summary>
    private const int Most = 12;

    public DateTime Start => new(Year, (Number * 3) - 2, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The first moment after it.</summary>
    public DateTime End => Start.AddMonths(3);

    /// <summary>As addresses and files call it: <c>2026-Q3</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");

    /// <summary>Quarters that are over and whose lists are all kept, the latest first.</summary>
    /// <param name="now">In UTC.</param>
    /// <param name="kept">How long lists are kept.</param>
    public static IReadOnlyList<FairnessQuarter> Kept(DateTime now, TimeSpan kept)
    {
        var quarters = new List<FairnessQuarter>();
        for (var quarter = Before(now); quarters.Count < Most && quarter.Start >= now - kept; quarter = Before(quarter.Start))
            quarters.Add(quarter);
        return quarters;
    }

    /// <summary>The latest that was over at a moment.</summary>
    private static FairnessQuarter Before(DateTime moment)
    {
        var within = moment.AddMonths(-3);
        return new FairnessQuarter(within.Year, ((within.Month - 1) / 3) + 1);
    }
}
