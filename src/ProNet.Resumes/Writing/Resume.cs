using ProNet.Domain.Profiles;

namespace ProNet.Resumes.Writing;

/// <summary>A CV that is to be written, in whichever form: all forms are made of this, so that they cannot say different things. It holds what may be shown and nothing else.</summary>
public sealed record Resume
{
    public string GivenName { get; init; } = "";

    public string FamilyName { get; init; } = "";

    /// <summary>As people read it.</summary>
    public string Name { get; init; } = "";

    public string Headline { get; init; } = "";

    public string Summary { get; init; } = "";

    /// <summary>Town, region, country, as far as known.</summary>
    public string Place { get; init; } = "";

    /// <summary>ISO 3166-1, or empty.</summary>
    public string CountryCode { get; init; } = "";

    /// <summary>Two letters, or empty.</summary>
    public string Language { get; init; } = "";

    /// <summary>Its page; null where it has none.</summary>
    public Uri? Page { get; init; }

    /// <summary>Latest first.</summary>
    public IReadOnlyList<ResumePosition> Positions { get; init; } = [];

    public IReadOnlyList<ResumeEducation> Education { get; init; } = [];

    public IReadOnlyList<string> Skills { get; init; } = [];

    public IReadOnlyList<SpokenLanguage> Languages { get; init; } = [];

    public IReadOnlyList<ProfileLink> Links { get; init; } = [];

    public IReadOnlyList<Work> Works { get; init; } = [];

    /// <summary>What is offered to partners and clients: in JSON Resume alone, because the other forms are CVs for an employer.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>What is sought of partners and providers, likewise.</summary>
    public IReadOnlyList<string> Seeks { get; init; } = [];
}
