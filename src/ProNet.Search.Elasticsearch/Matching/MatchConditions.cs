using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Everything that decides whether a document is a hit of one request, to be put together with or without one facet's own filter.</summary>
/// <param name="request">The request.</param>
/// <param name="translator">Translates its query.</param>
/// <param name="conditions">Makes scope and filters.</param>
internal sealed class MatchConditions(SearchRequest request, QueryTranslator translator, Conditions conditions)
{
    private readonly Query text = translator.Translate(request.Query);
    private readonly List<(string? Facet, Query Filter)> filters = conditions.Filters(request.Criteria);
    private Query? counted;

    /// <summary>The text, for counting: under no filter, in no scope, and without a score.</summary>
    public Query Counted => counted ??= translator.ForCounting().Translate(request.Query);

    public List<Query> Scope { get; } = conditions.Scope();

    public bool HasFilters => filters.Count > 0;

    /// <summary>The text, in scope, under no filter.</summary>
    public Query Query() => Clauses.Raised([text], Scope, Titles);

    /// <summary>What titles add that is of no clause alone.</summary>
    public List<Query> Titles { get; } = translator.Titles(request.Query);

    /// <summary>The text, in scope, under every filter but a facet's own, with a value of the facet that is for the viewer; without a score.</summary>
    public Query QueryExcept(FacetDefinition facet)
    {
        List<Query> all = [Counted, .. Scope, .. Except(facet.Name)];
        if (conditions.Unseen(facet.Field) is { } unseen)
            all.Add(Clauses.Not(unseen));
        return Clauses.All(all);
    }

    public List<Query> All() => filters.ConvertAll(f => f.Filter);

    /// <summary>Every filter but the facet's own, its exclusions included.</summary>
    public List<Query> ExceptOwn(string facet) => [.. filters.Where(f => f.Facet != facet && f.Facet != FacetFilter.ExclusionsOf(facet)).Select(f => f.Filter)];

    /// <summary>Every filter but a facet's own; its exclusions are a filter of their own.</summary>
    public List<Query> Except(string? facet) => [.. filters.Where(f => f.Facet != facet).Select(f => f.Filter)];
}
