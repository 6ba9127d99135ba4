using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>Many workers on one feed: for each consumer every change goes to one of them, and every subject to one at a time.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class FeedClaimsTests(Database database)
{
    private const int Subjects = 40;

    private TestStore store = null!;

    private DateTime Now => store.Clock.GetUtcNow().UtcDateTime;

    private ChangeFeed Index => store.Services.GetRequiredKeyedService<ChangeFeed>(ChangeConsumer.SearchIndex);

    [SetUp]
    public async Task CreateStore() => store = await TestStore.CreateAsync(database: database);

    [TearDown]
    public async Task DeleteStore()
    {
        if (store is not null)
            await store.DisposeAsync();
    }

    [Test]
    public async Task ClaimAsync_WhenManyWorkersClaimAtOnce_GivesEachChangeToOneAndEachSubjectToOne()
    {
        await FillAsync(rowsEach: 5);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ClaimAsync(Guid.NewGuid(), 30))));

        var rows = claimed.SelectMany(c => c).Select(r => r.Change.Id).ToList();
        Assert.That(rows, Is.Unique);
        Assert.That(rows, Has.Count.GreaterThan(30), "Only one worker got anything.");
        var workersOfSubjects = claimed.SelectMany((c, worker) => c.Select(r => (r.Change.SubjectId, worker))).GroupBy(r => r.SubjectId).Select(g => g.Select(r => r.worker).Distinct().Count());
        Assert.That(workersOfSubjects, Is.All.EqualTo(1));
        Assert.That(claimed.Select(c => c.Select(r => r.Change.Id)), Is.All.Ordered);
    }

    [Test]
    public async Task ClaimAsync_WhenAWorkerHoldsAnOlderChangeOfTheSubject_LeavesTheNewerOneAlone()
    {
        await FillAsync(rowsEach: 1);
        await ClaimAsync(Guid.NewGuid(), 1_000);
        await FillAsync(rowsEach: 1);

        Assert.That(await ClaimAsync(Guid.NewGuid(), 1_000), Is.Empty);
    }

    [Test]
    public async Task ClaimAsync_WhenTheWorkerIsDead_IsTakenOverAfterAWhile()
    {
        await FillAsync(rowsEach: 2);
        var dead = await ClaimAsync(Guid.NewGuid(), 1_000);
        Assert.That(await ClaimAsync(Guid.NewGuid(), 1_000), Is.Empty);

        store.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.That((await ClaimAsync(Guid.NewGuid(), 1_000)).Select(r => r.Change.Id), Is.EqualTo(dead.Select(r => r.Change.Id)));
    }

    [Test]
    public async Task ReleaseAsync_WhenAWorkerGivesUp_LetsOthersHaveItsChangesAtOnce()
    {
        await FillAsync(rowsEach: 1);
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        await ClaimAsync(first, 10);
        await ClaimAsync(second, 10);
        await using (var context = await store.Contexts.CreateDbContextAsync())
            await Index.ReleaseAsync(context, first, CancellationToken.None);

        var claimed = await ClaimAsync(Guid.NewGuid(), 1_000);

        Assert.That(claimed, Has.Count.EqualTo(Subjects - 10), "those given back and those never claimed");
    }

    [Test]
    public async Task ClaimAsync_WhenAChangeWasPutOff_LeavesItUntilItsTime()
    {
        await FillAsync(rowsEach: 1);
        await PutOffAsync(await ClaimAsync(Guid.NewGuid(), 1_000), TimeSpan.FromMinutes(1));
        Assert.That(await ClaimAsync(Guid.NewGuid(), 1_000), Is.Empty);

        store.Clock.Advance(TimeSpan.FromMinutes(1));

        var again = await ClaimAsync(Guid.NewGuid(), 1_000);
        Assert.That(again, Has.Count.EqualTo(Subjects));
        Assert.That(again.Select(c => c.Attempts), Is.All.EqualTo(1));
    }

    [Test]
    public async Task ClaimAsync_WhenASubjectChangesAgainThatWasPutOff_GivesBothInOrder()
    {
        await FillAsync(rowsEach: 1);
        await PutOffAsync(await ClaimAsync(Guid.NewGuid(), 1_000), TimeSpan.FromHours(1));
        await FillAsync(rowsEach: 1);

        var claimed = await ClaimAsync(Guid.NewGuid(), 1_000);

        Assert.That(claimed, Has.Count.EqualTo(2 * Subjects), "or the newer change would be told before the older");
        Assert.That(claimed.Select(c => c.Change.Id), Is.Ordered);
    }

    [Test]
    public async Task ClaimAsync_WhenTwoConsumersClaimAtOnce_GivesEveryChangeToBoth()
    {
        await store.Services.GetRequiredService<ConsumerRegistry>().RegisterAsync("alerts", CancellationToken.None);
        var alerts = store.Services.GetRequiredKeyedService<ChangeFeed>("alerts");
        await FillAsync(rowsEach: 2);

        var claimed = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(n => Task.Run(() => ClaimAsync(Guid.NewGuid(), 1_000, n % 2 == 0 ? Index : alerts))));

        Assert.That(claimed.Where((_, n) => n % 2 == 0).SelectMany(c => c).Select(c => c.Change.Id), Is.Unique.And.Exactly(2 * Subjects).Items);
        Assert.That(claimed.Where((_, n) => n % 2 == 1).SelectMany(c => c).Select(c => c.Change.Id), Is.Unique.And.Exactly(2 * Subjects).Items);
    }

    private async Task<List<ClaimedChange>> ClaimAsync(Guid worker, int most, ChangeFeed? feed = null)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await (feed ?? Index).ClaimAsync(context, worker, most, CancellationToken.None);
    }

    private async Task PutOffAsync(List<ClaimedChange> claimed, TimeSpan wait)
    {
        await store.Contexts.TransactAsync(
            async (context, ct) =>
            {
                foreach (var change in claimed)
                    await Index.RetryAsync(context, change, Now + wait, ct);
                return 0;
            },
            CancellationToken.None);
        Index.Settled(claimed.Select(c => c.Change));
    }

    private async Task FillAsync(int rowsEach)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        for (var row = 1; row <= rowsEach; row++)
        {
            context.Changes.AddRange(Enumerable.Range(1, Subjects).Select(id => new Change
            {
                Subject = SubjectKind.Member,
                SubjectId = id,
                Version = row,
                CreatedAt = Now,
            }));
        }

        await context.SaveChangesAsync();
    }
}
