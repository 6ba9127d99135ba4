using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Domain.Facts;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

/// <summary>Consumers of one feed, each at its own pace.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class ChangeFeedTests(Database database)
{
    private TestStore store = null!;

    private ConsumerRegistry Registry => store.Services.GetRequiredService<ConsumerRegistry>();

    [SetUp]
    public async Task CreateStore() => store = await TestStore.CreateAsync(database: database);

    [TearDown]
    public async Task DeleteStore()
    {
        if (store is not null)
            await store.DisposeAsync();
    }

    [Test]
    public async Task TakeAsync_WhenTheOnlyConsumerHasTakenThem_LeavesNothing()
    {
        await AddMembersAsync(1, 2, 3);

        Assert.That(await TakeAllAsync(ChangeConsumer.SearchIndex), Has.Count.EqualTo(3));

        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)));
    }

    [TestCase(ChangeConsumer.SearchIndex, "alerts")]
    [TestCase("alerts", ChangeConsumer.SearchIndex)]
    public async Task TakeAsync_WhenAnotherConsumerHasNot_KeepsThemForIt(string first, string second)
    {
        await Registry.RegisterAsync("alerts", CancellationToken.None);
        await AddMembersAsync(1, 2, 3);

        Assert.That(await TakeAllAsync(first), Has.Count.EqualTo(3));
        Assert.That(await TakeAllAsync(first), Is.Empty, "taken already");
        Assert.That(await CountsAsync(), Is.EqualTo((3, 3)));

        Assert.That(await TakeAllAsync(second), Has.Count.EqualTo(3));
        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)), "everybody has them");
    }

    [Test]
    public async Task TakeAsync_WhenTwoConsumersSettleTheSameAtOnce_LeavesNothing()
    {
        await Registry.RegisterAsync("alerts", CancellationToken.None);
        await AddMembersAsync([.. Enumerable.Range(1, 60)]);

        await Task.WhenAll(new[] { ChangeConsumer.SearchIndex, "alerts" }.Select(name => Task.Run(async () =>
        {
            while ((await TakeAsync(name, 7)).Count > 0)
            {
            }
        })));

        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task ClaimAsync_WhenAConsumerFails_StopsNobodyElse()
    {
        await Registry.RegisterAsync("alerts", CancellationToken.None);
        await AddMembersAsync(1);
        await RetryAsync("alerts");

        Assert.That(await TakeAllAsync(ChangeConsumer.SearchIndex), Has.Count.EqualTo(1));
        Assert.That(await TakeAllAsync("alerts"), Is.Empty, "it waits for its next try");

        store.Clock.Advance(TimeSpan.FromHours(1));
        Assert.That(await TakeAllAsync("alerts"), Has.Count.EqualTo(1));
        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task RegisterAsync_WhenChangesWaitAlready_BeginsWithWhatIsCommittedLater()
    {
        await AddMembersAsync(1, 2);

        Assert.That(await Registry.RegisterAsync("alerts", CancellationToken.None), Is.True);
        Assert.That(await Registry.RegisterAsync("alerts", CancellationToken.None), Is.False);
        await AddMembersAsync(3);

        Assert.That(await TakeAllAsync("alerts"), Has.Count.EqualTo(1));
        Assert.That(await TakeAllAsync(ChangeConsumer.SearchIndex), Has.Count.EqualTo(3));
        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task RegisterAsync_WhenATransactionIsUnderWay_MissesNoneOfWhatItCommits()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.Add(new MemberBuilder(1).Member());
        await context.SaveChangesAsync();
        var registering = Task.Run(() => Registry.RegisterAsync("alerts", CancellationToken.None));
        Assert.That(await Task.WhenAny(registering, Task.Delay(200)), Is.Not.SameAs(registering), "it knows no id yet that all later changes are above");

        await transaction.CommitAsync();
        await registering;
        await AddMembersAsync(2);

        Assert.That(await TakeAllAsync("alerts"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task RemoveAsync_WhenChangesWaitForItAlone_DropsThem()
    {
        await Registry.RegisterAsync("alerts", CancellationToken.None);
        await AddMembersAsync(1, 2);
        await TakeAllAsync(ChangeConsumer.SearchIndex);
        await AddMembersAsync(3);

        Assert.That(await Registry.RemoveAsync("alerts", CancellationToken.None), Is.True);

        Assert.That(await CountsAsync(), Is.EqualTo((1, 0)), "the third waits for the index");
        Assert.That(await TakeAllAsync("alerts"), Is.Empty);
        Assert.That(await TakeAllAsync(ChangeConsumer.SearchIndex), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ForgetUnseenAsync_WhenNobodyWorksForAConsumer_LetsItGoAndNeverTheIndex()
    {
        await Registry.RegisterAsync("alerts", CancellationToken.None);
        await Registry.RegisterAsync("graph", CancellationToken.None);
        store.Clock.Advance(ConsumerRegistry.Patience - TimeSpan.FromHours(1));
        Assert.That(await Registry.RegisterAsync("graph", CancellationToken.None), Is.False, "it is seen");
        store.Clock.Advance(TimeSpan.FromHours(2));

        Assert.That(await Registry.ForgetUnseenAsync(CancellationToken.None), Is.EqualTo(new[] { "alerts" }));

        await using var context = await store.Contexts.CreateDbContextAsync();
        Assert.That(await context.ChangeConsumers.OrderBy(c => c.Id).Select(c => c.Name).ToListAsync(), Is.EqualTo(new[] { ChangeConsumer.SearchIndex, "graph" }));
    }

    [Test]
    public async Task DeadLetterAsync_WhenAConsumerGivesUp_KeepsWhatChangedForItAlone()
    {
        await Registry.RegisterAsync("alerts", CancellationToken.None);
        var id = (await AddMembersAsync(1))[0];
        await EditAsync(id, "first");
        await EditAsync(id, "second");
        await DeadLetterAsync("alerts");
        await TakeAllAsync(ChangeConsumer.SearchIndex);
        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)));

        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            var letter = await context.DeadLetters.SingleAsync();
            Assert.That((letter.Consumer, letter.SubjectId, letter.Version, letter.Attempts), Is.EqualTo(("alerts", id, 3L, 1)));
            Assert.That(FactsText.Read(letter.Facts), Does.Contain(new FactChange(Fact.Headline, null, "second")));
            await using var transaction = await context.Database.BeginTransactionAsync();
            await Feed("alerts").RedriveAsync(context, letter, CancellationToken.None);
            await transaction.CommitAsync();
        }

        Assert.That(await TakeAllAsync(ChangeConsumer.SearchIndex), Is.Empty, "it had no trouble with it");
        Assert.That((await TakeAllAsync("alerts")).Single().Change.ReadFacts(), Does.Contain(new FactChange(Fact.Headline, null, "second")));
        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task ClaimAsync_WhenAnotherConsumerIsFarBehind_MovesThePositionInsteadOfKeepingARowEach()
    {
        await Registry.RegisterAsync("alerts", CancellationToken.None);
        await using (var context = await store.Contexts.CreateDbContextAsync())
        {
            context.Changes.AddRange(Enumerable.Range(1, 2_500).Select(n => new Change { SubjectId = n, Version = 1, CreatedAt = store.Clock.GetUtcNow().UtcDateTime }));
            await context.SaveChangesAsync();
        }

        Assert.That(await TakeAllAsync(ChangeConsumer.SearchIndex), Has.Count.EqualTo(2_500));
        Assert.That(await TakeAllAsync(ChangeConsumer.SearchIndex), Is.Empty);

        var (changes, deliveries) = await CountsAsync();
        Assert.That((changes, deliveries), Is.EqualTo((2_500, 500)), "rows of those that were taken since the position moved");
        Assert.That(await TakeAllAsync("alerts"), Has.Count.EqualTo(2_500));
        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task SkipAsync_WhenOthersStillWantTheChanges_KeepsThem()
    {
        await Registry.RegisterAsync("alerts", CancellationToken.None);
        await AddMembersAsync(1, 2);
        await using var context = await store.Contexts.CreateDbContextAsync();

        var last = await Feed(ChangeConsumer.SearchIndex).LastAsync(context, CancellationToken.None);
        await AddMembersAsync(3);
        await Feed(ChangeConsumer.SearchIndex).SkipAsync(context, last, CancellationToken.None);

        Assert.That(await TakeAllAsync(ChangeConsumer.SearchIndex), Has.Count.EqualTo(1));
        Assert.That(await TakeAllAsync("alerts"), Has.Count.EqualTo(3));
        Assert.That(await CountsAsync(), Is.EqualTo((0, 0)));
    }

    private ChangeFeed Feed(string consumer) => store.Services.GetRequiredKeyedService<ChangeFeed>(consumer);

    private async Task<long[]> AddMembersAsync(params int[] numbers)
    {
        var members = numbers.Select(n => new MemberBuilder(n).Member()).ToList();
        await store.SaveAsync(members);
        return [.. members.Select(m => m.Id)];
    }

    private async Task EditAsync(long id, string headline)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        (await context.Members.SingleAsync(m => m.Id == id)).Headline = headline;
        await context.SaveChangesAsync();
    }

    private async Task<List<ClaimedChange>> TakeAllAsync(string consumer)
    {
        var taken = new List<ClaimedChange>();
        for (List<ClaimedChange>? some = null; some is not { Count: 0 };)
            taken.AddRange(some = await TakeAsync(consumer, 1_000));
        return taken;
    }

    private Task<List<ClaimedChange>> TakeAsync(string consumer, int most) =>
        SettleAsync(consumer, most, (context, claimed) => Feed(consumer).TakeAsync(context, [.. claimed.Select(c => c.Change)], CancellationToken.None));

    private Task<List<ClaimedChange>> RetryAsync(string consumer) => SettleAsync(consumer, 1_000, async (context, claimed) =>
    {
        foreach (var change in claimed)
            await Feed(consumer).RetryAsync(context, change, store.Clock.GetUtcNow().UtcDateTime.AddMinutes(30), CancellationToken.None);
    });

    private Task<List<ClaimedChange>> DeadLetterAsync(string consumer) =>
        SettleAsync(consumer, 1_000, (context, claimed) => Feed(consumer).DeadLetterAsync(context, claimed, "The test gives up.", CancellationToken.None));

    private async Task<List<ClaimedChange>> SettleAsync(string consumer, int most, Func<ProNetDbContext, List<ClaimedChange>, Task> settle)
    {
        List<ClaimedChange> claimed;
        await using (var context = await store.Contexts.CreateDbContextAsync())
            claimed = await Feed(consumer).ClaimAsync(context, Guid.NewGuid(), most, CancellationToken.None);
        await store.Contexts.TransactAsync(
            async (context, _) =>
            {
                await settle(context, claimed);
                return 0;
            },
            CancellationToken.None);
        Feed(consumer).Settled(claimed.Select(c => c.Change));
        return claimed;
    }

    private async Task<(int Changes, int Deliveries)> CountsAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return (await context.Changes.CountAsync(), await context.ChangeDeliveries.CountAsync());
    }
}
