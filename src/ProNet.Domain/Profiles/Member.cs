using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;

namespace ProNet.Domain.Profiles;

/// <summary>A member and the career profile of the member. What others see of it is <see cref="MemberRendition"/>.</summary>
public sealed class Member : ISubject
{
    public SubjectKind Subject => SubjectKind.Member;

    public long Id { get; set; }

    /// <summary>Unique, readable key used in the address <c>/people/{handle}</c>.</summary>
    public required string Handle { get; set; }

    /// <summary>Where it was imported from; null when it was made here.</summary>
    public ImportOrigin? Origin { get; set; }

    public FullName Name { get; set; } = new();

    public string Headline { get; set; } = "";

    public string Summary { get; set; } = "";

    public Location Location { get; set; } = new();

    /// <summary>Code from <see cref="Industries"/>; empty when unknown.</summary>
    public string Industry { get; set; } = "";

    public Seniority Seniority { get; set; }

    /// <summary>Two-letter language that the profile is written in; empty when unknown.</summary>
    public string Language { get; set; } = "";

    public bool OpenToWork { get; set; }

    /// <summary>What is looked for; says nothing where <see cref="OpenToWork"/> does not.</summary>
    public Availability Availability { get; set; } = Availability.None;

    /// <summary>Null when not said.</summary>
    public WishedPay? WishedPay { get; set; }

    /// <summary>Digest of the photo, which is kept apart; empty when there is none.</summary>
    public string PhotoKey { get; set; } = "";

    /// <summary>Who may see the profile at all.</summary>
    public Audience Audience { get; set; }

    /// <summary>Who of these may see each section.</summary>
    public FactAudiences FactAudiences { get; set; } = FactAudiences.Default;

    public Consents Consents { get; set; } = new();

    /// <summary>Latest first.</summary>
    public List<Position> Positions { get; } = [];

    /// <summary>Latest first.</summary>
    public List<Education> Education { get; } = [];

    public List<MemberSkill> Skills { get; } = [];

    /// <summary>Skills in the member's own words, for which no concept is known.</summary>
    public List<string> OwnSkills { get; set; } = [];

    /// <summary>Latest first.</summary>
    public List<KeptCv> Cvs { get; } = [];

    public List<SpokenLanguage> Languages { get; set; } = [];

    public List<ProfileLink> Links { get; set; } = [];

    /// <summary>Evidence of expertise: talks, publications, projects and the like. Latest first.</summary>
    public List<Work> Works { get; set; } = [];

    /// <summary>What is offered to partners and clients, in the member's own words; bounds in <see cref="ExchangeLines"/>.</summary>
    public List<string> Offers { get; set; } = [];

    /// <summary>What is sought of partners and providers, in the member's own words.</summary>
    public List<string> Seeks { get; set; } = [];

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with each change; concurrency token, and the external version of the indexed document.</summary>
    public long Version { get; set; }

    /// <summary>
    /// Months of experience as the union of the dated positions, of which those that only probably go on count until <see cref="ProbableEnd"/>; null when no position has
    /// usable dates. Stored, so that the indexed document is
    /// a function of the store alone; refreshed on every save and when a month begins.
    /// </summary>
    public int? ExperienceMonths { get; set; }

    /// <summary>First day of the month that <see cref="ExperienceMonths"/> counts up to, so that the refresh of a new month finds who is left.</summary>
    public DateOnly ExperienceAsOf { get; set; }

    /// <summary>Recomputes <see cref="ExperienceMonths"/> as of a day.</summary>
    public void RefreshExperience(DateOnly today)
    {
        ExperienceAsOf = new DateOnly(today.Year, today.Month, 1);
        ExperienceMonths = Experience.UnionMonths(
            Positions
                .Where(p => p.Start is not null && (p.End is not null || p.Current != CurrentState.Ended))
                .Select(p => (p.Start!.Value, p.End ?? (p.Current == CurrentState.Probable ? ProbableEnd.Of(p, this) : null))),
            today);
    }
}
