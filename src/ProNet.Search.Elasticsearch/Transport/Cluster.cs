using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>
/// The one class that speaks HTTP with the servers: which node, authentication, compression, retries, what errors mean. A request that a node did not
/// answer goes to the next one; one that the servers are too busy for (429, 503) waits and is repeated. All requests of the adapter may be repeated.
/// </summary>
internal sealed partial class Cluster(IHttpClientFactory clients, ElasticsearchOptions options, TimeProvider time, ILogger<Cluster> logger)
{
    public const string ClientName = "ProNet.Search.Elasticsearch";

    private const int MostAttempts = 6;
    private const int LeastCompressed = 1_024;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestAskedWait = TimeSpan.FromSeconds(10);

    private readonly NodePool nodes = new(options.Nodes, time);

    public ElasticsearchOptions Options => options;

    /// <summary>Sends a request and reads the JSON object of the answer.</summary>
    /// <exception cref="ClusterException">The request was refused.</exception>
    /// <exception cref="SearchEngineUnavailableException">No server could be asked, or none of them can answer now.</exception>
    public Task<JsonObject> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken) =>
        SendAsync(method, path, Bytes(body), "application/json", MostAttempts, cancellationToken);

    /// <summary>Sends a request that is not worth waiting for.</summary>
    /// <exception cref="ClusterException">The request was refused.</exception>
    /// <exception cref="SearchEngineUnavailableException">No server could be asked, or the one asked cannot answer now.</exception>
    public Task<JsonObject> SendOnceAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken) =>
        SendAsync(method, path, Bytes(body), "application/json", 1, cancellationToken);

    /// <summary>Sends lines of JSON.</summary>
    /// <exception cref="ClusterException">The request was refused.</exception>
    /// <exception cref="SearchEngineUnavailableException">No server could be asked, or none of them can answer now.</exception>
    public Task<JsonObject> SendLinesAsync(string path, ReadOnlyMemory<byte> lines, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, lines, "application/x-ndjson", MostAttempts, cancellationToken);

    private async Task<JsonObject> SendAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte>? body, string type, int attempts, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("n")[..12];
        var (busy, lost) = (0, 0);
        while (true)
        {
            var (number, node) = nodes.Next();
            TimeSpan wait;
            var started = time.GetTimestamp();
            try
            {
                using var request = Request(method, new Uri(node, path), body, type, id);
                using var response = await ExchangeAsync(request, cancellationToken);
                nodes.Worked(number);
                EngineMeter.Answered(response.StatusCode, time.GetElapsedTime(started));
                if (response.IsSuccessStatusCode)
                    return await ReadAsync(response, cancellationToken);
                var error = await ErrorAsync(response, cancellationToken);
                if (!IsBusy(response.StatusCode) || ++busy >= attempts)
                    throw Failures.Translate(error, options);
                wait = Wait(busy, response.Headers.RetryAfter);
                LogBusy(logger, method.Method, path, id, node.Authority, (int)response.StatusCode, wait.TotalMilliseconds);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or JsonException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
            {
                nodes.Failed(number);
                EngineMeter.Lost();
                LogFailed(logger, method.Method, path, id, node.Authority, e.Message);
                // Each node once, and one of them once more: a connection may have gone stale while nobody used it.
                if (++lost > nodes.Count)
                    throw Failures.Unreachable(e, options);
                wait = TimeSpan.Zero;
            }

            await Task.Delay(wait, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        return await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
    }

    private HttpRequestMessage Request(HttpMethod method, Uri address, ReadOnlyMemory<byte>? body, string type, string id)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Add("X-Opaque-Id", $"pronet-{id}");
        if (Authorization() is { } authorization)
            request.Headers.Authorization = authorization;
        if (body is { } bytes)
        {
            var compress = options.Compress && bytes.Length >= LeastCompressed;
            request.Content = new ReadOnlyMemoryContent(compress ? Compressed(bytes) : bytes);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
            if (compress)
                request.Content.Headers.ContentEncoding.Add("gzip");
        }

        return request;
    }

    private static ReadOnlyMemory<byte>? Bytes(JsonObject? body) => body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body);

    private AuthenticationHeaderValue? Authorization()
    {
        if (options.ApiKey.Length > 0)
            return new AuthenticationHeaderValue("ApiKey", options.ApiKey);
        return options.User.Length > 0
            ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")))
            : null;
    }

    private static byte[] Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var output = new MemoryStream(bytes.Length / 3);
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes.Span);
        return output.ToArray();
    }

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
        return content.Length == 0 ? [] : await JsonNode.ParseAsync(content, cancellationToken: cancellationToken) as JsonObject
            ?? throw new JsonException("The answer is not a JSON object.");
    }

    private static async Task<ClusterException> ErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        try
        {
            var error = JsonNode.Parse(text)?["error"];
            if (error is JsonObject { } detail)
            {
                // The outer reason of a search is "all shards failed"; what happened stands in the first cause.
                var cause = detail["root_cause"] is JsonArray { Count: > 0 } causes ? causes[0]! : detail;
                return new ClusterException(response.StatusCode, (string?)cause["type"] ?? "error", (string?)cause["reason"] ?? response.ReasonPhrase ?? "");
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A proxy answers in HTML.
        }

        return new ClusterException(response.StatusCode, "error", response.ReasonPhrase ?? "no reason given");
    }

    private static bool IsBusy(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    private static TimeSpan Wait(int attempt, RetryConditionHeaderValue? asked)
    {
        if (asked?.Delta is { } delta)
            return delta < LongestAskedWait ? delta : LongestAskedWait;
        var wait = FirstWait * Math.Pow(2, attempt - 1);
        return wait < LongestWait ? wait : LongestWait;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Path} ({Id}): {Node} answered {Status}, next try in {Milliseconds} ms")]
    private static partial void LogBusy(ILogger logger, string method, string path, string id, string node, int status, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Path} ({Id}): {Node} did not answer: {Reason}")]
    private static partial void LogFailed(ILogger logger, string method, string path, string id, string node, string reason);
}
