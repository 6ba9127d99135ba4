using Microsoft.EntityFrameworkCore;
using ProNet.Data;

namespace ProNet.Application.Ranking.Learning;

/// <summary>Removes lists that are older than they are kept, and model files that neither a receipt nor the registry names any more.</summary>
public sealed class ForgetListsHandler(IDbContextFactory<ProNetDbContext> contexts, ModelFolder folder, ServedModels served, RankingOptions options, TimeProvider time)
{
    private const int Page = 1_000;

    /// <summary>A file that was written a moment ago is about to be named.</summary>
    private static readonly TimeSpan Young = TimeSpan.FromDays(1);

    /// <returns>How many lists went.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var before = time.GetUtcNow().UtcDateTime - options.Kept;
        var (removed, page) = (0, 0);
        do
        {
            // In pages: a writer must not wait for a year to be deleted.
            var last = await store.RankingImpressions.Where(i => i.At < before).OrderBy(i => i.Id).Select(i => i.Id).Take(Page).ToListAsync(cancellationToken);
            var ids = last;
            page = ids.Count == 0 ? 0 : await store.RankingImpressions.Where(i => ids.Contains(i.Id)).ExecuteDeleteAsync(cancellationToken);
            removed += page;
        }
        while (page == Page);

        var named = await store.RankingImpressions.Select(i => i.ModelKey).Distinct().ToListAsync(cancellationToken);
        named.AddRange(await store.RankingImpressions.Select(i => i.TrialKey).Distinct().ToListAsync(cancellationToken));
        named.AddRange(await store.RegisteredModels.Select(m => m.Key).ToListAsync(cancellationToken));
        named.AddRange(RankingQuestions.All.Select(served.KeyOf));
        folder.Remove(named.ToHashSet(StringComparer.Ordinal), time.GetUtcNow().UtcDateTime - Young);
        return removed;
    }
}
