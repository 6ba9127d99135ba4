using Microsoft.EntityFrameworkCore;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.Measures;

/// <summary>The commonest titles of jobs: how many of the first hits have exactly that title, of as many as there are and a hundred at most.</summary>
internal sealed class ExactTitles : IMeasure
{
    private const int Titles = 200;
    private const int Fewest = 5;

    public async IAsyncEnumerable<Score> RunAsync(Installation installation, RealData data)
    {
        var jobs = await installation.StoreAsync(store => store.Jobs.Select(j => new { j.Id, j.Title }).ToListAsync());
        var commonest = jobs.GroupBy(j => j.Title.Trim().ToLowerInvariant()).Where(g => g.Count() >= Fewest && g.Key.Length > 0)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Titles).ToList();
        for (var rank = 0; rank < commonest.Count; rank++)
        {
            var right = commonest[rank].Select(j => j.Id).ToHashSet();
            var n = Math.Min(100, right.Count);
            var score = Ranks.Precision(await installation.AskAsync(SubjectKind.Job, commonest[rank].Key, n), right, n);
            yield return new Score("exact-title", $"{right.Min()}", score);
            if (rank < 20)
                yield return new Score("exact-title-of-the-20-commonest", $"{right.Min()}", score);
        }
    }
}
