using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>
/// Says of each clause of a query whether a document has it, where, and through which spelling when not as written. Immutable; build one per
/// request and use it for all hits.
/// </summary>
public sealed class ClauseExplainer
{
    private readonly SearchSchema schema;
    private readonly EvidenceFinder finder;

    /// <param name="schema">Schema of the documents.</param>
    /// <param name="query">The expanded tree that was run.</param>
    public ClauseExplainer(SearchSchema schema, QueryNode query)
        : this(schema, new EvidenceFinder(schema, query))
    {
    }

    internal ClauseExplainer(SearchSchema schema, EvidenceFinder finder)
    {
        this.schema = schema;
        this.finder = finder;
    }

    /// <summary>The clauses, in the order of <see cref="Explain"/>: the branches of the outer ANDs and ORs.</summary>
    public IReadOnlyList<QueryNode> Clauses => finder.Clauses;

    /// <summary>One entry per clause, in order.</summary>
    /// <param name="document">A hit.</param>
    /// <param name="contribution">What a clause added to the score of this document; null when the engine does not know.</param>
    public ValueList<ClauseMatch> Explain(SearchDocument document, Func<QueryNode, double>? contribution = null) =>
        ExplainFound(document, finder.Find(document), contribution);

    internal ValueList<ClauseMatch> ExplainFound(SearchDocument document, DocumentEvidence found, Func<QueryNode, double>? contribution)
    {
        var evidence = new ClauseEvidence(schema, document, finder, found);
        return finder.Clauses.Select(clause =>
        {
            var matched = evidence.Matches(clause);
            var found = matched && clause is not NotNode ? evidence.Found(clause) : ClauseEvidence.Nothing;
            var adds = matched && clause is not (NotNode or RangeNode or NearNode) ? contribution?.Invoke(clause) ?? 0 : 0;
            return new ClauseMatch(QueryPrinter.Print(clause), matched, found.Fields, found.Through, adds);
        }).ToValueList();
    }
}
