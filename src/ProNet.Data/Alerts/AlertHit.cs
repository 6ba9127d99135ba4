namespace ProNet.Data.Alerts;

/// <summary>
/// That a saved search came to match a subject: the ledger from which digests, feeds and webhooks are made. Unique by search, subject and fingerprint, so that
/// the same match is told once, however often it is found. Goes with the search, and with the subject.
/// </summary>
public sealed class AlertHit
{
    /// <summary>Stands in the fingerprint of who came back and is told again.</summary>
    public const char Again = '+';

    public long Id { get; set; }

    public long SavedSearchId { get; set; }

    public SubjectKind Subject { get; set; }

    public long SubjectId { get; set; }

    /// <summary>What makes two matches the same: the search as it was asked, so that other criteria are another match, and behind <see cref="Again"/> how often it was told before.</summary>
    public required string Fingerprint { get; set; }

    public DateTime FirstMatchedAt { get; set; }

    /// <summary>What changed, the most telling first; never empty.</summary>
    public List<AlertFact> Changes { get; set; } = [];

    public required AlertSnapshot Snapshot { get; set; }

    /// <summary>The digest that tells of it; null until it is in one.</summary>
    public long? DigestId { get; set; }

    /// <summary>The message to a webhook that tells of it; null until it is in one.</summary>
    public long? WebhookDeliveryId { get; set; }
}
