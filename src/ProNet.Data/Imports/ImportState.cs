namespace ProNet.Data.Imports;

/// <summary>Stored by value, so never renumber.</summary>
public enum ImportState
{
    Running = 0,
    Done = 1,
    Interrupted = 2,
    Failed = 3,
}
