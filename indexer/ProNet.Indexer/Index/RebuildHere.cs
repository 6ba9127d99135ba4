using ProNet.Indexing.Hosting;

namespace ProNet.Indexer.Index;

/// <summary>A rebuild in this process.</summary>
internal sealed class RebuildHere(IndexingSession session)
{
    public Task<SessionOutcome> RunAsync(IProgress<(long Done, long Total)> progress, CancellationToken cancellationToken) =>
        session.RebuildAsync(progress, cancellationToken);
}
