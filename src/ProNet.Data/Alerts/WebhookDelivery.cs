namespace ProNet.Data.Alerts;

/// <summary>
/// One message to a webhook: an outbox, whose lines are the <see cref="AlertHit"/>s that carry its number. Delivered only once the receiver has said so, and repeated
/// under the same id until then.
/// </summary>
public sealed class WebhookDelivery
{
    public long Id { get; set; }

    public long SavedSearchId { get; set; }

    /// <summary>By which receivers know a repeated message; unique.</summary>
    public required string MessageId { get; set; }

    /// <summary>Asked for by its owner, without hits.</summary>
    public bool IsTest { get; set; }

    /// <summary>Of the receiver, in lower case: few are sent there at a time.</summary>
    public required string Host { get; set; }

    public WebhookDeliveryState State { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Not to be tried before this instant.</summary>
    public DateTime NotBefore { get; set; }

    /// <summary>Times that it was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>The worker that sends it; null when nobody does.</summary>
    public Guid? ClaimedBy { get; set; }

    /// <summary>When the claim ends, should its worker be dead.</summary>
    public DateTime? ClaimedUntil { get; set; }

    /// <summary>What the receiver answered last, as an HTTP status; null when it did not.</summary>
    public int? Status { get; set; }

    /// <summary>Why the last attempt failed; empty otherwise. Never what it tells, nor what the receiver said.</summary>
    public string LastError { get; set; } = "";

    /// <summary>Hits that were in it.</summary>
    public int Told { get; set; }

    public DateTime? DeliveredAt { get; set; }
}
