namespace ProNet.Application.OwnData;

/// <summary>How long what is.</summary>
public sealed record OwnDataOptions
{
    /// <summary>How long an erasure can be taken back.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromDays(14);

    /// <summary>How long an export can be taken.</summary>
    public TimeSpan ExportKept { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Months after which the owner of an account that lies unused is reminded, and a month later it is erased; 0 never.</summary>
    public int InactiveMonths { get; init; }
}
