namespace ProNet.Ranking.Fairness;

/// <summary>
/// Skew of groups among the first of many lists, and how sure it is: those who asked are drawn with replacement (Efron 1979; percentiles), because the lists of one are alike. Where many asked, they are drawn in 200 parts, so that the cost is bounded.
/// </summary>
internal static class SkewEstimate
{
    private const int Draws = 500;
    private const int MostParts = 200;
    private const int Seed = 1;

    /// <returns>For each group.</returns>
    public static AuditedSkew[] Of(List<AuditedList> lists, IReadOnlyList<int> groups, double[] shares, int depth)
    {
        var parts = Count(lists, groups, shares.Length, depth);
        var value = Skews(parts, shares);
        if (parts.Count < 2)
            return [.. value.Select(v => new AuditedSkew(v, null, null))];
        var random = new Random(Seed);
        var drawn = new double[shares.Length][];
        for (var group = 0; group < drawn.Length; group++)
            drawn[group] = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var skews = Skews(Enumerable.Range(0, parts.Count).Select(_ => parts[random.Next(parts.Count)]), shares);
            for (var group = 0; group < skews.Length; group++)
                drawn[group][draw] = skews[group];
        }

        foreach (var of in drawn)
            Array.Sort(of);
        return [.. value.Select((v, group) => new AuditedSkew(v, drawn[group][(int)(Draws * 0.025)], drawn[group][(int)(Draws * 0.975)]))];
    }

    /// <summary>People of each group among the first, by who asked; parts without any are none.</summary>
    private static List<long[]> Count(List<AuditedList> lists, IReadOnlyList<int> groups, int count, int depth)
    {
        var (numbers, parts) = (new Dictionary<long, int>(), new Dictionary<int, long[]>());
        foreach (var list in lists)
        {
            if (!numbers.TryGetValue(list.Asker, out var number))
                numbers.Add(list.Asker, number = numbers.Count);
            foreach (var place in list.Places.Where(place => place.Position <= depth))
            {
                if (!parts.TryGetValue(number % MostParts, out var part))
                    parts.Add(number % MostParts, part = new long[count]);
                part[groups[place.Person]]++;
            }
        }

        return [.. parts.Values];
    }

    private static double[] Skews(IEnumerable<long[]> parts, double[] shares)
    {
        var sums = new long[shares.Length];
        foreach (var part in parts)
        {
            for (var group = 0; group < sums.Length; group++)
                sums[group] += part[group];
        }

        var all = sums.Sum();
        return [.. sums.Select((sum, group) => BalanceMetrics.Skew(sum, all, shares[group]))];
    }
}
