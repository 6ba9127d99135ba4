using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Imports.Demo;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Tests.Demo;

public sealed class DemoGeneratorTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly DemoLibrary Library = new();
    private static readonly DemoSet Set = DemoGenerator.Generate(Today);

    private static readonly Dictionary<string, List<Occupation>> ByTitle = Library.Occupations
        .SelectMany(o => new[] { "en", "fr" }.SelectMany(o.Titles.In), (o, title) => (o, title))
        .SelectMany(x => new[] { true, false }.Select(f => (x.o, Title: ProNet.Imports.Demo.Writing.DemoText.Inflect(x.title, f))))
        .GroupBy(x => x.Title).ToDictionary(g => g.Key, g => g.Select(x => x.o).Distinct().ToList());

    [Test]
    public void Generate_WithTheSameSeedAndDay_GivesTheSame() =>
        Assert.That(DemoGenerator.Generate(Today, people: 60, jobs: 5).Members.Select(Describe), Is.EqualTo(Set.Members.Take(60).Select(Describe)));

    [Test]
    public void Generate_WithAnotherSeed_GivesOthers() =>
        Assert.That(DemoGenerator.Generate(Today, people: 60, jobs: 0, seed: 1).Members.Select(Describe), Is.Not.EqualTo(Set.Members.Take(60).Select(Describe)));

    [Test]
    public void Generate_OfOneOfSomething_WritesTheSingular() =>
        Assert.That(Set.Members.Select(m => m.Summary).Concat(Set.Jobs.Select(j => j.Description)).Where(t => $" {t}".Contains(" 1 years", StringComparison.Ordinal) || $" {t}".Contains(" 1 ans", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Generate_ByDefault_MakesAWholeOrganisation() => Assert.Multiple(() =>
    {
        Assert.That(Set.Members, Has.Count.EqualTo(2000));
        Assert.That(Set.Jobs, Has.Count.EqualTo(400));
        Assert.That(Set.Organisations, Has.Count.InRange(110, 130));
        Assert.That(Set.Members.Count(m => m.Language == "fr"), Is.EqualTo(1000));
        Assert.That(Set.Members.Select(m => m.Handle), Is.Unique);
        Assert.That(Set.Organisations.Select(o => o.Slug), Is.Unique);
        Assert.That(Set.Organisations.Select(o => o.Name), Is.Unique);
    });

    [Test]
    public void Generate_GivesSkillsOfTheOccupationsHeldAndOfNoOther()
    {
        foreach (var member in Set.Members)
        {
            var held = member.Positions.SelectMany(p => ByTitle[p.Title]).ToList();
            var allowed = held.SelectMany(o => o.Skills).Concat(SkillChooser.Anybody).Append("team-management").ToHashSet();
            Assert.That(member.Skills.Select(s => s.Concept!.Slug), Is.SubsetOf(allowed), Describe(member));
            Assert.That(member.Skills.Select(s => s.Concept!.Slug), Is.Unique);
        }
    }

    [TestCase("nurse", "kubernetes")]
    [TestCase("chef", "contract-law")]
    [TestCase("developer", "wound-care")]
    [TestCase("lawyer", "welding")]
    public void Generate_GivesNobodyASkillOfAnotherTrade(string occupation, string skill)
    {
        var titles = ByTitle.Where(t => t.Value.Exists(o => o.Code == occupation)).Select(t => t.Key).ToHashSet();
        var theirs = Set.Members.Where(m => m.Positions.TrueForAll(p => titles.Contains(p.Title))).ToList();

        Assert.That(theirs, Is.Not.Empty);
        Assert.That(theirs.SelectMany(m => m.Skills).Select(s => s.Concept!.Slug), Has.None.EqualTo(skill));
    }

    [Test]
    public void Generate_EmploysPeopleWhereSuchPostsExistAndTheirLanguageIsSpoken()
    {
        var industries = Set.Organisations.ToDictionary(o => o.Name, o => o.Industry);
        foreach (var member in Set.Members)
        {
            foreach (var position in member.Positions)
            {
                var kinds = ByTitle[position.Title].SelectMany(o => o.Employers);
                var possible = Library.Kinds.Where(k => kinds.Contains(k.Code)).Select(k => k.Industry);
                Assert.That(possible, Has.Member(industries[position.OrganisationName]), $"{position.Title} at {position.OrganisationName}");
            }
        }
    }

    [Test]
    public void Generate_GivesCareersThatRunForward()
    {
        foreach (var positions in Set.Members.Select(m => m.Positions))
        {
            Assert.That(positions, Has.Count.InRange(1, 6));
            Assert.That(positions.Select(p => p.Ordinal), Is.EqualTo(Enumerable.Range(0, positions.Count)));
            foreach (var position in positions.Where(p => p.Start is not null))
            {
                Assert.That(position.Start!.Value.FirstMonthIndex, Is.LessThanOrEqualTo((Today.Year * 12) + Today.Month - 1));
                Assert.That(position.End?.LastMonthIndex ?? int.MaxValue, Is.GreaterThanOrEqualTo(position.Start.Value.FirstMonthIndex));
            }

            Assert.That(positions.Skip(1).Select(p => p.Current), Has.None.EqualTo(CurrentState.Certain));
        }
    }

    [Test]
    public void Generate_CoversEveryAudienceThatAVisitorOfTheDemoCanHaveAndWhatPeopleLeaveOut() => Assert.Multiple(() =>
    {
        Assert.That(Set.Members.Select(m => m.Audience).Distinct(), Is.EquivalentTo(Audiences.All.Except([Audience.Contacts])));
        Assert.That(Set.Members.Count(m => m.Positions.TrueForAll(p => p.Start is null)), Is.InRange(40, 200));
        Assert.That(Set.Members.Count(m => m.Location.Place is null), Is.InRange(20, 120));
        Assert.That(Set.Members.Count(m => m.Summary.Length == 0), Is.InRange(50, 250));
        Assert.That(Set.Members.Count(m => m.OpenToWork), Is.InRange(200, 700));
        Assert.That(Set.Members.Where(m => m.OpenToWork).SelectMany(m => m.Availability.Kinds).Distinct().Count(), Is.GreaterThan(3));
        Assert.That(Set.Members.Where(m => m.OpenToWork).Select(m => m.FactAudiences.Availability).Distinct(), Is.EquivalentTo(new[] { Audience.Everyone, Audience.Members, Audience.Recruiters }));
    });

    [Test]
    public void Generate_LeavesNoTemplateInAnyText()
    {
        var texts = Set.Members.SelectMany(m => m.Positions.Select(p => p.Title + p.Description).Append(m.Headline).Append(m.Summary))
            .Concat(Set.Jobs.Select(j => j.Title + j.Description))
            .Concat(Set.Organisations.Select(o => o.Name + o.Description));

        Assert.That(texts.Where(t => t.Contains('{', StringComparison.Ordinal) || t.Contains('}', StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Generate_WritesFrenchTitlesInTheFormOfThePerson()
    {
        var nurses = Set.Members.Where(m => m.Language == "fr").SelectMany(m => m.Positions).Select(p => p.Title).ToList();

        Assert.That(nurses, Has.Some.StartsWith("Infirmière").And.Some.StartsWith("Infirmier "));
        Assert.That(nurses, Has.Some.StartsWith("Développeuse").And.Some.StartsWith("Développeur "));
    }

    [Test]
    public void Generate_VariesWhatPeopleSay()
    {
        var summaries = Set.Members.Select(m => m.Summary).Where(s => s.Length > 0).ToList();

        Assert.That(summaries.Distinct().Count(), Is.GreaterThan(summaries.Count * 95 / 100));
    }

    [Test]
    public void Generate_MakesJobsThatAreOpenAndAskForSkillsOfTheirTrade()
    {
        foreach (var job in Set.Jobs)
        {
            var skills = ByTitle[job.Title.Replace(" (F/H)", "", StringComparison.Ordinal)].SelectMany(o => o.Skills);
            Assert.That(job.Skills.Select(s => s.Concept!.Slug), Is.SubsetOf(skills));
            Assert.That(job.Skills.Select(s => s.Concept!.Slug), Is.Unique);
            Assert.That(job.Skills, Has.Some.Matches<JobSkill>(s => s!.Required));
            Assert.That(job.ClosesOn ?? DateOnly.MaxValue, Is.GreaterThan(Today));
            Assert.That(job.PostedOn, Is.LessThanOrEqualTo(Today));
            Assert.That(job.Pay?.Maximum ?? int.MaxValue, Is.GreaterThanOrEqualTo(job.Pay?.Minimum ?? 0));
        }
    }

    private static string Describe(Member member) =>
        $"{member.Handle}|{member.Headline}|{member.Summary}|{string.Join(';', member.Positions.Select(p => $"{p.Title}@{p.OrganisationName} {p.Start}-{p.End}"))}";
}
