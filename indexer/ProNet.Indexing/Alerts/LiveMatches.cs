using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Requests;

namespace ProNet.Indexing.Alerts;

/// <summary>Everything that the engine finds with a watched search, page by page.</summary>
internal sealed class LiveMatches(ISearcher searcher)
{
    /// <summary>Matches that are kept of one search; whoever finds more is not told of each.</summary>
    public const int Most = 20_000;

    private const int Page = 1_000;

    /// <returns>Ids; null when there are more than <see cref="Most"/>.</returns>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<HashSet<long>?> ReadAsync(WatchedSearch search, AccessScope scope, CancellationToken cancellationToken)
    {
        var asked = search.Search.Request;
        var request = new SearchRequest(scope, asked.Criteria with { Sort = SortOrder.Recent }, asked.Query, asked.Today) { Limit = Page, Correct = false, Language = asked.Language };
        var found = new HashSet<long>();
        while (true)
        {
            var response = await searcher.SearchAsync(request, cancellationToken);
            if (response.Total > Most)
                return null;
            found.UnionWith(response.Hits.Select(h => h.Id));
            if (response.Next is null)
                return found;
            request = request with { After = response.Next };
        }
    }
}
