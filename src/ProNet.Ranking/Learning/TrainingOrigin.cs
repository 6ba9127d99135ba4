namespace ProNet.Ranking.Learning;

/// <summary>What a model's card says of its training beyond the rows.</summary>
/// <param name="TrainedAt">UTC.</param>
/// <param name="Seed">Of everything drawn: the same rows, parameters and seed give the same model.</param>
public sealed record TrainingOrigin(DateTime TrainedAt, int Seed = 1)
{
    /// <summary>First moment of what was learned from, UTC.</summary>
    public DateTime? DataFrom { get; init; }

    public DateTime? DataTo { get; init; }

    public IReadOnlyDictionary<string, double> Metrics { get; init; } = new Dictionary<string, double>();
}
