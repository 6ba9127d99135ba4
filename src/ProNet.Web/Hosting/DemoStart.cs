using ProNet.Application.Accounts;
using ProNet.Hosting.Configuration;
using ProNet.Imports.Demo;

namespace ProNet.Web.Hosting;

/// <summary>Loads the demo, and makes accounts for some of its people, beside the running host, so that the first page need not wait for it.</summary>
internal sealed partial class DemoStart(LoadDemoHandler demo, DemoAccounts accounts, ProNetOptions options, ILogger<DemoStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (!options.Demo)
            return;
        try
        {
            var outcome = await demo.HandleAsync(new LogProgress(this), stoppingToken);
            if (outcome == DemoOutcome.NotEmpty)
                NotEmpty(options.DataFolder);
            else if (outcome == DemoOutcome.Loaded)
                Loaded();
            await accounts.MakeAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start goes on from here.
        }
        catch (Exception e) when (e is Microsoft.EntityFrameworkCore.DbUpdateException or System.Data.Common.DbException or IOException)
        {
            Failed(e);
        }
    }

    [LoggerMessage(LogLevel.Information, "Demo: {Stored} of {Total} stored")]
    private partial void Stored(int stored, int total);

    [LoggerMessage(LogLevel.Information, "The demo is loaded; everything in it is made up")]
    private partial void Loaded();

    [LoggerMessage(LogLevel.Warning, "The demo was not loaded, because {Folder} holds other people or jobs: name an empty folder with --data")]
    private partial void NotEmpty(string folder);

    [LoggerMessage(LogLevel.Error, "The demo was not loaded completely; the next start with --demo goes on")]
    private partial void Failed(Exception exception);

    private sealed class LogProgress(DemoStart start) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value) => start.Stored(value.Stored, value.Total);
    }
}
