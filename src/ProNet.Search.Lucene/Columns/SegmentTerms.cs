using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace ProNet.Search.Lucene.Columns;

/// <summary>
/// Where the terms of one segment stand, remembered from their first use: a concept with twelve spellings asks every text field for each of their
/// words, and most fields have none of them. Shared by every snapshot that has the segment.
/// </summary>
internal sealed class SegmentTerms
{
    /// <summary>Remembered terms before all are forgotten: queries come from outside and must not fill the memory.</summary>
    private const int Most = 100_000;

    private readonly ConcurrentDictionary<Term, TermPlace?> known = new();

    /// <summary>The term's place, or null when the segment does not have it.</summary>
    /// <param name="reader">Any reader of this segment.</param>
    /// <param name="term">The term.</param>
    public TermPlace? Find(AtomicReader reader, Term term)
    {
        if (known.TryGetValue(term, out var place))
            return place;
        place = Seek(reader, term);
        if (known.Count >= Most)
            known.Clear();
        known.TryAdd(term, place);
        return place;
    }

    private static TermPlace? Seek(AtomicReader reader, Term term)
    {
        if (reader.GetTerms(term.Field)?.GetEnumerator() is not { } terms || !terms.SeekExact(term.Bytes))
            return null;
        return new TermPlace(terms.GetTermState(), terms.DocFreq, terms.TotalTermFreq);
    }
}
