using Microsoft.Extensions.DependencyInjection;
using ProNet.Testing.Stores;

namespace ProNet.Data.Tests;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class StoreLocksTests(Database database)
{
    [Test]
    public async Task TryAcquireAsync_WhenSomebodyHoldsTheLock_GivesNothingUntilItEnds()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var locks = store.Services.GetRequiredService<IStoreLocks>();
        await using (var first = await locks.TryAcquireAsync("worker", CancellationToken.None))
        {
            Assert.That(first, Is.Not.Null);
            Assert.That(await first!.IsHeldAsync(CancellationToken.None), Is.True);
            Assert.That(await locks.TryAcquireAsync("worker", CancellationToken.None), Is.Null);
            await using var other = await locks.TryAcquireAsync("import", CancellationToken.None);
            Assert.That(other, Is.Not.Null, "Another lock is another lock.");
        }

        await using var second = await locks.TryAcquireAsync("worker", CancellationToken.None);
        Assert.That(second, Is.Not.Null);
    }

    [Test]
    public async Task TryAcquireAsync_WhenManyTryAtOnce_OneGetsIt()
    {
        await using var store = await TestStore.CreateAsync(database: database);
        var locks = store.Services.GetRequiredService<IStoreLocks>();

        var held = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => locks.TryAcquireAsync("rebuild", CancellationToken.None))));

        Assert.That(held.Count(h => h is not null), Is.EqualTo(1));
        foreach (var one in held.OfType<IStoreLock>())
            await one.DisposeAsync();
    }
}
