namespace ProNet.Application.Ranking;

/// <summary>Where models are, and how much is kept of what was shown.</summary>
public sealed record RankingOptions
{
    /// <summary>The folder of model files; shared where several machines serve.</summary>
    public required string ModelFolder { get; init; }

    /// <summary>How long lists that were shown are kept; zero keeps none at all.</summary>
    public TimeSpan Kept { get; init; } = TimeSpan.FromDays(400);

    /// <summary>A model that is shown to be better is served without anybody's decision.</summary>
    public bool PromotesByRule { get; init; } = true;
}
