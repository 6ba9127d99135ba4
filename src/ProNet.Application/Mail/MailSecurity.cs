namespace ProNet.Application.Mail;

/// <summary>How the connection to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Encrypted after the greeting (STARTTLS); refused where the server does not offer it.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte, as on port 465.</summary>
    Tls,

    /// <summary>Readable on the way: for a server on this machine or on a network of one's own.</summary>
    None,
}
