namespace ProNet.Application.Ranking;

/// <summary>What became of a decision on models.</summary>
public enum ModelDecision
{
    Done,

    /// <summary>There is no such model, or nothing to go back to.</summary>
    Missing,

    /// <summary>Its file holds no model that this program can use.</summary>
    Unusable,
}
