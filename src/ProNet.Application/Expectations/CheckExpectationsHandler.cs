using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Building;

namespace ProNet.Application.Expectations;

/// <summary>
/// Asks saved searches, as their owners, whether they meet what is expected of them, and keeps what they say. Each search is a transaction of its own; killed, what was
/// checked stays checked. A search that fails is set apart, and the others go on.
/// </summary>
public sealed class CheckExpectationsHandler(IDbContextFactory<ProNetDbContext> contexts, ISearcher searcher, SearchBuilder builder, TimeProvider time, ILogger<CheckExpectationsHandler> log)
{
    private readonly ExpectedSearchReader reader = new(contexts);

    /// <param name="present">Who answers; null for the engine that this process searches.</param>
    /// <param name="searchId">One search; null for all.</param>
    /// <param name="cancellationToken">Stops between searches.</param>
    /// <exception cref="SearchEngineUnavailableException">It cannot answer now.</exception>
    public async Task<ExpectationCheck> HandleAsync(AnsweringSide? present, long? searchId, CancellationToken cancellationToken)
    {
        var side = present ?? new AnsweringSide(builder, searcher.SearchAsync);
        var asked = new List<(SearchExpectation Expectation, ExpectationState State)>();
        for (var page = await PageAsync(0); page.Count > 0; page = searchId is null ? await PageAsync(page[^1].Search.Id) : [])
        {
            foreach (var search in page)
                asked.AddRange(search.Expectations.Zip(await CheckAsync(search, side, cancellationToken)));
        }

        return new ExpectationCheck(
            asked.Count,
            [.. asked.Where(a => a.State == ExpectationState.Fails).Select(a => a.Expectation)],
            asked.Count(a => a.State == ExpectationState.SetApart),
            asked.Count(a => a.State == ExpectationState.NotVisible));

        Task<List<ExpectedSearch>> PageAsync(long after) => searchId is { } one ? reader.OneAsync(one, cancellationToken) : reader.PageAsync(after, cancellationToken);
    }

    private async Task<ExpectationState[]> CheckAsync(ExpectedSearch search, AnsweringSide present, CancellationToken cancellationToken)
    {
        ExpectationState[] states;
        try
        {
            states = await search.AskAsync(present, cancellationToken);
        }
        catch (SearchTimeLimitException e)
        {
            log.LogWarning("The saved search {Search} was not checked: {Reason}", search.Search.Id, e.Message);
            return [.. search.Expectations.Select(e => e.State)];
        }
        catch (Exception e) when (e is not (OperationCanceledException or DbException or SearchEngineUnavailableException))
        {
            log.LogError(e, "The saved search {Search} failed and is set aside", search.Search.Id);
            states = [.. search.Expectations.Select(_ => ExpectationState.SetApart)];
            await using var store = await contexts.CreateDbContextAsync(cancellationToken);
            await store.QuarantineAsync(search.Search.Id, QuarantineReason.Failed, time.GetUtcNow().UtcDateTime, cancellationToken);
        }

        await KeepAsync(search.Expectations, states, cancellationToken);
        return states;
    }

    /// <summary>Of one that somebody turned round meanwhile nothing is known.</summary>
    private async Task KeepAsync(IReadOnlyList<SearchExpectation> expectations, ExpectationState[] states, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var group in expectations.Zip(states).GroupBy(p => (State: p.Second, p.First.MustBeFound)))
        {
            var (state, mustBeFound) = group.Key;
            long[] ids = [.. group.Select(p => p.First.Id)];
            var rows = store.SearchExpectations.Where(e => EF.Parameter(ids).Contains(e.Id) && e.MustBeFound == mustBeFound);
            await (state == ExpectationState.Fails
                ? rows.ExecuteUpdateAsync(set => set.SetProperty(e => e.State, state).SetProperty(e => e.CheckedAt, now).SetProperty(e => e.FailsSince, e => e.FailsSince ?? now), cancellationToken)
                : rows.ExecuteUpdateAsync(set => set.SetProperty(e => e.State, state).SetProperty(e => e.CheckedAt, now).SetProperty(e => e.FailsSince, (DateTime?)null), cancellationToken));
        }
    }
}
