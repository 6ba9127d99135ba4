using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Application.Alerts;
using ProNet.Application.Feeds;
using ProNet.Application.SavedSearches;
using ProNet.Application.Tests.Alerts;
using ProNet.Application.Tests.SavedSearches;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Feeds;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class SearchFeedTests(Database database)
{
    private AlertHost host = null!;
    private Account owner = null!;
    private SavedSearch search = null!;

    [SetUp]
    public async Task StartAsync()
    {
        host = await AlertHost.CreateAsync(database, services => services.AddSearchFeeds().AddSingleton<FixedReplay>().AddSingleton<ISearchReplay>(p => p.GetRequiredService<FixedReplay>()));
        owner = await host.SubscriberAsync();
        search = await host.SearchAsync(owner, cadence: AlertCadence.None, change: s => s.Query = "q=nurse");
    }

    [TearDown]
    public async Task StopAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
    }

    [Test]
    public async Task Read_OfASearchWithoutMails_TellsItsHitsLatestFirstAndMarksNothing()
    {
        var token = await MakeAsync();
        await host.HitAsync(search, await host.PersonAsync("Ada"));
        host.Store.Clock.Advance(TimeSpan.FromHours(1));
        await host.HitAsync(search, await host.PersonAsync("Bo"), new AlertFact(AlertFactKind.OpenToOffers, default));

        var feed = (await ReadAsync(token))!;
        Assert.That(feed.Items.Select(i => (i.Item.Found.Title, i.Item.Facts.Single().Kind)), Is.EqualTo(new[] { ("Bo", AlertFactKind.Updated), ("Ada", AlertFactKind.Joined) }), "that somebody is open to work is in no feed");
        Assert.That((feed.State, feed.UpdatedAt), Is.EqualTo((NewsState.Telling, host.Now)));
        var kept = await host.ReadAsync(s => s.SavedSearches.AsNoTracking().SingleAsync());
        Assert.That((kept.SeenAt, kept.Version, await host.ReadAsync(s => s.AlertHits.CountAsync(h => h.DigestId != null))), Is.EqualTo((search.SeenAt, search.Version, 0)));
        Assert.That(await host.ReadAsync(s => s.SearchFeeds.Select(f => f.TokenHash).SingleAsync()), Is.Not.EqualTo(token).And.EqualTo(SecretText.Hash(token)));
    }

    [Test]
    public async Task Read_OfWhoMustNotBeTold_LeavesThemOut()
    {
        var token = await MakeAsync();
        var (hidden, rejected, left) = (await host.PersonAsync("Hidden"), await host.PersonAsync("Rejected"), await host.PersonAsync("Left"));
        foreach (var person in new[] { hidden, rejected, left, await host.PersonAsync("Fine") })
            await host.HitAsync(search, person);
        await host.ReadAsync(s => s.Members.Where(m => m.Id == hidden.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Audience, Audience.Hidden)));
        await host.Store.SaveAsync(new SearchReview { SearchId = search.Id, Subject = SubjectKind.Member, SubjectId = rejected.Id, Status = ReviewStatus.Rejected, ById = owner.Id, At = host.Now });
        await host.ReadAsync(s => s.AlertMatches.Where(m => m.SubjectId == left.Id).ExecuteDeleteAsync());
        await host.Store.SaveAsync(new SearchWatch { SavedSearchId = search.Id, Fingerprint = "f" });

        Assert.That((await ReadAsync(token))!.Items.Select(i => i.Item.Found.Title), Is.EqualTo(new[] { "Fine" }));
    }

    [Test]
    public async Task Read_OfMoreThanAFeedHolds_HasTheLatest()
    {
        var token = await MakeAsync();
        for (var i = 0; i < FeedReader.MostEntries + 3; i++)
        {
            await host.HitAsync(search, await host.PersonAsync($"Person{i}"));
            host.Store.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.That((await ReadAsync(token))!.Items.Select(i => i.Item.Found.Title), Is.EqualTo(Enumerable.Range(3, FeedReader.MostEntries).Reverse().Select(i => $"Person{i}")));
    }

    [TestCase("archived", NewsState.Archived)]
    [TestCase("apart", NewsState.SetApart)]
    [TestCase("base", NewsState.Stopped)]
    [TestCase("everything", NewsState.Stopped)]
    public async Task Read_OfASearchThatTellsNothing_SaysWhy(string how, NewsState expected)
    {
        var token = await MakeAsync();
        await host.HitAsync(search, await host.PersonAsync());
        await host.ReadAsync(s => how switch
        {
            "archived" => s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.ArchivedAt, host.Now)),
            "apart" => s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.QuarantinedAt, host.Now)),
            "base" => s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.BaseSearchId, 999)),
            _ => s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.Query, "")),
        });

        var feed = (await ReadAsync(token))!;
        Assert.That((feed.State, feed.Items.Count), Is.EqualTo((expected, 0)));
    }

    [TestCase("anew")]
    [TestCase("ended")]
    [TestCase("unconfirmed")]
    [TestCase("erased")]
    [TestCase("demo")]
    [TestCase("deleted")]
    [TestCase("none")]
    public async Task Read_ByATokenThatOpensNothing_IsNothing(string how)
    {
        var token = await MakeAsync();
        Assert.That(await ReadAsync(token), Is.Not.Null);
        switch (how)
        {
            case "anew":
                Assert.That(await ReadAsync(await MakeAsync()), Is.Not.Null);
                break;
            case "ended":
                Assert.That(await DoAsync(f => f.EndAsync(owner.Id, search.Id, Caller.Unknown, CancellationToken.None)), Is.EqualTo(SavedSearchProblem.None));
                break;
            case "unconfirmed":
                await host.ReadAsync(s => s.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.EmailConfirmed, false)));
                break;
            case "erased":
                await host.Store.SaveAsync(new Erasure { AccountId = owner.Id, AskedAt = host.Now, DueAt = host.Now });
                break;
            case "demo":
                await host.ReadAsync(s => s.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.IsDemo, true)));
                break;
            case "deleted":
                await host.ReadAsync(s => s.SavedSearches.ExecuteDeleteAsync());
                break;
            default:
                token = new string('x', 100_000);
                break;
        }

        Assert.That(await ReadAsync(token), Is.Null);
    }

    [Test]
    public async Task Make_OfASearchThatFindsTooMuch_IsRefusedAsItsMailsAre()
    {
        host.Get<FixedReplay>().Flood = SavedSearchLimits.MostHitsPerDay * FixedReplay.Days + 1;
        var all = await host.SearchAsync(owner, "All", AlertCadence.None);
        var flood = await host.SearchAsync(owner, "Flood", AlertCadence.Weekly, s => s.Query = "q=flood");
        var other = await host.SubscriberAsync();

        Assert.That((await TryAsync(owner, all), await TryAsync(owner, flood), await TryAsync(other, search)), Is.EqualTo((SavedSearchProblem.MatchesAll, SavedSearchProblem.Flood, SavedSearchProblem.NotFound)));
        await MakeAsync();
        Assert.That((await ChangeAsync("q=flood"), await ChangeAsync(""), await ChangeAsync("q=cook")), Is.EqualTo((SavedSearchProblem.Flood, SavedSearchProblem.MatchesAll, SavedSearchProblem.None)), "no more may be asked of it than of one with mails at once");

        async Task<SavedSearchProblem> ChangeAsync(string query)
        {
            await using var scope = host.Store.Services.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<ChangeSearchHandler>().HandleAsync(owner.Id, search.Id, new SearchChange { Query = query }, CancellationToken.None)).Problem;
        }
    }

    private async Task<SavedSearchProblem> TryAsync(Account account, SavedSearch of) => (await DoAsync(f => f.MakeAsync(account.Id, of.Id, Caller.Unknown, CancellationToken.None))).Problem;

    private async Task<string> MakeAsync()
    {
        var (token, problem) = await DoAsync(f => f.MakeAsync(owner.Id, search.Id, Caller.Unknown, CancellationToken.None));
        Assert.That(problem, Is.EqualTo(SavedSearchProblem.None));
        return token!;
    }

    private async Task<T> DoAsync<T>(Func<SearchFeeds, Task<T>> work)
    {
        await using var scope = host.Store.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<SearchFeeds>());
    }

    private async Task<FeedContent?> ReadAsync(string token)
    {
        await using var scope = host.Store.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FeedReader>().ReadAsync(token, CancellationToken.None);
    }
}
