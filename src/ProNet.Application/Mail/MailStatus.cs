namespace ProNet.Application.Mail;

/// <summary>How sending goes in this process, for the administration page. Safe to share.</summary>
public sealed class MailStatus
{
    private volatile string problem = "";

    /// <summary>A sentence about what keeps mails from going out; empty when nothing does.</summary>
    public string Problem
    {
        get => problem;
        set => problem = value;
    }
}
