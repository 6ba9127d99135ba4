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
    /// <summary>Clauses that are explained; nobody reads on beyond them, and each is weighed for each hit.</summary>
    public const int MostClauses = 64;

    private readonly EvidenceFinder finder;
    private readonly (QueryNode Clause, string Printed)[] clauses;

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
        clauses = [.. finder.Clauses.Take(MostClauses).Select(c => (c, QueryPrinter.Print(c)))];
    }

    /// <summary>The clauses, in the order of <see cref="Explain"/>: the branches of the outer ANDs and ORs, each once, the first <see cref="MostClauses"/>.</summary>
    public IReadOnlyList<QueryNode> Clauses => Array.ConvertAll(clauses, c => c.Clause);

    /// <summary>One entry per clause, in order.</summary>
    /// <param name="document">A hit.</param>
    /// <param name="contribution">What a clause added to the score of this document; null when the engine does not know.</param>
    public ValueList<ClauseMatch> Explain(SearchDocument document, Func<QueryNode, double>? contribution = null) =>
        ExplainFound(document, finder.Find(document), contribution);

    internal ValueList<ClauseMatch> ExplainFound(SearchDocument document, DocumentEvidence found, Func<QueryNode, double>? contribution)
    {
        var evidence = new ClauseEvidence(schema, document, finder, found);
        return clauses.Select(c =>
        {
            var (clause, printed) = c;
            var matched = evidence.Matches(clause);
            var found = matched && clause is not NotNode ? evidence.Found(clause) : ClauseEvidence.Nothing;
            var adds = matched && clause is not (NotNode or RangeNode or NearNode) ? contribution?.Invoke(clause) ?? 0 : 0;
            return new ClauseMatch(printed, matched, found.Fields, found.Through, adds);
        }).ToValueList();
    }
}
