namespace ProNet.Data.Mail;

/// <summary>What became of a mail. Stored by value, so never renumber.</summary>
public enum MailState
{
    /// <summary>To be sent, now or later.</summary>
    Waiting = 0,

    /// <summary>A server has taken it.</summary>
    Sent = 1,

    /// <summary>No mail server was set when its time came: it is read here and goes nowhere.</summary>
    Kept = 2,

    /// <summary>Refused for good, or tried too often.</summary>
    Failed = 3,

    /// <summary>Not sent, because nothing of what it told was to be told any more.</summary>
    Withdrawn = 4,
}
