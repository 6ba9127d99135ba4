using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ProNet.Application.Editing;
using ProNet.Application.Editing.Parts;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Indexing.Alerts;
using ProNet.Lexicon;
using ProNet.Search.Building;
using ProNet.Testing.Builders;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Alerts;

/// <summary>An indexed store with members, accounts and saved searches, and the consumer that matches them.</summary>
internal sealed class WatchedStore(IndexedStore store) : IAsyncDisposable
{
    private int numbers = 1_000;

    public IndexedStore Indexed { get; } = store;

    public static async Task<WatchedStore> CreateAsync(Database database = Database.Sqlite, int batchSize = 500)
    {
        var store = await IndexedStore.CreateAsync(batchSize: batchSize, database: database);
        await store.Get<ConsumerRegistry>().RegisterAsync(ChangeConsumer.Alerts, CancellationToken.None);
        return new WatchedStore(store);
    }

    /// <summary>A member with an account; a day passes, so that what was before it is old.</summary>
    public async Task<Account> JoinAsync(Action<Account>? change = null)
    {
        var member = new MemberBuilder(++numbers).Member();
        await Indexed.Store.SaveAsync(member);
        var email = FormattableString.Invariant($"person{numbers}@people.example");
        var account = new Account { Email = email, NormalizedEmail = email.ToUpperInvariant(), UserName = email, NormalizedUserName = email.ToUpperInvariant(), EmailConfirmed = true, MemberId = member.Id };
        change?.Invoke(account);
        await Indexed.Store.SaveAsync(account);
        return account;
    }

    public async Task<long> SaveMemberAsync(string headline, Action<Member>? change = null)
    {
        var member = new MemberBuilder(++numbers).WithHeadline(headline).Member();
        change?.Invoke(member);
        await Indexed.Store.SaveAsync(member);
        return member.Id;
    }

    /// <summary>Saves a search a day later than what was before it.</summary>
    public async Task<SavedSearch> SaveSearchAsync(Account owner, string query, Action<SavedSearch>? change = null)
    {
        Indexed.Clock.Advance(TimeSpan.FromDays(1));
        var now = Indexed.Clock.GetUtcNow().UtcDateTime;
        var search = new SavedSearch { OwnerId = owner.Id, Name = query, Subject = SubjectKind.Member, Query = query, GrammarVersion = 1, CreatedAt = now, UpdatedAt = now, AskedAt = now, Version = 1 };
        change?.Invoke(search);
        await Indexed.Store.SaveAsync(search);
        return search;
    }

    public Task EditAsync(long id, Action<Member> change) => WithAsync(async context => change(
        await context.Members.Include(m => m.Positions).Include(m => m.Skills).Include(m => m.Location.Place).SingleAsync(m => m.Id == id)));

    /// <summary>As the form of the editor does it, with a history.</summary>
    public async Task EditPartAsync(long id, ProfilePart part, string text)
    {
        var editor = new ProfileEditor(Indexed.Store.Contexts, Indexed.Get<CurrentLexicon>(), Indexed.Clock);
        await using var context = await Indexed.Store.Contexts.CreateDbContextAsync();
        var profile = await new EditorReader(new Application.Profiles.MemberReader(context), Indexed.Clock).ReadAsync(id, CancellationToken.None);
        var draft = new Draft(new Dictionary<string, string> { [$"{part}"] = text });
        var outcome = await new EditPartHandler(editor).HandleAsync(id, new PartEdit(part, ItemKeys.Single, profile!.Items[part][0].Version, draft), CancellationToken.None);
        Assert.That(outcome.State, Is.EqualTo(EditState.Saved));
    }

    public Task ChangeSearchAsync(long id, Action<SavedSearch> change) => WithAsync(async context =>
    {
        var search = await context.SavedSearches.SingleAsync(s => s.Id == id);
        var asked = search.Query;
        change(search);
        search.Version++;
        search.UpdatedAt = Indexed.Clock.GetUtcNow().UtcDateTime;
        if (search.Query != asked)
            search.AskedAt = search.UpdatedAt;
    });

    public async Task ForgetSearchesAsync()
    {
        await using var context = await Indexed.Store.Contexts.CreateDbContextAsync();
        await context.SavedSearches.ExecuteDeleteAsync();
    }

    /// <summary>Indexes and matches everything that changed.</summary>
    public async Task<MatchCounts> MatchAsync()
    {
        await Indexed.DrainAsync();
        return await Indexed.Get<AlertDrain>().DrainAsync(CancellationToken.None);
    }

    /// <summary>A worker of its own, as another process has it.</summary>
    public AlertDrain Worker()
    {
        var (contexts, feed, time) = (Indexed.Store.Contexts, Indexed.Store.Services.GetRequiredKeyedService<ChangeFeed>(ChangeConsumer.Alerts), Indexed.Clock);
        var searches = new WatchedSearches(Indexed.Get<SearchBuilder>(), Indexed.Get<CurrentLexicon>(), time, NullLogger<WatchedSearches>.Instance);
        var matcher = new BatchMatcher(searches, NullLogger<BatchMatcher>.Instance);
        return new AlertDrain(
            contexts, feed, new WorkerIdentity(), Indexed.Get<IndexingOptions>(), searches,
            new SearchSeeding(contexts, searches, Indexed.Get<LiveMatches>(), Indexed.Get<CurrentLexicon>(), Indexed.Get<TimeProvider>(), NullLogger<SearchSeeding>.Instance), matcher,
            new MatchSettlement(contexts, feed, searches, matcher, time), Indexed.Get<CurrentLexicon>());
    }

    public async Task<List<AlertHit>> HitsAsync() => [.. (await Indexed.RowsAsync<AlertHit>()).OrderBy(h => h.Id)];

    public async Task<List<(long Search, long Subject)>> MatchesAsync() => [.. (await Indexed.RowsAsync<AlertMatch>()).Select(m => (m.SavedSearchId, m.SubjectId)).Order()];

    public ValueTask DisposeAsync() => Indexed.DisposeAsync();

    public async Task WithAsync(Func<Data.ProNetDbContext, Task> change)
    {
        await using var context = await Indexed.Store.Contexts.CreateDbContextAsync();
        await change(context);
        await context.SaveChangesAsync();
    }
}
