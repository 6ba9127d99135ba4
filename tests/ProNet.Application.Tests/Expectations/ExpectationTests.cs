using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Expectations;
using ProNet.Application.SavedSearches;
using ProNet.Application.Tests.SavedSearches;
using ProNet.Data.Accounts;
using ProNet.Data.Generations;
using ProNet.Data.Privacy;
using ProNet.Domain.Organisations;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Expectations;

/// <summary>What saved searches are expected to find: who may say so, and who is told what, on each database.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class ExpectationTests(Database database)
{
    private readonly FixedEngine engine = new();
    private TestStore shared = null!;
    private SavedSearchStore store = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => shared = await SavedSearchStore.StartAsync(database, engine);

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        // A missing database is told before there is a store.
        if (shared is not null)
            await shared.DisposeAsync();
    }

    [SetUp]
    public async Task FillAsync()
    {
        engine.Asked.Clear();
        engine.Finds = _ => [];
        store = await SavedSearchStore.FillAsync(shared);
    }

    [Test]
    public async Task Set_ByAddressOrName_IsCheckedAtOnceAndOnceForEachSubject()
    {
        var search = await store.SaveAsync(store.Ada, "q=falconry");
        var marie = await store.JoinAsync("marie");
        engine.Finds = _ => [marie.Id];

        foreach (var name in new[] { marie.Handle, $"@{marie.Handle.ToUpperInvariant()}", $"https://pronet.example/people/{marie.Handle}/?x=1" })
            Assert.That(await SetAsync(store.Ada, search, name, mustBeFound: true), Is.EqualTo(SavedSearchProblem.None));

        Assert.That(await RowsAsync(search), Is.EqualTo(new[] { (marie.Id, true, ExpectationState.Passes) }));
        Assert.That(await SetAsync(store.Ada, search, marie.Handle, mustBeFound: false), Is.EqualTo(SavedSearchProblem.None));
        Assert.That(await RowsAsync(search), Is.EqualTo(new[] { (marie.Id, false, ExpectationState.Fails) }));
        Assert.That((await store.ListAsync(store.Ada)).Single().Failing, Is.EqualTo(1));
        Assert.That(await SetAsync(store.Ada, search, "nobody-of-that-name", mustBeFound: true), Is.EqualTo(SavedSearchProblem.UnknownExpected));
        Assert.That(await SetAsync(store.Ada, search, "", mustBeFound: true), Is.EqualTo(SavedSearchProblem.UnknownExpected));
        Assert.That(await RemoveAsync(store.Ada, search, marie.Id), Is.EqualTo(SavedSearchProblem.None));
        Assert.That(await RemoveAsync(store.Ada, search, marie.Id), Is.EqualTo(SavedSearchProblem.None));
        Assert.That(await RowsAsync(search), Is.Empty);
    }

    [Test]
    public async Task Set_OfAnOrganisation_FindsItByShortNameAndByName()
    {
        var search = await store.SaveAsync(store.Ada, "q=falconry", subject: SubjectKind.Organisation);
        var other = new Organisation { Slug = $"{store.Acme.Slug}-other", Name = $"Other {store.Acme.Name}" };
        await store.Store.SaveAsync(other);

        Assert.That(await SetAsync(store.Ada, search, $"/organisations/{store.Acme.Slug}", mustBeFound: true), Is.EqualTo(SavedSearchProblem.None));
        Assert.That(await SetAsync(store.Ada, search, other.Name, mustBeFound: true), Is.EqualTo(SavedSearchProblem.None));
        Assert.That((await RowsAsync(search)).Select(r => r.Subject), Is.EqualTo(new[] { store.Acme.Id, other.Id }));
    }

    [Test]
    public async Task Set_MoreThanThereMayBe_IsRefused()
    {
        var search = await store.SaveAsync(store.Ada, "q=falconry");
        for (var i = 0; i <= SavedSearchLimits.ExpectationsPerSearch; i++)
        {
            var somebody = await store.JoinAsync($"m{i}");
            Assert.That(await SetAsync(store.Ada, search, somebody.Id, mustBeFound: false), Is.EqualTo(i < SavedSearchLimits.ExpectationsPerSearch ? SavedSearchProblem.None : SavedSearchProblem.TooManyExpectations));
        }
    }

    [TestCase(ShareRight.Use, SavedSearchProblem.NotAllowed)]
    [TestCase(ShareRight.Edit, SavedSearchProblem.None)]
    public async Task Set_BySomebodyElse_NeedsTheRightToEdit(ShareRight right, SavedSearchProblem expected)
    {
        var search = await store.SaveAsync(store.Ada, "q=falconry");
        var marie = await store.JoinAsync("marie");
        Assert.That(await SetAsync(store.Bo, search, marie.Id, mustBeFound: true), Is.EqualTo(SavedSearchProblem.NotFound));
        await store.ShareAsync(store.Ada, search.Id, SavedSearchStore.HandleOf(store.Bo), right);

        Assert.That(await SetAsync(store.Bo, search, marie.Id, mustBeFound: true), Is.EqualTo(expected));
        Assert.That(await RemoveAsync(store.Bo, search, marie.Id), Is.EqualTo(expected));
    }

    /// <summary>Whoever looks gets their own answer: the owner may see what others may not.</summary>
    [Test]
    public async Task Read_ByWhomItIsSharedWith_IsTheirOwnAnswerAboutWhomTheySee()
    {
        var search = await store.SaveAsync(store.Ada, "q=falconry");
        var (marie, paul) = (await store.JoinAsync("marie"), await store.JoinAsync("paul"));
        engine.Finds = request => request.Scope.ViewerId == store.Ada.MemberId ? [marie.Id, paul.Id] : [];
        await SetAsync(store.Ada, search, marie.Id, mustBeFound: true);
        await SetAsync(store.Ada, search, paul.Id, mustBeFound: true);
        await store.ShareAsync(store.Ada, search.Id, SavedSearchStore.HandleOf(store.Bo), ShareRight.Edit);
        await store.ExcludeAsync(marie.Id, ExclusionReach.Block, store.Bo);
        engine.Asked.Clear();

        var lines = await ReadAsync(store.Bo, search);

        Assert.That(lines.Select(l => (l.Subject!.Title, l.State)), Is.EqualTo(new[] { ("paul", ExpectationState.Fails) }), "the owner's search finds him");
        Assert.That(lines.Single().FailsSince, Is.Null);
        Assert.That((engine.Asked.Single().Scope.ViewerId, engine.Asked.Single().Among), Is.EqualTo((store.Bo.MemberId, new[] { paul.Id }.ToValueList())));
        Assert.That(await SetAsync(store.Bo, search, marie.Id, mustBeFound: false), Is.EqualTo(SavedSearchProblem.UnknownExpected));
        Assert.That(await SetAsync(store.Bo, search, marie.Handle, mustBeFound: false), Is.EqualTo(SavedSearchProblem.UnknownExpected));
        Assert.That((await ReadAsync(store.Ada, search)).Select(l => (l.Subject!.Title, l.State)), Is.EqualTo(new[] { ("marie", ExpectationState.Passes), ("paul", ExpectationState.Passes) }));
    }

    [Test]
    public async Task Read_WhereItAsksWhoIsOpenToWork_TellsOthersOnlyOfWhoIsSoForThem()
    {
        var search = await store.SaveAsync(store.Ada, "open=open");
        var marie = await store.JoinAsync("marie", m => m.OpenToWork = true);
        await SetAsync(store.Ada, search, marie.Id, mustBeFound: true);
        await store.ShareAsync(store.Ada, search.Id, SavedSearchStore.HandleOf(store.Bo), ShareRight.View);
        Assert.That(await ReadAsync(store.Bo, search), Has.Count.EqualTo(1));

        await store.ExcludeAsync(marie.Id, ExclusionReach.Availability, store.Bo);

        Assert.That(await ReadAsync(store.Bo, search), Is.Empty);
        await store.StoreAsync(s => s.SavedSearches.Where(x => x.Id == search.Id).ExecuteUpdateAsync(set => set.SetProperty(x => x.Query, "nonsense=1")));
        Assert.That(await ReadAsync(store.Bo, search), Is.Empty, "what a search asks that cannot be read is not known");
    }

    [Test]
    public async Task Read_WhenTheSubjectIsNotThereForTheOwner_NamesNobodyAndCountsNothing()
    {
        var search = await store.SaveAsync(store.Ada, "q=falconry");
        var marie = await store.JoinAsync("marie");
        await SetAsync(store.Ada, search, marie.Id, mustBeFound: true);
        Assert.That((await store.ListAsync(store.Ada)).Single().Failing, Is.EqualTo(1));
        await store.ExcludeAsync(marie.Id, ExclusionReach.Block, store.Ada);
        engine.Asked.Clear();

        var line = (await ReadAsync(store.Ada, search)).Single();

        Assert.That((line.Subject, line.State, line.FailsSince), Is.EqualTo(((object?)null, ExpectationState.NotVisible, (DateTime?)null)));
        Assert.That(engine.Asked, Is.Empty, "nobody to ask about is not everybody");
        Assert.That((await store.ListAsync(store.Ada)).Single().Failing, Is.Zero);
    }

    [Test]
    public async Task Read_WhileAGenerationWaits_TellsTheOwnerAloneWhatWouldChange()
    {
        var search = await store.SaveAsync(store.Ada, "q=falconry");
        var marie = await store.JoinAsync("marie");
        engine.Finds = _ => [marie.Id];
        await SetAsync(store.Ada, search, marie.Id, mustBeFound: true);
        await store.ShareAsync(store.Ada, search.Id, SavedSearchStore.HandleOf(store.Bo), ShareRight.Edit);
        var generation = new IndexGeneration { State = GenerationState.Held };
        await store.Store.SaveAsync(generation);
        await store.Store.SaveAsync(new ExpectationChange { GenerationId = generation.Id, ExpectationId = await store.StoreAsync(s => s.SearchExpectations.Where(e => e.SearchId == search.Id).Select(e => e.Id).SingleAsync()), Passes = false });

        Assert.That((await ReadAsync(store.Ada, search)).Single().WillPass, Is.False);
        Assert.That((await ReadAsync(store.Bo, search)).Single().WillPass, Is.Null);

        await store.StoreAsync(s => s.IndexGenerations.ExecuteUpdateAsync(set => set.SetProperty(g => g.State, GenerationState.Failed)));
        Assert.That((await ReadAsync(store.Ada, search)).Single().WillPass, Is.Null);
    }

    [Test]
    public async Task Set_WhileTheEngineIsDown_IsKeptAndCheckedLater()
    {
        var search = await store.SaveAsync(store.Ada, "q=falconry");
        var marie = await store.JoinAsync("marie");
        engine.Finds = _ => throw new SearchEngineUnavailableException("The engine is down.");

        Assert.That(await SetAsync(store.Ada, search, marie.Id, mustBeFound: true), Is.EqualTo(SavedSearchProblem.None));

        Assert.That(await RowsAsync(search), Is.EqualTo(new[] { (marie.Id, true, ExpectationState.Unchecked) }));
    }

    [Test]
    public async Task Check_WhenASearchFails_SetsItApartAndAsksTheOthers()
    {
        var (bad, good, aside) = (await store.SaveAsync(store.Ada, "q=bad"), await store.SaveAsync(store.Ada, "q=good"), await store.SaveAsync(store.Ada, "q=aside"));
        var marie = await store.JoinAsync("marie");
        engine.Finds = _ => [marie.Id];
        foreach (var search in new[] { bad, good, aside })
            await SetAsync(store.Ada, search, marie.Id, mustBeFound: true);
        await store.MoveAsync(store.Ada, aside.Id, SearchMove.Archive);
        engine.Finds = request => request.Criteria.QueryText == "bad" ? throw new InvalidOperationException("It fails.") : [];

        await store.DoAsync<CheckExpectationsHandler, ExpectationCheck>(h => h.HandleAsync(null, null, CancellationToken.None));

        Assert.That((await RowsAsync(bad)).Concat(await RowsAsync(good)).Concat(await RowsAsync(aside)).Select(r => r.State), Is.EqualTo(new[] { ExpectationState.SetApart, ExpectationState.Fails, ExpectationState.Passes }));
        Assert.That(await store.StoreAsync(s => s.SavedSearches.Where(x => x.Id == bad.Id).Select(x => x.QuarantineReason).SingleAsync()), Is.EqualTo(QuarantineReason.Failed));
        Assert.That((await ReadAsync(store.Ada, (await store.StoreAsync(s => s.SavedSearches.SingleAsync(x => x.Id == bad.Id))))).Single().State, Is.EqualTo(ExpectationState.SetApart));
    }

    private async Task<SavedSearchProblem> SetAsync(Account who, SavedSearch search, long subject, bool mustBeFound)
    {
        var viewer = await store.SeeingAsync(who);
        return await store.DoAsync<SearchExpectations, SavedSearchProblem>(e => e.SetAsync(who.Id, viewer, search.Id, (subject, mustBeFound), CancellationToken.None));
    }

    private async Task<SavedSearchProblem> SetAsync(Account who, SavedSearch search, string name, bool mustBeFound)
    {
        var viewer = await store.SeeingAsync(who);
        return await store.DoAsync<SearchExpectations, SavedSearchProblem>(e => e.SetAsync(who.Id, viewer, search.Id, (name, mustBeFound), CancellationToken.None));
    }

    private Task<SavedSearchProblem> RemoveAsync(Account who, SavedSearch search, long subject) =>
        store.DoAsync<SearchExpectations, SavedSearchProblem>(e => e.RemoveAsync(who.Id, search.Id, subject, CancellationToken.None));

    private async Task<IReadOnlyList<ExpectationLine>> ReadAsync(Account who, SavedSearch search)
    {
        var viewer = await store.SeeingAsync(who);
        await using var scope = shared.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<SavedSearchFinder>().FindAsync(who.Id, search.Id, CancellationToken.None);
        return await scope.ServiceProvider.GetRequiredService<ExpectationReader>().ReadAsync(found!, viewer, "en", CancellationToken.None);
    }

    private async Task<List<(long Subject, bool MustBeFound, ExpectationState State)>> RowsAsync(SavedSearch search) =>
        [.. (await store.StoreAsync(s => s.SearchExpectations.AsNoTracking().Where(e => e.SearchId == search.Id).OrderBy(e => e.Id).ToListAsync())).Select(e => (e.SubjectId, e.MustBeFound, e.State))];
}
