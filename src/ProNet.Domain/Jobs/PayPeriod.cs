namespace ProNet.Domain.Jobs;

/// <summary>Stored by value, so never renumber.</summary>
public enum PayPeriod
{
    Year = 0,
    Month = 1,
    Week = 2,
    Day = 3,
    Hour = 4,
}
