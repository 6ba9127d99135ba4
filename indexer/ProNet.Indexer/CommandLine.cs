using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProNet.Application;
using ProNet.Hosting;
using ProNet.Hosting.Configuration;
using ProNet.Hosting.Demo;
using ProNet.Hosting.Ranking;
using ProNet.Imports;
using ProNet.Imports.Demo;
using ProNet.Imports.Running;
using ProNet.Indexer.Copy;
using ProNet.Indexer.Demo;
using ProNet.Indexer.Hosting;
using ProNet.Indexer.Import;
using ProNet.Indexer.Index;
using ProNet.Indexer.Ranking;
using ProNet.Indexer.Searches;
using ProNet.Indexer.Serve;
using ProNet.Indexing.Hosting;
using ProNet.Search;
using Spectre.Console;
using Spectre.Console.Cli;

namespace ProNet.Indexer;

/// <summary>The commands, what they are made of, and how their failures are told.</summary>
internal static class CommandLine
{
    /// <param name="args">The command and what it is told.</param>
    /// <param name="environment">Settings beside the command line.</param>
    /// <param name="console">Where the command speaks.</param>
    /// <param name="errors">Where a failure is told.</param>
    /// <param name="cancellationToken">Stops at the next safe point.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, IConfiguration environment, IAnsiConsole console, TextWriter errors, CancellationToken cancellationToken)
    {
        var verbose = args.Contains("--verbose");
        try
        {
            if (args is ["import"] or ["import", ['-', '-', ..] and not "--help", ..])
                throw new WrongUsageException("Say what to import: import skills|occupations|places|people|jobs PATH…");
            var options = ProgramConfiguration.Read(args, environment);
            var services = Services(options, verbose);
            var app = new CommandApp(new ServiceRegistrar(services));
            app.Configure(config => Configure(config, console, services));
            return await app.RunAsync(args, cancellationToken);
        }
        catch (Exception e) when (e is CommandAppException or WrongUsageException or ConfigurationException)
        {
            return await FailAsync(errors, e, verbose, ExitCodes.WrongUsage);
        }
        catch (OperationCanceledException e)
        {
            return await FailAsync(errors, new OperationCanceledException("Stopped. What was done stays; run the command again to go on.", e), verbose, ExitCodes.Failed);
        }
        catch (Exception e) when (e is SearchEngineUnavailableException or DbException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(errors, e, verbose, ExitCodes.Failed);
        }
    }

    /// <summary>What every command of this program may ask for.</summary>
    private static ServiceCollection Services(ProNetOptions options, bool verbose)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(verbose ? LogLevel.Debug : LogLevel.Warning));
        services.AddSingleton(options);
        services.AddSingleton(options.Indexing);
        services.AddProNetStore(options);
        services.AddProNetEngine(options);
        services.AddProNetIndexing();
        services.AddProNetImports(options.DataFolder);
        services.AddProNetModels(options);
        services.AddProNetApplication();
        services.AddSingleton<LoadDemoHandler>();
        services.AddSingleton<SimulateDayHandler>();
        services.AddSingleton<DemoDayHandler>();
        services.AddSingleton<IndexDisplay>();
        services.AddSingleton<CatchUp>();
        services.AddSingleton<RebuildHere>();
        services.AddSingleton<RebuildElsewhere>();
        return services;
    }

    private static void Configure(IConfigurator config, IAnsiConsole console, ServiceCollection services)
    {
        config.ConfigureConsole(console);
        config.SetApplicationName("pronet");
        config.PropagateExceptions();
        config.UseStrictParsing();
        config.AddCommand<ServeCommand>("serve").WithDescription("Be the web host: pages, API, administration, and indexing beside them.");
        config.AddBranch("import", import =>
        {
            import.SetDescription("Import skills, occupations, places, people or jobs; a second run of the same files changes nothing.");
            using var provider = services.BuildServiceProvider();
            foreach (var kind in provider.GetServices<ImportKind>())
                import.AddCommand<ImportCommand>(kind.Kind).WithDescription($"Import {kind.Kind}: {kind.FormatDescription}");
        });
        config.AddCommand<RebuildCommand>("rebuild").WithDescription("Build the search index anew from the store, and switch to it.");
        config.AddCommand<VerifyCommand>("verify").WithDescription("Compare the search index with the store and print every difference.");
        config.AddCommand<CopyCommand>("copy").WithDescription("Copy a store to another one, on SQLite or PostgreSQL; a second run copies only what changed.");
        config.AddBranch("demo", demo =>
        {
            demo.SetDescription("Fill an empty data folder with made-up people, jobs and organisations.");
            demo.SetDefaultCommand<DemoCommand>();
            demo.AddCommand<DemoDayCommand>("day").WithDescription("Change the demo as a day of an organisation would: saved searches then have something to tell.");
        });
        config.AddBranch("searches", searches =>
        {
            searches.SetDescription("Look after saved searches.");
            searches.AddCommand<TestSearchesCommand>("test").WithDescription("Ask all saved searches whether they find what their owners expect; 3 when one does not.");
        });
        config.AddCommand<TrainCommand>("train").WithDescription("Learn ranking models from what was shown and what people did about it.");
        config.AddCommand<ReceiptsCommand>("receipts").WithDescription("Replay every ranked list that was shown, and print every difference.");
        config.AddCommand<WorkCommand>("work").WithDescription("Index changes as they are made, until stopped.");
    }

    private static async Task<int> FailAsync(TextWriter errors, Exception exception, bool verbose, int code)
    {
        var cause = exception is DbUpdateException { InnerException: { } inner } ? inner : exception;
        await errors.WriteLineAsync(verbose ? exception.ToString() : cause.Message);
        return code;
    }
}
