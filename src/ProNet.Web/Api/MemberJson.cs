using ProNet.Application.Profiles;
using ProNet.Components;
using ProNet.Domain.Profiles;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <summary>A profile. Dates are ISO 8601 to the precision that is known.</summary>
internal sealed record MemberJson
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Handle { get; init; }

    /// <summary>The parts of the name as people write them together.</summary>
    public required string Name { get; init; }

    public string? GivenName { get; init; }

    public string? MiddleName { get; init; }

    public string? FamilyName { get; init; }

    public string? Headline { get; init; }

    public string? Summary { get; init; }

    public PlaceJson? Place { get; init; }

    public string? Industry { get; init; }

    public string? Seniority { get; init; }

    public int? ExperienceMonths { get; init; }

    public bool OpenToWork { get; init; }

    /// <summary>Null for whoever is not open to work, or not for whoever asks.</summary>
    public AvailabilityJson? Availability { get; init; }

    public string? Language { get; init; }

    public required IReadOnlyList<PositionJson> Positions { get; init; }

    public required IReadOnlyList<EducationJson> Education { get; init; }

    /// <summary>Named by the person.</summary>
    public required IReadOnlyList<SkillJson> Skills { get; init; }

    /// <summary>Recognised in what the person wrote.</summary>
    public required IReadOnlyList<SkillJson> MentionedSkills { get; init; }

    public required IReadOnlyList<SpokenLanguageJson> Languages { get; init; }

    public required IReadOnlyList<ProfileLink> Links { get; init; }

    /// <summary>Evidence: projects, publications, certificates and the like.</summary>
    public required IReadOnlyList<WorkJson> Works { get; init; }

    /// <summary>What the person offers to partners and clients, in their own words.</summary>
    public required IReadOnlyList<string> Offers { get; init; }

    /// <summary>What the person seeks of partners and providers.</summary>
    public required IReadOnlyList<string> Seeks { get; init; }

    public required DateTime UpdatedAt { get; init; }

    public static MemberJson Of(MemberPageModel page)
    {
        var member = page.Member;
        return new MemberJson
        {
            Id = ApiId.Of(member.Id),
            Url = Urls.Member(member.Handle),
            Handle = member.Handle,
            Name = member.Name.Display,
            GivenName = ApiText.OrNull(member.Name.Given),
            MiddleName = ApiText.OrNull(member.Name.Middle),
            FamilyName = ApiText.OrNull(member.Name.Family),
            Headline = ApiText.OrNull(member.Headline),
            Summary = ApiText.OrNull(member.Summary),
            Place = PlaceJson.Of(page.Place),
            Industry = ApiText.OrNull(member.Industry),
            Seniority = ApiText.OrNull(EnumCodes.Of(member.Seniority)),
            ExperienceMonths = member.ExperienceMonths,
            OpenToWork = member.OpenToWork,
            Availability = AvailabilityJson.Of(member),
            Language = ApiText.OrNull(member.Language),
            Positions = [.. member.Positions.Select(PositionJson.Of)],
            Education = [.. member.Education.Select(EducationJson.Of)],
            Skills = [.. page.Listed.Select(SkillJson.Of)],
            MentionedSkills = [.. page.Mentioned.Select(SkillJson.Of)],
            Languages = [.. member.Languages.Select(l => new SpokenLanguageJson(l.Code, ApiText.OrNull(EnumCodes.Of(l.Level))))],
            Links = member.Links,
            Works = [.. member.Works.Select(WorkJson.Of)],
            Offers = member.Offers,
            Seeks = member.Seeks,
            UpdatedAt = member.UpdatedAt,
        };
    }
}

/// <param name="Code">ISO 639-1.</param>
/// <param name="Level">Of the common European framework, or native; null when unknown.</param>
internal sealed record SpokenLanguageJson(string Code, string? Level);
