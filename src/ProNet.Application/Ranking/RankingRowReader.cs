using ProNet.Application.Access;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>Reads for training what <see cref="Reranker"/> tells a model when it serves.</summary>
public sealed class RankingRowReader(SearchBuilder builder, ISearcher searcher, WindowReader windows)
{
    /// <returns>Nobody where the question is about a topic and the search names none.</returns>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<RankedRows> ReadAsync(RankingQuestion question, SearchCriteria criteria, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var request = builder.Build(viewer.Scope, criteria, language).Request with { Limit = Reranker.Window, Correct = false };
        var hits = (await searcher.SearchAsync(request, cancellationToken)).Hits;
        if (await windows.ReadAsync(question, request, null, hits, viewer, cancellationToken) is not { } window)
            return new RankedRows([], []);
        return new RankedRows(window.Ids, [.. window.Ids.Select((_, i) => window.Row(i))]);
    }
}
