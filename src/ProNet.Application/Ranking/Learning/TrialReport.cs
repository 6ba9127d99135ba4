namespace ProNet.Application.Ranking.Learning;

/// <summary>How a model on trial does beside the served one.</summary>
/// <param name="Lists">Lists with its scores.</param>
/// <param name="Kendall">Mean rank correlation (τ-b) of both orders; nothing where no list has two.</param>
/// <param name="NdcgDifference">Its NDCG@10 less that of the order shown, corrected for positions by nothing: a hint, not a judgement; nothing where nothing was done.</param>
/// <param name="Wins">Interleaved lists of which more of its rows were acted upon than of the served one's.</param>
/// <param name="Losses">Fewer.</param>
/// <param name="Ties">As many, and at least one.</param>
/// <param name="Chance">Probability of at least this imbalance if both were alike (two-sided sign test).</param>
public sealed record TrialReport(int Lists, double? Kendall, double? NdcgDifference, int Wins, int Losses, int Ties, double Chance);
