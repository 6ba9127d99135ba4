using ProNet.Data.Ranking;

namespace ProNet.Application.Ranking;

/// <summary>What ranks for a question now. Immutable: who scores with it finishes with it, whatever is promoted meanwhile.</summary>
public sealed record RankingModels
{
    public static RankingModels None { get; } = new();

    /// <summary>Nothing where neither was one promoted nor does the program bring one.</summary>
    public KeyedModel? Served { get; init; }

    /// <summary>True where the served one is what the program brings.</summary>
    public bool IsColdStart { get; init; }

    /// <summary>One that is tried beside; nothing for none.</summary>
    public KeyedModel? Trial { get; init; }

    /// <summary>How it is tried.</summary>
    public ModelTrial Mode { get; init; }

    /// <summary>Why what was chosen is not what ranks; empty when it is.</summary>
    public string Problem { get; init; } = "";
}
