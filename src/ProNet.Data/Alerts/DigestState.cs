namespace ProNet.Data.Alerts;

/// <summary>What became of a digest. Stored by value, so never renumber.</summary>
public enum DigestState
{
    /// <summary>Its hits are its own; the mail is still to be written.</summary>
    Pending = 0,

    /// <summary>Its mail is written, and sent as soon as a server takes it.</summary>
    Queued = 1,

    /// <summary>A server has taken its mail, or the mail is kept here where no server is set.</summary>
    Sent = 2,

    /// <summary>Closed without a mail: nothing of it was to be told any more.</summary>
    Empty = 3,

    /// <summary>Given up. Its hits stay its own, so that it can be sent again by its number.</summary>
    Failed = 4,
}
