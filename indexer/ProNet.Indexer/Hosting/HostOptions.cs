using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Postgres;
using ProNet.Data.Sqlite;
using ProNet.Indexing.Hosting;
using ProNet.Search.Elasticsearch;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Lucene;

namespace ProNet.Indexer.Hosting;

/// <summary>What the program is told from outside: file, then environment (<c>PRONET__…</c>), then command line.</summary>
internal sealed record HostOptions(string DataFolder, string? Postgres, IndexingOptions Indexing, ElasticsearchOptions? Elasticsearch, bool Verbose)
{
    public string IndexFolder => Path.Combine(DataFolder, "index");

    /// <exception cref="WrongUsageException">A value cannot be used.</exception>
    public static HostOptions Read(string[] args)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        var (indexing, problem) = IndexingOptions.Read(configuration);
        if (problem is not null)
            throw new WrongUsageException(problem);
        return new HostOptions(Folder(Value(args, "--data") ?? configuration["ProNet:Data"]), Server(configuration["ProNet:Store"]), indexing, Servers(configuration), args.Contains("--verbose"));
    }

    /// <summary>The embedded engine, or the servers that are configured.</summary>
    public IServiceCollection AddEngineTo(IServiceCollection services) =>
        Elasticsearch is null ? services.AddProNetLucene(IndexFolder) : services.AddProNetElasticsearch(Elasticsearch);

    /// <summary>The embedded store, or the server that is configured.</summary>
    public IServiceCollection AddStoreTo(IServiceCollection services) =>
        Postgres is null ? services.AddProNetSqlite(DataFolder) : services.AddProNetPostgres(Postgres);

    /// <inheritdoc/>
    public override string ToString() => DataFolder;

    /// <summary>The sentence does not repeat the value, which may hold a password.</summary>
    private static string? Server(string? store)
    {
        if (string.IsNullOrWhiteSpace(store) || store.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
            return null;
        return PostgresConnection.IsPostgres(store) && PostgresConnection.Read(store) is { } connection
            ? connection
            : throw new WrongUsageException("ProNet:Store must be 'sqlite' or a PostgreSQL server such as postgres://user:password@host/database.");
    }

    private static ElasticsearchOptions? Servers(IConfiguration configuration)
    {
        var engine = configuration["ProNet:Search:Engine"];
        if (string.IsNullOrWhiteSpace(engine) || engine.Equals("lucene", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!engine.Equals("elasticsearch", StringComparison.OrdinalIgnoreCase))
            throw new WrongUsageException($"ProNet:Search:Engine is '{engine}'; it must be 'lucene' or 'elasticsearch' (OpenSearch too).");
        var (options, problem) = ElasticsearchSettings.Read(configuration);
        return options ?? throw new WrongUsageException(problem!);
    }

    private static string? Value(string[] args, string name)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == name)
                return i + 1 < args.Length ? args[i + 1] : throw new WrongUsageException($"{name} needs a folder.");
            if (args[i].StartsWith(name + "=", StringComparison.Ordinal))
                return args[i][(name.Length + 1)..];
        }

        return null;
    }

    private static string Folder(string? value)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = string.IsNullOrWhiteSpace(value)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "pronet")
            : value.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(home, value[2..]) : value;
        try
        {
            return Directory.CreateDirectory(Path.GetFullPath(folder)).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new WrongUsageException($"The data folder (--data or ProNet:Data) is '{folder}', which cannot be used as a folder to write to: {e.Message}");
        }
    }
}
