namespace ProNet.Application.Alerts;

/// <summary>What came of sending a digest again.</summary>
public enum ResendOutcome
{
    /// <summary>There is none, or its mail is on its way.</summary>
    Missing,

    /// <summary>Nothing of it may be told now: its reader ended these mails, or whom it told of is not there any more. All stays as it was.</summary>
    Nothing,

    /// <summary>Its mail is written anew.</summary>
    Again,
}
