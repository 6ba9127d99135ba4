using ProNet.Application.Alerts;
using ProNet.Search.Percolation;

namespace ProNet.Indexing.Alerts;

/// <param name="Id">Of the saved search.</param>
/// <param name="Version">Of the saved search.</param>
/// <param name="Fingerprint">What it asks.</param>
/// <param name="Asked">Since when it is asked: what is older is no news.</param>
/// <param name="Subscriber">Its owner.</param>
/// <param name="Search">Ready to be asked.</param>
internal sealed record WatchedSearch(long Id, long Version, string Fingerprint, DateTime Asked, Subscriber Subscriber, StoredSearch Search)
{
    /// <summary>Whether who left and came back is told again.</summary>
    public bool TellsReturns { get; init; }

    /// <summary>True once it is known whom it matched before; until then nothing is news.</summary>
    public bool IsSeeded { get; init; }
}
