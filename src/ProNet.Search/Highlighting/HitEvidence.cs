using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>
/// Highlights and explanation of a hit from one look at its text, which is what costs: the same as <see cref="Highlighter"/> and
/// <see cref="ClauseExplainer"/> give one by one. Immutable; build one per request and use it for all hits.
/// </summary>
public sealed class HitEvidence
{
    private readonly EvidenceFinder finder;
    private readonly Highlighter? highlighter;
    private readonly ClauseExplainer? explainer;

    /// <param name="schema">Schema of the documents.</param>
    /// <param name="query">The expanded tree that was run.</param>
    /// <param name="highlights">Whether highlights are wanted.</param>
    /// <param name="explain">Whether explanations are wanted.</param>
    public HitEvidence(SearchSchema schema, QueryNode query, bool highlights, bool explain)
    {
        finder = new EvidenceFinder(schema, query);
        highlighter = highlights ? new Highlighter(finder) : null;
        explainer = explain ? new ClauseExplainer(schema, finder) : null;
    }

    /// <summary>False when there is nothing to say of any document, so that none needs to be read.</summary>
    public bool IsWanted => (highlighter is not null || explainer is not null) && finder.Clauses.Count > 0;

    /// <summary>What was asked for; the other part is empty.</summary>
    /// <param name="document">A hit.</param>
    /// <param name="contribution">What a clause added to the score of this document; null when the engine does not know.</param>
    public (ValueList<Highlight> Highlights, ValueList<ClauseMatch> Why) Of(SearchDocument document, Func<QueryNode, double>? contribution = null)
    {
        var found = finder.Find(document);
        return (highlighter?.Choose(found) ?? [], explainer?.ExplainFound(document, found, contribution) ?? []);
    }
}
