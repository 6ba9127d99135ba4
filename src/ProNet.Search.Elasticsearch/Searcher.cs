using System.Globalization;
using System.Text.Json.Nodes;
using ProNet.Search.Elasticsearch.Facets;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Elasticsearch.Reading;
using ProNet.Search.Elasticsearch.Suggesting;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch;

/// <summary>The reading port on Elasticsearch and OpenSearch: hits, total and facets come from one request, and from one state of the index.</summary>
internal sealed class Searcher(Cluster cluster, PointsInTime points, ServerIdentity server, IFacetLabels labels, TimeProvider time)
    : ISearcher, IGenerationReader
{
    /// <summary>Documents that match the text, under no filter.</summary>
    private const string TextTotal = "text";

    /// <summary>The servers return no more hits at once.</summary>
    private const int LongestPage = 9_999;

    private readonly IndexNames names = new(cluster.Options.Prefix);

    public EngineDescription Engine => new(server.Name, FacetReader.ExactDistinct);

    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
        SearchAsync(names.ReadAlias(request.Criteria.Subject), request, cancellationToken);

    public Task<SearchResponse> SearchAsync(long generation, SearchRequest request, CancellationToken cancellationToken) =>
        SearchAsync(names.Index(generation, request.Criteria.Subject), request, cancellationToken);

    private async Task<SearchResponse> SearchAsync(string index, SearchRequest request, CancellationToken cancellationToken)
    {
        var schema = SearchSchemas.For(request.Criteria.Subject);
        var translator = new QueryTranslator(schema);
        var conditions = new Conditions(schema, translator, request.Today);
        var matching = new MatchConditions(request, translator.Translate(request.Query), conditions);
        var reader = new ResponseReader(request, schema);
        var limit = Math.Clamp(request.Limit, 0, LongestPage);

        var body = Body(request, schema, matching, conditions, translator, reader, limit);
        var (answer, point) = await AskAsync(request, index, body, cancellationToken);
        var hits = (JsonArray)answer["hits"]!["hits"]!;
        var total = (long)answer["hits"]!["total"]!["value"]!;
        var text = (long)answer["aggregations"]![TextTotal]!["doc_count"]!;
        var next = hits.Count > limit && limit > 0
            ? new PageKey((JsonArray)hits[limit - 1]!["sort"]!, point).ToCursor(long.Parse((string)hits[limit - 1]!["_id"]!, CultureInfo.InvariantCulture))
            : null;
        if (next is null && point is not null)
            await points.CloseAsync(point);

        var counter = new DocumentCounter(cluster, index, matching);
        var few = text <= SpellingRules.FewHits;
        return new SearchResponse
        {
            Total = total,
            Hits = hits.Take(limit).Select(h => reader.Read((JsonObject)h!)).ToValueList(),
            Next = next,
            Facets = await FacetsAsync(request, schema, index, matching, (JsonObject)answer["aggregations"]!, cancellationToken),
            Diagnostics = text == 0 ? await UnknownWordsAsync(request.Query, translator, counter, cancellationToken) : [],
            Relaxations = request.CountRemovals ? await new RelaxationCounter(request, matching, conditions, translator).CountAsync(counter, total, cancellationToken) : [],
            Corrections = few ? await new SpellingCorrector(cluster, index, schema, translator, counter).CorrectAsync(request.Query, cancellationToken) : [],
        };
    }

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return new Suggester(cluster, names.ReadAlias(request.Subject), labels, today).SuggestAsync(request, cancellationToken);
    }

    private static JsonObject Body(
        SearchRequest request, SearchSchema schema, MatchConditions matching, Conditions conditions, QueryTranslator translator, ResponseReader reader, int limit)
    {
        var body = new JsonObject
        {
            // One more than is shown says whether there is a next page.
            ["size"] = limit == 0 ? 0 : limit + 1,
            ["track_total_hits"] = true,
            ["query"] = request.Explain ? Named(request, matching, translator) : matching.Query(),
            ["sort"] = SortClauses.Of(request, schema),
            ["_source"] = reader.NeedsDocuments,
            ["aggs"] = Aggregations(request, schema, matching, conditions),
        };
        if (matching.HasFilters)
            body["post_filter"] = Dsl.Bool(filter: matching.All());
        return body;
    }

    /// <summary>The query with a name on each clause, under which the server says what it gave.</summary>
    private static JsonObject Named(SearchRequest request, MatchConditions matching, QueryTranslator translator)
    {
        var named = ClauseNames.Of(request.Query);
        if (named.Count == 0)
            return matching.Query();
        var clauses = named.Where(n => n.Key is not NotNode).Select(n =>
        {
            var clause = Dsl.Bool(must: [translator.Translate(n.Key)]);
            clause["bool"]!["_name"] = n.Value;
            return clause;
        }).ToList();
        var unwanted = named.Keys.OfType<NotNode>().Select(n => translator.Translate(n.Child)).ToList();
        return Dsl.Bool(must: clauses.Count > 0 ? clauses : [Dsl.Everything()], filter: matching.Scope(), mustNot: unwanted);
    }

    private static JsonObject Aggregations(SearchRequest request, SearchSchema schema, MatchConditions matching, Conditions conditions)
    {
        var aggregations = new JsonObject { [TextTotal] = new JsonObject { ["filter"] = new JsonObject { ["match_all"] = new JsonObject() } } };
        foreach (var ask in request.Facets)
            aggregations[$"facet:{ask.Facet}"] = FacetAggregations.Of(Definition(request, schema, ask), request.Criteria, matching, conditions.Today);
        return aggregations;
    }

    private static FacetDefinition Definition(SearchRequest request, SearchSchema schema, FacetRequest ask) => schema.Facet(ask.Facet)
        ?? throw new ArgumentException($"{request.Criteria.Subject} has no facet '{ask.Facet}'.", nameof(request));

    /// <summary>
    /// Pages by relevance read one point in time, because scores move with every change anywhere; where the servers keep none, or the one that kept it
    /// is gone, the pages go on from the present state.
    /// </summary>
    private async Task<(JsonObject Answer, string? Point)> AskAsync(SearchRequest request, string index, JsonObject body, CancellationToken cancellationToken)
    {
        var after = request.After is { } cursor ? PageKey.FromCursor(cursor) : null;
        if (after is not null)
            body["search_after"] = after.Values;
        var isScored = request.Criteria.Sort == SortOrder.Relevance && request.Query is not MatchAllNode && request.Limit > 0;
        var point = after is null ? isScored ? await points.TryOpenAsync(index, cancellationToken) : null : after.Point;
        if (point is null)
            return (await SearchAsync(index, body, cancellationToken), null);
        body["pit"] = PointsInTime.Clause(point);
        try
        {
            return (await cluster.SendOnceAsync(HttpMethod.Post, Path(""), body, cancellationToken), point);
        }
        catch (Exception e) when (e is SearchEngineUnavailableException or ClusterException { Status: System.Net.HttpStatusCode.NotFound })
        {
            body.Remove("pit");
            return (await SearchAsync(index, body, cancellationToken), null);
        }
    }

    private Task<JsonObject> SearchAsync(string index, JsonObject body, CancellationToken cancellationToken) =>
        cluster.SendAsync(HttpMethod.Post, Path($"{index}/"), body, cancellationToken);

    private string Path(string index)
    {
        // Words are weighed by how rare they are in the whole index, not in one shard of it.
        var type = cluster.Options.Shards > 1 ? "&search_type=dfs_query_then_fetch" : "";
        return $"{index}_search?include_named_queries_score=true{type}";
    }

    private async Task<ValueList<FacetResult>> FacetsAsync(
        SearchRequest request, SearchSchema schema, string index, MatchConditions matching, JsonObject counted, CancellationToken cancellationToken)
    {
        var reader = new FacetReader(cluster, index, request, matching, labels);
        var results = new List<FacetResult>(request.Facets.Count);
        foreach (var ask in request.Facets)
            results.Add(await reader.ReadAsync(Definition(request, schema, ask), ask, (JsonObject)counted[$"facet:{ask.Facet}"]!, cancellationToken));
        return results.ToValueList();
    }

    /// <summary>A word of a query that has matches is known; only an empty answer needs a look at each word.</summary>
    private static async Task<ValueList<Diagnostic>> UnknownWordsAsync(
        QueryNode query, QueryTranslator translator, DocumentCounter counter, CancellationToken cancellationToken)
    {
        var words = QueryClauses.Of(query).OfType<WordNode>().ToList();
        var counts = await counter.CountAsync(words.ConvertAll(translator.Translate), cancellationToken);
        return words.Where((_, i) => counts[i] == 0).Select(word => new Diagnostic(DiagnosticCode.UnknownTerm, -1, 0, [word.Text])).ToValueList();
    }
}
