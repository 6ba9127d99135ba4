namespace ProNet.Data.Alerts;

/// <summary>The address to which what a saved search newly finds is posted. One for each search; goes with it.</summary>
public sealed class SearchWebhook
{
    public long SavedSearchId { get; set; }

    public required string Url { get; set; }

    /// <summary>What deliveries are signed with, under the keys of the installation: unlike a token it must be read again.</summary>
    public required string SealedSecret { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Hits from then on are delivered.</summary>
    public DateTime Since { get; set; }

    /// <summary>Since when every attempt failed; null while they succeed.</summary>
    public DateTime? FailingSince { get; set; }

    /// <summary>Given up since then, until its owner says otherwise; hits wait. Null while it is used.</summary>
    public DateTime? StoppedAt { get; set; }
}
