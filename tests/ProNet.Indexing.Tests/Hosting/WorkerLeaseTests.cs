using ProNet.Indexing.Hosting;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Hosting;

public sealed class WorkerLeaseTests
{
    [Test]
    public async Task TryAcquire_WhenItIsHeld_GivesNothingUntilItIsReleased()
    {
        await using var store = await TestStore.CreateAsync();
        using (var first = WorkerLease.TryAcquire(store.Folder))
        {
            Assert.That(first, Is.Not.Null);
            Assert.That(WorkerLease.TryAcquire(store.Folder), Is.Null);
        }

        using var second = WorkerLease.TryAcquire(store.Folder);
        Assert.That(second, Is.Not.Null);
    }
}
