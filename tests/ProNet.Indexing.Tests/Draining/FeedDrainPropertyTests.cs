using CsCheck;
using ProNet.Search;

namespace ProNet.Indexing.Tests.Draining;

public sealed class FeedDrainPropertyTests
{
    private enum Step
    {
        Create,
        Edit,
        Delete,
        Drain,
        DrainWhileDown,
        Rebuild,
        Restart,
    }

    [Test]
    public async Task Index_WhateverHappens_EqualsTheStoreAfterTheLastDrain() => await Gen.Enum<Step>().Array[1, 25].SampleAsync(
        async steps =>
        {
            await using var store = await IndexedStore.CreateAsync(batchSize: 3);
            var alive = new List<long>();
            for (var i = 0; i < steps.Length; i++)
                await DoAsync(store, steps[i], i, alive);

            await store.DrainAsync();

            Assert.That((await store.VerifyAsync()).Differences, Is.Empty);
            Assert.That((await store.IndexedAsync()).Select(v => v.Id), Is.EqualTo(alive.Order()));
        },
        iter: 25,
        threads: 1);

    private static async Task DoAsync(IndexedStore store, Step step, int number, List<long> alive)
    {
        switch (step)
        {
            case Step.Create:
                alive.AddRange(await store.SaveMembersAsync(number));
                break;
            case Step.Edit when alive.Count > 0:
                await store.EditAsync(alive[number % alive.Count], $"edit {number}");
                break;
            case Step.Delete when alive.Count > 0:
                await store.DeleteAsync(alive[number % alive.Count]);
                alive.RemoveAt(number % alive.Count);
                break;
            case Step.Drain:
                await store.DrainAsync();
                break;
            case Step.DrainWhileDown:
                store.Writer.IsDown = true;
                try
                {
                    await store.DrainAsync();
                }
                catch (SearchEngineUnavailableException)
                {
                    // What the engine being down means.
                }

                store.Writer.IsDown = false;
                break;
            case Step.Rebuild:
                Assert.That((await store.RebuildAsync()).Failure, Is.Null);
                break;
            case Step.Restart:
                await store.StartAsync();
                break;
        }
    }
}
