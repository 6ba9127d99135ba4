using ProNet.Ranking.Models;

namespace ProNet.Application.Ranking;

/// <summary>A model and what names its file.</summary>
public sealed record KeyedModel(RankingModel Model, string Key);
