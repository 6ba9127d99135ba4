using System.Globalization;
using ProNet.Indexer.Hosting;
using ProNet.Indexing.Hosting;

namespace ProNet.Indexer.Index;

/// <summary>Ends a command that changed the store: indexes the changes, unless a running host does.</summary>
internal sealed class CatchUp(IndexingSession session, IndexDisplay display, TimeProvider time)
{
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var outcome = await display.ShowAsync("Indexing", progress => session.CatchUpAsync(progress, cancellationToken));
        var seconds = time.GetElapsedTime(started).TotalSeconds;
        if (outcome.State == SessionState.Done && outcome.Written > 0)
            display.Say(string.Create(CultureInfo.InvariantCulture, $"Indexed {outcome.Written:N0} documents in {seconds:N1} s ({outcome.Written / seconds:N0}/s)."));
        if (outcome.Sentence.Length > 0)
            display.Say(outcome.Sentence);
        return outcome.State == SessionState.Failed ? ExitCodes.Failed : ExitCodes.Done;
    }
}
