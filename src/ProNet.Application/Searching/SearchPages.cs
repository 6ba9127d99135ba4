using System.Runtime.CompilerServices;
using ProNet.Search;
using ProNet.Search.Requests;

namespace ProNet.Application.Searching;

/// <summary>All hits of a search, page after page, in its order. Nothing limits how many: the cursor goes to the end.</summary>
public sealed class SearchPages(RunSearchHandler search)
{
    /// <summary>The first page; a later one comes from <see cref="FromAsync"/>.</summary>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public Task<SearchPageResult> FirstAsync(SearchPageRequest question, CancellationToken cancellationToken) => search.HandleAsync(
        question with { Facets = [], Explain = false, Helps = false, DefaultLimit = SearchAddress.MostPerPage }, cancellationToken);

    /// <summary>Ids of the hits of every page, a list for each, from a first page on.</summary>
    public async IAsyncEnumerable<List<long>> FromAsync(SearchPageResult first, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var page = first; ;)
        {
            yield return [.. page.Hits.Select(h => h.Hit.Id)];
            if (page.Response.Next is not { } next)
                yield break;
            page = await search.HandleAsync(first.Request with { Address = first.Request.Address.WithAfter(next) }, cancellationToken);
        }
    }
}
