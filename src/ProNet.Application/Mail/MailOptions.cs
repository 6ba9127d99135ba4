namespace ProNet.Application.Mail;

/// <summary>How mail leaves, section <c>ProNet:Mail</c>. Made by the reader of the settings, which refuses what cannot be used.</summary>
public sealed class MailOptions
{
    /// <summary>Name of the SMTP server; null where there is none, and mails are kept instead of sent.</summary>
    public string? Server { get; init; }

    public int Port { get; init; } = 587;

    public MailSecurity Security { get; init; }

    /// <summary>Null where the server asks for none.</summary>
    public string? User { get; init; }

    /// <summary>A secret.</summary>
    public string? Password { get; init; }

    /// <summary>Whom mails are from, as people read it.</summary>
    public string FromName { get; init; } = "ProNet";

    public string FromAddress { get; init; } = "pronet@localhost";

    /// <summary>Notifications to addresses of one domain in a minute, of all senders; 0 is without limit. Mails that people wait for are not counted.</summary>
    public int DomainPerMinute { get; init; } = 300;

    /// <summary>How long the server may take for a connection or for one mail; far below the time of a claim.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What stands behind the @ of the sender, and of the ids of messages.</summary>
    public string Domain => FromAddress[(FromAddress.LastIndexOf('@') + 1)..];
}
