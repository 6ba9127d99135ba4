using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProNet.Search.Lucene.Ranking;

/// <summary>
/// The frequencies that scores are made of, remembered from their first use. Were they read anew for each page, any change anywhere would move all
/// scores a little, and a page that begins "after this score" would repeat or skip hits that did not change.
/// </summary>
/// <param name="number">What a cursor calls it.</param>
/// <param name="documents">Documents in the index when it began.</param>
/// <param name="began">Timestamp.</param>
internal sealed class ScoreStatistics(long number, int documents, long began)
{
    private readonly ConcurrentDictionary<Term, TermStatistics> terms = new();
    private readonly ConcurrentDictionary<string, CollectionStatistics> fields = new();

    public long Number { get; } = number;

    public int Documents { get; } = documents;

    public long Began { get; } = began;

    /// <summary>How many terms are remembered.</summary>
    public int Size => terms.Count;

    public TermStatistics Of(Term term, Func<TermStatistics> read, long mostDocuments) => terms.GetOrAdd(term, _ =>
    {
        var now = read();
        // A term first met after the index grew must not be in more documents than the remembered total.
        return now.DocFreq <= mostDocuments ? now : new TermStatistics(now.Term, mostDocuments, Math.Max(mostDocuments, now.TotalTermFreq));
    });

    public CollectionStatistics Of(string field, Func<CollectionStatistics> read) => fields.GetOrAdd(field, _ => read());
}
