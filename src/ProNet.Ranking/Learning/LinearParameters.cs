namespace ProNet.Ranking.Learning;

/// <summary>The linear member of a bag, for data too few to grow trees from alone.</summary>
public sealed record LinearParameters
{
    /// <summary>Weight of the squared weights.</summary>
    public double Ridge { get; init; } = 0.01;

    public int Steps { get; init; } = 300;

    /// <summary>Weight in the bag.</summary>
    public double Weight { get; init; } = 1;

    public override string ToString() => FormattableString.Invariant($"Linear ridge={Ridge} steps={Steps} weight={Weight}");
}
