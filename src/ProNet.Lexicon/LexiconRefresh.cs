using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProNet.Data;

namespace ProNet.Lexicon;

/// <summary>Seeds and loads the lexicon before a host serves, and looks for imports by other processes when somebody committed.</summary>
internal sealed class LexiconRefresh(StoreLexicon lexicon, IStoreWatch watch, TimeProvider time, ILogger<LexiconRefresh> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    /// <summary>For commits that were not noticed.</summary>
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(30);

    /// <summary>Longest time until a name that is new is shown as it is written.</summary>
    private static readonly TimeSpan Names = TimeSpan.FromMinutes(5);

    /// <summary>To count all names costs seconds in a large store: it may take a hundredth of the time.</summary>
    private const int RestPerReading = 100;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await lexicon.SeedAsync(cancellationToken);
        await lexicon.LoadNamesAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (seen, read) = (watch.Seen, time.GetTimestamp());
        var (named, namesRead, namesRest) = (seen, read, Interval);
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = watch.Seen;
            if (now == seen && time.GetElapsedTime(read) < Anyway)
                continue;
            try
            {
                (seen, read) = (now, time.GetTimestamp());
                var isImported = await lexicon.LoadAsync(stoppingToken);
                if (!isImported && (now == named || time.GetElapsedTime(namesRead) < namesRest))
                    continue;
                (named, namesRead) = (now, time.GetTimestamp());
                await lexicon.LoadNamesAsync(stoppingToken);
                var rest = time.GetElapsedTime(namesRead) * RestPerReading;
                namesRest = rest < Names ? rest : Names;
            }
            catch (DbException e)
            {
                log.LogWarning("Skills and places could not be read again, the ones known stay in use: {Reason}", e.Message);
            }
        }
    }
}
