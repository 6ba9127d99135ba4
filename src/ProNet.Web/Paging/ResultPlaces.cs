using Microsoft.AspNetCore.WebUtilities;
using ProNet.Application.Access;
using ProNet.Application.Ranking;
using ProNet.Application.Searching;
using ProNet.Components;
using ProNet.Search;
using ProNet.Search.Requests;

namespace ProNet.Web.Paging;

/// <summary>Finds places in the results of a search: pages by their number, and what stands beside a hit that was opened.</summary>
public sealed class ResultPlaces(SearchPageReader reader, RunSearchHandler search)
{
    /// <summary>A page that is known by how many hits come before it: the place where they end is looked up, so that there is a way back from every page.</summary>
    /// <returns>The same page with the cursor at which it begins; the first page where there are not that many hits any more.</returns>
    public async Task<SearchPageReading> AtAsync(SearchPageReading page, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.State.Before == 0 || page.Address.After is not null)
            return page;
        var before = Math.Min(page.State.Before, ResultPages.Most(page.Address));
        var end = (await HitsAsync(page.Address.WithLimit(before), viewer, language, cancellationToken)).Response.Next;
        return page with { Address = page.Address.WithAfter(end), State = page.State with { Before = end is null ? 0 : before } };
    }

    /// <summary>What stands before and behind a hit in the results that it was opened from.</summary>
    /// <param name="from">The page of results, as a hit links to its page.</param>
    /// <param name="id">The hit.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="language">Of the page.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null where the address is not one of results.</returns>
    public async Task<ResultPlace?> FindAsync(string from, long id, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        var (path, query) = from.Split('?', 2) is [var before, var behind] ? (before, behind) : (from, "");
        var back = new ResultPlace(from, null, null);
        // What a model ranks is not ranked again for a way through it.
        if (RankingQuestions.All.Any(q => RankingQuestions.PageOf(q) == path))
            return back;
        if (Enum.GetValues<SubjectKind>().Where(k => Urls.Search(k) == path).Select(k => (SubjectKind?)k).FirstOrDefault() is not { } subject)
            return null;
        try
        {
            return await FindAsync(reader.Read(subject, new QueryCollection(QueryHelpers.ParseQuery(query))), back, id, viewer, language, cancellationToken);
        }
        catch (Exception e) when (e is SearchEngineUnavailableException or SearchTimeLimitException)
        {
            return back;
        }
    }

    private async Task<ResultPlace> FindAsync(SearchPageReading read, ResultPlace back, long id, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        var page = await AtAsync(read, viewer, language, cancellationToken);
        var answer = await HitsAsync(page.Address, viewer, language, cancellationToken);
        var hits = answer.Hits.ToList();
        var at = hits.FindIndex(h => h.Hit.Id == id);
        if (at < 0)
            return back;
        var size = page.Address.Limit ?? SearchPageRequest.HitsPerPage;
        return back with
        {
            Previous = at > 0 ? Beside(hits[at - 1], back.Back) : await LastBeforeAsync(page, size, viewer, language, cancellationToken),
            Next = at + 1 < hits.Count ? Beside(hits[at + 1], back.Back) : await FirstBehindAsync(page, answer, viewer, language, cancellationToken),
        };
    }

    private async Task<ResultNeighbour?> LastBeforeAsync(SearchPageReading page, int size, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        var before = page.State.Before - size;
        if (before < 0 || before > ResultPages.Most(page.Address))
            return null;
        var earlier = await AtAsync(page with { Address = page.Address.WithAfter(null), State = page.State with { Before = before } }, viewer, language, cancellationToken);
        var hits = (await HitsAsync(earlier.Address, viewer, language, cancellationToken)).Hits;
        return hits.IsEmpty ? null : Beside(hits[^1], ResultPages.Address(page.Address, after: null, before));
    }

    private async Task<ResultNeighbour?> FirstBehindAsync(SearchPageReading page, SearchPageResult answer, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        if (answer.Response.Next is not { } end)
            return null;
        var hits = (await HitsAsync(page.Address.WithLimit(1).WithAfter(end), viewer, language, cancellationToken)).Hits;
        var isNumbered = page.State.Before > 0 || page.Address.After is null;
        return hits.IsEmpty ? null : Beside(hits[0], ResultPages.Address(page.Address, end, isNumbered ? page.State.Before + answer.Response.Hits.Count : 0));
    }

    private static ResultNeighbour Beside(FoundHit hit, string page) => new(hit.Title, Urls.FromResults(Urls.Page(hit), page));

    private Task<SearchPageResult> HitsAsync(SearchAddress address, Viewer viewer, string language, CancellationToken cancellationToken) =>
        search.HandleAsync(new SearchPageRequest(address, viewer, language) { Facets = [], Explain = false, Helps = false }, cancellationToken);
}
