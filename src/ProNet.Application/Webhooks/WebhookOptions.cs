namespace ProNet.Application.Webhooks;

/// <summary>How messages to webhooks leave.</summary>
public sealed record WebhookOptions
{
    /// <summary>Receivers on this machine, without TLS: for trying out, and for tests.</summary>
    public bool AllowLocal { get; init; }

    /// <summary>Messages that one process sends at a time.</summary>
    public int AtATime { get; init; } = 8;

    /// <summary>Messages on their way to one host, of all processes together, as nearly as can be said without a lock.</summary>
    public int PerHost { get; init; } = 2;

    /// <summary>From the look-up of a receiver's address to the head of its answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A message that is given up stops a webhook of which nothing came through for so long.</summary>
    public TimeSpan FailingAtMost { get; init; } = TimeSpan.FromDays(3);
}
