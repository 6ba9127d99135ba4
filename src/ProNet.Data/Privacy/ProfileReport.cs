namespace ProNet.Data.Privacy;

/// <summary>Somebody says that something is wrong with a profile; an administrator decides.</summary>
public sealed class ProfileReport
{
    public long Id { get; set; }

    /// <summary>Whose profile.</summary>
    public long MemberId { get; set; }

    /// <summary>The account that reports; null when it was erased.</summary>
    public long? ReporterId { get; set; }

    public ReportKind Kind { get; set; }

    public string Text { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public ReportState State { get; set; }

    public DateTime? DecidedAt { get; set; }

    /// <summary>The account of the administrator who decided.</summary>
    public long? DecidedById { get; set; }
}
