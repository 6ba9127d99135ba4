namespace ProNet.Application.Alerts;

/// <summary>What a mail lets its reader decide without signing in.</summary>
public enum AlertChoice
{
    /// <summary>No more mails of a search.</summary>
    Stop,

    /// <summary>No more mails of any search.</summary>
    StopAll,

    /// <summary>None of a search for some weeks.</summary>
    Pause,

    /// <summary>Those of a search again.</summary>
    Resume,

    /// <summary>Those of a search once a week.</summary>
    Weekly,
}
