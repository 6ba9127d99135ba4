using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;

namespace ProNet.Application.Resumes;

/// <summary>A kept CV and what it would change of the profile.</summary>
public sealed record CvReview
{
    public required KeptCv Cv { get; init; }

    public Proposed<string>? Headline { get; init; }

    public Proposed<string>? Summary { get; init; }

    /// <summary>Where the person is, of words that the gazetteer knows.</summary>
    public Proposed<string>? Place { get; init; }

    public IReadOnlyList<Proposed<DraftPosition>> Positions { get; init; } = [];

    public IReadOnlyList<Proposed<DraftEducation>> Education { get; init; } = [];

    /// <summary>Those that are known here as skills; each concept once.</summary>
    public IReadOnlyList<Proposed<ProposedSkill>> Skills { get; init; } = [];

    /// <summary>Words that the CV lists as skills and that mean none here: they are found in the CV alone.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    public IReadOnlyList<Proposed<SpokenLanguage>> Languages { get; init; } = [];

    public IReadOnlyList<Proposed<ProfileLink>> Links { get; init; } = [];

    public IReadOnlyList<Proposed<Work>> Works { get; init; } = [];

    /// <summary>Lines of what the person offers.</summary>
    public IReadOnlyList<Proposed<string>> Offers { get; init; } = [];

    /// <summary>Lines of what the person seeks.</summary>
    public IReadOnlyList<Proposed<string>> Seeks { get; init; } = [];

    /// <summary>True when the CV proposes nothing at all.</summary>
    public bool IsEmpty => Headline is null && Summary is null && Place is null && Positions.Count + Education.Count + Skills.Count + Languages.Count + Links.Count + Works.Count + Offers.Count + Seeks.Count == 0;
}
