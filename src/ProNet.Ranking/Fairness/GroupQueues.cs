namespace ProNet.Ranking.Fairness;

/// <summary>The candidates of each group, best first. Not thread-safe.</summary>
internal sealed class GroupQueues
{
    private readonly IReadOnlyList<double> scores;
    private readonly List<int>[] queues;
    private readonly int[] taken;

    public GroupQueues(IReadOnlyList<double> scores, IReadOnlyList<int> groups, int count)
    {
        this.scores = scores;
        queues = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        foreach (var candidate in Enumerable.Range(0, scores.Count).OrderByDescending(candidate => scores[candidate]))
            queues[groups[candidate]].Add(candidate);
        taken = new int[count];
    }

    public bool HasNext(int group) => taken[group] < queues[group].Count;

    public int Taken(int group) => taken[group];

    /// <summary>Score of the next of a group that has one.</summary>
    public double NextScore(int group) => scores[queues[group][taken[group]]];

    public int Take(int group) => queues[group][taken[group]++];

    /// <summary>Of some groups, the one whose next scores best.</summary>
    public int Best(IEnumerable<int> groups) => groups.MaxBy(NextScore);
}
