using ProNet.Domain.Access;

namespace ProNet.Domain.Profiles;

/// <summary>
/// Who may see each section of a profile. Positions, education and skills say it row by row. The audience of the profile caps all of them: nothing is seen by
/// more than see the profile. What is stored without a section's audience has the one given here.
/// </summary>
public sealed record FactAudiences
{
    /// <summary>What a profile has whose owner decided nothing.</summary>
    public static FactAudiences Default { get; } = new();

    public Audience Headline { get; init; }

    public Audience Summary { get; init; }

    public Audience Location { get; init; }

    public Audience Industry { get; init; }

    public Audience Languages { get; init; }

    public Audience Links { get; init; }

    /// <summary>Skills in the member's own words; the others say it row by row.</summary>
    public Audience OwnSkills { get; init; }

    /// <summary>Evidence: talks, publications, projects and the like.</summary>
    public Audience Works { get; init; }

    /// <summary>Being open to work, which an employer might read.</summary>
    public Audience Availability { get; init; } = Audience.Members;

    /// <summary>Which nobody but the owner sees unless the owner decides otherwise.</summary>
    public Audience WishedPay { get; init; } = Audience.Hidden;

    public Audience Photo { get; init; }

    /// <summary>What is offered to partners and clients.</summary>
    public Audience Offers { get; init; }

    /// <summary>What is sought of partners and providers.</summary>
    public Audience Seeks { get; init; }
}
