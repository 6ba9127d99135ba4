namespace ProNet.Data.Mail;

/// <summary>
/// A mail to one person, written in the transaction of what causes it: a mail goes out if its cause was committed, and never otherwise. The row, not a job,
/// is what survives a crash.
/// </summary>
public sealed class OutgoingMail
{
    public long Id { get; set; }

    /// <summary>
    /// Without the angle brackets; unique, and derived from the cause. The same mail is added once, and whoever gets it twice, because the connection ended
    /// before the answer came, can tell that it is the same.
    /// </summary>
    public required string MessageId { get; set; }

    public required string ToAddress { get; set; }

    public string ToName { get; set; } = "";

    /// <summary>What stands behind the @ of the address, in lower case: servers of one domain are not to be overrun.</summary>
    public string ToDomain { get; set; } = "";

    public MailClass Class { get; set; }

    /// <summary>Where one POST, without signing in, ends mails like this one (RFC 8058); empty where they cannot be ended.</summary>
    public string Unsubscribe { get; set; } = "";

    /// <summary>Two letters.</summary>
    public required string Language { get; set; }

    public required string Subject { get; set; }

    public required string Text { get; set; }

    public required string Html { get; set; }

    /// <summary>True when it holds a link that lets its reader in: text and HTML are dropped once a server has taken it or it has failed.</summary>
    public bool IsSecret { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Not to be sent before this instant.</summary>
    public DateTime NotBefore { get; set; }

    /// <summary>Times that a server was asked to take it.</summary>
    public int Attempts { get; set; }

    /// <summary>When a server was last asked to take it; null before the first time.</summary>
    public DateTime? TriedAt { get; set; }

    public MailState State { get; set; }

    /// <summary>True when it failed because a server will never take mail like this for the address.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Why the last attempt failed; empty otherwise.</summary>
    public string LastError { get; set; } = "";

    public DateTime? SentAt { get; set; }

    /// <summary>The sender that has it in hand; null when nobody does.</summary>
    public Guid? ClaimedBy { get; set; }

    /// <summary>When the claim ends, should its sender be dead.</summary>
    public DateTime? ClaimedUntil { get; set; }
}
