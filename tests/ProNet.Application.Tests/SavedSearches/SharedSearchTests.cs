using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.SavedSearches;
using ProNet.Data.Accounts;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.SavedSearches;

/// <summary>Sharing, and searches that are based on others, on each database.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class SharedSearchTests(Database database)
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

    private string Bo => SavedSearchStore.HandleOf(store.Bo);

    [TestCase(ShareRight.View, false, false, false)]
    [TestCase(ShareRight.Use, true, true, false)]
    [TestCase(ShareRight.Edit, true, true, true)]
    public async Task Share_ForSomething_AllowsThatAndNoMore(ShareRight right, bool mayReview, bool mayCopy, bool mayEdit)
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        Assert.That(await store.ShareAsync(store.Ada, saved.Id, $"https://pronet.example/people/{Bo}", right), Is.EqualTo(SavedSearchProblem.None));

        Assert.That(await store.AccessAsync(store.Bo, saved.Id), Is.EqualTo((SearchAccess)right));
        Assert.That(await store.ReviewAsync(store.Bo, saved.Id, store.Ada.MemberId!.Value, ReviewStatus.Seen), Is.EqualTo(mayReview ? SavedSearchProblem.None : SavedSearchProblem.NotAllowed));
        Assert.That((await store.MoveAsync(store.Bo, saved.Id, SearchMove.Duplicate)).IsDone, Is.EqualTo(mayCopy));
        Assert.That((await store.ChangeAsync(store.Bo, saved.Id, new SearchChange { Query = "q=baker" })).IsDone, Is.EqualTo(mayEdit));
        var alerts = AlertSettings.Of(saved) with { Cadence = AlertCadence.Daily };
        Assert.That((await store.ChangeAsync(store.Bo, saved.Id, new SearchChange { Alerts = alerts })).Problem, Is.EqualTo(SavedSearchProblem.NotAllowed), "mails are the owner's");
        Assert.That((await store.MoveAsync(store.Bo, saved.Id, SearchMove.Delete)).Problem, Is.EqualTo(SavedSearchProblem.NotAllowed));
        Assert.That(await store.ShareAsync(store.Bo, saved.Id, SavedSearchStore.HandleOf(store.Ada), ShareRight.Edit), Is.EqualTo(SavedSearchProblem.NotAllowed));
        Assert.That((await store.DoAsync<SavedSearchReader, IReadOnlyList<SavedSearchLine>>(r => r.SharedAsync(store.Bo.Id, CancellationToken.None))).Single().OwnerName, Is.EqualTo(SavedSearchStore.HandleOf(store.Ada)));
    }

    [Test]
    public async Task Share_WithAnOrganisation_LastsAsLongAsTheRole()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        await store.ShareAsync(store.Ada, saved.Id, store.Acme.Name, ShareRight.Use, isOrganisation: true);
        await store.ShareAsync(store.Ada, saved.Id, Bo, ShareRight.View);
        Assert.That(await store.AccessAsync(store.Bo, saved.Id), Is.EqualTo(SearchAccess.View));

        var role = new OrganisationRole { AccountId = store.Bo.Id, OrganisationId = store.Acme.Id, Kind = OrganisationRoleKind.Recruiter };
        await store.Store.SaveAsync(role);
        Assert.That(await store.AccessAsync(store.Bo, saved.Id), Is.EqualTo(SearchAccess.Use), "the wider of the two");
        await store.StoreAsync(s => s.OrganisationRoles.ExecuteDeleteAsync());
        Assert.That((await store.MoveAsync(store.Bo, saved.Id, SearchMove.Leave)).IsDone, Is.True);
        Assert.That(await store.AccessAsync(store.Bo, saved.Id), Is.EqualTo(SearchAccess.None));
    }

    [Test]
    public async Task Share_EndedOrWithNobody_GivesNoAccess()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        await store.ShareAsync(store.Ada, saved.Id, Bo, ShareRight.Edit);
        var share = (await store.DoAsync<SearchShares, IReadOnlyList<SharedWith>>(h => h.ListAsync(store.Ada.Id, saved.Id, CancellationToken.None))).Single();
        Assert.That((share.Key, share.Right), Is.EqualTo((Bo, ShareRight.Edit)));

        Assert.That(await store.DoAsync<SearchShares, SavedSearchProblem>(h => h.EndAsync(store.Bo.Id, saved.Id, share.Id, Caller.Unknown, CancellationToken.None)), Is.EqualTo(SavedSearchProblem.NotAllowed));
        Assert.That(await store.DoAsync<SearchShares, SavedSearchProblem>(h => h.EndAsync(store.Ada.Id, saved.Id, share.Id, Caller.Unknown, CancellationToken.None)), Is.EqualTo(SavedSearchProblem.None));
        Assert.That(await store.AccessAsync(store.Bo, saved.Id), Is.EqualTo(SearchAccess.None));
        Assert.That(await store.ShareAsync(store.Ada, saved.Id, "nobody", ShareRight.View), Is.EqualTo(SavedSearchProblem.UnknownRecipient));
        Assert.That(await store.ShareAsync(store.Ada, saved.Id, SavedSearchStore.HandleOf(store.Ada), ShareRight.View), Is.EqualTo(SavedSearchProblem.UnknownRecipient), "oneself");
        Assert.That(await store.StoreAsync(s => s.AuditEntries.Where(e => e.AccountId == store.Ada.Id).Select(e => e.Action).ToListAsync()), Is.EquivalentTo(new[] { AuditAction.SearchShared, AuditAction.SearchUnshared }));
    }

    [Test]
    public async Task Base_AddsItsCriteriaAndFollowsItsChanges()
    {
        var below = await store.SaveAsync(store.Ada, "q=nurse+OR+doctor&skill=docker&years=5..&near=Lyon");
        var saved = await store.SaveAsync(store.Ada, "q=night&skill=python&near=Paris&within=20", below: below.Id);

        var criteria = (await store.ResolveAsync(saved.Id)).Criteria!;
        Assert.That(criteria.QueryText, Is.EqualTo("(nurse OR doctor) night near:\"Lyon\" 50km"));
        Assert.That(criteria.Facets.Select(f => f.Included.Single()), Is.EqualTo(new[] { "docker", "python" }), "both must hold");
        Assert.That((criteria.Ranges.Count, criteria.Near!.PlaceText), Is.EqualTo((1, "Paris")));

        await store.ChangeAsync(store.Ada, below.Id, new SearchChange { Query = "q=baker" });
        Assert.That((await store.ResolveAsync(saved.Id)).Criteria!.QueryText, Is.EqualTo("baker night"));
    }

    [Test]
    public async Task Base_ThatIsBasedOnIt_IsRefused()
    {
        var first = await store.SaveAsync(store.Ada, "q=nurse");
        var second = await store.SaveAsync(store.Ada, "q=night", below: first.Id);
        var third = await store.SaveAsync(store.Ada, "q=paris", below: second.Id);

        Assert.That((await store.ChangeAsync(store.Ada, first.Id, new SearchChange { Base = new(third.Id) })).Problem, Is.EqualTo(SavedSearchProblem.BaseInCircle));
        Assert.That((await store.ChangeAsync(store.Ada, first.Id, new SearchChange { Base = new(first.Id) })).Problem, Is.EqualTo(SavedSearchProblem.BaseInCircle));
        Assert.That((await store.TryAsync(store.Ada, "", subject: SubjectKind.Job, below: first.Id)).Problem, Is.EqualTo(SavedSearchProblem.BaseOfOtherKind));
        Assert.That((await store.ResolveAsync(first.Id)).Criteria!.QueryText, Is.EqualTo("nurse"), "nothing was changed");
    }

    /// <summary>Four in a ring: two of its links are there, and the other two are made at the same moment, none of which closes it alone.</summary>
    [TestCase(2)]
    [TestCase(4)]
    public async Task Base_MadeACircleByTwoAtOnce_IsRefusedToOneOfThem(int searches)
    {
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var ring = new List<long>();
            for (var i = 0; i < searches; i++)
                ring.Add((await store.SaveAsync(store.Ada, $"q=a{i}")).Id);
            for (var i = 1; i < searches; i += 2)
            {
                if (searches > 2)
                    await store.ChangeAsync(store.Ada, ring[i], new SearchChange { Base = new(ring[(i + 1) % searches]) });
            }

            int[] last = searches > 2 ? [0, 2] : [0, 1];
            var results = await Task.WhenAll(last.Select(i => Task.Run(() => store.ChangeAsync(store.Ada, ring[i], new SearchChange { Base = new(ring[(i + 1) % searches]) }))));

            Assert.That(results.Count(r => r.IsDone), Is.LessThan(2));
            Assert.That(results.Select(r => r.Problem), Is.All.AnyOf(SavedSearchProblem.None, SavedSearchProblem.BaseInCircle, SavedSearchProblem.Conflict));
            foreach (var id in ring)
                Assert.That((await store.ResolveAsync(id)).Problem, Is.EqualTo(SavedSearchProblem.None));
        }
    }

    [Test]
    public async Task Base_OneTooDeep_IsRefused()
    {
        var last = await store.SaveAsync(store.Ada, "q=a0");
        for (var i = 1; i <= SavedSearchLimits.DeepestBase; i++)
            last = await store.SaveAsync(store.Ada, $"q=a{i}", below: last.Id);

        Assert.That((await store.ResolveAsync(last.Id)).Criteria!.QueryText, Is.EqualTo("a0 a1 a2 a3 a4 a5"));
        Assert.That((await store.TryAsync(store.Ada, "q=a6", below: last.Id)).Problem, Is.EqualTo(SavedSearchProblem.BaseTooDeep));
    }

    [Test]
    public async Task Base_ThatIsGoneOrNotSharedAnyMore_StopsTheSearch()
    {
        var below = await store.SaveAsync(store.Ada, "q=nurse");
        Assert.That((await store.TryAsync(store.Bo, "q=night", below: below.Id)).Problem, Is.EqualTo(SavedSearchProblem.BaseGone), "it was never shared");
        await store.ShareAsync(store.Ada, below.Id, Bo, ShareRight.Use);
        var saved = await store.SaveAsync(store.Bo, "q=night", below: below.Id);

        await store.ShareAsync(store.Ada, below.Id, Bo, ShareRight.View);
        Assert.That((await store.ResolveAsync(saved.Id)).Problem, Is.EqualTo(SavedSearchProblem.BaseNotShared));
        Assert.That((await store.ChangeAsync(store.Bo, saved.Id, new SearchChange { Labels = SearchLabels.Of("Another name", "", []) })).IsDone, Is.True, "it may still be renamed");
        await store.MoveAsync(store.Ada, below.Id, SearchMove.Delete);
        Assert.That((await store.ResolveAsync(saved.Id)).Problem, Is.EqualTo(SavedSearchProblem.BaseGone));
        Assert.That((await store.ChangeAsync(store.Bo, saved.Id, new SearchChange { Base = new(null) })).IsDone, Is.True);
        Assert.That((await store.ResolveAsync(saved.Id)).Criteria!.QueryText, Is.EqualTo("night"));
    }

    [Test]
    public async Task Grammar_OfANewerProgram_IsRefusedInWordsAndKept()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        await store.StoreAsync(s => s.SavedSearches.Where(x => x.Id == saved.Id).ExecuteUpdateAsync(set => set.SetProperty(x => x.GrammarVersion, 99).SetProperty(x => x.Query, "q=%C2%BFnew%3F")));

        Assert.That((await store.ResolveAsync(saved.Id)).Problem, Is.EqualTo(SavedSearchProblem.UnknownGrammar));
        Assert.That((await store.ChangeAsync(store.Ada, saved.Id, new SearchChange { Labels = SearchLabels.Of("Kept", "", []) })).IsDone, Is.True);
        Assert.That(await store.StoreAsync(s => s.SavedSearches.Where(x => x.Id == saved.Id).Select(x => x.Query).SingleAsync()), Is.EqualTo("q=%C2%BFnew%3F"), "nothing is lost");
    }
}
