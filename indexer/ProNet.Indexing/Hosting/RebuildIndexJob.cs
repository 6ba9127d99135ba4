using Hangfire;
using Microsoft.Extensions.Logging;
using ProNet.Indexing.Generations;

namespace ProNet.Indexing.Hosting;

/// <summary>Rebuilds the index. Started again when it is lost: the request or the missing index is a fact of the store.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class RebuildIndexJob(RebuildIndexHandler rebuild, IndexingStatus status, ILogger<RebuildIndexJob> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Another process may have been told as well, and have done it.
        if (!await rebuild.IsRequestedAsync(cancellationToken))
            return;
        var outcome = await rebuild.HandleAsync(null, cancellationToken);
        if (outcome.Generation == 0)
            return;
        status.Problem = outcome.Failure ?? outcome.Held ?? "";
        if (outcome.Succeeded)
            log.LogInformation("Generation {Generation} of the index holds {Written} documents and is searched now", outcome.Generation, outcome.Written);
        else if (outcome.Held is { } held)
            log.LogWarning("{Held}", held);
        else
            log.LogError("The index was not rebuilt: {Reason}", outcome.Failure);
    }
}
