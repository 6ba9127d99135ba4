using Microsoft.EntityFrameworkCore;
using ProNet.Application.Ranking;
using ProNet.Application.Ranking.Learning;
using ProNet.Data;
using ProNet.Data.Ranking;

namespace ProNet.Web.Ranking;

/// <summary>Reads the models of all questions that anything is known of, for administrators.</summary>
internal sealed class ModelOverviewReader(ProNetDbContext store, ServedModels served, TrialReader trials)
{
    private const int MostRows = 20;

    public async Task<IReadOnlyList<ModelOverview>> ReadAsync(CancellationToken cancellationToken)
    {
        var lists = await store.RankingImpressions.GroupBy(i => i.Question).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
        var acts = await store.RankingActs.Join(store.RankingImpressions, a => a.ImpressionId, i => i.Id, (_, i) => i.Question)
            .GroupBy(question => question).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
        var overviews = new List<ModelOverview>();
        foreach (var question in RankingQuestions.All)
        {
            var name = RankingQuestions.NameOf(question);
            var models = await store.RegisteredModels.AsNoTracking().Where(m => m.Question == name).OrderByDescending(m => m.Id).Take(MostRows).ToListAsync(cancellationToken);
            var trial = models.Find(m => m.Trial != ModelTrial.None);
            overviews.Add(new ModelOverview(
                question, served.Now(question), lists.GetValueOrDefault(name), acts.GetValueOrDefault(name), models, trial is null ? null : await trials.ReadAsync(trial.Key, cancellationToken)));
        }

        return overviews.FindAll(o => o is not { Now: { Served: null, Problem: "" }, Lists: 0, Models.Count: 0 });
    }
}
