using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Data.Recording;
using ProNet.Domain.Access;
using ProNet.Domain.SavedSearches;
using ProNet.Indexing.Alerts;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class AlertDrainTests(Database database)
{
    [Test]
    public async Task DrainAsync_WhenSomebodyNewlyMatches_TellsItOnce()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var before = await store.SaveMemberAsync("falconry since ever");
        await store.MatchAsync();
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        await store.MatchAsync();

        Assert.That(await store.HitsAsync(), Is.Empty, "who was found before is no news");
        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, before) }));

        var id = await store.SaveMemberAsync("learns falconry");
        await store.EditAsync(before, m => m.Headline = "falconry still");
        Assert.That(await store.MatchAsync(), Is.EqualTo(new MatchCounts(2, 1, 0)));
        Assert.That(await store.MatchAsync(), Is.EqualTo(MatchCounts.None));

        var hit = (await store.HitsAsync()).Single();
        Assert.That((hit.SavedSearchId, hit.Subject, hit.SubjectId, hit.DigestId), Is.EqualTo((search.Id, SubjectKind.Member, id, (long?)null)));
        Assert.That(hit.Changes, Is.EqualTo(new[] { new AlertFact(AlertFactKind.Joined, DateOnly.FromDateTime(store.Indexed.Clock.GetUtcNow().UtcDateTime)) }));
        Assert.That(hit.Snapshot.Line, Is.EqualTo("learns falconry"));
        Assert.That(await store.Indexed.RowsAsync<Change>(), Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhileNobodyWatches_TakesWhatChangesAndForgetsWhatIsDeleted()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        await store.SaveMemberAsync("falconry");
        Assert.That((await store.MatchAsync()).Rows, Is.GreaterThan(0));
        Assert.That(await store.Indexed.RowsAsync<Change>(), Is.Empty);

        var search = await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        await store.MatchAsync();
        var gone = await store.SaveMemberAsync("falconry too");
        await store.MatchAsync();
        Assert.That((await store.HitsAsync()).Select(h => h.SubjectId), Is.EqualTo(new[] { gone }));
        await store.ChangeSearchAsync(search.Id, s => s.ArchivedAt = s.UpdatedAt);
        await store.Indexed.DeleteAsync(gone);
        await store.MatchAsync();

        Assert.That(await store.HitsAsync(), Is.Empty);
        Assert.That((await store.MatchesAsync()).Select(m => m.Subject), Does.Not.Contain(gone));
    }

    [Test]
    public async Task DrainAsync_WhenSomebodyLeavesAndComesBack_TellsNothingAgain()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var search = await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        var id = await store.SaveMemberAsync("falconry");
        await store.MatchAsync();
        await store.EditAsync(id, m => m.Headline = "knitting");
        Assert.That(await store.MatchAsync(), Is.EqualTo(new MatchCounts(1, 0, 1)));
        Assert.That(await store.MatchesAsync(), Is.Empty);
        await store.EditAsync(id, m => m.Headline = "falconry");

        await store.MatchAsync();

        Assert.That(await store.HitsAsync(), Has.Count.EqualTo(1));
        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, id) }));
    }

    [Test]
    public async Task DrainAsync_WhenTheCriteriaChange_BeginsAnewWithoutAWord()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var (falconer, knitter) = (await store.SaveMemberAsync("falconry"), await store.SaveMemberAsync("knitting"));
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        await store.MatchAsync();
        store.Indexed.Clock.Advance(TimeSpan.FromHours(1));
        await store.ChangeSearchAsync(search.Id, s => s.Query = "q=knitting");
        await store.MatchAsync();

        Assert.That(await store.HitsAsync(), Is.Empty);
        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, knitter) }));

        await store.EditAsync(falconer, m => m.Headline = "knitting");
        await store.MatchAsync();
        Assert.That((await store.HitsAsync()).Single().Changes.Single().Kind, Is.EqualTo(AlertFactKind.HeadlineChanged));
    }

    [TestCase(false, 1)]
    [TestCase(true, 3)]
    public async Task DrainAsync_WhenSomebodyLeavesAndComesBackTwice_TellsItAgainOnlyWhereItIsAskedFor(bool tellsReturns, int hits)
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var search = await store.SaveSearchAsync(owner, "q=falconry", s => s.TellsReturns = tellsReturns);
        var id = await store.SaveMemberAsync("falconry");
        await store.MatchAsync();
        foreach (var headline in new[] { "knitting", "falconry", "falconry for ever", "knitting", "back to falconry" })
        {
            await store.EditAsync(id, m => m.Headline = headline);
            await store.MatchAsync();
        }

        Assert.That((await store.HitsAsync()).Select(h => (h.SubjectId, h.Fingerprint)).Distinct().Count(), Is.EqualTo(hits));
        Assert.That((await store.HitsAsync())[^1].Changes.Single().Kind, Is.EqualTo(tellsReturns ? AlertFactKind.HeadlineChanged : AlertFactKind.Joined));
        Assert.That(await store.MatchesAsync(), Is.EqualTo(new[] { (search.Id, id) }));
    }

    /// <summary>Found while nobody was told of anything, gone, and back since somebody is.</summary>
    [TestCase(false)]
    [TestCase(true)]
    public async Task DrainAsync_WhenSomebodyComesBackOfWhomNobodyWasTold_TellsIt(bool wasTold)
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        var id = await store.SaveMemberAsync("falconry");
        await store.MatchAsync();
        await store.EditAsync(id, m => m.Headline = "knitting");
        await store.MatchAsync();
        if (wasTold)
            await store.WithAsync(context => context.AlertHits.ExecuteUpdateAsync(set => set.SetProperty(h => h.DigestId, 1)));
        store.Indexed.Clock.Advance(TimeSpan.FromDays(1));
        var from = store.Indexed.Clock.GetUtcNow().UtcDateTime;
        await store.ChangeSearchAsync(search.Id, s => s.Tell(AlertCadence.Daily, from));
        await store.MatchAsync();
        store.Indexed.Clock.Advance(TimeSpan.FromDays(1));
        await store.EditAsync(id, m => m.Headline = "back to falconry");
        await store.MatchAsync();

        var hit = (await store.HitsAsync()).Single();
        Assert.That(hit.FirstMatchedAt >= from, Is.Not.EqualTo(wasTold));
        Assert.That(hit.Changes.Single().Kind, Is.EqualTo(wasTold ? AlertFactKind.Joined : AlertFactKind.HeadlineChanged));
    }

    [Test]
    public async Task DrainAsync_WhenAChangePassedBeforeTheSearchWasLookedAt_TellsItAllTheSame()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        await store.MatchAsync();
        store.Indexed.Writer.IsDown = true;
        await store.SaveSearchAsync(owner, "q=falconry");
        var id = await store.SaveMemberAsync("falconry");
        // The engine is down: the search cannot be asked whom it matched, and the change is taken meanwhile.
        await store.Indexed.Get<AlertDrain>().DrainAsync(CancellationToken.None);
        Assert.That(await store.HitsAsync(), Is.Empty);
        store.Indexed.Writer.IsDown = false;

        await store.Indexed.Get<AlertDrain>().DrainAsync(CancellationToken.None);

        Assert.That((await store.HitsAsync()).Select(h => h.SubjectId), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task DrainAsync_WhenChangesFromBeforeAndAfterTheSearchWait_TellsTheLaterOne()
    {
        await using var store = await WatchedStore.CreateAsync(database, batchSize: 1);
        var owner = await store.JoinAsync();
        await store.MatchAsync();
        var id = await store.SaveMemberAsync("knitting");
        await store.SaveSearchAsync(owner, "q=falconry");
        await store.EditAsync(id, m => m.Headline = "falconry");

        await store.MatchAsync();

        Assert.That((await store.HitsAsync()).Single().Changes.Single().Kind, Is.EqualTo(AlertFactKind.HeadlineChanged));
        Assert.That(await store.MatchesAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task DrainAsync_WhenASearchThrows_SetsItAsideAndTellsAllOthers()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var broken = await store.SaveSearchAsync(owner, "q=falconry&shoe-size=9");
        var newer = await store.SaveSearchAsync(owner, "q=falconry", s => s.GrammarVersion = 99);
        var good = await store.SaveSearchAsync(owner, "q=falconry");
        await store.SaveMemberAsync("falconry");

        await store.MatchAsync();

        Assert.That((await store.HitsAsync()).Select(h => h.SavedSearchId), Is.EqualTo(new[] { good.Id }));
        var reasons = (await store.Indexed.RowsAsync<SavedSearch>()).ToDictionary(s => s.Id, s => (s.QuarantineReason, s.QuarantinedAt is not null));
        Assert.That(reasons, Is.EqualTo(new Dictionary<long, (QuarantineReason, bool)>
        {
            [broken.Id] = (QuarantineReason.BrokenQuery, true),
            [newer.Id] = (QuarantineReason.UnknownGrammar, true),
            [good.Id] = (QuarantineReason.None, false),
        }));
    }

    [Test]
    public async Task DrainAsync_WhenASearchIsArchivedPausedOrSilent_MatchesAllButTheArchived()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        await store.SaveSearchAsync(owner, "q=falconry", s => s.ArchivedAt = s.CreatedAt);
        var paused = await store.SaveSearchAsync(owner, "q=falconry", s => (s.Cadence, s.PausedUntil) = (AlertCadence.Daily, s.CreatedAt.AddDays(40)));
        var silent = await store.SaveSearchAsync(owner, "q=falconry");
        await store.SaveMemberAsync("falconry");

        await store.MatchAsync();

        Assert.That((await store.HitsAsync()).Select(h => h.SavedSearchId).Order(), Is.EqualTo(new[] { paused.Id, silent.Id }));
    }

    [Test]
    public async Task DrainAsync_WhenSomethingIsKeptFromTheOwner_TellsNothingOfIt()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        await store.SaveSearchAsync(owner, "q=falconry");
        await store.SaveSearchAsync(owner, "open=open");
        var blocked = await store.SaveMemberAsync("knits", m => m.OpenToWork = true);
        var hidden = await store.SaveMemberAsync("falconry", m => m.Audience = Audience.Hidden);
        var recruited = await store.SaveMemberAsync("falconry", m => m.Audience = Audience.Recruiters);
        var secretive = await store.SaveMemberAsync("knits", m => (m.OpenToWork, m.FactAudiences) = (true, m.FactAudiences with { Availability = Audience.Recruiters }));
        await store.Indexed.Store.SaveAsync(new Exclusion { MemberId = blocked, Reach = ExclusionReach.Profile, ExcludedMemberId = owner.MemberId });
        await store.EditAsync(blocked, m => m.Headline = "falconry");

        await store.MatchAsync();

        Assert.That(await store.HitsAsync(), Is.Empty, $"{blocked} {hidden} {recruited} {secretive}");
    }

    [Test]
    public async Task DrainAsync_WhenTheOwnerRecruits_TellsWhatIsForRecruiters()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var organisation = new Domain.Organisations.Organisation { Slug = "acme", Name = "Acme" };
        await store.Indexed.Store.SaveAsync(organisation);
        await store.Indexed.Store.SaveAsync(new OrganisationRole { AccountId = owner.Id, OrganisationId = organisation.Id, Kind = OrganisationRoleKind.Recruiter });
        await store.SaveSearchAsync(owner, "q=falconry");
        var id = await store.SaveMemberAsync("falconry", m => m.Audience = Audience.Recruiters);

        await store.MatchAsync();
        Assert.That((await store.HitsAsync()).Select(h => h.SubjectId), Is.EqualTo(new[] { id }));

        await using var context = await store.Indexed.Store.Contexts.CreateDbContextAsync();
        await context.OrganisationRoles.ExecuteDeleteAsync();
        await store.SaveMemberAsync("falconry", m => m.Audience = Audience.Recruiters);
        await store.MatchAsync();
        Assert.That(await store.HitsAsync(), Has.Count.EqualTo(1), "the role is gone");
    }

    [Test]
    public async Task DrainAsync_WhenASubjectIsDeleted_EmptiesTheLedgerOfIt()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        await store.SaveSearchAsync(await store.JoinAsync(), "q=falconry");
        var id = await store.SaveMemberAsync("falconry");
        await store.MatchAsync();
        await store.Indexed.DeleteAsync(id);

        await store.MatchAsync();

        Assert.That(await store.HitsAsync(), Is.Empty);
        Assert.That(await store.MatchesAsync(), Is.Empty);
    }

    [Test]
    public async Task DrainAsync_WhenASearchIsBasedOnAnother_AsksForBoth()
    {
        await using var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var below = await store.SaveSearchAsync(owner, "q=falconry");
        var search = await store.SaveSearchAsync(owner, "q=knitting", s => s.BaseSearchId = below.Id);
        var lost = await store.SaveSearchAsync(owner, "q=knitting", s => s.BaseSearchId = 999);
        var both = await store.SaveMemberAsync("falconry and knitting");
        await store.SaveMemberAsync("knitting");

        await store.MatchAsync();

        Assert.That((await store.HitsAsync()).Where(h => h.SavedSearchId != below.Id).Select(h => (h.SavedSearchId, h.SubjectId)), Is.EqualTo(new[] { (search.Id, both) }), $"not {lost.Id}");
    }
}
