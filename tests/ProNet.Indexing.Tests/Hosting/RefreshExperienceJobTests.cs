using ProNet.Data.Recording;
using ProNet.Domain.Careers;
using ProNet.Indexing.Hosting;
using ProNet.Testing.Builders;

namespace ProNet.Indexing.Tests.Hosting;

public sealed class RefreshExperienceJobTests
{
    [Test]
    public async Task RunAsync_WhenAMonthBegins_RefreshesThoseWhoHoldAPosition()
    {
        await using var store = await IndexedStore.CreateAsync();
        var current = new MemberBuilder(1).Working("Nurse").WithMonths(24).Member();
        var past = new MemberBuilder(2).Worked("Nurse").Member();
        past.Positions[0].Start = PartialDate.Of(2011, 1);
        past.Positions[0].End = PartialDate.Of(2011, 12);
        await store.Store.SaveAsync(current, past);
        await store.DrainAsync();
        store.Clock.Advance(TimeSpan.FromDays(35));

        await RunAsync(store);

        var (before, after) = (current, await store.MemberAsync(current.Id));
        Assert.That(after.ExperienceMonths, Is.EqualTo(25));
        Assert.That(after.UpdatedAt, Is.EqualTo(before.UpdatedAt), "a month that goes by is no edit");
        Assert.That((await store.RowsAsync<Change>()).Select(r => (r.SubjectId, r.Version)), Is.EqualTo(new[] { (current.Id, 2L) }));
        await store.DrainAsync();
        Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
    }

    [Test]
    public async Task RunAsync_WhenRunAgainInTheSameMonth_ChangesNothing()
    {
        await using var store = await IndexedStore.CreateAsync();
        var member = new MemberBuilder(1).Working("Nurse").WithMonths(24).Member();
        await store.Store.SaveAsync(member);
        store.Clock.Advance(TimeSpan.FromDays(35));
        await RunAsync(store);

        await RunAsync(store);

        Assert.That((await store.MemberAsync(member.Id)).Version, Is.EqualTo(2));
    }

    private static Task RunAsync(IndexedStore store) =>
        new RefreshExperienceJob(store.Store.Contexts, store.Clock).RunAsync(CancellationToken.None);
}
