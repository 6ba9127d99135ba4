namespace ProNet.Components.Design;

/// <summary>One interval of a histogram.</summary>
/// <param name="Label">For people.</param>
/// <param name="Count">Its area.</param>
public sealed record HistogramBar(string Label, long Count)
{
    /// <summary>How long the interval is, as a multiple of any unit.</summary>
    public double Length { get; init; } = 1;

    /// <summary>The part of it that is asked for, from 0 to 1 of its length; empty where none is.</summary>
    public (double From, double To) Chosen { get; init; }

    /// <summary>Asks for it; null where it is only shown.</summary>
    public string? Href { get; init; }
}
