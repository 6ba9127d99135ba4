namespace ProNet.Ranking.Fairness;

/// <summary>DetConstSort (Geyik et al. 2019, algorithm 3): an insertion sort in which nobody is pushed below the rank by which their group needs them.</summary>
internal static class ConstrainedSort
{
    public static int[] Rank(GroupQueues queues, IReadOnlyList<double> shares, int length, Func<int, double, int> minimum)
    {
        var placed = new List<Placed>(length);
        var minima = new int[shares.Count];
        for (var rank = 1; placed.Count < length && rank <= length; rank++)
        {
            var due = Enumerable.Range(0, shares.Count).Where(group => minimum(rank, shares[group]) > minima[group]).ToList();
            foreach (var group in due)
                minima[group] = minimum(rank, shares[group]);
            foreach (var group in due.Where(queues.HasNext).OrderByDescending(queues.NextScore))
            {
                while (queues.Taken(group) < minima[group] && queues.HasNext(group))
                    Insert(placed, new Placed(queues.NextScore(group), rank, queues.Take(group)));
            }
        }

        // Minima round down, and groups run out: the ranks that are left go by score.
        while (placed.Count < length && Enumerable.Range(0, shares.Count).Where(queues.HasNext).ToList() is { Count: > 0 } open)
        {
            var group = queues.Best(open);
            Insert(placed, new Placed(queues.NextScore(group), int.MaxValue, queues.Take(group)));
        }

        return [.. placed.Take(length).Select(p => p.Candidate)];
    }

    private static void Insert(List<Placed> placed, Placed next)
    {
        placed.Add(next);
        for (var at = placed.Count - 1; at > 0 && placed[at - 1].Score < placed[at].Score && placed[at - 1].LastRank >= at + 1; at--)
            (placed[at - 1], placed[at]) = (placed[at], placed[at - 1]);
    }

    /// <param name="Score">Of the candidate.</param>
    /// <param name="LastRank">By which the group needs them.</param>
    /// <param name="Candidate">Their number.</param>
    private readonly record struct Placed(double Score, int LastRank, int Candidate);
}
