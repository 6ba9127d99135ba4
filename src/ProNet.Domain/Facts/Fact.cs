namespace ProNet.Domain.Facts;

/// <summary>
/// What can be told of a subject when it changes. Skills, positions, offers and what is sought are had several times, everything else once at most. Stored by value, so never
/// renumber.
/// </summary>
public enum Fact
{
    /// <summary>Being there: <c>1</c> from joining or publishing until deletion.</summary>
    Presence = 0,

    /// <summary><see cref="Access.Audience"/> as its number.</summary>
    Audience = 1,

    /// <summary>Where it is: a <see cref="PlaceFact"/>.</summary>
    Place = 2,

    /// <summary>Number of a skill concept that a member lists or a post requires.</summary>
    Skill = 3,

    /// <summary>Number of a skill concept that the words of a profile mention, or that is nice to have for a post.</summary>
    OtherSkill = 4,

    /// <summary><see cref="Careers.Seniority"/> as its number; absent when unknown.</summary>
    Seniority = 5,

    /// <summary>Code from <see cref="Careers.Industries"/>.</summary>
    Industry = 6,

    /// <summary>Of a member, as written.</summary>
    Headline = 10,

    /// <summary>Of a member: <c>1</c>, or absent.</summary>
    OpenToWork = 11,

    /// <summary>Of a member: a <see cref="PositionFact"/>.</summary>
    Position = 12,

    /// <summary>Of a member: a line of what is offered, as written.</summary>
    Offer = 13,

    /// <summary>Of a member: a line of what is sought, as written.</summary>
    Seek = 14,

    /// <summary>Of a job.</summary>
    Title = 20,

    /// <summary>Of a job: a <see cref="PayFact"/>.</summary>
    Pay = 21,

    /// <summary>Of a job: the last day, <c>yyyy-MM-dd</c>.</summary>
    ClosesOn = 22,

    /// <summary>Of an organisation.</summary>
    Name = 30,
}
