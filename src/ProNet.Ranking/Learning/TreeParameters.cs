namespace ProNet.Ranking.Learning;

/// <summary>How the trees of one member of a bag are grown.</summary>
public sealed record TreeParameters
{
    public Objective Objective { get; init; } = Objective.Order;

    public int Trees { get; init; } = 200;

    public int Leaves { get; init; } = 15;

    public double LearningRate { get; init; } = 0.05;

    public int MinimumRowsOfLeaf { get; init; } = 20;

    /// <summary>Share of the features that each tree may use.</summary>
    public double FeatureFraction { get; init; } = 0.7;

    /// <summary>Share of the rows that each tree is grown from.</summary>
    public double RowFraction { get; init; } = 0.7;

    public double L2 { get; init; } = 1;

    public int Bins { get; init; } = 255;

    /// <summary>Steepness of the loss of a pair that is the wrong way round; for the order of LightGBM alone.</summary>
    public double Sigmoid { get; init; } = 1;

    /// <summary>Members that differ in nothing but their seed; their scores are averaged.</summary>
    public int Seeds { get; init; } = 1;

    /// <summary>Weight in the bag, beside members of other parameters.</summary>
    public double Weight { get; init; } = 1;

    public override string ToString() => FormattableString.Invariant(
        $"{Objective} trees={Trees} leaves={Leaves} rate={LearningRate} min={MinimumRowsOfLeaf} features={FeatureFraction} rows={RowFraction} l2={L2} bins={Bins} sigmoid={Sigmoid} seeds={Seeds} weight={Weight}");
}
