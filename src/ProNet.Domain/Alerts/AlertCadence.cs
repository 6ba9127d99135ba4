namespace ProNet.Domain.Alerts;

/// <summary>How often somebody is told what a saved search newly finds. Stored by value, so never renumber.</summary>
public enum AlertCadence
{
    None = 0,
    Instant = 1,
    Daily = 2,
    Weekly = 3,
    Monthly = 4,
}
