using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Application;
using ProNet.Components.Alerts;
using ProNet.Components.Mail;
using ProNet.Data;
using ProNet.Hosting;
using ProNet.Hosting.Alerts;
using ProNet.Hosting.Configuration;
using ProNet.Hosting.Logging;
using ProNet.Hosting.Ranking;
using ProNet.Indexer.Hosting;
using ProNet.Indexing.Hosting;
using Spectre.Console.Cli;

namespace ProNet.Indexer.Index;

/// <summary><c>work</c>: the worker of a data folder as a process of its own, until stopped.</summary>
internal sealed class WorkCommand(ProNetOptions options, IStoreMigrator migrator) : AsyncCommand<DataSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, DataSettings settings, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddProNetConsole();
        builder.Logging.SetMinimumLevel(settings.Verbose ? LogLevel.Debug : LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Hangfire", LogLevel.Warning);
        builder.Services
            .AddSingleton(options)
            .AddSingleton(options.Indexing)
            .AddProNetStore(options)
            .AddProNetEngine(options)
            .AddProNetIndexing()
            .AddProNetJobs(options)
            .AddProNetKeys(options)
            .AddProNetModels(options)
            .AddProNetApplication()
            .AddMailDesign()
            .AddAlertDesign()
            .AddAlertWorker(options);
        using var host = builder.Build();
        await using var metrics = options.Indexing.MetricsPort > 0 ? MetricsServer.Create(options.Indexing.MetricsPort) : null;
        if (metrics is not null)
            await metrics.StartAsync(cancellationToken);
        await host.RunAsync(cancellationToken);
        return ExitCodes.Done;
    }
}
