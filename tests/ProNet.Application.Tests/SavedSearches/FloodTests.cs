using ProNet.Application.SavedSearches;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.SavedSearches;

/// <summary>The rule for mails about searches that find much, as pages and API ask it.</summary>
public sealed class FloodTests
{
    private const int TooMany = (SavedSearchLimits.MostHitsPerDay * FixedReplay.Days) + 1;

    private TestStore shared = null!;
    private SavedSearchStore store = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        shared = await SavedSearchStore.StartAsync(Database.Sqlite);
        store = await SavedSearchStore.FillAsync(shared);
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await shared.DisposeAsync();

    [TestCase(AlertCadence.Instant, TooMany, SavedSearchProblem.Flood)]
    [TestCase(AlertCadence.Daily, TooMany, SavedSearchProblem.Flood)]
    [TestCase(AlertCadence.Daily, TooMany - 1, SavedSearchProblem.None)]
    [TestCase(AlertCadence.Weekly, TooMany, SavedSearchProblem.None)]
    [TestCase(AlertCadence.Monthly, TooMany, SavedSearchProblem.None)]
    [TestCase(AlertCadence.None, TooMany, SavedSearchProblem.None)]
    public async Task Save_OfAFlood_IsRefusedWithFrequentMailsAlone(AlertCadence cadence, int hits, SavedSearchProblem expected)
    {
        store.Replay.Flood = hits;

        Assert.That((await store.TryAsync(store.Ada, "q=flood", alerts: Of(cadence))).Problem, Is.EqualTo(expected));
    }

    [Test]
    public async Task Change_OfCadenceOrCriteriaToAFlood_IsRefusedAndARenamingIsNot()
    {
        store.Replay.Flood = 0;
        var daily = (await store.TryAsync(store.Ada, "q=flood", alerts: Of(AlertCadence.Daily))).Search!;
        var other = (await store.TryAsync(store.Ada, "q=rain", alerts: Of(AlertCadence.Instant))).Search!;
        var silent = await store.SaveAsync(store.Ada, "q=flood");
        store.Replay.Flood = TooMany;

        Assert.That((await store.ChangeAsync(store.Ada, other.Id, new SearchChange { Query = "q=flood" })).Problem, Is.EqualTo(SavedSearchProblem.Flood));
        Assert.That((await store.ChangeAsync(store.Ada, silent.Id, new SearchChange { Alerts = Of(AlertCadence.Daily) })).Problem, Is.EqualTo(SavedSearchProblem.Flood));
        Assert.That((await store.ChangeAsync(store.Ada, silent.Id, new SearchChange { Alerts = Of(AlertCadence.Weekly) })).IsDone, Is.True);
        Assert.That((await store.ChangeAsync(store.Ada, daily.Id, new SearchChange { Labels = SearchLabels.Of("Rain", "", []), Alerts = Of(AlertCadence.Daily) })).IsDone, Is.True, "it had that cadence before");
    }

    private static AlertSettings Of(AlertCadence cadence) => new(cadence, 7, DayOfWeek.Friday, "Europe/Paris", 10, null);
}
