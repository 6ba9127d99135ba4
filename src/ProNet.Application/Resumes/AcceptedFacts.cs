using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;

namespace ProNet.Application.Resumes;

/// <summary>Facts of a CV that its owner takes into the profile, as the owner left them. Null and what is missing stays as the profile has it.</summary>
public sealed record AcceptedFacts
{
    public string? Headline { get; init; }

    public string? Summary { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<DraftPosition> Positions { get; init; } = [];

    public IReadOnlyList<DraftEducation> Education { get; init; } = [];

    /// <summary>Ids of concepts.</summary>
    public IReadOnlyList<int> Skills { get; init; } = [];

    public IReadOnlyList<SpokenLanguage> Languages { get; init; } = [];

    public IReadOnlyList<ProfileLink> Links { get; init; } = [];

    public IReadOnlyList<Work> Works { get; init; } = [];

    public IReadOnlyList<string> Offers { get; init; } = [];

    public IReadOnlyList<string> Seeks { get; init; } = [];

    public int Count => (Headline is null ? 0 : 1) + (Summary is null ? 0 : 1) + (Place is null ? 0 : 1)
        + Positions.Count + Education.Count + Skills.Count + Languages.Count + Links.Count + Works.Count + Offers.Count + Seeks.Count;
}
