using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.SavedSearches;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.SavedSearches;

/// <summary>What people keep from each other is kept in saved searches too, and nothing in them tells of it. On each database.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class KeptBackSearchTests(Database database)
{
    private TestStore shared = null!;
    private SavedSearchStore store = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => shared = await SavedSearchStore.StartAsync(database);

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        // A missing database is told before there is a store.
        if (shared is not null)
            await shared.DisposeAsync();
    }

    [SetUp]
    public async Task FillAsync() => store = await SavedSearchStore.FillAsync(shared);

    [TestCase(ExclusionReach.Block, true)]
    [TestCase(ExclusionReach.Block, false)]
    [TestCase(ExclusionReach.Profile, true)]
    [TestCase(ExclusionReach.Profile, false)]
    public async Task Share_BetweenTwoWhoAreKeptApart_GivesNothingAndIsNotListed(ExclusionReach reach, bool isByOwner)
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        await store.ShareAsync(store.Ada, saved.Id, SavedSearchStore.HandleOf(store.Bo), ShareRight.Edit);
        var based = await store.SaveAsync(store.Bo, "q=night", below: saved.Id);
        var share = (await store.SharesAsync(store.Ada, saved.Id)).Single().Id;
        var (keeper, other) = isByOwner ? (store.Ada, store.Bo) : (store.Bo, store.Ada);
        await store.ExcludeAsync(keeper.MemberId!.Value, reach, other);

        Assert.That(await store.AccessAsync(store.Bo, saved.Id), Is.EqualTo(SearchAccess.None));
        Assert.That(await store.SharedAsync(store.Bo), Is.Empty);
        Assert.That((await store.ChangeAsync(store.Bo, saved.Id, new SearchChange { Labels = SearchLabels.Of("Taken", "", []) })).Problem, Is.EqualTo(SavedSearchProblem.NotFound));
        Assert.That((await store.ResolveAsync(based.Id)).Problem, Is.EqualTo(SavedSearchProblem.BaseNotShared));
        Assert.That(await store.SharesAsync(store.Ada, saved.Id), Is.Empty, "its owner reads no name");
        Assert.That(await store.DoAsync<SearchShares, SavedSearchProblem>(s => s.EndAsync(store.Ada.Id, saved.Id, share, Caller.Unknown, CancellationToken.None)), Is.EqualTo(SavedSearchProblem.NotFound), "as one that was left");

        await store.StoreAsync(s => s.Exclusions.ExecuteDeleteAsync());
        Assert.That((await store.AccessAsync(store.Bo, saved.Id), (await store.SharesAsync(store.Ada, saved.Id)).Count), Is.EqualTo((SearchAccess.Edit, 1)));
    }

    [Test]
    public async Task Share_ThroughAnOrganisation_GivesNothingToWhomTheProfileIsKeptFrom()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        await store.ShareAsync(store.Ada, saved.Id, store.Acme.Name, ShareRight.Use, isOrganisation: true);
        await store.Store.SaveAsync(new OrganisationRole { AccountId = store.Bo.Id, OrganisationId = store.Acme.Id, Kind = OrganisationRoleKind.Recruiter });
        Assert.That(await store.AccessAsync(store.Bo, saved.Id), Is.EqualTo(SearchAccess.Use));

        await store.Store.SaveAsync(new Exclusion { MemberId = store.Ada.MemberId!.Value, Reach = ExclusionReach.Profile, OrganisationId = store.Acme.Id });
        Assert.That((await store.AccessAsync(store.Bo, saved.Id), (await store.SharedAsync(store.Bo)).Count), Is.EqualTo((SearchAccess.None, 0)));
    }

    [Test]
    public async Task Decisions_OnWhoIsNotThereAnyMore_AreNotCounted()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        var (stays, blocks, hides) = (await store.JoinAsync("stays"), await store.JoinAsync("blocks"), await store.JoinAsync("hides"));
        foreach (var member in new[] { stays, blocks, hides })
            await store.ReviewAsync(store.Ada, saved.Id, member.Id, ReviewStatus.Shortlisted);
        await store.ExcludeAsync(blocks.Id, ExclusionReach.Block, store.Ada);
        await store.StoreAsync(s => s.Members.Where(m => m.Id == hides.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Audience, Audience.Hidden)));

        var run = await store.RunAsync(store.Ada, saved.Id, ReviewFilter.Shortlisted);

        Assert.That((run.Hits.Select(h => h.Hit.Hit.Id).Single(), run.Total, run.Reviews[ReviewStatus.Shortlisted]), Is.EqualTo((stays.Id, 1L, 1)));
        Assert.That(await store.ReviewAsync(store.Ada, saved.Id, blocks.Id, ReviewStatus.Seen), Is.EqualTo(SavedSearchProblem.UnknownSubject), "nor can they be decided on again");
    }

    [TestCase("q=owusu&open=open", true)]
    [TestCase("q=owusu&work=temporary", true)]
    [TestCase("q=owusu&work=-temporary", false)]
    [TestCase("q=owusu", false)]
    public async Task Decisions_InASearchForWhoIsOpenToWork_AreOnThoseWhoAreOpenForTheViewer(string query, bool needsOpen)
    {
        var saved = await store.SaveAsync(store.Ada, query);
        var based = await store.SaveAsync(store.Ada, "q=nurse", below: saved.Id);
        var availability = new Availability { Kinds = [ContractKind.Temporary] };
        var open = await store.JoinAsync("open", m => (m.OpenToWork, m.Availability) = (true, availability));
        var excludes = await store.JoinAsync("excludes", m => (m.OpenToWork, m.Availability) = (true, availability));
        var recruiters = await store.JoinAsync("recruiters", m => (m.OpenToWork, m.Availability, m.FactAudiences) = (true, availability, new FactAudiences { Availability = Audience.Recruiters }));
        var not = await store.JoinAsync("not");
        await store.ExcludeAsync(excludes.Id, ExclusionReach.Availability, store.Ada);
        foreach (var member in new[] { open, excludes, recruiters, not })
        {
            await store.ReviewAsync(store.Ada, saved.Id, member.Id, ReviewStatus.Shortlisted, "available!");
            await store.ReviewAsync(store.Ada, based.Id, member.Id, ReviewStatus.Shortlisted);
        }

        long[] expected = needsOpen ? [open.Id] : query.Contains("=-", StringComparison.Ordinal) ? [excludes.Id, recruiters.Id, not.Id] : [open.Id, excludes.Id, recruiters.Id, not.Id];
        foreach (var search in new[] { saved.Id, based.Id })
        {
            var run = await store.RunAsync(store.Ada, search, ReviewFilter.Shortlisted);
            Assert.That(run.Hits.Select(h => h.Hit.Hit.Id), Is.EquivalentTo(expected));
            Assert.That((run.Total, run.Reviews[ReviewStatus.Shortlisted]), Is.EqualTo(((long)expected.Length, expected.Length)));
        }
    }

    [Test]
    public async Task New_OfWhoDoesNotMatchAnyMore_IsNotCounted()
    {
        var saved = await store.SaveAsync(store.Ada, "q=falconer");
        var (still, hid) = (await store.JoinAsync("still"), await store.JoinAsync("hid"));
        await FindAsync(saved.Id, still.Id, hid.Id);
        Assert.That((await store.ListAsync(store.Ada)).Single().New, Is.EqualTo(2));

        // What the matching of changes does when the headline that matched is for nobody else any more.
        await store.StoreAsync(s => s.AlertMatches.Where(m => m.SubjectId == hid.Id).ExecuteDeleteAsync());
        Assert.That((await store.ListAsync(store.Ada)).Single().New, Is.EqualTo(1));
    }

    [TestCase("q=owusu&open=open", 1)]
    [TestCase("q=owusu&work=temporary", 1)]
    [TestCase("q=owusu&open=-open", 2)]
    [TestCase("q=owusu", 2)]
    public async Task New_OfWhoKeepsBackBeingOpenToWork_IsNotCountedWhereThatIsAsked(string query, int expected)
    {
        var below = await store.SaveAsync(store.Ada, query, "Below");
        var based = await store.SaveAsync(store.Ada, "q=nurse", below: below.Id);
        var (still, closes) = (await store.JoinAsync("still", m => m.OpenToWork = true), await store.JoinAsync("closes", m => m.OpenToWork = true));
        await FindAsync(below.Id, still.Id, closes.Id);
        await FindAsync(based.Id, still.Id, closes.Id);
        await store.ExcludeAsync(closes.Id, ExclusionReach.Availability, store.Ada);

        Assert.That((await store.ListAsync(store.Ada)).Select(l => l.New), Is.All.EqualTo(expected));
        var viewer = await store.SeeingAsync(store.Ada);
        Assert.That(await store.DoAsync<SavedSearchReader, HashSet<long>>(r => r.NewIdsAsync(below, viewer, CancellationToken.None)), Has.Count.EqualTo(expected));
    }

    /// <summary>What the matching of changes writes.</summary>
    private async Task FindAsync(long search, params long[] subjects)
    {
        store.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        await store.Store.SaveAsync(new SearchWatch { SavedSearchId = search, Fingerprint = "test" });
        foreach (var subject in subjects)
        {
            await store.FoundAsync(search, subject);
            await store.Store.SaveAsync(new AlertMatch { SavedSearchId = search, Subject = SubjectKind.Member, SubjectId = subject });
        }
    }
}
