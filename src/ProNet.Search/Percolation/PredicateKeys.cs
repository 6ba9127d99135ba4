namespace ProNet.Search.Percolation;

/// <summary>
/// What a document has and a query asks for, each as one number. Two that share a number only make a candidate that does not match, so that nothing needs to
/// be compared by its text.
/// </summary>
internal static class PredicateKeys
{
    /// <summary>Letters of the longest prefix that has a number of its own; what is longer is filed under its beginning.</summary>
    public const int LongestPrefix = 4;

    private const ulong StemSeed = 0x9E3779B97F4A7C15;
    private const ulong PrefixSeed = 0xC2B2AE3D27D4EB4F;
    private const ulong KeywordSeed = 0x165667B19E3779F9;
    private const ulong CellSeed = 0x27D4EB2F165667C5;

    public static ulong Stem(string stem) => Mix(StemSeed, stem);

    /// <param name="beginning">At most <see cref="LongestPrefix"/> letters, folded.</param>
    public static ulong Prefix(ReadOnlySpan<char> beginning) => Mix(PrefixSeed, beginning);

    /// <param name="field">A keyword field of the schema.</param>
    /// <param name="value">As in the document.</param>
    public static ulong Keyword(string field, string value) => Mix(Mix(KeywordSeed, field), value);

    /// <param name="level">See <see cref="GeoCells"/>.</param>
    /// <param name="cell">Number of the cell in the level.</param>
    public static ulong Cell(int level, int cell) => Finish(CellSeed + ((ulong)(uint)level << 32) + (uint)cell);

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * 0x100000001B3 + (hash >> 29);
        return Finish(hash);
    }

    /// <summary>The finaliser of SplitMix64, so that the low bits tell as much as the others. Never 0, which is an empty slot.</summary>
    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return (hash ^ (hash >> 31)) | 1;
    }
}
