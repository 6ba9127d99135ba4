using Hangfire;
using Hangfire.InMemory;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProNet.Data.Postgres;
using ProNet.Data.Sqlite;
using ProNet.Hosting.Configuration;
using ProNet.Hosting.Jobs;
using ProNet.Hosting.Mail;
using ProNet.Indexing.Hosting;
using ProNet.Search.Elasticsearch;
using ProNet.Search.Lucene;

namespace ProNet.Hosting;

/// <summary>What web host, worker and command line are made of alike.</summary>
public static class HostServices
{
    /// <summary>One for live changes, one for a rebuild, one to spare.</summary>
    private const int Workers = 3;

    /// <summary>The embedded store, or the server that is configured.</summary>
    public static IServiceCollection AddProNetStore(this IServiceCollection services, ProNetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Postgres is { } server ? services.AddProNetPostgres(server) : services.AddProNetSqlite(options.DataFolder);
    }

    /// <summary>Brings the store up to date before anything else of a host starts; keeps its keys beside the data, so that forms stay valid across restarts and a copied folder is a whole installation.</summary>
    public static IServiceCollection AddProNetStoreStart(this IServiceCollection services, ProNetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services.AddHostedService<StoreMigration>().AddProNetKeys(options);
    }

    /// <summary>The keys of an installation: what one process signed, the others know.</summary>
    public static IServiceCollection AddProNetKeys(this IServiceCollection services, ProNetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddDataProtection().SetApplicationName("ProNet").PersistKeysToFileSystem(DataFolder.OpenKeys(options.KeyFolder));
        return services;
    }

    /// <summary>The embedded engine, or the servers that are configured.</summary>
    public static IServiceCollection AddProNetEngine(this IServiceCollection services, ProNetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Elasticsearch is { } servers ? services.AddProNetElasticsearch(servers) : services.AddProNetLucene(options.IndexFolder);
    }

    /// <summary>Background jobs (Hangfire) in the store that they serve, and the workers of index and mail that run on them.</summary>
    public static IServiceCollection AddProNetJobs(this IServiceCollection services, ProNetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // Of this host: what is configured below is of the process, and a second host in it would take it over, and with its end the jobs of both away.
        services.AddSingleton(_ => options.Postgres is { } store ? PostgresJobs.Open(store) : new InMemoryStorage());
        services.AddHangfire((provider, hangfire) => hangfire.UseLogProvider(new JobLogs(provider.GetRequiredService<ILoggerFactory>())).SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings());
        services.AddHangfireServer((provider, server) =>
        {
            server.Queues = IndexingServices.Queues(provider);
            server.WorkerCount = Workers;
            server.StopTimeout = TimeSpan.FromSeconds(5);
            // Nothing is scheduled to the second; each look is a statement of an idle host.
            server.SchedulePollingInterval = TimeSpan.FromMinutes(1);
            server.HeartbeatInterval = TimeSpan.FromMinutes(1);
        });
        return services.AddIndexingWorker().AddMailWorker(options);
    }
}
