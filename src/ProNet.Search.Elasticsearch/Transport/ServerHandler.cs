using System.IO.Compression;
using System.Net.Http.Headers;
using Microsoft.IO;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>
/// What the client says on the wire, made such that Elasticsearch 8 and 9 and OpenSearch 2 all take it, and one attempt bounded with its whole answer.
/// </summary>
/// <param name="inner">Sends.</param>
/// <param name="limit">How long an attempt may take, from the request to the last byte of the answer; the client's own limit ends with the headers.</param>
/// <param name="compress">Whether requests are compressed.</param>
internal sealed class ServerHandler(HttpMessageHandler inner, TimeSpan limit, bool compress) : DelegatingHandler(inner)
{
    /// <summary>Bytes from which a request is worth compressing.</summary>
    public const int LeastCompressed = 1_024;

    /// <summary>The client refuses answers without it, and OpenSearch does not send it. Which product answers is asked by <see cref="ServerIdentity"/>.</summary>
    private const string ProductHeader = "X-Elastic-Product";

    /// <summary>Bodies are put together in blocks that are used again once the client is done with a message.</summary>
    private static readonly RecyclableMemoryStreamManager Buffers = new(new() { BlockSize = 16 * 1024, MaximumSmallPoolFreeBytes = 16 << 20 });

    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue AcceptedJson = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        attempt.CancelAfter(limit);
        try
        {
            // The client asks for version 9 of the documents' media type, which an 8.x server refuses.
            request.Headers.Accept.Clear();
            request.Headers.Accept.Add(AcceptedJson);
            if (request.Content is { } content)
                request.Content = await ContentAsync(content, attempt.Token);
            return await WholeAsync(await base.SendAsync(request, attempt.Token), request.Method, attempt.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The client would take a caller who left for a node that failed.
            throw new AbandonedException();
        }
        catch (OperationCanceledException e) when (attempt.IsCancellationRequested)
        {
            throw new HttpRequestException($"no whole answer within {limit.TotalSeconds:0.#} s", new TimeoutException(e.Message, e));
        }
        catch (OperationCanceledException e)
        {
            throw new HttpRequestException(e.Message, e);
        }
    }

    private async Task<HttpContent> ContentAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var body = Buffers.GetStream();
        await content.CopyToAsync(body, cancellationToken);
        var isCompressed = compress && body.Length >= LeastCompressed;
        if (isCompressed)
            body = await CompressedAsync(body, cancellationToken);
        body.Position = 0;
        var replacement = new StreamContent(body);
        replacement.Headers.ContentType = Json;
        if (isCompressed)
            replacement.Headers.ContentEncoding.Add("gzip");
        return replacement;
    }

    /// <summary>At the fastest level: to the servers' side of the network, bytes cost less than time.</summary>
    private static async Task<RecyclableMemoryStream> CompressedAsync(RecyclableMemoryStream body, CancellationToken cancellationToken)
    {
        await using (body)
        {
            var output = Buffers.GetStream();
            await using var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true);
            body.WriteTo(gzip);
            return output;
        }
    }

    private static async Task<HttpResponseMessage> WholeAsync(HttpResponseMessage response, HttpMethod method, CancellationToken cancellationToken)
    {
        try
        {
            var body = Buffers.GetStream();
            await response.Content.CopyToAsync(body, cancellationToken);
            // The client takes an answer without a body for a good one.
            if (response.IsSuccessStatusCode && method != HttpMethod.Head && body.Length == 0)
                throw new HttpRequestException("an answer without a body");
            body.Position = 0;
            var whole = new StreamContent(body);
            whole.Headers.ContentType = response.Content.Headers.ContentType;
            response.Content.Dispose();
            response.Content = whole;
        }
        catch
        {
            response.Dispose();
            throw;
        }

        if (!response.Headers.Contains(ProductHeader))
            response.Headers.Add(ProductHeader, "Elasticsearch");
        return response;
    }

    /// <summary>The caller cancelled.</summary>
    private sealed class AbandonedException : Exception;
}
