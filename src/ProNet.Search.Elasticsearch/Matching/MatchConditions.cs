using System.Text.Json.Nodes;
using ProNet.Search.Requests;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Everything that decides whether a document is a hit of one request, to be put together with or without one facet's own filter.</summary>
internal sealed class MatchConditions
{
    private readonly JsonObject text;
    private readonly List<JsonObject> scope;
    private readonly List<(string? Facet, JsonObject Filter)> filters;

    /// <param name="request">The request.</param>
    /// <param name="text">Its query, translated.</param>
    /// <param name="conditions">Makes scope and filters.</param>
    public MatchConditions(SearchRequest request, JsonObject text, Conditions conditions)
    {
        this.text = text;
        scope = conditions.Scope(request.Scope);
        filters = conditions.Filters(request.Criteria);
    }

    /// <summary>The text, in scope, under no filter.</summary>
    public JsonObject Query() => Dsl.Bool(must: [Copy(text)], filter: Scope());

    /// <summary>The text, in scope, under every filter but a facet's own.</summary>
    public JsonObject QueryExcept(string facet) => Dsl.Bool(must: [Copy(text)], filter: Scope().Concat(Except(facet)));

    public IEnumerable<JsonObject> Scope() => scope.Select(Copy);

    public IEnumerable<JsonObject> All() => filters.Select(f => Copy(f.Filter));

    public IEnumerable<JsonObject> Except(string? facet) => filters.Where(f => f.Facet != facet).Select(f => Copy(f.Filter));

    public bool HasFilters => filters.Count > 0;

    public JsonObject Text() => Copy(text);

    /// <summary>A node has one parent; each use needs its own.</summary>
    private static JsonObject Copy(JsonObject node) => (JsonObject)node.DeepClone();
}
