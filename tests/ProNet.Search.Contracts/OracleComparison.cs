using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Fixed;
using ProNet.Testing.Reference;

namespace ProNet.Search.Contracts;

/// <summary>Asks an engine and the reference engine the same, and says where they differ.</summary>
public static class OracleComparison
{
    /// <summary>Fills both engines, asks both, and describes the first difference; null when there is none.</summary>
    /// <param name="real">The engine to compare, with an empty, active generation.</param>
    /// <param name="generation">That generation.</param>
    /// <param name="corpus">Documents with ids from 1.</param>
    /// <param name="requests">Requests for all hits on one page.</param>
    public static async Task<string?> FindDifferenceAsync(
        EngineUnderTest real, long generation, IReadOnlyList<SearchDocument> corpus, IEnumerable<SearchRequest> requests)
    {
        var reference = new ReferenceEngine(new FixedFacetLabels(), TestDay.Clock());
        await reference.CreateGenerationAsync(generation, CancellationToken.None);
        await reference.ActivateGenerationAsync(generation, CancellationToken.None);
        foreach (var writer in new[] { reference, real.Writer })
            await FillAsync(writer, generation, corpus);

        foreach (var request in requests)
        {
            var expected = await reference.SearchAsync(request, CancellationToken.None);
            var actual = await real.Searcher.SearchAsync(request, CancellationToken.None);
            var difference = Difference(request, expected, actual) ?? await PagingDifferenceAsync(real.Searcher, request, actual);
            if (difference is not null)
                return $"{difference}\nCriteria: {request.Criteria}\nScope: {request.Scope}\nQuery: {request.Query}";
        }

        return null;
    }

    /// <summary>In batches, with older versions and deletions on the way, so that the index has several segments and dead documents.</summary>
    private static async Task FillAsync(IIndexWriter writer, long generation, IReadOnlyList<SearchDocument> corpus)
    {
        foreach (var batch in corpus.Chunk(37))
        {
            var gone = batch.Where(d => d.Id % 5 == 0).Select(d => IndexOperation.Put(d with { Id = d.Id + 10_000 }));
            await writer.WriteAsync(generation, [.. batch.Select(IndexOperation.Put), .. gone], CancellationToken.None);
        }

        var deletions = corpus.Where(d => d.Id % 5 == 0).Select(d => IndexOperation.Delete(d.Subject, d.Id + 10_000, 2));
        var updates = corpus.Where(d => d.Id % 7 == 0).Select(d => IndexOperation.Put(d with { Version = 2 }));
        await writer.WriteAsync(generation, [.. deletions, .. updates], CancellationToken.None);
    }

    private static string? Difference(SearchRequest request, SearchResponse expected, SearchResponse actual)
    {
        if (expected.Total != actual.Total)
            return $"Total {actual.Total} instead of {expected.Total}; {Hits(expected, actual)}";
        if (!expected.Hits.Select(h => h.Id).ToHashSet().SetEquals(actual.Hits.Select(h => h.Id)))
            return Hits(expected, actual);
        if (IsOrderDefined(request) && !expected.Hits.Select(h => h.Id).SequenceEqual(actual.Hits.Select(h => h.Id)))
            return $"Order {string.Join(' ', actual.Hits.Select(h => h.Id))} instead of {string.Join(' ', expected.Hits.Select(h => h.Id))}";
        if (EvidenceDifference(expected, actual) is { } evidence)
            return evidence;
        foreach (var (wanted, found) in expected.Facets.Zip(actual.Facets))
        {
            if (wanted != found)
                return $"Facet {Text(found)}\n instead of {Text(wanted)}";
        }

        if (expected.Facets.Count != actual.Facets.Count)
            return $"{actual.Facets.Count} facets instead of {expected.Facets.Count}";
        if (!expected.Relaxations.Order(Relaxations).SequenceEqual(actual.Relaxations.Order(Relaxations)))
            return $"Relaxations {string.Join(", ", actual.Relaxations.Order(Relaxations))}\n instead of {string.Join(", ", expected.Relaxations.Order(Relaxations))}";
        return actual.Relaxations.Select(r => r.More).SequenceEqual(actual.Relaxations.Select(r => r.More).OrderDescending()) ? null : "Relaxations are not largest first";
    }

    private static string? EvidenceDifference(SearchResponse expected, SearchResponse actual)
    {
        foreach (var (wanted, found) in expected.Hits.Join(actual.Hits, h => h.Id, h => h.Id, (wanted, found) => (wanted, found)))
        {
            if (wanted.Highlights != found.Highlights)
                return $"Highlights of {found.Id}: {string.Join(", ", found.Highlights)}\n instead of {string.Join(", ", wanted.Highlights)}";
            var why = found.Why.Select(w => w with { Contribution = 0 }).ToValueList();
            if (wanted.Why != why)
                return $"Why of {found.Id}: {string.Join(", ", why)}\n instead of {string.Join(", ", wanted.Why)}";
            if (wanted.DistanceKm is null != found.DistanceKm is null || Math.Abs((wanted.DistanceKm ?? 0) - (found.DistanceKm ?? 0)) > 0.1)
                return $"Distance of {found.Id}: {found.DistanceKm} instead of {wanted.DistanceKm}";
        }

        return null;
    }

    private static async Task<string?> PagingDifferenceAsync(ISearcher searcher, SearchRequest request, SearchResponse all)
    {
        var ids = new List<long>();
        var page = request with { Limit = 1 + (int)(all.Total / 3), Facets = [], CountRemovals = false };
        for (var pages = 0; pages < 5; pages++)
        {
            var response = await searcher.SearchAsync(page, CancellationToken.None);
            ids.AddRange(response.Hits.Select(h => h.Id));
            if (response.Next is null)
                break;
            page = page with { After = response.Next };
        }

        return ids.SequenceEqual(all.Hits.Select(h => h.Id)) ? null : $"Pages give {string.Join(' ', ids)} instead of {string.Join(' ', all.Hits.Select(h => h.Id))}";
    }

    private static Comparer<Relaxation> Relaxations { get; } = Comparer<Relaxation>.Create((a, b) =>
        (a.Kind, a.Name, a.Value, a.More).CompareTo((b.Kind, b.Name, b.Value, b.More)));

    /// <summary>Relevance is the engine's affair as soon as there is something to score; distance needs a centre.</summary>
    private static bool IsOrderDefined(SearchRequest request) => request.Criteria.Sort switch
    {
        SortOrder.Recent or SortOrder.Name or SortOrder.Experience => true,
        SortOrder.Distance => request.Criteria.Near is { Centres.IsEmpty: false },
        _ => request.Query is MatchAllNode,
    };

    private static string Hits(SearchResponse expected, SearchResponse actual) =>
        $"missing: {string.Join(' ', expected.Hits.Select(h => h.Id).Except(actual.Hits.Select(h => h.Id)))}; "
        + $"too many: {string.Join(' ', actual.Hits.Select(h => h.Id).Except(expected.Hits.Select(h => h.Id)))}";

    private static string Text(FacetResult facet) =>
        $"{facet.Facet}: {string.Join(", ", facet.Values.Select(v => $"{v.Value[..Math.Min(30, v.Value.Length)]} {v.Count} {v.Selection}"))}"
        + $"; distinct {facet.DistinctValues}, unknown {facet.Unknown}, total {facet.Total}";
}
