using Microsoft.EntityFrameworkCore;
using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Data.Accounts;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Requests;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.SavedSearches;

/// <summary>Saving, changing, ordering and listing, on each database.</summary>
[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres, Category = "Postgres")]
public sealed class SavedSearchTests(Database database)
{
    private static readonly AlertSettings Daily = new(AlertCadence.Daily, 7, DayOfWeek.Friday, "Europe/Paris", 10, null);

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

    [Test]
    public async Task Save_OfAnAddress_KeepsItsCanonicalFormWithoutPlaceAndSubscribesNobody()
    {
        var saved = await store.SaveAsync(store.Ada, "?skill=docker&q=nurse&limit=7&years=5..10");

        Assert.That((saved.Query, saved.GrammarVersion, saved.Cadence, saved.Subject), Is.EqualTo(("q=nurse&skill=docker&years=5..10", 3, AlertCadence.None, SubjectKind.Member)));
        Assert.That((await store.ListAsync(store.Ada)).Single().Search.Name, Is.EqualTo("Search"));
        Assert.That(await store.ListAsync(store.Bo), Is.Empty);
    }

    /// <summary>Who is found is the same; where one looks at them is not.</summary>
    [Test]
    public async Task Save_OfASearchForExperts_KeepsThatAndAsksTheSame()
    {
        var experts = await store.SaveAsync(store.Ada, "?q=nurse&limit=7&rank=expert");
        var people = await store.SaveAsync(store.Ada, "?q=nurse");

        Assert.That(experts.Query, Is.EqualTo("q=nurse&rank=expert"));
        var (kept, plain) = (SavedQuery.Read(experts.Subject, experts.Query, experts.GrammarVersion), SavedQuery.Read(people.Subject, people.Query, people.GrammarVersion));
        Assert.That((kept.Rank, kept.Address!.Rank, plain.Rank), Is.EqualTo(((RankingQuestion?)RankingQuestion.Expert, (RankingQuestion?)RankingQuestion.Expert, (RankingQuestion?)null)));
        Assert.That(SavedSearchRequests.Fingerprint(kept.Criteria!), Is.EqualTo(SavedSearchRequests.Fingerprint(plain.Criteria!)), "mails are about who is found");
        Assert.That((await store.TryAsync(store.Ada, "q=nurse&rank=fame")).Problem, Is.EqualTo(SavedSearchProblem.BrokenQuery));
    }

    [TestCase("", SavedSearchProblem.MatchesAll)]
    [TestCase("sort=recent&exact=1", SavedSearchProblem.MatchesAll)]
    [TestCase("q=nurse", SavedSearchProblem.None)]
    [TestCase("skill=-docker", SavedSearchProblem.None)]
    [TestCase("near=Lyon", SavedSearchProblem.None)]
    public async Task Save_WithACadence_IsRefusedForASearchThatFindsEverything(string query, SavedSearchProblem expected)
    {
        Assert.That((await store.TryAsync(store.Ada, query, alerts: Daily)).Problem, Is.EqualTo(expected));
        Assert.That((await store.TryAsync(store.Ada, query)).Problem, Is.EqualTo(SavedSearchProblem.None), "saving alone is fine");
    }

    [Test]
    public async Task Change_OfCriteria_WhenMailsComeForThem_IsRefusedWhereTheyWouldFindEverything()
    {
        var saved = (await store.TryAsync(store.Ada, "q=nurse", alerts: Daily)).Search!;

        Assert.That((await store.ChangeAsync(store.Ada, saved.Id, new SearchChange { Query = "" })).Problem, Is.EqualTo(SavedSearchProblem.MatchesAll));
        Assert.That((await store.ListAsync(store.Ada)).Single().Search.Query, Is.EqualTo("q=nurse"), "nothing was changed");
        Assert.That((await store.ChangeAsync(store.Ada, saved.Id, new SearchChange { Query = "", Alerts = Daily with { Cadence = AlertCadence.None } })).IsDone, Is.True);
    }

