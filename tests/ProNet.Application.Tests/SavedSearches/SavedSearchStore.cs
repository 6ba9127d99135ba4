using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Ranking;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Lexicon;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;
using ProNet.Search;
using ProNet.Search.Lexicon;
using ProNet.Testing.Fixed;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.SavedSearches;

/// <summary>Two people who have accounts, and an organisation, in a store that tests share: each has people of its own.</summary>
internal sealed class SavedSearchStore(TestStore store)
{
    private static int numbers;

    private readonly int number = Interlocked.Increment(ref numbers);

    public TestStore Store => store;

    public Account Ada => field ??= AccountOf($"ada{number}");

    public Account Bo => field ??= AccountOf($"bo{number}");

    public Organisation Acme => field ??= new() { Slug = $"acme{number}", Name = $"Acme {number}" };

    public FixedReplay Replay => store.Services.GetRequiredService<FixedReplay>();

    public static Task<TestStore> StartAsync(Database database, ISearcher? engine = null) => TestStore.CreateAsync(
        (services, folder) => services.AddProNetApplication().AddSingleton(new RankingOptions { ModelFolder = folder }).AddSingleton(new CurrentLexicon(() => SkillLexicon.Empty, () => Gazetteer.Empty)).AddSingleton<FixedReplay>().AddSingleton<ISearchReplay>(p => p.GetRequiredService<FixedReplay>())
            .AddSingleton(engine ?? new UnaskedEngine()).AddSingleton<ISkillLexicon, FixedSkillLexicon>().AddSingleton<IGazetteer, FixedGazetteer>(), database);

    public static async Task<SavedSearchStore> FillAsync(TestStore store)
    {
        var made = new SavedSearchStore(store);
        await made.Store.SaveAsync(made.Acme);
        foreach (var account in new[] { made.Ada, made.Bo })
        {
            var member = new Member { Handle = HandleOf(account), Name = new FullName { Given = HandleOf(account) } };
            await made.Store.SaveAsync(member);
            account.MemberId = member.Id;
            await made.Store.SaveAsync(account);
        }

        return made;
    }

    public async Task<T> DoAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> StoreAsync<T>(Func<ProNetDbContext, Task<T>> work) => DoAsync(work);

    public static Viewer ViewerOf(Account account) => Viewer.Member(account.MemberId!.Value);

    /// <summary>Somebody as the next request has them, with what is kept from them.</summary>
    public Task<Viewer> SeeingAsync(Account account) => StoreAsync(async s => ViewerOf(account) with
    {
        KeptBack = await KeptBackReader.ReadAsync(s, await KeptBackReader.FactsAsync(s, account.MemberId!.Value, "", [], CancellationToken.None), CancellationToken.None),
    });

    /// <summary>Keeps something of a profile from a person.</summary>
    public Task ExcludeAsync(long member, ExclusionReach reach, Account from) => store.SaveAsync(new Exclusion { MemberId = member, Reach = reach, ExcludedMemberId = from.MemberId });

    public async Task<Member> JoinAsync(string name, Action<Member>? change = null)
    {
        var member = new Member { Handle = $"{name}-{number}", Name = new FullName { Given = name } };
        change?.Invoke(member);
        await store.SaveAsync(member);
        return member;
    }

    /// <summary>The decisions of one kind, as the page of somebody shows them.</summary>
    public async Task<SavedSearchRun> RunAsync(Account who, long search, ReviewFilter filter)
    {
        var viewer = await SeeingAsync(who);
        await using var scope = store.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<SavedSearchFinder>().FindAsync(who.Id, search, CancellationToken.None);
        return await scope.ServiceProvider.GetRequiredService<RunSavedSearchHandler>().HandleAsync(found!, new SavedSearchQuestion(viewer, "en", filter, null, 20), CancellationToken.None);
    }

    /// <summary>Saves a search as its page does.</summary>
    public async Task<SavedSearch> SaveAsync(Account owner, string query, string name = "Search", SubjectKind subject = SubjectKind.Member, long? below = null)
    {
        var result = await TryAsync(owner, query, name, subject, below);
        Assert.That(result.Problem, Is.EqualTo(SavedSearchProblem.None));
        return result.Search!;
    }

