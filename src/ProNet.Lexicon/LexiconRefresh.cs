using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ProNet.Lexicon;

/// <summary>Seeds and loads the lexicon before a host serves, and looks for imports by other processes every few seconds.</summary>
internal sealed class LexiconRefresh(StoreLexicon lexicon, TimeProvider time, ILogger<LexiconRefresh> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await lexicon.SeedAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await lexicon.LoadAsync(stoppingToken);
            }
            catch (DbException e)
            {
                log.LogWarning("Skills and places could not be read again, the ones known stay in use: {Reason}", e.Message);
            }
        }
    }
}
