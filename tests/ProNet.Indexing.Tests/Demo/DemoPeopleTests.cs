using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Domain.Skills;
using ProNet.Indexing.Demo;

namespace ProNet.Indexing.Tests.Demo;

public sealed class DemoPeopleTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly DemoWorld World = CreateWorld();
    private static readonly List<Member> People = Make(seed: 1, count: 1_000);

    [Test]
    public void Make_WithTheSameSeed_GivesTheSamePeople() =>
        Assert.That(Make(seed: 1, count: 50).Select(Describe), Is.EqualTo(People.Take(50).Select(Describe)));

    [Test]
    public void Make_WithAnotherSeed_GivesOthers() =>
        Assert.That(Make(seed: 2, count: 50).Select(Describe), Is.Not.EqualTo(People.Take(50).Select(Describe)));

    [TestCase("nursing", "Kubernetes")]
    [TestCase("cooking", "Contract law")]
    [TestCase("software", "Wound care")]
    public void Make_GivesNobodyASkillOfAnotherTrade(string code, string skill)
    {
        var occupation = DemoMaterial.Occupations.Single(o => o.Code == code);
        var titles = occupation.TitlesEn.Concat(occupation.TitlesFrFeminine).Concat(occupation.TitlesFrMasculine).ToHashSet();
        var theirs = People.Where(p => titles.Contains(p.Positions[0].Title)).ToList();

        Assert.That(theirs, Is.Not.Empty);
        Assert.That(theirs.SelectMany(p => p.Skills).Select(s => s.ConceptId), Has.None.EqualTo(World.Skills[skill].Id));
    }

    [Test]
    public void Make_GivesCareersThatRunForward()
    {
        foreach (var positions in People.Select(p => p.Positions))
        {
            Assert.That(positions.Select(p => p.Ordinal), Is.Ordered);
            foreach (var position in positions.Where(p => p.End is not null))
                Assert.That(position.End!.Value.LastMonthIndex, Is.GreaterThanOrEqualTo(position.Start!.Value.FirstMonthIndex));
            foreach (var position in positions.Where(p => p.Start is not null))
                Assert.That(position.Start!.Value.FirstMonthIndex, Is.LessThanOrEqualTo((Today.Year * 12) + Today.Month - 1));
            Assert.That(positions.Skip(1).Select(p => p.Current), Is.All.EqualTo(CurrentState.Ended));
        }
    }

    [Test]
    public void Make_CoversBothLanguagesEveryAudienceAndUnknownDates() => Assert.Multiple(() =>
    {
        Assert.That(People.Count(p => p.Language == "fr"), Is.InRange(400, 600));
        Assert.That(People.Select(p => p.Audience).Distinct(), Is.EquivalentTo(Enum.GetValues<Audience>()));
        Assert.That(People.Count(p => p.ExperienceMonths is null), Is.InRange(20, 120));
        Assert.That(People.Select(p => p.Handle).Distinct().Count(), Is.EqualTo(People.Count));
    });

    [Test]
    public void Jobs_AskOnlyForSkillsOfTheirTrade()
    {
        var organisations = Organisations(new Random(3));
        foreach (var job in new DemoJobs(new Random(3), World, organisations).Make(200))
        {
            Assert.That(job.Skills, Is.Not.Empty);
            Assert.That(job.Skills.Select(s => s.ConceptId), Is.Unique);
            Assert.That(job.ClosesOn, Is.GreaterThan(Today));
        }
    }

    private static string Describe(Member member) =>
        $"{member.Handle}|{member.Headline}|{member.Summary}|{string.Join(';', member.Positions.Select(p => $"{p.Title}@{p.OrganisationName} {p.Start}-{p.End}"))}";

    private static List<Member> Make(int seed, int count)
    {
        var random = new Random(seed);
        return new DemoPeople(random, World, Organisations(random)).Make(count).ToList();
    }

    private static List<Organisation> Organisations(Random random)
    {
        var organisations = DemoOrganisations.Make(random, World, 120);
        for (var i = 0; i < organisations.Count; i++)
            organisations[i].Id = i + 1;
        return organisations;
    }

    private static DemoWorld CreateWorld()
    {
        string[] labels = [.. DemoMaterial.Occupations.SelectMany(o => o.SkillLabels).Distinct()];
        var skills = labels.Select((label, i) => new SkillConcept
        {
            Id = i + 1, Slug = $"s{i}", Source = "test", ExternalId = $"{i}", LabelEn = label, LabelFr = label,
        });
        Place Town(int id, string name, string country, double latitude, double longitude) => new()
        {
            Id = id, Slug = $"{name}-{country}", Source = "test", ExternalId = $"{id}", NameEn = name, NameFr = name, CountryCode = country,
            Latitude = latitude, Longitude = longitude, Population = 500_000,
        };
        return new DemoWorld(
            [Town(1, "lyon", "FR", 45.76, 4.84), Town(2, "montreal", "CA", 45.51, -73.59), Town(3, "toronto", "CA", 43.7, -79.42), Town(4, "leeds", "GB", 53.8, -1.55)],
            skills.ToDictionary(s => s.LabelEn),
            Today);
    }
}
