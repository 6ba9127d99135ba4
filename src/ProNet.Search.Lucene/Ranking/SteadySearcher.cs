using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProNet.Search.Lucene.Ranking;

/// <summary>Lucene's searcher with remembered statistics.</summary>
internal sealed class SteadySearcher(IndexReader reader, ScoreStatistics statistics) : IndexSearcher(reader)
{
    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        statistics.Of(term, () => base.TermStatistics(term, context), CollectionStatistics(term.Field).MaxDoc);

    public override CollectionStatistics CollectionStatistics(string field) => statistics.Of(field, () => base.CollectionStatistics(field));
}
