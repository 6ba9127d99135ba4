using ProNet.Domain.Careers;

namespace ProNet.Resumes.Drafting;

/// <summary>A degree or a school as the text says it.</summary>
public sealed record DraftEducation
{
    public string School { get; init; } = "";

    public string Degree { get; init; } = "";

    public string Field { get; init; } = "";

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }
}
