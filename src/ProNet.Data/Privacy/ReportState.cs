namespace ProNet.Data.Privacy;

/// <summary>What became of a report. Stored by value, so never renumber.</summary>
public enum ReportState
{
    Open = 0,

    /// <summary>Nothing was wrong.</summary>
    Dismissed = 1,

    /// <summary>The profile was hidden from all but its owner.</summary>
    Hidden = 2,
}
