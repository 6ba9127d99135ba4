using System.Globalization;
using ProNet.Data.Postgres;
using ProNet.Indexing.Hosting;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Schema;

namespace ProNet.Web.Hosting;

/// <summary>Reads <see cref="ProNetOptions"/>. A wrong value is refused here, in words, rather than found out later by something that half works.</summary>
internal static class OptionsReader
{
    internal static readonly string[] Keys = ["Data", "Store", "Urls", "Demo", "Search:Engine", "Api:RequestsPerMinute", "Metrics", .. SiteSettings.Keys, .. ElasticsearchSettings.Keys, .. IndexingOptions.Keys];

    /// <exception cref="ConfigurationException">A value cannot be used, or a key is unknown.</exception>
    public static ProNetOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("ProNet");
        RefuseUnknownKeys(section);
        var site = new SiteSettings(section);
        var urls = Addresses(section["Urls"] ?? configuration["urls"]);
        return new ProNetOptions
        {
            DataFolder = Folder(section["Data"]),
            Postgres = Server(section["Store"]),
            Urls = urls,
            Demo = Flag(section["Demo"]),
            Elasticsearch = Servers(section["Search:Engine"], configuration),
            Indexing = Indexing(configuration),
            ApiRequestsPerMinute = Number(section["Api:RequestsPerMinute"]),
            Metrics = Metrics(section["Metrics"]),
            Site = site.BaseAddress(),
            Hosts = site.Hosts(urls),
            Proxies = site.Proxies(),
            SecurityContact = site.SecurityContact(),
            PageRequestsPerMinute = site.Number("Pages:RequestsPerMinute", 3_000),
            RequestsAtATime = site.Number("Visitors:RequestsAtATime", 4),
            ExportTime = TimeSpan.FromSeconds(site.Number("Exports:Seconds", 900)),
        };
    }

    /// <summary>A misspelt key would otherwise silently do nothing.</summary>
    private static void RefuseUnknownKeys(IConfigurationSection section)
    {
        var unknown = section.AsEnumerable(makePathsRelative: true)
            .FirstOrDefault(pair => pair.Value is not null && pair.Key.Length > 0 && !Keys.Contains(pair.Key, StringComparer.OrdinalIgnoreCase));
        if (unknown.Key is not null)
            throw new ConfigurationException($"ProNet:{unknown.Key} is not a setting: the settings are {string.Join(", ", Keys.Select(k => "ProNet:" + k))}.");
    }

    private static string Folder(string? value)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = string.IsNullOrWhiteSpace(value)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "pronet")
            : value.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(home, value[2..]) : value;
        try
        {
            folder = Path.GetFullPath(folder);
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".write-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConfigurationException($"ProNet:Data is '{folder}', which cannot be used as a folder to write to: {e.Message}");
        }
    }

    /// <summary>The sentence does not repeat the value, which may hold a password.</summary>
    private static string? Server(string? store)
    {
        if (string.IsNullOrWhiteSpace(store) || store.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
            return null;
        return PostgresConnection.IsPostgres(store) && PostgresConnection.Read(store) is { } connection
            ? connection
            : throw new ConfigurationException("ProNet:Store must be 'sqlite' or a PostgreSQL server such as postgres://user:password@host/database.");
    }

    private static string Addresses(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return "http://127.0.0.1:5080";
        foreach (var address in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsAddress(address))
                throw new ConfigurationException($"ProNet:Urls contains '{address}', which is not an address such as http://127.0.0.1:5080.");
        }

        return value;
    }

    private static bool IsAddress(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.Scheme is "http" or "https" && parsed.Port is >= 0 and <= 65535;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool Flag(string? value) =>
        string.IsNullOrWhiteSpace(value) ? false
        : bool.TryParse(value, out var flag) ? flag
        : throw new ConfigurationException($"ProNet:Demo is '{value}'; it must be true or false.");

    private static MetricsAccess Metrics(string? value) =>
        string.IsNullOrWhiteSpace(value) ? MetricsAccess.Local
        : EnumCodes.TryParse<MetricsAccess>(value)
        ?? throw new ConfigurationException($"ProNet:Metrics is '{value}'; it must be local, open or off.");

    private static ElasticsearchOptions? Servers(string? engine, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(engine) || engine.Equals("lucene", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!engine.Equals("elasticsearch", StringComparison.OrdinalIgnoreCase))
            throw new ConfigurationException($"ProNet:Search:Engine is '{engine}'; it must be 'lucene' or 'elasticsearch' (OpenSearch too).");
        var (options, problem) = ElasticsearchSettings.Read(configuration);
        return options ?? throw new ConfigurationException(problem!);
    }

    private static IndexingOptions Indexing(IConfiguration configuration)
    {
        var (options, problem) = IndexingOptions.Read(configuration);
        return problem is null ? options : throw new ConfigurationException(problem);
    }

    private static int Number(string? value) =>
        string.IsNullOrWhiteSpace(value) ? 12_000
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new ConfigurationException($"ProNet:Api:RequestsPerMinute is '{value}'; it must be a whole number above zero.");
}
