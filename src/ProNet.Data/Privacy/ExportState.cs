namespace ProNet.Data.Privacy;

/// <summary>How far an export is. Stored by value, so never renumber.</summary>
public enum ExportState
{
    Waiting = 0,
    Ready = 1,
}
