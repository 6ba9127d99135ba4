namespace ProNet.Search.Responses;

public sealed record SearchHit
{
    public required long Id { get; init; }

    /// <summary>Comparable within one response only.</summary>
    public required double Score { get; init; }

    /// <summary>Best evidence first.</summary>
    public ValueList<Highlight> Highlights { get; init; }

    /// <summary>One entry for each clause of the query, each once, the first 64; empty unless asked.</summary>
    public ValueList<ClauseMatch> Why { get; init; }

    /// <summary>Great-circle distance to the nearest centre; null without radius or place.</summary>
    public double? DistanceKm { get; init; }
}
