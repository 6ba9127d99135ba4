using ProNet.Application.Access;
using ProNet.Search;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Ranking;

/// <summary>
/// Puts the first of what an engine found in the order of a learned model. Who is found, how many, and the facets are the engine's; behind the window its order goes on. Works with any engine: it asks
/// for the window, and again for the evidence of those on the page.
/// </summary>
public sealed class Reranker(ISearcher searcher, WindowReader windows, ServedModels models, RankingLog log)
{
    /// <summary>How many of the first hits are ranked: who is not among them is not found by the words, and no order mends that.</summary>
    public const int Window = 100;

    /// <summary>Whether a page is ranked: only the order by relevance is, where a question is asked; who began to page through a ranked list goes on in it.</summary>
    public bool Ranks(SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Rank is { } question && address.Criteria.Sort == SortOrder.Relevance && (models.Of(question) is not null || RankedCursor.TryRead(address.After) is not null);
    }

    /// <summary>What the engine is asked first: the window on the first page, and on later ones what of the page lies behind it.</summary>
    /// <param name="page">What the page is to show.</param>
    internal static SearchRequest Ask(SearchRequest page) => RankedCursor.TryRead(page.After) is { } cursor
        ? page with { After = cursor.Behind, Limit = Behind(page, cursor) }
        : page.After is null ? page with { Limit = Math.Max(Window, page.Limit), Highlights = false, Explain = false } : page;

    /// <summary>The page, from what the engine answered to <see cref="Ask"/>.</summary>
    /// <param name="address">Of the page.</param>
    /// <param name="page">What was asked, after any other reading of the text, as the page is to show it: its size, its place, and whether it says why.</param>
    /// <param name="about">What is asked, by which it is ranked: the text as it was meant, where that is not how it is matched.</param>
    /// <param name="response">The answer.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal async Task<RankedPage> RankAsync(SearchAddress address, SearchRequest page, QueryNode about, SearchResponse response, Viewer viewer, CancellationToken cancellationToken)
    {
        var cursor = RankedCursor.TryRead(page.After);
        if (cursor is null && page.After is not null)
            return RankedPage.Unranked(response);
        var question = address.Rank!.Value;
        var served = models.Now(question).Served;
        var model = served?.Model;
        var window = cursor is null ? response.Hits : await WindowAsync(page, cancellationToken);
        var ranked = await windows.ReadAsync(question, page with { Query = about }, model, window, viewer, cancellationToken);
        var order = cursor?.Rest ?? ranked?.Order() ?? [.. window.Select(h => h.Id)];
        var shown = order.Take(page.Limit).ToList();
        var hits = await EvidenceAsync(page, shown, cancellationToken);
        var reasons = model is null || ranked is null || !page.Explain
            ? []
            : ranked.Ids.Select((id, i) => (id, i)).Where(p => shown.Contains(p.id)).ToDictionary(p => p.id, p => ranked.Explain(model, p.i));
        var rest = order.Skip(shown.Count).ToList();
        if (cursor is not null)
            hits.AddRange(response.Hits.Where(h => !shown.Contains(h.Id)));
        var next = rest.Count > 0 ? new RankedCursor(rest, cursor is null ? response.Next : cursor.Behind).Encode()
            : cursor is null || Behind(page, cursor) > 0 ? response.Next
            : cursor.Behind;
        // What visitors are shown teaches nothing, and would fill the store at the pace of whoever asks. An order that came with a cursor and is not the model's (any more) is shown and not written down:
        // whoever wrote the cursor would write the receipt.
        var isOwnOrder = cursor is null || ranked?.Order().TakeLast(order.Count).SequenceEqual(order) == true;
        var shownIn = reasons.Count == 0 || viewer.MemberId is null || !isOwnOrder ? 0 : await log.ShownAsync(
            new RankedList(question, served!.Key, $"{RankingQuestions.PageOf(question)}?{address.ToQueryString()}", [.. shown.Where(reasons.ContainsKey).Select(id => ranked!.RowOf(id))]),
            Math.Max(1, ranked!.Ids.Count - order.Count + 1),
            viewer,
            cancellationToken);
        return new RankedPage(response with { Hits = hits.ToValueList(), Next = next }, reasons, shownIn);
    }

    /// <summary>How many hits of a page lie behind the window.</summary>
    private static int Behind(SearchRequest page, RankedCursor cursor) => cursor.Behind is null ? 0 : Math.Max(0, page.Limit - cursor.Rest.Count);

    /// <summary>Features tell of the window, so on a later page it is asked for again.</summary>
    private async Task<ValueList<SearchHit>> WindowAsync(SearchRequest page, CancellationToken cancellationToken) =>
        (await searcher.SearchAsync(page with { After = null, Limit = Window, Facets = [], Highlights = false, Explain = false, Correct = false }, cancellationToken)).Hits;

    /// <summary>The hits of a page with their evidence, in order. Who does not match any more is left out.</summary>
    private async Task<List<SearchHit>> EvidenceAsync(SearchRequest page, List<long> shown, CancellationToken cancellationToken)
    {
        if (shown.Count == 0)
            return [];
        var request = page with { Among = shown.Order().ToValueList(), After = null, Limit = shown.Count, Facets = [], Correct = false };
        var found = (await searcher.SearchAsync(request, cancellationToken)).Hits.ToDictionary(h => h.Id);
        return [.. shown.Where(found.ContainsKey).Select(id => found[id])];
    }
}
