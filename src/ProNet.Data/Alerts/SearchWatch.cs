namespace ProNet.Data.Alerts;

/// <summary>That a saved search is matched against changes, and as what it was asked when its <see cref="AlertMatch"/>es were first written down.</summary>
public sealed class SearchWatch
{
    /// <summary>Before the fingerprint of a search that was set aside or could not be read: what changed since then was not matched, and is compared before it is matched again.</summary>
    public const string Behind = "~";

    public long SavedSearchId { get; set; }

    /// <summary>See <see cref="AlertHit.Fingerprint"/>; where it is not that of the search any more, the criteria changed and the matches are written down anew.</summary>
    public required string Fingerprint { get; set; }

    public DateTime Since { get; set; }

    /// <summary>True: it matches more than is kept for one search, so that it is not watched.</summary>
    public bool IsTooBroad { get; set; }
}
