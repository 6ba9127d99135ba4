namespace ProNet.Benchmarks.Corpus;

/// <summary>Draws ranks 0..n-1 with probability proportional to 1 / (rank + 1)^s: a few values are everywhere, most are rare.</summary>
internal sealed class Zipf
{
    private readonly double[] cumulative;

    public Zipf(int n, double s)
    {
        cumulative = new double[n];
        var sum = 0.0;
        for (var i = 0; i < n; i++)
            cumulative[i] = sum += 1 / Math.Pow(i + 1, s);
    }

    public int Next(Random random)
    {
        var at = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(at < 0 ? ~at : at, cumulative.Length - 1);
    }
}
