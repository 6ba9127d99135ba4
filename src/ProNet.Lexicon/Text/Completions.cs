namespace ProNet.Lexicon.Text;

/// <summary>What has a key that begins with what is typed. Immutable and safe to share.</summary>
/// <typeparam name="T">What is looked for; one thing may have several keys.</typeparam>
internal sealed class Completions<T>
    where T : class
{
    /// <summary>Keys that are looked at of those that begin with what is typed: one letter begins thousands.</summary>
    private const int MostKeys = 2_000;

    private readonly (string Key, T Value)[] sorted;
    private readonly Func<string, T, long> rank;

    /// <param name="keyed">Keys as <see cref="Spelling.Key"/> makes them.</param>
    /// <param name="rank">Of those that fit equally well, the lowest first.</param>
    public Completions(IEnumerable<(string Key, T Value)> keyed, Func<string, T, long> rank)
    {
        sorted = [.. keyed.OrderBy(k => k.Key, StringComparer.Ordinal)];
        this.rank = rank;
    }

    /// <summary>Each once; what is spelt exactly so first.</summary>
    public IReadOnlyList<T> Of(string key, int most)
    {
        if (key.Length == 0)
            return [];
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(sorted[middle].Key, key) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return
        [
            .. sorted.Skip(low).TakeWhile(s => s.Key.StartsWith(key, StringComparison.Ordinal)).Take(MostKeys)
                .OrderBy(s => s.Key.Length == key.Length ? 0 : 1).ThenBy(s => rank(s.Key, s.Value)).ThenBy(s => s.Key, StringComparer.Ordinal)
                .Select(s => s.Value).Distinct().Take(most),
        ];
    }
}
