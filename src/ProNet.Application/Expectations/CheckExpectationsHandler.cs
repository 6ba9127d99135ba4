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

    /// <summary>Asks all of the engine that this process searches.</summary>
    /// <param name="cancellationToken">Stops between searches.</param>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public Task<ExpectationCheck> HandleAsync(CancellationToken cancellationToken) => HandleAsync(Present, cancellationToken);

    /// <summary>Asks all of whoever answers at present.</summary>
    /// <param name="present">Who answers.</param>
    /// <param name="cancellationToken">Stops between searches.</param>
    /// <exception cref="SearchEngineUnavailableException">It cannot answer now.</exception>
    public async Task<ExpectationCheck> HandleAsync(AnsweringSide present, CancellationToken cancellationToken)
    {
        var asked = new List<(SearchExpectation Expectation, ExpectationState State)>();
        for (var page = await reader.PageAsync(0, cancellationToken); page.Count > 0; page = await reader.PageAsync(page[^1].Search.Id, cancellationToken))
        {
            foreach (var search in page)
                asked.AddRange(search.Expectations.Zip(await CheckAsync(search, present, cancellationToken)));
        }

        return new ExpectationCheck(
            asked.Count,
            [.. asked.Where(a => a.State == ExpectationState.Fails).Select(a => a.Expectation)],
            asked.Count(a => a.State == ExpectationState.SetApart),
            asked.Count(a => a.State == ExpectationState.NotVisible));
    }

    /// <summary>Asks one search, where anything is expected of it.</summary>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task CheckAsync(long searchId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(searchId, cancellationToken) is { } search)
            await CheckAsync(search, Present, cancellationToken);
    }

    private AnsweringSide Present => new(builder, searcher.SearchAsync);

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
