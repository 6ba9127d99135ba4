namespace ProNet.Application.Alerts;

/// <summary>How mails about saved searches go.</summary>
public sealed record DigestOverview
{
    /// <summary>Since when they are paused; null while they are not.</summary>
    public DateTime? PausedAt { get; init; }

    /// <summary>Digests that would be made now.</summary>
    public required int Due { get; init; }

    /// <summary>Hits that are in no digest yet.</summary>
    public required int Waiting { get; init; }

    /// <summary>Sent in the last day.</summary>
    public required int SentLately { get; init; }

    /// <summary>Made, and not sent yet.</summary>
    public required int InQueue { get; init; }

    public required int Failed { get; init; }

    /// <summary>Accounts whose address a server refuses for good.</summary>
    public required int Refused { get; init; }

    /// <summary>Searches that are not run because they fail, the latest first.</summary>
    public required IReadOnlyList<SetApartLine> SetApart { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<DigestLine> Digests { get; init; }
}
