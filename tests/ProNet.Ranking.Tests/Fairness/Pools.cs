using CsCheck;

namespace ProNet.Ranking.Tests.Fairness;

/// <summary>Pools of candidates: groups of any sizes, the share aimed at being that in the pool, and scores that are higher or lower by group.</summary>
internal static class Pools
{
    public sealed record Pool(double[] Scores, int[] Groups, double[] Shares)
    {
        public int[] GroupsOf(int[] order) => [.. order.Select(candidate => Groups[candidate])];
    }

    public static Gen<Pool> Any(int mostGroups, int candidates) => Gen.Select(Gen.Int[2, mostGroups], Gen.Int[0, int.MaxValue]).Select((groups, seed) => Of(groups, candidates, seed));

    public static Pool Of(int groups, int candidates, int seed)
    {
        var random = new Random(seed);
        var weights = Enumerable.Range(0, groups).Select(_ => 0.2 + random.NextDouble()).ToArray();
        var bias = Enumerable.Range(0, groups).Select(_ => (random.NextDouble() - 0.5) * 0.2).ToArray();
        var (scores, members) = (new double[candidates], new int[candidates]);
        for (var i = 0; i < candidates; i++)
        {
            var draw = random.NextDouble() * weights.Sum();
            var group = 0;
            while (group < groups - 1 && (draw -= weights[group]) > 0)
                group++;
            (members[i], scores[i]) = (group, Math.Clamp(0.5 + bias[group] + ((random.NextDouble() + random.NextDouble() - 1) * 0.5), 0, 1));
        }

        return new Pool(scores, members, [.. Enumerable.Range(0, groups).Select(group => members.Count(member => member == group) / (double)candidates)]);
    }
}
