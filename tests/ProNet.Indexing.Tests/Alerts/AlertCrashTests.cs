using System.Globalization;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Data.Recording;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts;

/// <summary>
/// Killed at any await, run twice, run by several workers: no match is lost and none is told twice. Of the awaits each run takes every thirty-second, from another one on unless
/// PRONET_SEED names it; all with PRONET_SOAK=1.
/// </summary>
public sealed class AlertCrashTests
{
    private static readonly int Stride = Environment.GetEnvironmentVariable("PRONET_SOAK") == "1" ? 1 : 32;

    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("PRONET_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Environment.TickCount & 0xffff;

    private static readonly string[] Headlines = ["falconry", "knitting", "falconry and knitting", "nothing"];

    private enum Step
    {
        Create,
        Edit,
        Delete,
        Search,
        Match,
    }

    [Test]
    public async Task DrainAsync_KilledAtEachAwait_LosesNothingAndTellsNothingTwice()
    {
        await using var store = await WatchedStore.CreateAsync(batchSize: 2);
        var owner = await store.JoinAsync();
        var kills = 0;
        var moment = Seed % Stride;
        for (var died = true; died; moment += Stride)
        {
            var word = FormattableString.Invariant($"falconry{moment}");
            var stays = await store.SaveMemberAsync(word);
            await store.MatchAsync();
            var search = await store.SaveSearchAsync(owner, $"q={word}");
            await store.MatchAsync();
            await store.SaveSearchAsync(owner, "q=nobody&broken=1");
            // One of the searches is known to whoever is killed, the other one is not.
            var unknown = await store.SaveSearchAsync(owner, $"q={word}");
            long[] come = [await store.SaveMemberAsync(word), await store.SaveMemberAsync(word), await store.SaveMemberAsync(word)];
            await store.Indexed.DrainAsync();
            died = await KillAsync(store, moment);
            kills += died ? 1 : 0;

            await store.Worker().DrainAsync(CancellationToken.None);
            await store.Worker().DrainAsync(CancellationToken.None);

            foreach (var id in new[] { search.Id, unknown.Id })
            {
                Assert.That((await store.HitsAsync()).Where(h => h.SavedSearchId == id).Select(h => h.SubjectId), Is.EquivalentTo(come), $"killed at await {moment}");
                Assert.That((await store.MatchesAsync()).Where(m => m.Search == id).Select(m => m.Subject), Is.EquivalentTo(come.Append(stays)), $"killed at await {moment}");
            }

            Assert.That(await store.Indexed.RowsAsync<Change>(), Is.Empty, $"killed at await {moment}");
            await store.ForgetSearchesAsync();
        }

        Assert.That(kills * Stride, Is.GreaterThan(60), "so many awaits there are at least");
        await TestContext.Out.WriteLineAsync($"{kills} kills, PRONET_SEED={Seed}");
    }

    [Test]
    public async Task Hits_WhateverHappens_AreWhatBruteForceSaysAndNothingTwice() => await Gen.Select(Gen.Enum<Step>(), Gen.Int[0, 60]).Array[1, 30].SampleAsync(
        async steps =>
        {
            await using var store = await WatchedStore.CreateAsync(batchSize: 3);
            var world = new World(store, await store.JoinAsync());
            foreach (var (step, number) in steps)
                await world.DoAsync(step, number);

            await store.MatchAsync();
            await world.CheckAsync();
        },
        iter: 12,
        threads: 1);

    [TestCase(Database.Sqlite)]
    [TestCase(Database.Postgres)]
    public async Task DrainAsync_ByTwoWorkersAtOnce_TellsEachMatchOnce(Database database)
    {
        await using var store = await WatchedStore.CreateAsync(database, batchSize: 3);
        var search = await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        var ids = new List<long>();
        for (var i = 0; i < 20; i++)
            ids.Add(await store.SaveMemberAsync("falconry"));

        await Task.WhenAll(store.Worker().DrainAsync(CancellationToken.None), store.Worker().DrainAsync(CancellationToken.None));
        await store.Worker().DrainAsync(CancellationToken.None);

        Assert.That((await store.HitsAsync()).Select(h => (h.SavedSearchId, h.SubjectId)), Is.EquivalentTo(ids.Select(id => (search.Id, id))));
    }

    private static async Task<bool> KillAsync(WatchedStore store, int awaits)
    {
        var (crash, worker) = (store.Indexed.Get<SeededCrash>(), store.Worker());
        crash.After(awaits);
        try
        {
            await worker.DrainAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is SeededCrash.CrashedException or DbUpdateException { InnerException: SeededCrash.CrashedException })
        {
            // What being killed means.
        }

        var died = crash.IsDead;
        crash.Never();
        // The embedded store keeps claims in the memory of its one process.
        await worker.ReleaseAsync();
        return died;
    }

    /// <summary>What should be, by looking at everybody after each step.</summary>
    private sealed class World(WatchedStore store, Account owner)
    {
        private readonly Dictionary<long, string> people = [];
        private readonly Dictionary<long, (string Word, HashSet<long> Before)> searches = [];
        private readonly HashSet<(long Search, long Subject)> ever = [];

        public async Task DoAsync(Step step, int number)
        {
            var headline = Headlines[number % Headlines.Length];
            var somebody = people.Count == 0 ? 0 : people.Keys.Order().ElementAt(number % people.Count);
            switch (step)
            {
                case Step.Create:
                    people.Add(await store.SaveMemberAsync(headline), headline);
                    break;
                case Step.Edit when somebody > 0:
                    people[somebody] = headline;
                    await store.EditAsync(somebody, m => m.Headline = headline);
                    break;
                case Step.Delete when somebody > 0:
                    people.Remove(somebody);
                    await store.Indexed.DeleteAsync(somebody);
                    break;
                case Step.Search when searches.Count < 3:
                    var word = number % 2 == 0 ? "falconry" : "knitting";
                    var saved = await store.SaveSearchAsync(owner, $"q={word}");
                    searches.Add(saved.Id, (word, [.. Found(word)]));
                    break;
                case Step.Match:
                    await store.Indexed.DrainAsync();
                    await KillAsync(store, number);
                    break;
            }

            ever.UnionWith(searches.SelectMany(s => Found(s.Value.Word).Select(id => (s.Key, id))));
        }

        public async Task CheckAsync()
        {
            var hits = (await store.HitsAsync()).ConvertAll(h => (h.SavedSearchId, h.SubjectId));
            var now = searches.SelectMany(s => Found(s.Value.Word).Select(id => (Search: s.Key, Subject: id))).ToList();
            Assert.That(hits, Is.Unique);
            Assert.That(await store.MatchesAsync(), Is.EqualTo(now.Order()), "what is written down is what matches");
            Assert.That(now.Where(m => !searches[m.Search].Before.Contains(m.Subject)), Is.SubsetOf(hits), "nothing is lost");
            Assert.That(hits, Is.SubsetOf(ever.Where(e => people.ContainsKey(e.Subject))), "nothing is made up, and nothing told of who is gone");
        }

        private IEnumerable<long> Found(string word) => people.Where(p => p.Value.Contains(word, StringComparison.Ordinal)).Select(p => p.Key);
    }
}
