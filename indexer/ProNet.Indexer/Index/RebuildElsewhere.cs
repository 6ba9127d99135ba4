using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Indexing.Generations;
using ProNet.Indexing.Hosting;

namespace ProNet.Indexer.Index;

/// <summary>A rebuild by the host that holds the worker lock, watched through the store.</summary>
internal sealed class RebuildElsewhere(RequestRebuildHandler request, IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    public async Task<SessionOutcome> RunAsync(IProgress<(long Done, long Total)> progress, CancellationToken cancellationToken)
    {
        var id = await request.HandleAsync(cancellationToken);
        while (true)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var generation = await context.IndexGenerations.AsNoTracking().FirstOrDefaultAsync(g => g.Id == id, cancellationToken);
            switch (generation?.State)
            {
                case GenerationState.Requested or GenerationState.Building:
                    progress.Report((generation.Written, generation.Expected));
                    break;
                case GenerationState.Failed:
                    return new SessionOutcome(SessionState.Failed, generation.Written, generation.Failure);
                case GenerationState.Held:
                    var broken = await context.ExpectationChanges.CountAsync(c => c.GenerationId == id && !c.Passes, cancellationToken);
                    return new SessionOutcome(SessionState.Held, generation.Written, HeldSentence.Of(id, broken));
                default:
                    return new SessionOutcome(SessionState.Done, generation?.Written ?? 0, "");
            }

            await Task.Delay(Interval, time, cancellationToken);
        }
    }
}
