namespace ProNet.Data.Alerts;

/// <summary>The private feed of a saved search, read by whoever knows its token. One for each search; goes with it.</summary>
public sealed class SearchFeed
{
    public long SavedSearchId { get; set; }

    /// <summary>Of the token, in hexadecimal: the address alone opens the feed, and the store does not know it.</summary>
    public required string TokenHash { get; set; }

    /// <summary>From which the ids of feed and entries follow. Stays when the feed gets another address, so that readers know what they have read.</summary>
    public Guid Key { get; set; }

    /// <summary>When it got its address.</summary>
    public DateTime CreatedAt { get; set; }
}
