using System.Net;
using System.Text.Json;
using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.IndexManagement;
using Elastic.Clients.Elasticsearch.Requests;
using Elastic.Transport;
using Microsoft.Extensions.Logging;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>
/// The one class that runs calls of the client. The client repeats none, throws at no cancellation, and says in several ways that one failed; here each
/// outcome becomes an answer, one of our errors, or a cancellation. What a node did not answer goes to the next one; what the servers are too busy for
/// (429, 503) waits and is repeated. All requests of the adapter may be repeated.
/// </summary>
/// <remarks>Every call throws <see cref="ClusterException"/> when it is refused and <see cref="SearchEngineUnavailableException"/> when no server can answer.</remarks>
internal sealed partial class Cluster(ElasticsearchOptions options, TimeProvider time, ILogger<Cluster> logger) : IDisposable
{
    private const int MostAttempts = 6;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestAskedWait = TimeSpan.FromSeconds(10);

    private readonly ElasticsearchClient client = new(ClientSettings.Of(options));

    public ElasticsearchOptions Options => options;

    public Task<SearchResponse<JsonElement>> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
        SearchAsync(request, MostAttempts, cancellationToken);

    /// <summary>A search that is not worth waiting for.</summary>
    public Task<SearchResponse<JsonElement>> SearchOnceAsync(SearchRequest request, CancellationToken cancellationToken) =>
        SearchAsync(request, 1, cancellationToken);

    public Task<OpenPointInTimeResponse> OpenPointAsync(OpenPointInTimeRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, client.OpenPointInTimeAsync, 1, cancellationToken);

    public Task<ClosePointInTimeResponse> ClosePointAsync(ClosePointInTimeRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, client.ClosePointInTimeAsync, 1, cancellationToken);

    public Task<CreateIndexResponse> CreateIndexAsync(CreateIndexRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, client.Indices.CreateAsync, MostAttempts, cancellationToken);

    public Task<GetIndexResponse> GetIndexAsync(GetIndexRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, client.Indices.GetAsync, MostAttempts, cancellationToken);

    public Task<DeleteIndexResponse> DeleteIndexAsync(DeleteIndexRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, client.Indices.DeleteAsync, MostAttempts, cancellationToken);

    public Task<RefreshResponse> RefreshAsync(RefreshRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, client.Indices.RefreshAsync, MostAttempts, cancellationToken);

    public Task<GetAliasResponse> GetAliasesAsync(GetAliasRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, client.Indices.GetAliasAsync, MostAttempts, cancellationToken);

    public Task<UpdateAliasesResponse> UpdateAliasesAsync(UpdateAliasesRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, client.Indices.UpdateAliasesAsync, MostAttempts, cancellationToken);

    /// <summary>Lines of operations, put together so that their bytes can be bounded. An item's error makes no error of the whole.</summary>
    /// <param name="alias">Where to; it must exist.</param>
    /// <param name="lines">As documented for bulk requests.</param>
    /// <param name="refresh">Make them visible at once.</param>
    /// <param name="cancellationToken">Stops waiting for it.</param>
    public Task<BulkResponse> BulkAsync(string alias, ReadOnlyMemory<byte> lines, bool refresh, CancellationToken cancellationToken) => SendAsync<BulkResponse>(
        HttpMethod.POST, $"/{alias}/_bulk?require_alias=true&refresh={(refresh ? "true" : "false")}&filter_path=items.*.status,items.*.error", lines, cancellationToken);

