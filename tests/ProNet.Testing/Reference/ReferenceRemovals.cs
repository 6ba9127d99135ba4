using ProNet.Search;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Testing.Reference;

/// <summary>"Remove this: +N", by running the request again without it.</summary>
internal static class ReferenceRemovals
{
    public static ValueList<Relaxation> Count(SearchRequest request, List<AnalyzedDocument> all)
    {
        var total = Total(request, all);
        return Candidates(request)
            .Select(c => c.Removal with { More = Math.Max(0, Total(c.Without, all) - total) })
            .OrderByDescending(r => r.More)
            .ToValueList();
    }

    private static long Total(SearchRequest request, List<AnalyzedDocument> all) => all.Count(d => ReferenceFilters.IsHit(request, d));

    private static IEnumerable<(Relaxation Removal, SearchRequest Without)> Candidates(SearchRequest request)
    {
        var criteria = request.Criteria;
        foreach (var filter in criteria.Facets)
        {
            foreach (var value in filter.Included)
                yield return (new(RelaxationKind.FacetValue, filter.Facet, value, 0), With(request, filter, filter with { Included = Without(filter.Included, value) }));
            foreach (var value in filter.Excluded)
                yield return (new(RelaxationKind.FacetValue, filter.Facet, "-" + value, 0), With(request, filter, filter with { Excluded = Without(filter.Excluded, value) }));
        }

        foreach (var range in criteria.Ranges)
            yield return (new(RelaxationKind.Range, range.Facet, "", 0), With(request, criteria with { Ranges = Without(criteria.Ranges, range) }));
        if (criteria.Near is { } near)
            yield return (new(RelaxationKind.Near, near.PlaceText, "", 0), With(request, criteria with { Near = null }));
        foreach (var clause in Clauses(request.Query))
            yield return (new(RelaxationKind.Clause, QueryPrinter.Print(clause), "", 0), With(request, criteria, Without(request.Query, clause)));
    }

    /// <summary>The top-level clauses: what the page shows as chips.</summary>
    public static ValueList<QueryNode> Clauses(QueryNode query) => query switch
    {
        MatchAllNode => [],
        AndNode and => and.Children,
        _ => [query],
    };

    private static QueryNode Without(QueryNode query, QueryNode clause) =>
        query is AndNode and ? new AndNode(Without(and.Children, clause)) : new MatchAllNode();

    private static ValueList<T> Without<T>(ValueList<T> items, T item) => items.Where(i => !Equals(i, item)).ToValueList();

    private static SearchRequest With(SearchRequest request, FacetFilter old, FacetFilter changed) => With(
        request,
        request.Criteria with { Facets = request.Criteria.Facets.Select(f => f.Facet == old.Facet ? changed : f).ToValueList() });

    private static SearchRequest With(SearchRequest request, SearchCriteria criteria, QueryNode? query = null) =>
        new(request.Scope, criteria, query ?? request.Query, request.Today);
}
