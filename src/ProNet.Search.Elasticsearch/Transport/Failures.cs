using System.Net;
using System.Security.Authentication;
using System.Text.Json;
using Elastic.Clients.Elasticsearch.IndexManagement;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>What goes wrong with servers, each as one sentence that says what to do. No sentence holds a secret.</summary>
internal static class Failures
{
    private const string DiskFull = "The search server's disk is nearly full, so it takes no more changes: free space there; indexing goes on by itself.";

    /// <summary>A refusal that is about the state of the cluster becomes a sentence for an operator; any other stays what it is.</summary>
    public static Exception Translate(ClusterException error, ElasticsearchOptions options) => error switch
    {
        { Status: HttpStatusCode.Unauthorized } =>
            Unavailable($"The search server at {options} does not accept the user or key: check ProNet:Search:Elasticsearch.", error),
        { Type: "cluster_block_exception" } when IsDiskFull(error.Reason) => Unavailable(DiskFull, error),
        { Type: "cluster_block_exception" } =>
            Unavailable($"The search server takes no changes now: {error.Reason}", error),
        { Status: HttpStatusCode.Forbidden } =>
            Unavailable($"The search server at {options} refuses this user the right it needs: {error.Reason}", error),
        { Status: HttpStatusCode.TooManyRequests } => Unavailable("The search server is too busy; try again in a moment.", error),
        { IsMissingIndex: true } => Unavailable("The search index is missing on the server: run 'rebuild'.", error),
        { Status: >= HttpStatusCode.InternalServerError } => Unavailable($"The search server cannot answer now: {error.Reason}", error),
        _ => error,
    };

    public static SearchEngineUnavailableException Unreachable(Exception cause, ElasticsearchOptions options) => cause switch
    {
        { InnerException: AuthenticationException } => Unavailable(
            $"The certificate of the search server at {options} is not trusted: name its authority in ProNet:Search:Elasticsearch:CaFile.", cause),
        { InnerException: TimeoutException } => Unavailable($"The search server at {options} did not answer within {options.Timeout.TotalSeconds:0.#} s.", cause),
        JsonException => Unavailable($"What answers at {options} does not speak like a search server: {cause.Message}", cause),
        _ => Unavailable($"The search server at {options} cannot be reached: is it running?", cause),
    };

    /// <summary>Settings of an index that refuse changes.</summary>
    /// <param name="index">Its name.</param>
    /// <param name="blocks">The settings, or null where there are none.</param>
    public static void ThrowIfBlocked(string index, IndexSettingBlocks? blocks)
    {
        if (blocks?.ReadOnlyAllowDelete == true)
            throw Unavailable(DiskFull, null);
        if ((blocks?.ReadOnly == true ? "read_only" : blocks?.Write == true ? "write" : null) is { } block)
            throw Unavailable($"The index {index} on the search server is set to take no changes: remove its setting index.blocks.{block}.", null);
    }

    /// <summary>Elasticsearch and OpenSearch spell it differently.</summary>
    private static bool IsDiskFull(string reason) =>
        reason.Contains("read-only-allow-delete", StringComparison.Ordinal) || reason.Contains("read-only / allow delete", StringComparison.Ordinal);

    private static SearchEngineUnavailableException Unavailable(string sentence, Exception? cause) =>
        cause is null ? new SearchEngineUnavailableException(sentence) : new SearchEngineUnavailableException(sentence, cause);
}
