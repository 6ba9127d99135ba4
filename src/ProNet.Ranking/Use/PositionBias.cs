namespace ProNet.Ranking.Use;

/// <summary>
/// How probably somebody looks at a position, relative to the first: what makes the top of a list be opened however good it is. Estimated from the log by regression EM
/// (Wang, Golbandi, Bendersky, Metzler, Najork 2018, "Position Bias Estimation for Unbiased Learning to Rank in Personal Search", section 4): an act needs that a row was looked at, which
/// depends on its position alone, and that it was wanted, which depends on its features alone. No randomised traffic is needed. Immutable.
/// </summary>
public sealed class PositionBias
{
    /// <summary>Weights are 1 by the propensity, so that one deep act would outweigh a hundred others; clipped there (Joachims, Swaminathan, Schnabel 2017, section 6).</summary>
    public const double LowestPropensity = 0.1;

    private const int Rounds = 200;
    private const int MostRows = 40_000;

    /// <summary>How many looks at a position the expectation before any data is worth: few acts must not make wild weights.</summary>
    private const double PriorLooks = 30;

    /// <summary>First position of each bucket: the further down, the less often anything is done.</summary>
    private static readonly int[] Buckets = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 21, 31, 51];

    private readonly double[] propensities;

    private PositionBias(double[] propensities) => this.propensities = propensities;

    /// <summary>Every position looked at alike: no correction.</summary>
    public static PositionBias None { get; } = new([.. Buckets.Select(_ => 1.0)]);

    /// <summary>Probability that a position is looked at, the first being 1; at least <see cref="LowestPropensity"/>.</summary>
    /// <param name="position">From 1.</param>
    public double At(int position) => Math.Max(propensities[BucketOf(position)], LowestPropensity);

    /// <param name="lists">Lists shown, also those about which nothing was done: without them positions that nobody looks at seem unwanted.</param>
    /// <param name="featureCount">Values of a row.</param>
    public static PositionBias Estimate(IReadOnlyList<UsedList> lists, int featureCount)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var rows = Rows(lists, featureCount);
        if (rows.Acted.Length == 0 || !rows.Acted.Contains(true))
            return None;
        var wanted = new WantedModel(rows.Values, featureCount, rows.Acted);
        var prior = Array.ConvertAll(Buckets, first => 1 / Math.Sqrt(first));
        var looks = (double[])prior.Clone();
        var targets = new double[rows.Acted.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var (sums, counts) = (new double[Buckets.Length], new double[Buckets.Length]);
            for (var row = 0; row < targets.Length; row++)
            {
                var (bucket, want) = (rows.Buckets[row], wanted.Of(row));
                var neither = 1 - (looks[bucket] * want);
                targets[row] = rows.Acted[row] ? 1 : (1 - looks[bucket]) * want / neither;
                sums[bucket] += rows.Acted[row] ? 1 : looks[bucket] * (1 - want) / neither;
                counts[bucket]++;
            }

            wanted.Fit(targets);
            var moved = 0.0;
            // Only products are seen; the first position is the unit.
            for (var bucket = 1; bucket < looks.Length; bucket++)
            {
                var next = (sums[bucket] + (PriorLooks * prior[bucket])) / (counts[bucket] + PriorLooks);
                moved = Math.Max(moved, Math.Abs(next - looks[bucket]));
                looks[bucket] = next;
            }

            if (moved < 1e-4)
                break;
        }

        return new PositionBias(Falling(looks, rows.Buckets));
    }

    private static int BucketOf(int position)
    {
        var at = Array.BinarySearch(Buckets, position);
        return at >= 0 ? at : Math.Max(0, ~at - 1);
    }

    private static (float[] Values, bool[] Acted, int[] Buckets) Rows(IReadOnlyList<UsedList> lists, int featureCount)
    {
        var (values, acted, buckets) = (new List<float>(), new List<bool>(), new List<int>());
        // Latest lists first; the estimate is as good from these.
        for (var i = lists.Count - 1; i >= 0 && acted.Count < MostRows; i--)
        {
            var list = lists[i];
            for (var row = 0; row < list.Count; row++)
            {
                values.AddRange(list.Features.AsSpan(row * featureCount, featureCount));
                acted.Add(list.Grades[row] > 0);
                buckets.Add(BucketOf(list.Positions[row]));
            }
        }

        return ([.. values], [.. acted], [.. buckets]);
    }

    /// <summary>Nobody looks at a lower position more often than at a higher one: what says so is chance, and neighbours are averaged (pool adjacent violators).</summary>
    private static double[] Falling(double[] looks, int[] buckets)
    {
        var counts = new double[looks.Length];
        foreach (var bucket in buckets)
            counts[bucket]++;
        var pools = new Stack<(double Mean, double Count, int Length)>();
        for (var bucket = 0; bucket < looks.Length; bucket++)
        {
            var pool = (Mean: looks[bucket], Count: counts[bucket] + 1e-9, Length: 1);
            while (pools.TryPeek(out var above) && above.Mean < pool.Mean)
            {
                pools.Pop();
                var count = above.Count + pool.Count;
                pool = (((above.Mean * above.Count) + (pool.Mean * pool.Count)) / count, count, above.Length + pool.Length);
            }

            pools.Push(pool);
        }

        var fallen = pools.Reverse().SelectMany(pool => Enumerable.Repeat(pool.Mean, pool.Length)).ToArray();
        return Array.ConvertAll(fallen, mean => mean / fallen[0]);
    }
}
