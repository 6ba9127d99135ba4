using System.Globalization;
using System.Net;
using Elastic.Transport;
using Elastic.Transport.Products.Elasticsearch;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>What became of one call to one node: an answer, a refusal, or a failure to get either.</summary>
internal readonly record struct Attempt<TResponse>
    where TResponse : TransportResponse
{
    public Attempt(TResponse response)
    {
        var details = response.ApiCallDetails;
        Request = $"{details.HttpMethod} {Text(details.Uri)}";
        Status = (HttpStatusCode?)details.HttpStatusCode;
        if (details.HasSuccessfulStatusCode && details.HasExpectedContentType)
            Answer = response;
        else if (details.HasSuccessfulStatusCode || Status is not { } status)
            Failure = Cause(details.OriginalException) ?? new HttpRequestException("an answer that is not JSON");
        else
            (Refusal, RetryAfter) = (Refused(status, details.ProductError as ElasticsearchServerError), Asked(details));
    }

    public Attempt(TransportException exception)
    {
        Request = $"{exception.Endpoint?.Method} {Text(exception.Endpoint?.Uri)}";
        Failure = Cause(exception)!;
    }

    /// <summary>Method, node and path, for the log. Holds no secret: those stand in headers and bodies.</summary>
    public string Request { get; }

    /// <summary>Null when there was none.</summary>
    public HttpStatusCode? Status { get; }

    public TResponse? Answer { get; }

    public ClusterException? Refusal { get; }

    /// <summary>How long the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; }

    public Exception? Failure { get; }

    private static string Text(Uri? address) => address?.GetComponents(UriComponents.Host | UriComponents.Port | UriComponents.PathAndQuery, UriFormat.UriEscaped) ?? "";

    /// <summary>What happened, below what the client says about it.</summary>
    private static Exception? Cause(Exception? exception) => exception is TransportException { InnerException: { } inner } ? Cause(inner) : exception;

    private static ClusterException Refused(HttpStatusCode status, ElasticsearchServerError? error)
    {
        // The outer reason of a search is "all shards failed"; what happened stands in the first cause. A proxy that answers in HTML gives none.
        var cause = error?.Error?.RootCause?.FirstOrDefault() ?? error?.Error;
        return new ClusterException(status, cause?.Type ?? "error", cause?.Reason ?? $"{status}");
    }

    private static TimeSpan? Asked(ApiCallDetails details) =>
        details.TryGetHeader(ClientSettings.RetryAfter, out var values) && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
