namespace ProNet.Data.Alerts;

/// <summary>
/// One mail about what the searches of an account newly found: an outbox, whose lines are the <see cref="AlertHit"/>s that carry its number. What is told goes by
/// that number alone, never by time, so that a hit that comes late is in the next digest and in no gap. Never removed before its hits, which would be told again.
/// </summary>
public sealed class Digest
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    /// <summary>The instant at which it was due, as text; unique for the account, so that two workers make one.</summary>
    public required string PeriodKey { get; set; }

    public DateTime DueAt { get; set; }

    public DateTime CreatedAt { get; set; }

    public DigestState State { get; set; }

    /// <summary>Of its mail; empty before there is one. Follows from account and period, so that a repeated mail is known for the same.</summary>
    public string MessageId { get; set; } = "";

    /// <summary>Times that its mail was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>Its mail is not to be written before this instant.</summary>
    public DateTime NotBefore { get; set; }

    /// <summary>Why the last attempt failed; empty otherwise. Never what it tells.</summary>
    public string LastError { get; set; } = "";

    /// <summary>The worker that writes its mail; null when nobody does.</summary>
    public Guid? ClaimedBy { get; set; }

    /// <summary>When the claim ends, should its worker be dead.</summary>
    public DateTime? ClaimedUntil { get; set; }

    /// <summary>Hits that its mail counts, those beyond the cap included; 0 before it is written.</summary>
    public int Told { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>When its reader, signed in, first followed one of its links; null when that was not seen.</summary>
    public DateTime? OpenedAt { get; set; }

    /// <summary>The key of the period that ends at an instant.</summary>
    public static string KeyOf(DateTime due) => FormattableString.Invariant($"{due:yyyy-MM-dd'T'HH:mm:ss}Z");
}
