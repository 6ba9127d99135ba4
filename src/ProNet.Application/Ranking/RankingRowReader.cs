using ProNet.Application.Access;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>Reads for training what <see cref="Reranker"/> tells a model when it serves.</summary>
public sealed class RankingRowReader(SearchBuilder builder, ISearcher searcher, RankedSubjects subjects, ISkillLexicon lexicon, CurrentLexicon titles)
{
    /// <returns>Nobody where the search names no topic.</returns>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<RankedRows> ReadAsync(RankingQuestion question, SearchCriteria criteria, Viewer viewer, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var request = builder.Build(viewer.Scope, criteria, language).Request with { Limit = Reranker.Window, Correct = false };
        if (Topic.Of(request, lexicon, titles.Occupations) is not { IsEmpty: false } topic)
            return new RankedRows([], []);
        var hits = (await searcher.SearchAsync(request, cancellationToken)).Hits;
        var window = RankedWindow.Of(question, null, topic, await subjects.ReadAsync(hits, request.Today, viewer, cancellationToken), titles.Occupations);
        return new RankedRows(window.Ids, [.. window.Ids.Select((_, i) => window.Row(i))]);
    }
}
