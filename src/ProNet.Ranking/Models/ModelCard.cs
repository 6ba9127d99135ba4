namespace ProNet.Ranking.Models;

/// <summary>Where a model comes from.</summary>
/// <param name="TrainedAt">UTC.</param>
/// <param name="DataFrom">First moment of what it learned from, UTC; nothing where the data have no times.</param>
/// <param name="DataTo">Last moment of it.</param>
/// <param name="Queries">Queries it was trained from.</param>
/// <param name="Rows">Judged rows of them.</param>
/// <param name="Seed">Of everything drawn.</param>
/// <param name="Parameters">Members of the bag, in words.</param>
/// <param name="Metrics">By name, as measured by cross-validation on the training rows or on rows held out.</param>
public sealed record ModelCard(
    DateTime TrainedAt,
    DateTime? DataFrom,
    DateTime? DataTo,
    int Queries,
    int Rows,
    int Seed,
    IReadOnlyList<string> Parameters,
    IReadOnlyDictionary<string, double> Metrics);
