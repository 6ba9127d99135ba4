namespace ProNet.Application.SavedSearches;

/// <summary>What is changed about a saved search; what is null stays.</summary>
public sealed record SearchChange
{
    /// <summary>The version that was read; another one meanwhile is a conflict. Null asks for none.</summary>
    public long? Version { get; init; }

    public SearchLabels? Labels { get; init; }

    /// <summary>The query string of a page of the same kind.</summary>
    public string? Query { get; init; }

    /// <summary>Its owner's alone.</summary>
    public AlertSettings? Alerts { get; init; }

    /// <summary>Its owner's alone: the base as one item, or null for none. Null leaves it as it is.</summary>
    public BaseChoice? Base { get; init; }
}
