namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>The settings below <c>ProNet:Search:Elasticsearch</c> as an operator writes them.</summary>
public sealed class ElasticsearchSettings
{
    private const string Section = "ProNet:Search:Elasticsearch";

    /// <summary>Addresses, separated by commas. A user and password may stand in the first one.</summary>
    public string Nodes { get; set; } = "";

    public string Prefix { get; set; } = "pronet";

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    public string ApiKey { get; set; } = "";

    public string CaFile { get; set; } = "";

    public int Shards { get; set; } = 1;

    public int Replicas { get; set; } = 1;

    public int TimeoutSeconds { get; set; } = 30;

    public bool Compress { get; set; } = true;

    /// <summary>The options, or a sentence about the first value that cannot be used. No sentence repeats a secret.</summary>
    public (ElasticsearchOptions? Options, string? Problem) ToOptions()
    {
        var nodes = new List<Uri>();
        var (user, password) = (User, Password);
        foreach (var text in Nodes.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var node) || node.Scheme is not ("http" or "https"))
                return (null, $"{Section}:Nodes must be addresses such as https://search-1:9200, separated by commas.");
            if (node.UserInfo.Split(':', 2) is [{ Length: > 0 } named, var secret])
                (user, password) = (Uri.UnescapeDataString(named), Uri.UnescapeDataString(secret));
            nodes.Add(new UriBuilder(node) { UserName = "", Password = "" }.Uri);
        }

        if (nodes.Count == 0)
            return (null, $"{Section}:Nodes is missing: name the address of at least one node, such as https://search-1:9200.");
        if (Prefix.Length is 0 or > 40 || !Prefix.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            return (null, $"{Section}:Prefix is '{Prefix}'; it must be at most 40 small letters and digits.");
        if (CaFile.Length > 0 && !File.Exists(CaFile))
            return (null, $"{Section}:CaFile is '{CaFile}', which is not a file.");
        if (Shards < 1 || Replicas < 0 || TimeoutSeconds < 1)
            return (null, $"{Section}:Shards and TimeoutSeconds must be at least 1, Replicas at least 0.");
        return (
            new ElasticsearchOptions
            {
                Nodes = nodes.ToValueList(),
                Prefix = Prefix,
                User = user,
                Password = password,
                ApiKey = ApiKey,
                CaFile = CaFile,
                Shards = Shards,
                Replicas = Replicas,
                Timeout = TimeSpan.FromSeconds(TimeoutSeconds),
                Compress = Compress,
            },
            null);
    }
}
