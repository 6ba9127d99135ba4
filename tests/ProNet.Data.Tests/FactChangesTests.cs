using Microsoft.EntityFrameworkCore;
using ProNet.Data.Recording;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Facts;
using ProNet.Domain.Profiles;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

public sealed class FactChangesTests
{
    private static readonly string Engineer = new PositionFact("Engineer", "Acme", null, 2019_00_00, null, CurrentState.Certain).ToString();
    private static readonly string Ended = new PositionFact("Engineer", "Acme", null, 2019_00_00, 2026_05_00, CurrentState.Ended).ToString();
    private static readonly string Other = new PositionFact("Head", "Globex", null, 2026_06_00, null, CurrentState.Certain).ToString();

    [Test]
    public void Compose_WhenAValueChangesTwice_GoesFromTheFirstToTheLast() => Assert.That(
        FactChanges.Compose([new(Fact.Headline, "a", "b"), new(Fact.Headline, "b", "c")]), Is.EqualTo(new[] { new FactChange(Fact.Headline, "a", "c") }));

    [Test]
    public void Compose_WhenASkillComesAndGoes_LeavesNothing() => Assert.That(
        FactChanges.Compose([new(Fact.Skill, null, "4"), new(Fact.Skill, null, "5"), new(Fact.Skill, "4", null)]), Is.EqualTo(new[] { new FactChange(Fact.Skill, null, "5") }));

    [Test]
    public void Compose_WhenRowsOfPositionsWereReused_SaysWhichOneEndedAndWhichIsNew() => Assert.That(
        FactChanges.Compose([new(Fact.Position, Engineer, Other), new(Fact.Position, null, Ended)]),
        Is.EquivalentTo(new[] { new FactChange(Fact.Position, Engineer, Ended), new FactChange(Fact.Position, null, Other) }));

    [Test]
    public void Compose_WhenPartOfItWasForMembersOnly_IsForMembersOnly() => Assert.That(
        FactChanges.Compose([new(Fact.Headline, "a", "b", Audience.Members), new(Fact.Headline, "b", "c"), new(Fact.Skill, null, "5")]),
        Is.EquivalentTo(new[] { new FactChange(Fact.Headline, "a", "c", Audience.Members), new FactChange(Fact.Skill, null, "5") }));

    [Test]
    public void Compose_WhenTheSubjectIsGone_SaysNothingElse() => Assert.That(
        FactChanges.Compose([new(Fact.Headline, "a", "b"), new(Fact.Presence, "1", null)]), Is.EqualTo(new[] { new FactChange(Fact.Presence, "1", null) }));

    [Test]
    public async Task Changes_OfFactsWithAudiences_AreForTheNarrowerOfThoseWhoCouldSeeAndThoseWhoCan()
    {
        await using var store = await TestStore.CreateAsync();
        await store.SaveAsync(new MemberBuilder(1).WithHeadline("a").Working("Engineer").OpenToWork().VisibleTo(Audience.Members).Member());
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            var member = await context.Members.Include(m => m.Positions).SingleAsync();
            (member.Headline, member.OpenToWork, member.Industry) = ("b", false, "banking");
            (member.Offers, member.Seeks) = (["Audits"], ["A partner"]);
            member.FactAudiences = new FactAudiences { Headline = Audience.Hidden, Availability = Audience.Recruiters, Seeks = Audience.Hidden };
            (member.Positions[0].Title, member.Positions[0].Audience) = ("Head", Audience.Recruiters);
            await context.SaveChangesAsync();
        }

        await using var again = await store.Contexts.CreateDbContextAsync();
        var changes = FactsText.Read((await again.Changes.OrderBy(c => c.Id).LastAsync()).Facts);
        Assert.That(changes.Select(c => (c.Fact, c.Audience)).Distinct(), Is.EquivalentTo(new[]
        {
            (Fact.Headline, Audience.Hidden), (Fact.OpenToWork, Audience.Recruiters), (Fact.Industry, Audience.Members), (Fact.Position, Audience.Recruiters),
            (Fact.Offer, Audience.Members), (Fact.Seek, Audience.Hidden),
        }));
    }

    [Test]
    public void Read_WhenWritten_GivesTheSame()
    {
        FactChange[] changes = [new(Fact.Headline, null, "l'été \"42\" \n"), new(Fact.Position, Engineer, Ended, Audience.Hidden), new(Fact.Skill, "4", null)];

        Assert.That(FactsText.Read(FactsText.Write(changes)), Is.EqualTo(changes));
        Assert.That(FactsText.Write([new(Fact.Skill, null, "42")]), Is.EqualTo("""[[3,null,"42"]]"""));
        Assert.That(FactsText.Read(FactsText.Write([])), Is.Empty);
    }

    [Test]
    public void Of_WhenHalfASignWasWritten_CanBeStored() => Assert.That((FactText.Of("a" + '\uD83D'), FactText.Of("🚀")), Is.EqualTo(("a\uFFFD", "🚀")));

    [Test]
    public void Of_WhenTheCutFallsIntoASign_LeavesItOut() => Assert.That(FactText.Of(new string('a', FactText.Longest - 1) + "🚀"), Has.Length.EqualTo(FactText.Longest - 1));
}
