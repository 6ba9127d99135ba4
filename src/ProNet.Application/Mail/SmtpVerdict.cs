namespace ProNet.Application.Mail;

/// <summary>What a mail server made of a mail.</summary>
internal enum SmtpVerdict
{
    /// <summary>It is the server's now.</summary>
    Accepted,

    /// <summary>Not now (4xx).</summary>
    Later,

    /// <summary>Never (5xx).</summary>
    Never,

    /// <summary>The connection ended, or no answer came in time: whether the server has the mail is not known.</summary>
    Broken,
}
