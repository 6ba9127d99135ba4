using ProNet.Search.Schema;

namespace ProNet.Search.Lucene;

/// <summary>
/// Where the words of an entry stand in a text field that is a part of a <see cref="NestedField"/>: entries lie so far apart that a position tells its entry,
/// and the same postings answer flat and nested clauses. Entries that cannot be asked for follow behind all others, at the usual distance.
/// </summary>
internal static class NestedPositions
{
    /// <summary>Two million words of one text; with 1,000 entries before it, room for 50 million of the entries behind.</summary>
    private const int Bits = 21;

    /// <summary>Position of the first word of an entry.</summary>
    /// <param name="entry">Its number.</param>
    /// <param name="usual">Where it would stand if entries did not matter.</param>
    public static int First(int entry, int usual) =>
        entry < NestedField.MostEntries ? entry << Bits : Math.Max(NestedField.MostEntries << Bits, usual);

    /// <summary>False for the words of a text that would stand in the next entry, or right before it, where a phrase could run on.</summary>
    public static bool CanHold(int entry, int position) => entry >= NestedField.MostEntries || (position + 1) >> Bits == entry;

    /// <summary>The key of the entry of a position that has the document number in the upper half.</summary>
    public static long EntryOf(long place) => place >> Bits;

    /// <summary>Number of an entry among all entries of a segment, ascending by document and entry.</summary>
    public static long Key(int document, int entry) => ((long)document << (32 - Bits)) | (uint)entry;

    public static (int Document, int Entry) FromKey(long key) => ((int)(key >> (32 - Bits)), (int)(key & ((1 << (32 - Bits)) - 1)));
}
