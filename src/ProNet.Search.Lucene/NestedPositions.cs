namespace ProNet.Search.Lucene;

/// <summary>
/// Where the words of an entry stand in a text field that is a part of a <see cref="Schema.NestedField"/>: entries lie so far apart that a position tells its
/// entry, and the same postings answer flat and nested clauses.
/// </summary>
internal static class NestedPositions
{
    private const int Bits = 16;

    /// <summary>Words of one text that can be found; far more than anybody writes about one position.</summary>
    private const int MostWords = 60_000;

    private const int MostEntries = 1 << (31 - Bits);

    /// <summary>Position of the first word of an entry.</summary>
    public static int First(int entry) => entry << Bits;

    /// <summary>False beyond what can be told apart.</summary>
    public static bool CanHold(int entry, int position) => entry < MostEntries && position - First(entry) < MostWords;

    /// <summary>The entry of a position; works on positions with a document number in the upper half as well.</summary>
    public static long EntryOf(long position) => position >> Bits;

    /// <summary>Number of an entry among all entries of a segment, ascending by document and entry.</summary>
    public static long Key(int document, int entry) => ((long)document << (32 - Bits)) | (uint)entry;

    public static (int Document, int Entry) FromKey(long key) => ((int)(key >> (32 - Bits)), (int)(key & ((1 << (32 - Bits)) - 1)));
}
