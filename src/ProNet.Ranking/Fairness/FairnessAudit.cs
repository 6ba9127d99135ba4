using System.Globalization;

namespace ProNet.Ranking.Fairness;

/// <summary>
/// Measures over many ranked lists how groups stand against their share in the pool: everybody of a group who stood in one of the lists, each once. On one list that holds its whole pool, skew, NDKL and infeasible index are those of the
/// paper (<see cref="BalanceMetrics"/>). Who is in no group is not there at all.
/// </summary>
public static class FairnessAudit
{
    /// <summary>Ranks from the top that skew is measured at.</summary>
    public static IReadOnlyList<int> Depths { get; } = [10, 25, 100];

    /// <summary>Who stood there was selected: it is as far as people look.</summary>
    private const int Selected = 10;

    private const int ChanceDraws = 5;
    private const int Seed = 1;

    /// <param name="lists">What was shown.</param>
    /// <param name="groups">Of each person, from 0; -1 for who is in none.</param>
    /// <param name="count">How many groups there are.</param>
    /// <param name="fewest">People of a group, people among the first and lists below which nothing is said.</param>
    /// <returns>Nothing where a group or the lists are fewer than that, or there are not two groups to compare.</returns>
    public static AuditMeasures? Of(IReadOnlyList<AuditedList> lists, IReadOnlyList<int> groups, int count, int fewest)
    {
        var shown = lists.Select(list => list with { Places = [.. list.Places.Where(place => groups[place.Person] >= 0)] }).Where(list => list.Places.Count > 0).ToList();
        var pool = shown.SelectMany(list => list.Places).Select(place => place.Person).ToHashSet();
        var sizes = new int[count];
        foreach (var person in pool)
            sizes[groups[person]]++;
        if (shown.Count < fewest || count < 2 || sizes.Any(size => size < fewest))
            return null;

        double[] shares = [.. sizes.Select(size => size / (double)pool.Count)];
        var skews = Depths.Select(depth => AmongFirst(shown, depth).Count < fewest ? null : SkewEstimate.Of(shown, groups, shares, depth)).ToList();
        var impacts = Impacts(shown, pool, groups, fewest);
        var tops = shown.Where(list => list.StartsAtTop).Select(list => list.Places.Select(place => groups[place.Person]).ToArray()).ToList();
        return new AuditMeasures(
            shown.Count,
            [.. Enumerable.Range(0, count).Select(group => new AuditedGroup(group, sizes[group], [.. skews.Select(s => s?[group])], impacts.GetValueOrDefault(group)))],
            Mean(tops, shares, top => BalanceMetrics.Ndkl(top, shares)),
            Mean(tops, shares, top => BalanceMetrics.InfeasibleIndex(top, shares) / (double)top.Length));
    }

    private static HashSet<int> AmongFirst(List<AuditedList> lists, int depth) => lists.SelectMany(list => list.Places).Where(place => place.Position <= depth).Select(place => place.Person).ToHashSet();

    private static Dictionary<int, ImpactRatio> Impacts(List<AuditedList> lists, HashSet<int> pool, IReadOnlyList<int> groups, int fewest)
    {
        var selected = AmongFirst(lists, Selected);
        return selected.Count < fewest
            ? []
            : ImpactRatio.Of(pool.Select(person => ((IReadOnlyList<string>)[groups[person].ToString(CultureInfo.InvariantCulture)], selected.Contains(person))), fewest)
                .ToDictionary(ratio => int.Parse(ratio.Group[0], CultureInfo.InvariantCulture));
    }

    private static AgainstChance? Mean(List<int[]> tops, double[] shares, Func<int[], double> measure)
    {
        if (tops.Count == 0)
            return null;
        var random = new Random(Seed);
        var chance = Enumerable.Range(0, ChanceDraws).Average(_ => tops.Average(top => measure([.. top.Select(_ => Draw(random, shares))])));
        return new AgainstChance(tops.Average(measure), chance);
    }

    private static int Draw(Random random, double[] shares)
    {
        var left = random.NextDouble();
        var group = 0;
        while (group < shares.Length - 1 && (left -= shares[group]) >= 0)
            group++;
        return group;
    }
}