    [Test]
    public async Task Save_BeyondWhatOneAccountMayHave_IsRefused()
    {
        await store.Store.SaveAsync(Enumerable.Range(0, SavedSearchLimits.SearchesPerAccount).Select(i => new SavedSearch { OwnerId = store.Ada.Id, Name = $"{i}", Subject = SubjectKind.Job, GrammarVersion = 1 }));

        Assert.That((await store.TryAsync(store.Ada, "q=nurse")).Problem, Is.EqualTo(SavedSearchProblem.TooManySearches));
        Assert.That((await store.TryAsync(store.Bo, "q=nurse")).IsDone, Is.True);
    }

    [Test]
    public async Task Save_OfAnAddressThatCannotBeRead_NamesWhatCannot()
    {
        var result = await store.TryAsync(store.Ada, "q=nurse&nonsense=1");

        Assert.That((result.Problem, result.Diagnostics.Count), Is.EqualTo((SavedSearchProblem.BrokenQuery, 1)));
        Assert.That((await store.TryAsync(store.Ada, "q=" + new string('x', SavedSearchLimits.LongestQuery))).Problem, Is.EqualTo(SavedSearchProblem.QueryTooLong));
    }

    [Test]
    public async Task Change_OfAVersionThatIsNotTheLast_IsAConflict()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        Assert.That((await store.ChangeAsync(store.Ada, saved.Id, new SearchChange { Version = saved.Version, Query = "q=doctor" })).IsDone, Is.True);

