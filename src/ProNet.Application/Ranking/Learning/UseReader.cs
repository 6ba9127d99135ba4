using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Ranking;
using ProNet.Ranking.Use;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking.Learning;

/// <summary>Reads from the log what can be learned from.</summary>
public sealed class UseReader(IDbContextFactory<ProNetDbContext> contexts)
{
    private const int MostLists = 30_000;
    private const int Page = 500;

    /// <summary>However much one person searches, the model must not become theirs alone.</summary>
    private const int MostListsOfOne = 200;

    /// <summary>
    /// Lists that members were shown, oldest first, each row with the strongest thing done about it. Visitors' lists teach nothing: whoever is not signed in can act as a thousand. Lists under
    /// another version of the schema are passed over, and so are rows of whom was erased, and one's own row.
    /// </summary>
    public async Task<IReadOnlyList<UsedList>> ReadAsync(RankingQuestion question, CancellationToken cancellationToken)
    {
        var schema = RankingQuestions.SchemaOf(question);
        var (lists, ofOne, last, isLast) = (new List<UsedList>(), new Dictionary<long, int>(), long.MaxValue, false);
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        while (!isLast && lists.Count < MostLists)
        {
            var page = await store.RankingImpressions.AsNoTracking()
                .Where(i => i.Id < last && i.Question == schema.Name && i.SchemaVersion == schema.Version && i.ViewerId != null)
                .OrderByDescending(i => i.Id).Take(Page).ToListAsync(cancellationToken);
            isLast = page.Count < Page;
            if (page.Count == 0)
                break;
            var (first, final) = (page[^1].Id, page[0].Id);
            var acts = (await store.RankingActs.AsNoTracking().Where(a => a.ImpressionId >= first && a.ImpressionId <= final).ToListAsync(cancellationToken))
                .GroupBy(a => (a.ImpressionId, a.SubjectId)).ToDictionary(g => g.Key, g => g.Max(a => (int)a.Kind));
            last = first;
            foreach (var impression in page)
            {
                var viewer = impression.ViewerId!.Value;
                if ((ofOne[viewer] = ofOne.GetValueOrDefault(viewer) + 1) <= MostListsOfOne && Read(impression, question, schema.Count, acts) is { } list)
                    lists.Add(list);
            }
        }

        lists.Reverse();
        return lists;
    }

    private static UsedList? Read(RankingImpression impression, RankingQuestion question, int featureCount, Dictionary<(long, long), int> acts)
    {
        PackedRows rows;
        try
        {
            rows = PackedRows.Unpack(impression.Rows);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return null;
        }

        var subjects = PackedRows.Subjects(impression.Subjects);
        if (rows.FeatureCount != featureCount || rows.Count != subjects.Length || !Array.TrueForAll(rows.Features, float.IsFinite))
            return null;
        var own = question == RankingQuestion.Job ? 0 : impression.ViewerId;
        var kept = Enumerable.Range(0, rows.Count).Where(row => subjects[row] != 0 && subjects[row] != own).ToList();
        if (kept.Count == 0)
            return null;
        return new UsedList(
            impression.Id,
            impression.At,
            [.. kept.SelectMany(row => rows.Features[(row * featureCount)..((row + 1) * featureCount)])],
            [.. kept.Select(row => acts.GetValueOrDefault((impression.Id, subjects[row])))])
        {
            Positions = [.. kept.Select(row => impression.FirstPosition + row)],
            Scores = [.. kept.Select(row => rows.Scores[row])],
        };
    }
}
