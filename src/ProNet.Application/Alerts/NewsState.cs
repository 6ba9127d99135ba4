namespace ProNet.Application.Alerts;

/// <summary>Whether a search tells something at present, or why not.</summary>
public enum NewsState
{
    Telling,

    /// <summary>Its owner set it aside.</summary>
    Archived,

    /// <summary>It cannot be run, and waits for its owner.</summary>
    SetApart,

    /// <summary>What it is based on is not there, or both together find everything.</summary>
    Stopped,
}
