using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Outbox;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>Many workers on one outbox: each row to one of them, each subject to one at a time.</summary>
[Category("Postgres")]
public sealed class OutboxClaimsTests
{
    private const int Subjects = 40;

    private TestStore store = null!;

    private IOutboxClaims Claims => store.Services.GetRequiredService<IOutboxClaims>();

    private DateTime Now => store.Clock.GetUtcNow().UtcDateTime;

    [SetUp]
    public async Task CreateStore() => store = await TestStore.CreateAsync(database: Database.Postgres);

    [TearDown]
    public async Task DeleteStore()
    {
        if (store is not null)
            await store.DisposeAsync();
    }

    [Test]
    public async Task ClaimAsync_WhenManyWorkersClaimAtOnce_GivesEachRowToOneAndEachSubjectToOne()
    {
        await FillAsync(rowsEach: 5);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ClaimAsync(Guid.NewGuid(), 30))));

        var rows = claimed.SelectMany(c => c).Select(r => r.Id).ToList();
        Assert.That(rows, Is.Unique);
        Assert.That(rows, Has.Count.GreaterThan(30), "Only one worker got anything.");
        var workersOfSubjects = claimed.SelectMany(c => c).GroupBy(r => r.SubjectId).Select(g => g.Select(r => r.ClaimedBy).Distinct().Count());
        Assert.That(workersOfSubjects, Is.All.EqualTo(1));
        Assert.That(claimed.Select(c => c.Select(r => r.Id)), Is.All.Ordered);
    }

    [Test]
    public async Task ClaimAsync_WhenAWorkerHoldsAnOlderRowOfTheSubject_LeavesTheNewerOneAlone()
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

        Assert.That((await ClaimAsync(Guid.NewGuid(), 1_000)).Select(r => r.Id), Is.EqualTo(dead.Select(r => r.Id)));
    }

    [Test]
    public async Task ReleaseAsync_WhenAWorkerGivesUp_LetsOthersHaveItsRowsAtOnce()
    {
        await FillAsync(rowsEach: 1);
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        await ClaimAsync(first, 10);
        await ClaimAsync(second, 10);
        await using (var context = await store.Contexts.CreateDbContextAsync())
            await Claims.ReleaseAsync(context, first, CancellationToken.None);

        var claimed = await ClaimAsync(Guid.NewGuid(), 1_000);

        Assert.That(claimed, Has.Count.EqualTo(Subjects - 10), "those given back and those never claimed");
    }

    [Test]
    public async Task ClaimAsync_WhenARowMustWait_LeavesIt()
    {
        await FillAsync(rowsEach: 1, wait: TimeSpan.FromMinutes(1));
        Assert.That(await ClaimAsync(Guid.NewGuid(), 1_000), Is.Empty);

        store.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.That(await ClaimAsync(Guid.NewGuid(), 1_000), Has.Count.EqualTo(Subjects));
    }

    private async Task<List<OutboxEntry>> ClaimAsync(Guid worker, int most)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await Claims.ClaimAsync(context, worker, most, Now, CancellationToken.None);
    }

    private async Task FillAsync(int rowsEach, TimeSpan wait = default)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        for (var row = 1; row <= rowsEach; row++)
        {
            context.Outbox.AddRange(Enumerable.Range(1, Subjects).Select(id => new OutboxEntry
            {
                Subject = SubjectKind.Member,
                SubjectId = id,
                Version = row,
                CreatedAt = Now,
                NotBefore = Now + wait,
            }));
        }

        await context.SaveChangesAsync();
    }
}
