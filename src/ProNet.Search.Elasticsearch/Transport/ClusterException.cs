using System.Net;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>The server understood a request and refused it.</summary>
internal sealed class ClusterException(HttpStatusCode status, string type, string reason)
    : Exception($"The search server answered {(int)status} ({type}): {reason}")
{
    public HttpStatusCode Status { get; } = status;

    /// <summary>The server's name of the error, such as <c>index_not_found_exception</c>.</summary>
    public string Type { get; } = type;

    public string Reason { get; } = reason;

    public bool IsMissingIndex => Type is "index_not_found_exception";
}
