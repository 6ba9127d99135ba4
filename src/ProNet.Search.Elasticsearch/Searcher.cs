using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.Aggregations;
using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Elasticsearch.Facets;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Elasticsearch.Reading;
using ProNet.Search.Elasticsearch.Suggesting;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using SearchRequest = ProNet.Search.Requests.SearchRequest;
using SearchResponse = ProNet.Search.Responses.SearchResponse;
using ServerAnswer = Elastic.Clients.Elasticsearch.SearchResponse<System.Text.Json.JsonElement>;
using ServerRequest = Elastic.Clients.Elasticsearch.SearchRequest;
using SortOrder = ProNet.Search.Requests.SortOrder;

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
        SearchAsync(names.ReadAlias(request.Criteria.Subject, request.Scope.View), request, cancellationToken);

    public Task<SearchResponse> SearchAsync(long generation, SearchRequest request, CancellationToken cancellationToken) =>
        SearchAsync(names.Index(generation, request.Criteria.Subject, request.Scope.View), request, cancellationToken);

    private async Task<SearchResponse> SearchAsync(string index, SearchRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(request.TimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await AnswerAsync(index, request, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new SearchTimeLimitException(request.TimeLimit);
        }
    }

    private async Task<SearchResponse> AnswerAsync(string index, SearchRequest request, CancellationToken cancellationToken)
    {
        var schema = SearchSchemas.For(request.Criteria.Subject);
        var translator = new QueryTranslator(schema);
        var conditions = new Conditions(schema, translator, request.Today, request.Scope, request.Without, request.Among);
        var matching = new MatchConditions(request, translator, conditions);
        var reader = new ResponseReader(request, schema);
        var limit = Math.Clamp(request.Limit, 0, LongestPage);

        var search = ServerRequest(request, schema, matching, conditions, translator, reader, limit);
        var (answer, point) = await AskAsync(request, index, search, cancellationToken);
        var (hits, counted) = (answer.Hits.ToList(), answer.Aggregations!);
        var text = counted.GetFilter(TextTotal)!.DocCount;
        var next = hits.Count > limit && limit > 0 ? new PageKey(hits[limit - 1].Sort!, point).ToCursor(ResponseReader.Id(hits[limit - 1])) : null;
        if (next is null && point is not null)
            await points.CloseAsync(point);

        var counter = new DocumentCounter(cluster, index, matching);
        var few = request.Correct && text <= SpellingRules.FewHits;
        return new SearchResponse
        {
            Total = answer.Total,
            Hits = hits.Take(limit).Select(reader.Read).ToValueList(),
            Next = next,
            Facets = await FacetsAsync(request, schema, index, matching, counted, cancellationToken),
            Diagnostics = text == 0 && request.Correct ? await UnknownWordsAsync(request.Query, translator, counter, cancellationToken) : [],
            Relaxations = request.CountRemovals ? await new RelaxationCounter(request, matching, conditions, translator).CountAsync(counter, answer.Total, cancellationToken) : [],
            Corrections = few ? await new SpellingCorrector(cluster, index, schema, translator, counter).CorrectAsync(request.Query, cancellationToken) : [],
        };
    }

    public Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return new Suggester(cluster, names.ReadAlias(request.Subject, request.Scope.View), labels, today).SuggestAsync(request, cancellationToken);
    }

    private ServerRequest ServerRequest(
        SearchRequest request, SearchSchema schema, MatchConditions matching, Conditions conditions, QueryTranslator translator, ResponseReader reader, int limit) => new()
        {
            // One more than is shown says whether there is a next page.
            Size = limit == 0 ? 0 : limit + 1,
            TrackTotalHits = true,
            Query = request.Explain ? Named(request, matching, translator) : matching.Query(),
            PostFilter = matching.HasFilters ? Clauses.All(matching.All()) : null,
            Sort = SortClauses.Of(request, schema),
            Source = reader.NeedsDocuments,
            Aggregations = Aggregations(request, schema, matching, conditions),
            IncludeNamedQueriesScore = true,
        };

    /// <summary>The query with a name on each clause, under which the server says what it gave.</summary>
    private static Query Named(SearchRequest request, MatchConditions matching, QueryTranslator translator)
    {
        var named = ClauseNames.Of(request.Query);
        if (named.Count == 0)
            return matching.Query();
        var clauses = named.Where(n => n.Key is not NotNode).Select(n => (Query)new BoolQuery { Must = [translator.Translate(n.Key)], QueryName = n.Value }).ToList();
        var unwanted = named.Keys.OfType<NotNode>().Select(n => translator.Translate(n.Child)).ToList();
        return Clauses.Raised([Clauses.Scored(clauses.Count > 0 ? clauses : [Clauses.Everything()], [], unwanted)], matching.Scope, matching.Titles);
    }

    private Dictionary<string, Aggregation> Aggregations(SearchRequest request, SearchSchema schema, MatchConditions matching, Conditions conditions)
    {
        var aggregations = new Dictionary<string, Aggregation> { [TextTotal] = (Query)new MatchAllQuery() };
        foreach (var ask in request.Facets)
        {
            var facet = Definition(request, schema, ask);
            aggregations[FacetName(ask)] = FacetAggregations.Of(facet, request.Criteria, matching, conditions, cluster.Options.Shards > 1);
            if (FacetAggregations.OfExcluded(facet, request.Criteria, matching, conditions) is { } excluded)
                aggregations[ExcludedName(ask)] = excluded;
        }

        return aggregations;
    }

    private static string FacetName(FacetRequest ask) => $"facet:{ask.Facet}";

    private static string ExcludedName(FacetRequest ask) => $"excluded:{ask.Facet}";

    private static FacetDefinition Definition(SearchRequest request, SearchSchema schema, FacetRequest ask) => schema.Facet(ask.Facet)
        ?? throw new ArgumentException($"{request.Criteria.Subject} has no facet '{ask.Facet}'.", nameof(request));

    /// <summary>
    /// Pages by relevance read one point in time, because scores move with every change anywhere; where the servers keep none, or the one that kept it
    /// is gone, the pages go on from the present state.
    /// </summary>
    private async Task<(ServerAnswer Answer, string? Point)> AskAsync(SearchRequest request, string index, ServerRequest search, CancellationToken cancellationToken)
    {
        // Words are weighed by how rare they are in the whole index, not in one shard of it.
        if (cluster.Options.Shards > 1)
            search.SearchType = SearchType.DfsQueryThenFetch;
        var after = request.After is { } cursor ? PageKey.FromCursor(cursor) : null;
        search.SearchAfter = after?.Values.ToArray();
        var isScored = request.Criteria.Sort == SortOrder.Relevance && request.Query is not MatchAllNode && request.Limit > 0;
        var point = after is null ? isScored ? await points.TryOpenAsync(index, cancellationToken) : null : after.Point;
        if (point is not null)
        {
            search.Pit = PointsInTime.Reference(point);
            try
            {
                return (await cluster.SearchOnceAsync(search, cancellationToken), point);
            }
            catch (Exception e) when (e is SearchEngineUnavailableException or ClusterException { Status: System.Net.HttpStatusCode.NotFound })
            {
                search.Pit = null;
            }
        }

        search.Indices = index;
        return (await cluster.SearchAsync(search, cancellationToken), null);
    }

    private async Task<ValueList<FacetResult>> FacetsAsync(
        SearchRequest request, SearchSchema schema, string index, MatchConditions matching, AggregateDictionary counted, CancellationToken cancellationToken)
    {
        var reader = new FacetReader(cluster, index, request, matching, labels);
        var results = new List<FacetResult>(request.Facets.Count);
        foreach (var ask in request.Facets)
            results.Add(await reader.ReadAsync(Definition(request, schema, ask), ask, counted.GetFilter(FacetName(ask))!, counted.GetFilter(ExcludedName(ask)), cancellationToken));
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
