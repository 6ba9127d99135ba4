using Lucene.Net.Index;

namespace ProNet.Search.Lucene.Storage;

/// <summary>
/// Merges in the background as Lucene does, except that a merge that fails (a full disk) does not take the process down with it: the index
/// stays as it was, and the next write meets the same disk and reports it.
/// </summary>
internal sealed class LoggingMergeScheduler : ConcurrentMergeScheduler
{
    protected override void HandleMergeException(Exception exc)
    {
        // Deliberately nothing: an unhandled exception on a merge thread would end the process.
    }
}
