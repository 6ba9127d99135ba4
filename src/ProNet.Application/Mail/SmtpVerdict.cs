namespace ProNet.Application.Mail;

/// <summary>What a mail server made of a mail.</summary>
internal enum SmtpVerdict
{
    /// <summary>It is the server's now.</summary>
    Accepted,

    /// <summary>Not now (4xx).</summary>
    Later,

    /// <summary>Never (5xx), for a reason that lies with us or with the server.</summary>
    Never,

    /// <summary>Never (5xx), because of whom it is to or of what it is.</summary>
    Refused,

    /// <summary>The connection ended, or no answer came in time: whether the server has the mail is not known.</summary>
    Broken,
}
