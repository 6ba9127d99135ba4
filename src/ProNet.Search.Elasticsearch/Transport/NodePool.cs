namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>Which node to ask next: in turn, passing over those that failed lately. A node that fails again and again is left alone for longer.</summary>
internal sealed class NodePool(ValueList<Uri> nodes, TimeProvider time)
{
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly (int Failures, DateTimeOffset RestsUntil)[] states = new (int, DateTimeOffset)[nodes.Count];
    private int turn = -1;

    public int Count => nodes.Count;

    /// <summary>A node that is not resting; when all are, the one that rests least long.</summary>
    public (int Number, Uri Address) Next()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            turn = (turn + 1) % nodes.Count;
            var best = turn;
            for (var i = 0; i < nodes.Count && states[best].RestsUntil > now; i++)
            {
                var other = (turn + i) % nodes.Count;
                best = states[other].RestsUntil < states[best].RestsUntil ? other : best;
            }

            return (best, nodes[best]);
        }
    }

    public void Worked(int number)
    {
        lock (gate)
            states[number] = default;
    }

    public void Failed(int number)
    {
        lock (gate)
        {
            var failures = states[number].Failures + 1;
            var rest = FirstRest * Math.Pow(2, Math.Min(failures - 1, 10));
            states[number] = (failures, time.GetUtcNow() + (rest < LongestRest ? rest : LongestRest));
        }
    }
}
