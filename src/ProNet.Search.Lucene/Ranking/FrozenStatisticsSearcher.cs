using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProNet.Search.Lucene.Ranking;

/// <summary>Lucene's searcher with remembered statistics.</summary>
internal sealed class FrozenStatisticsSearcher(IndexReader reader, ScoreStatistics statistics) : IndexSearcher(reader)
{
    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        statistics.Of(term, () => base.TermStatistics(term, context), CollectionStatistics(term.Field).MaxDoc);

    /// <summary>
    /// Counts the documents that have the field, and not all: a word is rare in a field by how few of those have it, and so is the field's average length.
    /// Lucene 4.8 takes all documents for both; servers of today do not.
    /// </summary>
    public override CollectionStatistics CollectionStatistics(string field) => statistics.Of(field, () =>
    {
        var all = base.CollectionStatistics(field);
        return all.DocCount > 0 ? new CollectionStatistics(field, all.DocCount, all.DocCount, all.SumTotalTermFreq, all.SumDocFreq) : all;
    });
}
