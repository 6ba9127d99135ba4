using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Requests;

namespace ProNet.Application.Searching;

/// <summary>Counts what a search would find if it asked something else, for whoever asked it.</summary>
internal sealed class AddressCounter(SearchBuilder builder, ISearcher searcher)
{
    /// <param name="question">What was asked.</param>
    /// <param name="address">What would be.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public async Task<long> CountAsync(SearchPageRequest question, SearchAddress address, CancellationToken cancellationToken)
    {
        var built = builder.Build(question.Viewer.Scope, address.Criteria, question.Language);
        return (await searcher.SearchAsync(built.Request with { Limit = 0, Without = question.Without, Correct = false }, cancellationToken)).Total;
    }
}
