using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Domain.Tests;

/// <summary>What is hidden takes with it what was made from it.</summary>
public sealed class MemberRenditionTests
{
    private static Member Ada()
    {
        var ada = new Member
        {
            Handle = "ada",
            Headline = "Head of engines",
            Seniority = Seniority.Executive,
            Skills = { new MemberSkill { ConceptId = 1, Listed = true }, new MemberSkill { ConceptId = 2 } },
            Positions =
            {
                new Position { Title = "Head", Start = PartialDate.Of(2020, 1), Current = CurrentState.Certain },
                new Position { Title = "Clerk", Start = PartialDate.Of(2010, 1), End = PartialDate.Of(2010, 12) },
            },
        };
        ada.RefreshExperience(new DateOnly(2021, 12, 15));
        return ada;
    }

    [Test]
    public void SeenBy_WhenNothingIsHidden_IsTheMember()
    {
        var ada = Ada();
        foreach (var view in Views.All)
            Assert.That(ada.SeenBy(view), Is.SameAs(ada));
    }

    [Test]
    public void SeenBy_WhenAPositionIsHidden_CountsTheMonthsOfTheOthersAndKeepsWhatMayComeFromIt()
    {
        var ada = Ada();
        ada.Positions[0].Audience = Audience.Recruiters;

        var seen = ada.SeenBy(View.Members)!;

        Assert.That((ada.ExperienceMonths, seen.ExperienceMonths), Is.EqualTo((36, 12)));
        Assert.That(seen.Positions.Select(p => p.Title), Is.EqualTo(new[] { "Clerk" }));
        Assert.That(seen.Seniority, Is.EqualTo(Seniority.Unknown));
        Assert.That(seen.Skills.Select(s => s.ConceptId), Is.EqualTo(new[] { 1 }), "a skill that the hidden words may have told of");
        Assert.That(ada.SeenBy(View.Recruiters), Is.SameAs(ada));
    }

    [Test]
    public void SeenBy_WhenStudiesOrTheLevelAreHidden_CountsAnOpenPositionWithoutThem()
    {
        var ada = new Member { Handle = "ada", Headline = "Intern", Seniority = Seniority.Intern, Audience = Audience.Everyone };
        ada.Positions.Add(new Position { Title = "Clerk", Start = PartialDate.Of(2012, 6), Current = CurrentState.Probable });
        ada.Education.Add(new Education { School = "École 42", End = PartialDate.Of(2017), Audience = Audience.Hidden });
        ada.RefreshExperience(new DateOnly(2026, 3, 2));
        var withoutStudies = ada.SeenBy(View.Members)!.ExperienceMonths;
        ada.FactAudiences = new FactAudiences { Headline = Audience.Hidden };

        Assert.That((ada.ExperienceMonths, withoutStudies, ada.SeenBy(View.Members)!.ExperienceMonths), Is.EqualTo((67, 12, 48)));
    }

    [Test]
    public void SeenBy_WhenTheHeadlineIsHidden_DoesNotTellTheLevelItSays()
    {
        var ada = Ada();
        ada.FactAudiences = new FactAudiences { Headline = Audience.Hidden };

        Assert.That((ada.SeenBy(View.Recruiters)!.Headline, ada.SeenBy(View.Recruiters)!.Seniority), Is.EqualTo(("", Seniority.Unknown)));
    }

    [Test]
    public void SeenBy_WhenOpenToWork_IsToldToMembersUnlessDecidedOtherwise()
    {
        var ada = Ada();
        ada.OpenToWork = true;

        Assert.That(Views.All.Select(view => ada.SeenBy(view)!.OpenToWork), Is.EqualTo(new[] { false, true, true }));
    }

    [TestCase(Audience.Members, false, true, true)]
    [TestCase(Audience.Hidden, false, false, false)]
    public void SeenBy_WhenTheProfileIsNarrower_CapsAllFacts(Audience profile, params bool[] seen)
    {
        var ada = Ada();
        ada.Audience = profile;

        Assert.That(Views.All.Select(view => ada.SeenBy(view) is not null), Is.EqualTo(seen));
    }
}