    public Task<SavedSearchResult> TryAsync(Account owner, string query, string name = "Search", SubjectKind subject = SubjectKind.Member, long? below = null, AlertSettings? alerts = null) =>
        DoAsync<SaveSearchHandler, SavedSearchResult>(h => h.HandleAsync(
            owner.Id, new SearchDraft(SearchLabels.Of(name, "", []), subject, query) { BaseSearchId = below, Alerts = alerts }, CancellationToken.None));

    public Task<SavedSearchResult> ChangeAsync(Account who, long search, SearchChange change) =>
        DoAsync<ChangeSearchHandler, SavedSearchResult>(h => h.HandleAsync(who.Id, search, change, CancellationToken.None));

    public Task<SavedSearchResult> MoveAsync(Account who, long search, SearchMove move) =>
        DoAsync<ArrangeSearchHandler, SavedSearchResult>(h => h.HandleAsync(who.Id, search, move, Caller.Unknown, CancellationToken.None));

    public Task<SavedSearchProblem> ShareAsync(Account owner, long search, string with, ShareRight right, bool isOrganisation = false) =>
        DoAsync<SearchShares, SavedSearchProblem>(h => h.ShareAsync(owner.Id, ViewerOf(owner), search, new ShareRequest(isOrganisation, with, right), Caller.Unknown, CancellationToken.None));

    public async Task<SavedSearchProblem> ReviewAsync(Account who, long search, long subject, ReviewStatus? status, string? note = null)
    {
        var viewer = await SeeingAsync(who);
        return await DoAsync<ReviewHitHandler, SavedSearchProblem>(h => h.HandleAsync(who.Id, viewer, search, subject, (status, note), CancellationToken.None));
    }

    public async Task<SearchAccess> AccessAsync(Account who, long search) =>
        (await DoAsync<SavedSearchFinder, FoundSearch?>(f => f.FindAsync(who.Id, search, CancellationToken.None)))?.Access ?? SearchAccess.None;

    public async Task<ResolvedSearch> ResolveAsync(long search)
    {
        var found = await StoreAsync(s => s.SavedSearches.AsNoTracking().SingleAsync(x => x.Id == search));
        return await DoAsync<SavedSearchResolver, ResolvedSearch>(r => r.ResolveAsync(found, CancellationToken.None));
    }

    public async Task<IReadOnlyList<SavedSearchLine>> ListAsync(Account who, bool isArchived = false)
    {
        var viewer = await SeeingAsync(who);
        return await DoAsync<SavedSearchReader, IReadOnlyList<SavedSearchLine>>(r => r.OwnAsync(who.Id, viewer, isArchived, CancellationToken.None));
    }

    public Task<IReadOnlyList<SavedSearchLine>> SharedAsync(Account with) => DoAsync<SavedSearchReader, IReadOnlyList<SavedSearchLine>>(r => r.SharedAsync(with.Id, CancellationToken.None));

    public Task<IReadOnlyList<SharedWith>> SharesAsync(Account owner, long search) => DoAsync<SearchShares, IReadOnlyList<SharedWith>>(s => s.ListAsync(owner.Id, search, CancellationToken.None));

    /// <summary>What the matching of changes writes when a search comes to match.</summary>
    public Task FoundAsync(long search, long subject) => store.SaveAsync(new AlertHit
    {
        SavedSearchId = search,
        Subject = SubjectKind.Member,
        SubjectId = subject,
        Fingerprint = "test",
        FirstMatchedAt = store.Clock.GetUtcNow().UtcDateTime,
        Changes = [new AlertFact(AlertFactKind.Joined, new DateOnly(2026, 5, 3))],
        Snapshot = new AlertSnapshot("Title", "", ""),
    });

    public static string HandleOf(Account account) => account.Email!.Split('@')[0];

    private static Account AccountOf(string name) => new()
    {
        Email = $"{name}@people.example",
        UserName = $"{name}@people.example",
        NormalizedEmail = $"{name}@people.example".ToUpperInvariant(),
        NormalizedUserName = $"{name}@people.example".ToUpperInvariant(),
        SecurityStamp = "test",
    };
}
