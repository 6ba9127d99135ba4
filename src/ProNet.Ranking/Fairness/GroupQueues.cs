namespace ProNet.Ranking.Fairness;

/// <summary>The candidates of each group, best first. Not thread-safe.</summary>
internal sealed class GroupQueues
{
    private readonly IReadOnlyList<double> _scores;
    private readonly List<int>[] _queues;
    private readonly int[] _taken;

    public GroupQueues(IReadOnlyList<double> scores, IReadOnlyList<int> groups, int count)
    {
        _scores = scores;
        _queues = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        foreach (var candidate in Enumerable.Range(0, scores.Count).OrderByDescending(candidate => scores[candidate]))
            _queues[groups[candidate]].Add(candidate);
        _taken = new int[count];
    }

    public bool HasNext(int group) => _taken[group] < _queues[group].Count;

    public int Taken(int group) => _taken[group];

    /// <summary>Score of the next of a group that has one.</summary>
    public double NextScore(int group) => _scores[_queues[group][_taken[group]]];

    public int Take(int group) => _queues[group][_taken[group]++];

    /// <summary>Of some groups, the one whose next scores best.</summary>
    public int Best(IEnumerable<int> groups) => groups.MaxBy(NextScore);
}
