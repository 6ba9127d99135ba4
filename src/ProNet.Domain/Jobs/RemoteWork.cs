namespace ProNet.Domain.Jobs;

/// <summary>Stored by value, so never renumber.</summary>
public enum RemoteWork
{
    Unknown = 0,
    OnSite = 1,
    Hybrid = 2,
    Remote = 3,
}