    /// <summary>Suggesters with options that the client's do not have.</summary>
    /// <param name="index">Of which terms.</param>
    /// <param name="body">A search with suggesters, as JSON.</param>
    /// <param name="cancellationToken">Stops waiting for it.</param>
    public Task<SearchResponse<JsonElement>> SuggestAsync(string index, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        SendAsync<SearchResponse<JsonElement>>(HttpMethod.POST, $"/{index}/_search?typed_keys=true&allow_partial_search_results=false&filter_path=suggest", body, cancellationToken);

    /// <summary>A request that has no typed form.</summary>
    /// <param name="method">GET, POST, …</param>
    /// <param name="path">Path and query, with a slash in front.</param>
    /// <param name="body">JSON, or lines of it; null for none.</param>
    /// <param name="cancellationToken">Stops waiting for it.</param>
    /// <typeparam name="TResponse">How the answer is read.</typeparam>
    public Task<TResponse> SendAsync<TResponse>(HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellationToken)
        where TResponse : TransportResponse, new() => SendAsync<TResponse>(method, path, body, MostAttempts, cancellationToken);

    /// <summary>A request that has no typed form and is not worth waiting for.</summary>
    public Task<TResponse> SendOnceAsync<TResponse>(HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellationToken)
        where TResponse : TransportResponse, new() => SendAsync<TResponse>(method, path, body, 1, cancellationToken);

    public void Dispose() => (client.ElasticsearchClientSettings as IDisposable)?.Dispose();

    private Task<SearchResponse<JsonElement>> SearchAsync(SearchRequest request, int attempts, CancellationToken cancellationToken)
    {
        // A shard that failed would be left out of hits and counts without a word.
        request.AllowPartialSearchResults = false;
        return RunAsync(request, client.SearchAsync<JsonElement>, attempts, cancellationToken);
    }

    private Task<TResponse> SendAsync<TResponse>(HttpMethod method, string path, ReadOnlyMemory<byte>? body, int attempts, CancellationToken cancellationToken)
        where TResponse : TransportResponse, new()
    {
        var endpoint = new EndpointPath(method, path);
        var data = body is { } bytes ? PostData.ReadOnlyMemory(bytes) : null;
        return RunAsync(configuration => client.Transport.RequestAsync<TResponse>(endpoint, data, null, configuration, cancellationToken), attempts, cancellationToken);
    }

    private Task<TResponse> RunAsync<TRequest, TResponse>(
        TRequest request, Func<TRequest, CancellationToken, Task<TResponse>> call, int attempts, CancellationToken cancellationToken)
        where TRequest : Request
        where TResponse : TransportResponse => RunAsync(
            configuration =>
            {
                request.RequestConfiguration = configuration;
                return call(request, cancellationToken);
            },
            attempts,
            cancellationToken);

    private async Task<TResponse> RunAsync<TResponse>(Func<IRequestConfiguration, Task<TResponse>> call, int attempts, CancellationToken cancellationToken)
        where TResponse : TransportResponse
    {
        var id = Guid.NewGuid().ToString("n")[..12];
        var configuration = new RequestConfiguration { OpaqueId = $"pronet-{id}" };
        var (busy, lost) = (0, 0);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var started = time.GetTimestamp();
            var attempt = await TryAsync(call, configuration);
            cancellationToken.ThrowIfCancellationRequested();
            if (attempt.Status is { } status)
                EngineMeter.Answered(status, time.GetElapsedTime(started));
            if (attempt.Answer is { } answer)
                return answer;
            TimeSpan wait;
            if (attempt.Refusal is { } refusal)
            {
                if (!IsBusy(refusal.Status) || ++busy >= attempts)
                    throw Failures.Translate(refusal, options);
                wait = Wait(busy, attempt.RetryAfter);
                LogBusy(logger, attempt.Request, id, (int)refusal.Status, wait.TotalMilliseconds);
            }
            else
            {
                EngineMeter.Lost();
                LogFailed(logger, attempt.Request, id, attempt.Failure!.Message);
                // Each node once, and one of them once more: a connection may have gone stale while nobody used it.
                if (++lost > options.Nodes.Count)
                    throw Failures.Unreachable(attempt.Failure, options);
                wait = TimeSpan.Zero;
            }

            await Task.Delay(wait, cancellationToken);
        }
    }

    private static async Task<Attempt<TResponse>> TryAsync<TResponse>(Func<IRequestConfiguration, Task<TResponse>> call, IRequestConfiguration configuration)
        where TResponse : TransportResponse
    {
        try
        {
            return new Attempt<TResponse>(await call(configuration));
        }
        catch (UnexpectedTransportException e)
        {
            // What the client does not foresee: an answer that is no JSON, or not the JSON of this request.
            return new Attempt<TResponse>(e);
        }
    }

    private static bool IsBusy(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    private static TimeSpan Wait(int attempt, TimeSpan? asked)
    {
        if (asked is { } delta)
            return delta < LongestAskedWait ? delta : LongestAskedWait;
        var wait = FirstWait * Math.Pow(2, attempt - 1);
        return wait < LongestWait ? wait : LongestWait;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Request} ({Id}) was answered {Status}, next try in {Milliseconds} ms")]
    private static partial void LogBusy(ILogger logger, string request, string id, int status, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Request} ({Id}) was not answered: {Reason}")]
    private static partial void LogFailed(ILogger logger, string request, string id, string reason);
}
