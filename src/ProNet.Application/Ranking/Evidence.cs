namespace ProNet.Application.Ranking;

/// <summary>A fact that shows what somebody knows of a topic.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Title of the position or work, label of the skill as English and French have it.</param>
public sealed record Evidence(EvidenceKind Kind, string Text)
{
    /// <summary>French label of a skill; empty for what is shown as it was written.</summary>
    public string TextFr { get; init; } = "";

    /// <summary>Employer or publisher; may be empty.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Years from and to; null where not known, and where it goes on.</summary>
    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public bool GoesOn { get; init; }

    /// <summary>Where it can be looked at; may be empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>How much it says, for the order; best first.</summary>
    internal double Weight { get; init; }
}
