namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>Where the servers are and how to speak with them. Prints no secret.</summary>
public sealed record ElasticsearchOptions
{
    /// <summary>Addresses of the nodes, at least one: <c>https://search-1:9200</c>. A user and password may stand in the first one.</summary>
    public required ValueList<Uri> Nodes { get; init; }

    /// <summary>First part of every index name, so that several organisations can share a cluster.</summary>
    public string Prefix { get; init; } = "pronet";

    /// <summary>User for basic authentication; empty is none.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>An API key as the server gave it, encoded; wins over user and password. Empty is none.</summary>
    public string ApiKey { get; init; } = "";

    /// <summary>A PEM file with the authority that signed the servers' certificates; empty trusts what the machine trusts.</summary>
    public string CaFile { get; init; } = "";

    /// <summary>Primary shards of a new generation, for each kind.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Copies of each shard.</summary>
    public int Replicas { get; init; } = 1;

    /// <summary>How long one request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Compress what is sent; answers are always asked for compressed.</summary>
    public bool Compress { get; init; } = true;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Nodes.Select(n => n.GetLeftPart(UriPartial.Authority).Replace(n.UserInfo + "@", "", StringComparison.Ordinal)));
}
