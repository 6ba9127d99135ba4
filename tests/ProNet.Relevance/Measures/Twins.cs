using Microsoft.EntityFrameworkCore;
using ProNet.Relevance.Reporting;

namespace ProNet.Relevance.Measures;

/// <summary>The same job offered in two languages: the title of one, and the reciprocal rank of the other among the first ten.</summary>
internal sealed class Twins : IMeasure
{
    private const string Source = "jobs/bilingual-jobs-en-fr.jsonl.gz";

    public async IAsyncEnumerable<Score> RunAsync(Installation installation, RealData data)
    {
        var records = data.Lines(Source).Select(r => (Path: RealData.Text(r, "path"), Key: RealData.Text(r, "translation_key"), Language: RealData.Text(r, "lang"), Title: RealData.Text(r, "title"))).ToList();
        if (records.Count == 0)
            yield break;
        var stored = await installation.StoreAsync(store => store.Jobs.Where(j => j.Origin != null).Select(j => new { j.Id, j.Origin!.ExternalId }).ToListAsync());
        foreach (var pair in records.Where(r => r.Key.Length > 0).GroupBy(r => r.Key).Where(g => g.Count() == 2 && g.Select(r => r.Language).Distinct().Count() == 2).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var (asked, other) in new[] { (pair.First(), pair.Last()), (pair.Last(), pair.First()) })
            {
                if (stored.Find(j => j.ExternalId.EndsWith(other.Path, StringComparison.Ordinal)) is not { } wanted)
                    continue;
                var hits = await installation.AskAsync(SubjectKind.Job, asked.Title, 10, asked.Language);
                yield return new Score($"twin-{asked.Language}-to-{other.Language}", pair.Key, Ranks.Reciprocal(hits, wanted.Id));
            }
        }
    }
}
