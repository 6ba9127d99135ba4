using System.Globalization;
using ProNet.Application.Ranking;
using ProNet.Components;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Web.Paging;

/// <summary>Where in the results a page is, and the pages beside it.</summary>
/// <param name="FirstHit">Place of its first hit, from 1.</param>
/// <param name="LastHit">Place of its last hit.</param>
/// <param name="First">The first page, where the one before is another; null where it is not.</param>
/// <param name="Previous">The page before; null on the first, and where it is too far from the beginning to be counted.</param>
/// <param name="Next">The page behind; null on the last.</param>
public sealed record ResultPages(int FirstHit, int LastHit, string? First, string? Previous, string? Next)
{
    /// <summary>Each hit before a page is found once more.</summary>
    private const int MostBefore = 1000;

    public bool HasSeveral => First is not null || Previous is not null || Next is not null;

    /// <param name="page">What the address says.</param>
    /// <param name="size">Hits on a page.</param>
    /// <param name="answer">What was found.</param>
    public static ResultPages Of(SearchPageReading page, int size, SearchResponse answer)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(answer);
        var (address, before, hits) = (page.Address, page.State.Before, answer.Hits.Count);
        // Where a page has no number, what comes before it is not known.
        var isNumbered = before > 0 || address.After is null;
        var previous = isNumbered && before > 0 && before - size <= Most(address) ? Address(address, after: null, Math.Max(0, before - size)) : null;
        var first = address.After is not null && (previous is null || before > size) ? Address(address, after: null, 0) : null;
        var next = answer.Next is { } cursor ? Address(address, cursor, isNumbered ? before + hits : 0) : null;
        return new ResultPages(before + 1, before + hits, first, previous, next);
    }

    /// <summary>The address of a page of results.</summary>
    /// <param name="search">What is looked for.</param>
    /// <param name="after">Where the page begins; null where that is not known.</param>
    /// <param name="before">Hits on the pages before it.</param>
    public static string Address(SearchAddress search, SearchCursor? after, int before)
    {
        ArgumentNullException.ThrowIfNull(search);
        var address = Urls.Search(search.WithAfter(after));
        return before > 0 ? Urls.With(address, SearchPageState.At, before.ToString(CultureInfo.InvariantCulture)) : address;
    }

    /// <summary>Hits before a page that may be found by its number. Behind those that a model ranks the order is not the one that counting would give.</summary>
    public static int Most(SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Rank is null ? MostBefore : Reranker.Window;
    }
}
