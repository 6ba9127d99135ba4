using System.Reflection;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Domain.Tests;

/// <summary>Whoever is kept from knowing that somebody is open to work gets what a profile shows that is not.</summary>
public sealed class AvailabilityTests
{
    /// <summary>All that says, by itself, that somebody is open to work.</summary>
    private static readonly string[] Telling = [nameof(Member.OpenToWork), nameof(Member.Availability), nameof(Member.WishedPay)];

    private static readonly string[] Others =
    [
        nameof(Member.Subject), nameof(Member.Id), nameof(Member.Handle), nameof(Member.Origin), nameof(Member.Name), nameof(Member.Headline), nameof(Member.Summary), nameof(Member.Location),
        nameof(Member.Industry), nameof(Member.Seniority), nameof(Member.Language), nameof(Member.Audience), nameof(Member.FactAudiences), nameof(Member.Consents), nameof(Member.Positions),
        nameof(Member.Education), nameof(Member.Skills), nameof(Member.Languages), nameof(Member.Links), nameof(Member.Works), nameof(Member.CreatedAt), nameof(Member.UpdatedAt), nameof(Member.Version),
        nameof(Member.ExperienceMonths), nameof(Member.ExperienceAsOf), nameof(Member.PhotoKey), nameof(Member.OwnSkills), nameof(Member.Cvs), nameof(Member.Offers), nameof(Member.Seeks),
    ];

    /// <summary>A new property is named here as one or the other; where it tells, <see cref="MemberRendition"/> and the roles of the search schema have to know it.</summary>
    [Test]
    public void Properties_OfAMember_AllSayWhetherTheyTell() =>
        Assert.That(typeof(Member).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name), Is.EquivalentTo([.. Telling, .. Others]));

    [Test]
    public void SeenBy_WhoeverIsKeptFromIt_IsTheProfileOfSomebodyWhoIsNotOpenToWork([Values] View view)
    {
        var open = Ada(isOpen: true).SeenBy(view, closed: true)!;
        var closed = Ada(isOpen: false).SeenBy(view)!;

        foreach (var property in Telling.Select(name => typeof(Member).GetProperty(name)!))
            Assert.That(property.GetValue(open), Is.EqualTo(property.GetValue(closed)), property.Name);
        Assert.That(open.Headline, Is.EqualTo("Engineer"));
        Assert.That(Ada(isOpen: true).SeenBy(view)!.OpenToWork, Is.True, "others see it");
    }

    private static Member Ada(bool isOpen) => new()
    {
        Handle = "ada",
        Headline = "Engineer",
        OpenToWork = isOpen,
        FactAudiences = new FactAudiences { Availability = Audience.Everyone },
    };
}
