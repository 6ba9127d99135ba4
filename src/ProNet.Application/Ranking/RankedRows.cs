namespace ProNet.Application.Ranking;

/// <summary>What a model is told of the window of a search.</summary>
/// <param name="Ids">In the order of the engine.</param>
/// <param name="Rows">Of each, in the order of the schema.</param>
public sealed record RankedRows(IReadOnlyList<long> Ids, IReadOnlyList<float[]> Rows);
