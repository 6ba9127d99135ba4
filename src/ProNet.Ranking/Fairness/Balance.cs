namespace ProNet.Ranking.Fairness;

/// <summary>
/// Orders candidates by score under shares of groups. Groups are what people declared themselves, for this use; those who declared nothing are a group like another. Pure functions: what is
/// known of a person here is a number.
/// </summary>
public static class Balance
{
    /// <param name="scores">Of each candidate.</param>
    /// <param name="groups">Of each candidate, from 0.</param>
    /// <param name="shares">Aimed at for each group: not negative, summing to 1.</param>
    /// <param name="length">Ranks to fill; fewer where there are fewer candidates.</param>
    /// <param name="method">By which algorithm.</param>
    /// <returns>Numbers of candidates, best rank first; within a group always by score, those of one score in their order.</returns>
    /// <exception cref="ArgumentException">The lists do not fit each other, or the shares are none.</exception>
    public static int[] Rank(IReadOnlyList<double> scores, IReadOnlyList<int> groups, IReadOnlyList<double> shares, int length, BalanceMethod method)
    {
        if (scores.Count != groups.Count || groups.Any(group => group < 0 || group >= shares.Count))
            throw new ArgumentException("Each candidate has a score and a group that has a share.", nameof(groups));
        if (shares.Any(share => share is not (>= 0 and <= 1)) || Math.Abs(shares.Sum() - 1) > 1e-6)
            throw new ArgumentException("Shares are not negative and sum to 1.", nameof(shares));

        var queues = new GroupQueues(scores, groups, shares.Count);
        length = Math.Min(length, scores.Count);
        return method is BalanceMethod.DetConstSort or BalanceMethod.DetConstSortNear
            ? ConstrainedSort.Rank(queues, shares, length, method == BalanceMethod.DetConstSort ? GroupMinimum.Floor : GroupMinimum.Near)
            : Greedy(queues, shares, length, method);
    }

    private static int[] Greedy(GroupQueues queues, IReadOnlyList<double> shares, int length, BalanceMethod method)
    {
        var order = new int[length];
        for (var rank = 1; rank <= length; rank++)
        {
            var open = Enumerable.Range(0, shares.Count).Where(queues.HasNext).ToList();
            var behind = open.Where(group => queues.Taken(group) < GroupMinimum.Floor(rank, shares[group])).ToList();
            var level = open.Where(group => queues.Taken(group) < Math.Ceiling((rank * shares[group]) - 1e-9)).ToList();
            var best = behind.Count > 0 ? queues.Best(behind) : level.Count == 0 ? queues.Best(open) : method switch
            {
                BalanceMethod.DetGreedy => queues.Best(level),
                BalanceMethod.DetCons => level.MinBy(group => Due(rank, shares[group])),
                _ => queues.Best(Soonest(level, group => Math.Ceiling(Due(rank, shares[group]) - 1e-9))),
            };
            order[rank - 1] = queues.Take(best);
        }

        return order;
    }

    /// <summary>The rank at which a group would be behind if it got nobody until then.</summary>
    private static double Due(int rank, double share) => Math.Ceiling((rank * share) - 1e-9) / share;

    private static List<int> Soonest(List<int> groups, Func<int, double> due)
    {
        var soonest = groups.Min(due);
        return groups.FindAll(group => due(group) == soonest);
    }
}
