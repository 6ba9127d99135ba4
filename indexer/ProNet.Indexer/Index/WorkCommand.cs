using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Data.Postgres;
using ProNet.Indexer.Hosting;
using ProNet.Indexing.Hosting;
using Spectre.Console.Cli;
using HostOptions = ProNet.Indexer.Hosting.HostOptions;

namespace ProNet.Indexer.Index;

/// <summary><c>work</c>: the worker of a data folder as a process of its own, until stopped.</summary>
internal sealed class WorkCommand(HostOptions options, IStoreMigrator migrator) : AsyncCommand<DataSettings>
{
    /// <summary>One for a rebuild, one for live changes, one to spare.</summary>
    private const int Workers = 3;

    public override async Task<int> ExecuteAsync(CommandContext context, DataSettings settings, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(options.Verbose ? LogLevel.Debug : LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Hangfire", LogLevel.Warning);
        options.AddStoreTo(builder.Services);
        options.AddEngineTo(builder.Services)
            .AddSingleton(options.Indexing)
            .AddProNetIndexing()
            .AddHangfire(hangfire =>
            {
                if (options.Postgres is { } store)
                    hangfire.UseStoreServer(store);
                else
                    hangfire.UseInMemoryStorage();
            })
            .AddHangfireServer((provider, server) =>
            {
                server.WorkerCount = Workers;
                server.Queues = IndexingServices.Queues(provider);
            })
            .AddIndexingWorker();
        using var host = builder.Build();
        await using var metrics = options.Indexing.MetricsPort > 0 ? MetricsServer.Create(options.Indexing.MetricsPort) : null;
        if (metrics is not null)
            await metrics.StartAsync(cancellationToken);
        await host.RunAsync(cancellationToken);
        return ExitCodes.Done;
    }
}
