namespace ProNet.Application.Alerts;

/// <summary>What a token in a mail is good for. Stands in mails, so never renumber.</summary>
public enum AlertTokenScope
{
    /// <summary>Ends mails like the one that it stands in; mail programs press it for their owner.</summary>
    Stop = 1,

    /// <summary>Ends, pauses or spaces out what the mail is about.</summary>
    Choose = 2,
}
