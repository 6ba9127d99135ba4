using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ProNet.Search.Elasticsearch.Transport;

/// <summary>Reads <see cref="ElasticsearchOptions"/> from the settings below <c>ProNet:Search:Elasticsearch</c>.</summary>
public static class ElasticsearchSettings
{
    /// <summary>Names of the settings, below <c>ProNet:</c>.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        new[] { "Nodes", "Prefix", "User", "Password", "ApiKey", "CaFile", "Shards", "Replicas", "TimeoutSeconds", "Compress" }.Select(k => $"Search:Elasticsearch:{k}").ToList();

    /// <summary>The options, or a sentence about the first value that cannot be used. No sentence repeats a secret.</summary>
    public static (ElasticsearchOptions? Options, string? Problem) Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("ProNet:Search:Elasticsearch");
        var nodes = new List<Uri>();
        var (user, password) = (section["User"] ?? "", section["Password"] ?? "");
        foreach (var text in (section["Nodes"] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var node) || node.Scheme is not ("http" or "https"))
                return (null, "ProNet:Search:Elasticsearch:Nodes must be addresses such as https://search-1:9200, separated by commas.");
            if (node.UserInfo.Split(':', 2) is [{ Length: > 0 } named, var secret])
                (user, password) = (Uri.UnescapeDataString(named), Uri.UnescapeDataString(secret));
            nodes.Add(new UriBuilder(node) { UserName = "", Password = "" }.Uri);
        }

        if (nodes.Count == 0)
            return (null, "ProNet:Search:Elasticsearch:Nodes is missing: name the address of at least one node, such as https://search-1:9200.");
        var prefix = section["Prefix"] ?? "pronet";
        if (prefix.Length is 0 or > 40 || !prefix.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            return (null, $"ProNet:Search:Elasticsearch:Prefix is '{prefix}'; it must be at most 40 small letters and digits.");
        var caFile = section["CaFile"] ?? "";
        if (caFile.Length > 0 && !File.Exists(caFile))
            return (null, $"ProNet:Search:Elasticsearch:CaFile is '{caFile}', which is not a file.");
        if (!TryNumber(section["Shards"], 1, 1, out var shards) || !TryNumber(section["Replicas"], 1, 0, out var replicas) || !TryNumber(section["TimeoutSeconds"], 30, 1, out var seconds))
            return (null, "ProNet:Search:Elasticsearch:Shards, Replicas and TimeoutSeconds must be whole numbers.");
        if (!bool.TryParse(section["Compress"] ?? "true", out var compress))
            return (null, "ProNet:Search:Elasticsearch:Compress must be true or false.");
        return (
            new ElasticsearchOptions
            {
                Nodes = nodes.ToValueList(),
                Prefix = prefix,
                User = user,
                Password = password,
                ApiKey = section["ApiKey"] ?? "",
                CaFile = caFile,
                Shards = shards,
                Replicas = replicas,
                Timeout = TimeSpan.FromSeconds(seconds),
                Compress = compress,
            },
            null);
    }

    private static bool TryNumber(string? text, int otherwise, int least, out int number)
    {
        number = otherwise;
        return string.IsNullOrWhiteSpace(text) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least);
    }
}