        Assert.That((await store.ChangeAsync(store.Ada, saved.Id, new SearchChange { Version = saved.Version, Query = "q=baker" })).Problem, Is.EqualTo(SavedSearchProblem.Conflict));
        Assert.That((await store.ListAsync(store.Ada)).Single().Search.Query, Is.EqualTo("q=doctor"));
    }

    [Test]
    public async Task Change_ByWhomItIsNotSharedWith_FindsNothing()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");

        Assert.That((await store.ChangeAsync(store.Bo, saved.Id, new SearchChange { Query = "q=baker" })).Problem, Is.EqualTo(SavedSearchProblem.NotFound));
        Assert.That((await store.MoveAsync(store.Bo, saved.Id, SearchMove.Delete)).Problem, Is.EqualTo(SavedSearchProblem.NotFound));
        Assert.That(await store.ReviewAsync(store.Bo, saved.Id, store.Ada.MemberId!.Value, ReviewStatus.Seen), Is.EqualTo(SavedSearchProblem.NotFound));
    }

    [Test]
    public async Task Move_ChangesPlacesWithTheNeighbourAndStopsAtTheEnds()
    {
        foreach (var name in new[] { "third", "second", "first" })
            await store.SaveAsync(store.Ada, "q=" + name, name);
        var third = (await store.ListAsync(store.Ada))[2].Search.Id;

        await store.MoveAsync(store.Ada, third, SearchMove.Up);
        Assert.That((await store.ListAsync(store.Ada)).Select(l => l.Search.Name), Is.EqualTo(new[] { "first", "third", "second" }));
        await store.MoveAsync(store.Ada, third, SearchMove.Up);
        await store.MoveAsync(store.Ada, third, SearchMove.Up);
        Assert.That((await store.ListAsync(store.Ada)).Select(l => l.Search.Name), Is.EqualTo(new[] { "third", "first", "second" }));
    }

    [Test]
    public async Task Archive_TakesItOutOfTheListAndRestoreBringsItBack()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");

        await store.MoveAsync(store.Ada, saved.Id, SearchMove.Archive);
        Assert.That((await store.ListAsync(store.Ada), (await store.ListAsync(store.Ada, isArchived: true)).Count), Is.EqualTo((Array.Empty<SavedSearchLine>(), 1)));
        await store.MoveAsync(store.Ada, saved.Id, SearchMove.Restore);
        Assert.That(await store.ListAsync(store.Ada), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Duplicate_OfASearchWithMails_HasNone()
    {
        var saved = (await store.TryAsync(store.Ada, "q=nurse", new string('n', SavedSearchLimits.LongestName), alerts: Daily)).Search!;

        var copy = (await store.MoveAsync(store.Ada, saved.Id, SearchMove.Duplicate)).Search!;

        Assert.That((copy.Query, copy.Cadence, copy.Name.Length), Is.EqualTo(("q=nurse", AlertCadence.None, SavedSearchLimits.LongestName)));
    }

    [Test]
    public async Task Delete_TakesReviewsAndSharesAlongAndIsOnRecord()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        await store.ShareAsync(store.Ada, saved.Id, SavedSearchStore.HandleOf(store.Bo), ShareRight.Use);
        await store.ReviewAsync(store.Bo, saved.Id, store.Ada.MemberId!.Value, ReviewStatus.Seen);

        await store.MoveAsync(store.Ada, saved.Id, SearchMove.Delete);

        Assert.That(await store.StoreAsync(async s => (await s.SavedSearches.CountAsync(x => x.Id == saved.Id), await s.SavedSearchShares.CountAsync(x => x.SearchId == saved.Id), await s.SearchReviews.CountAsync(x => x.SearchId == saved.Id))), Is.EqualTo((0, 0, 0)));
        Assert.That(await store.StoreAsync(s => s.AuditEntries.CountAsync(e => e.Action == AuditAction.SearchDeleted && e.AccountId == store.Ada.Id)), Is.EqualTo(1));
    }

    [Test]
    public async Task New_IsWhatWasFoundSinceItsOwnerLookedAndNotReviewed()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        store.Store.Clock.Advance(TimeSpan.FromHours(1));
        await store.FoundAsync(saved.Id, store.Bo.MemberId!.Value);
        await store.FoundAsync(saved.Id, 999_999);
        Assert.That((await store.ListAsync(store.Ada)).Single().New, Is.EqualTo(1), "one is there for nobody");

        await store.ReviewAsync(store.Ada, saved.Id, store.Bo.MemberId.Value, ReviewStatus.Seen);
        Assert.That((await store.ListAsync(store.Ada)).Single().New, Is.Zero, "who is in review is not new");
        await store.ReviewAsync(store.Ada, saved.Id, store.Bo.MemberId.Value, status: null);
        Assert.That((await store.ListAsync(store.Ada)).Single().New, Is.EqualTo(1));

        await store.DoAsync<SavedSearchReader, bool>(async r =>
        {
            await r.SeenAsync(saved, store.Store.Clock.GetUtcNow().UtcDateTime, CancellationToken.None);
            return true;
        });
        Assert.That((await store.ListAsync(store.Ada)).Single().New, Is.Zero);
    }

    [Test]
    public async Task Review_KeepsItsNoteUntilItIsTakenBack()
    {
        var saved = await store.SaveAsync(store.Ada, "q=nurse");
        var bo = store.Bo.MemberId!.Value;

        await store.ReviewAsync(store.Ada, saved.Id, bo, ReviewStatus.Shortlisted, "Call on Monday");
        await store.ReviewAsync(store.Ada, saved.Id, bo, ReviewStatus.Rejected);
        Assert.That(await store.StoreAsync(s => s.SearchReviews.Where(r => r.SearchId == saved.Id).Select(r => new { r.Status, r.Note }).SingleAsync()), Is.EqualTo(new { Status = ReviewStatus.Rejected, Note = "Call on Monday" }));

        Assert.That(await store.ReviewAsync(store.Ada, saved.Id, 999_999, ReviewStatus.Seen), Is.EqualTo(SavedSearchProblem.UnknownSubject));
        Assert.That(await store.ReviewAsync(store.Ada, saved.Id, bo, (ReviewStatus)9), Is.EqualTo(SavedSearchProblem.UnknownStatus));
        await store.ReviewAsync(store.Ada, saved.Id, bo, status: null);
        Assert.That(await store.StoreAsync(s => s.SearchReviews.CountAsync(r => r.SearchId == saved.Id)), Is.Zero);
    }
}
