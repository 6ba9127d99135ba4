using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Data;
using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Application.Expectations;

/// <summary>
/// What another way of answering would change for the expectations of all saved searches: asked before it replaces the present one. A search that fails breaks its own
/// expectations and ends nothing. Nothing is written.
/// </summary>
public sealed class CompareExpectationsHandler(IDbContextFactory<ProNetDbContext> contexts, ILogger<CompareExpectationsHandler> log)
{
    /// <param name="before">What answers at present; null where it cannot be asked, and what the last check said stands for it.</param>
    /// <param name="after">What would answer.</param>
    /// <param name="cancellationToken">Stops between searches.</param>
    /// <exception cref="SearchEngineUnavailableException">What would answer cannot be asked now.</exception>
    public async Task<ExpectationComparison> HandleAsync(AnsweringSide? before, AnsweringSide after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(after);
        var reader = new ExpectedSearchReader(contexts);
        var (count, differences, present) = (0, new List<ExpectationDifference>(), before);
        for (var page = await reader.PageAsync(0, cancellationToken); page.Count > 0; page = await reader.PageAsync(page[^1].Search.Id, cancellationToken))
        {
            foreach (var search in page)
            {
                (var was, present) = await BeforeAsync(search, present, cancellationToken);
                var will = await AfterAsync(search, after, cancellationToken);
                count += search.Expectations.Count;
                differences.AddRange(search.Expectations.Select((e, i) => Difference(e, was[i], will[i])).OfType<ExpectationDifference>());
            }
        }

        return new ExpectationComparison(count, differences, IsRemembered: present is null);
    }

    private static ExpectationDifference? Difference(SearchExpectation expectation, ExpectationState was, ExpectationState will) => (was, will) switch
    {
        (ExpectationState.Passes, ExpectationState.Fails) => new ExpectationDifference(expectation, Passes: false),
        (ExpectationState.Fails, ExpectationState.Passes) => new ExpectationDifference(expectation, Passes: true),
        _ => null,
    };

    /// <summary>An index that is replaced because it is broken answers nothing, and is not asked again.</summary>
    private async Task<(ExpectationState[] States, AnsweringSide? Present)> BeforeAsync(ExpectedSearch search, AnsweringSide? present, CancellationToken cancellationToken)
    {
        if (present is not null)
        {
            try
            {
                return (await search.AskAsync(present, cancellationToken), present);
            }
            catch (SearchEngineUnavailableException e)
            {
                log.LogWarning("What is searched at present cannot be asked whether it meets expectations: {Reason}", e.Message);
                present = null;
            }
            catch (Exception e) when (IsOfTheSearch(e))
            {
                return ([.. search.Expectations.Select(_ => ExpectationState.SetApart)], present);
            }
        }

        return ([.. search.Expectations.Select(e => e.State)], present);
    }

    private async Task<ExpectationState[]> AfterAsync(ExpectedSearch search, AnsweringSide after, CancellationToken cancellationToken)
    {
        try
        {
            return await search.AskAsync(after, cancellationToken);
        }
        catch (Exception e) when (IsOfTheSearch(e))
        {
            log.LogError(e, "The saved search {Search} would fail", search.Search.Id);
            return [.. search.Expectations.Select(_ => ExpectationState.Fails)];
        }
    }

    private static bool IsOfTheSearch(Exception e) => e is not (OperationCanceledException or DbException or SearchEngineUnavailableException);
}
