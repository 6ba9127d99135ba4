using ProNet.Application.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Requests;

namespace ProNet.Application.Expectations;

/// <summary>A saved search that is to be asked whether it meets what is expected of it.</summary>
/// <param name="Search">As stored.</param>
/// <param name="Criteria">What it asks, bases included; null where it cannot be run or is set apart.</param>
/// <param name="Asker">As whom, with what is kept from them; null where nobody owns it any more.</param>
/// <param name="Expectations">Not more than <see cref="SavedSearchLimits.ExpectationsPerSearch"/>.</param>
/// <param name="There">Which of their subjects are there for the asker.</param>
internal sealed record ExpectedSearch(SavedSearch Search, SearchCriteria? Criteria, Subscriber? Asker, IReadOnlyList<SearchExpectation> Expectations, IReadOnlySet<long> There)
{
    /// <summary>What each expectation comes to on a side, in their order.</summary>
    public async Task<ExpectationState[]> AskAsync(AnsweringSide side, CancellationToken cancellationToken)
    {
        if (Criteria is null || Asker is null)
            return [.. Expectations.Select(_ => ExpectationState.SetApart)];
        var asked = Expectations.Select(e => e.SubjectId).Where(There.Contains).Order().ToValueList();
        // Nobody to ask about would be everybody.
        var found = asked.IsEmpty ? [] : await FoundAsync(side, asked, cancellationToken);
        return [.. Expectations.Select(e => !There.Contains(e.SubjectId) ? ExpectationState.NotVisible : found.Contains(e.SubjectId) == e.MustBeFound ? ExpectationState.Passes : ExpectationState.Fails)];
    }

    private async Task<HashSet<long>> FoundAsync(AnsweringSide side, ValueList<long> asked, CancellationToken cancellationToken)
    {
        var request = SavedSearchRequests.Build(side.Builder, Criteria! with { Sort = SortOrder.Recent }, Asker!) with { Among = asked, Limit = asked.Count, Correct = false };
        return [.. (await side.AskAsync(request, cancellationToken)).Hits.Select(h => h.Id)];
    }
}
