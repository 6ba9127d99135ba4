using ProNet.Domain.Careers;

namespace ProNet.Resumes.Drafting;

/// <summary>A post as the text says it. What it does not say is empty.</summary>
public sealed record DraftPosition
{
    public string Title { get; init; } = "";

    public string Organisation { get; init; } = "";

    public string Place { get; init; } = "";

    public PartialDate? Start { get; init; }

    /// <summary>Null while held, and where it is not said: <see cref="IsCurrent"/> tells which.</summary>
    public PartialDate? End { get; init; }

    public bool IsCurrent { get; init; }

    public string Description { get; init; } = "";
}
