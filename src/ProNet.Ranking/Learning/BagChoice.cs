namespace ProNet.Ranking.Learning;

/// <summary>What a search found.</summary>
/// <param name="Bag">The members.</param>
/// <param name="Ndcg">Their mean out-of-fold NDCG@10; a little optimistic, because it was chosen by.</param>
/// <param name="Tried">Everything that was compared, best first.</param>
public sealed record BagChoice(BagParameters Bag, double Ndcg, IReadOnlyList<(string Parameters, double Ndcg)> Tried);
