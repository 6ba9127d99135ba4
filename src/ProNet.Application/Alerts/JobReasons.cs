using ProNet.Application.Access;
using ProNet.Application.Ranking;
using ProNet.Data;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Building;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Alerts;

/// <summary>Why jobs that a search for oneself newly found may be for its owner: the facts of the ranked page, in mails and on the page behind them.</summary>
public sealed class JobReasons(SearchBuilder builder, ISkillLexicon skills, CurrentLexicon titles)
{
    /// <summary>In which names of places are looked up; facts have both languages.</summary>
    private const string Language = "en";

    /// <param name="store">Read here.</param>
    /// <param name="criteria">What is asked.</param>
    /// <param name="ids">Jobs that it found.</param>
    /// <param name="viewer">Whose search it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>By job, the most telling first.</returns>
    internal async Task<Dictionary<long, ValueList<Evidence>>> ReadAsync(ProNetDbContext store, SearchCriteria criteria, IReadOnlyCollection<long> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        var hits = ids.Select(id => new SearchHit { Id = id, Score = 0 }).ToValueList();
        var request = builder.Build(viewer.Scope, criteria, Language).Request;
        var window = (await new WindowReader(new RankedSubjects(store), skills, titles).ReadAsync(RankingQuestion.Job, request, null, hits, viewer, cancellationToken))!;
        return window.Ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => window.Features.EvidenceOf(p.i).Items);
    }
}
