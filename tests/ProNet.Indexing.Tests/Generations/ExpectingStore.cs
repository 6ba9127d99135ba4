using ProNet.Application.Expectations;
using ProNet.Data.Accounts;
using ProNet.Data.Generations;
using ProNet.Domain.SavedSearches;
using ProNet.Indexing.Generations;
using ProNet.Indexing.Tests.Alerts;
using ProNet.Search.Documents;
using ProNet.Testing.Stores;

namespace ProNet.Indexing.Tests.Generations;

/// <summary>A store with a saved search for <c>falconry</c> that must find Marie and must not find Paul; new generations can be made to understand the word no more.</summary>
internal sealed class ExpectingStore(WatchedStore watched, Account owner, long marie, long paul) : IAsyncDisposable
{
    public WatchedStore Watched => watched;

    public IndexedStore Indexed => watched.Indexed;

    public Account Owner => owner;

    public long Marie => marie;

    public long Paul => paul;

    public required SavedSearch Search { get; init; }

    public static async Task<ExpectingStore> CreateAsync(Database database = Database.Sqlite)
    {
        var store = await WatchedStore.CreateAsync(database);
        var owner = await store.JoinAsync();
        var (marie, paul) = (await store.SaveMemberAsync("falconry"), await store.SaveMemberAsync("knitting"));
        await store.Indexed.DrainAsync();
        var search = await store.SaveSearchAsync(owner, "q=falconry");
        var made = new ExpectingStore(store, owner, marie, paul) { Search = search };
        await made.ExpectAsync(search, marie, mustBeFound: true);
        await made.ExpectAsync(search, paul, mustBeFound: false);
        return made;
    }

    public Task ExpectAsync(SavedSearch search, long subject, bool mustBeFound) => Indexed.Store.SaveAsync(
        new SearchExpectation { SearchId = search.Id, Subject = SubjectKind.Member, SubjectId = subject, MustBeFound = mustBeFound, ById = owner.Id, At = Now });

    public DateTime Now => Indexed.Clock.GetUtcNow().UtcDateTime;

    /// <summary>From the next one on, generations know nothing of what somebody says of themselves.</summary>
    public async Task ForgetWordsAsync(params long[] members)
    {
        var known = (await Indexed.RowsAsync<IndexGeneration>()).Max(g => g.Id);
        Indexed.Writer.Understands = (generation, document) =>
            generation > known && document is MemberDocument member && members.Contains(member.Id) ? member with { Headline = "something else" } : document;
    }

    public async Task<IndexGeneration> GenerationAsync(long id) => (await Indexed.RowsAsync<IndexGeneration>()).Single(g => g.Id == id);

    public async Task<List<(long Subject, bool Passes)>> ReportAsync(long generation)
    {
        var expectations = (await Indexed.RowsAsync<SearchExpectation>()).ToDictionary(e => e.Id);
        return [.. (await Indexed.RowsAsync<ExpectationChange>()).Where(c => c.GenerationId == generation).Select(c => (expectations[c.ExpectationId].SubjectId, c.Passes)).Order()];
    }

    public async Task<SearchExpectation> ExpectationAsync(long subject) => (await Indexed.RowsAsync<SearchExpectation>()).Single(e => e.SubjectId == subject);

    public Task<ExpectationCheck> TestAsync() => Indexed.Get<TestSearchesHandler>().HandleAsync(CancellationToken.None);

    public Task<long?> DecideAsync(bool isSearched) => Indexed.Get<DecideHeldHandler>().HandleAsync(isSearched, CancellationToken.None);

    public ValueTask DisposeAsync() => watched.DisposeAsync();
}
