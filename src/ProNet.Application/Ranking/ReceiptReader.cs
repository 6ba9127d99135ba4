using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Data.Ranking;
using ProNet.Ranking.Explaining;
using ProNet.Ranking.Models;
using ProNet.Search;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>Reads receipts of ranked lists and replays them: the model of then, on the features of then.</summary>
public sealed class ReceiptReader(IDbContextFactory<ProNetDbContext> contexts, ServedModels models)
{
    private const int Page = 500;

    /// <summary>The latest lists in which one's own are looked for.</summary>
    private const int Looked = 2_000;

    /// <summary>The whole list, for checks; it says of each person what the model was told. People read by <see cref="ReadAsync"/>.</summary>
    /// <returns>Nothing when there is no such receipt.</returns>
    public async Task<Receipt?> ReplayAsync(long id, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await store.RankingImpressions.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellationToken) is { } impression ? Replay(impression) : null;
    }

    /// <summary>Of the latest lists those that somebody asked for or stands in, the latest first.</summary>
    public async Task<IReadOnlyList<ReceiptLine>> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.MemberId is not { } member)
            return [];
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var latest = await store.RankingImpressions.AsNoTracking().OrderByDescending(i => i.Id).Take(Looked)
            .Select(i => new { i.Id, i.At, i.Question, i.ViewerId, i.Request, i.FirstPosition, i.Subjects }).ToListAsync(cancellationToken);
        var lines = new List<ReceiptLine>();
        foreach (var list in latest)
        {
            if (RankingQuestions.Find(list.Question) is not { } question)
                continue;
            var (asked, row) = (list.ViewerId == member, question == RankingQuestion.Job ? -1 : PackedRows.Subjects(list.Subjects).IndexOf(member));
            if (asked || row >= 0)
                lines.Add(new ReceiptLine(list.Id, asked ? list.At : list.At.Date, question, asked ? list.Request : "", row >= 0 ? list.FirstPosition + row : null));
        }

        return lines;
    }

    /// <summary>
    /// As far as it is somebody's: who asked sees the list that they saw, but of whom they may not see any more only where they stood; who was ranked sees their own row, and neither who asked, nor what, nor
    /// at what time of the day. Rows of partners tell of whoever asked as much as of who was ranked, who sees only the place.
    /// </summary>
    /// <returns>Nothing when there is no such receipt, or none of it is the viewer's.</returns>
    public async Task<Receipt?> ReadAsync(long id, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.MemberId is not { } member || await ReplayAsync(id, cancellationToken) is not { } receipt)
            return null;
        if (receipt.ViewerId == member)
            return receipt with { Rows = await SeenAsync(receipt, viewer, cancellationToken) };
        var own = receipt.Question == RankingQuestion.Job ? [] : receipt.Rows.Where(row => row.SubjectId == member).ToList();
        if (receipt.Question == RankingQuestion.Partner)
            own = own.ConvertAll(row => row with { Features = [], Score = 0, Replayed = null });
        return own.Count > 0 ? receipt with { Rows = own, Request = "", ViewerId = null, At = receipt.At.Date } : null;
    }

    private async Task<IReadOnlyList<ReceiptRow>> SeenAsync(Receipt receipt, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        long[] ids = [.. receipt.Rows.Select(row => row.SubjectId)];
        var kind = receipt.Question == RankingQuestion.Job ? SubjectKind.Job : SubjectKind.Member;
        var seen = await store.VisibleIds(kind, viewer).Where(id => EF.Parameter(ids).Contains(id)).ToHashSetAsync(cancellationToken);
        return [.. receipt.Rows.Select(row => seen.Contains(row.SubjectId) ? row : row with { SubjectId = 0, Features = [] })];
    }

    /// <summary>What each feature gave to the score of a row: they sum to it within 1e-6.</summary>
    /// <returns>Nothing when the receipt has no such row, or its model is not there.</returns>
    public Explanation? Explain(Receipt receipt, long subjectId)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return receipt.Rows.FirstOrDefault(row => row.SubjectId == subjectId) is { Features.Length: > 0 } row && models.Find(receipt.Question, receipt.ModelKey) is { IsUsable: true } reading
            ? Explanation.Of(reading.Model, row.Features)
            : null;
    }

    /// <summary>What each kind of reason gave to the score of a row, the largest first.</summary>
    /// <returns>Nothing when the receipt has no such row, or its model is not there.</returns>
    public ValueList<ReasonShare> ReasonsOf(Receipt receipt, long subjectId)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return Explain(receipt, subjectId) is { } explanation ? ReasonKinds.Sum(RankingQuestions.SchemaOf(receipt.Question), explanation) : [];
    }

    /// <summary>Replays all lists since a moment, in pages; a million rows in seconds.</summary>
    public async Task<ReceiptAudit> AuditAsync(DateTime since, CancellationToken cancellationToken)
    {
        var (lists, rows, different, problems) = (0L, 0L, 0L, new Dictionary<string, int>(StringComparer.Ordinal));
        var known = new Dictionary<(RankingQuestion, string), ModelReading>();
        List<RankingImpression> page;
        var last = 0L;
        do
        {
            await using var store = await contexts.CreateDbContextAsync(cancellationToken);
            page = await store.RankingImpressions.AsNoTracking().Where(i => i.Id > last && i.At >= since && i.ModelKey != "").OrderBy(i => i.Id).Take(Page).ToListAsync(cancellationToken);
            foreach (var impression in page)
            {
                last = impression.Id;
                lists++;
                var (packed, scores, problem) = Scores(impression, known);
                if (problem is not null)
                {
                    problems[problem] = problems.GetValueOrDefault(problem) + 1;
                    continue;
                }

                rows += packed!.Count;
                for (var row = 0; row < packed.Count; row++)
                    different += BitConverter.DoubleToInt64Bits(scores[row]) == BitConverter.DoubleToInt64Bits(packed.Scores[row]) ? 0 : 1;
            }
        }
        while (page.Count == Page);

        return new ReceiptAudit(lists, rows, different, problems);
    }

    private Receipt Replay(RankingImpression impression)
    {
        var (packed, scores, problem) = Scores(impression, []);
        var subjects = PackedRows.Subjects(impression.Subjects);
        return new Receipt
        {
            Id = impression.Id,
            At = impression.At,
            Question = RankingQuestions.Find(impression.Question) ?? RankingQuestion.Expert,
            Request = impression.Request,
            ViewerId = impression.ViewerId,
            ModelKey = impression.ModelKey,
            Generation = impression.Generation,
            Problem = problem,
            Rows = packed is null
                ? []
                : [.. subjects.Select((subject, row) => new ReceiptRow(
                    impression.FirstPosition + row, subject, packed.Features[(row * packed.FeatureCount)..((row + 1) * packed.FeatureCount)], packed.Scores[row], scores.Length > row ? scores[row] : null))],
        };
    }

    private (PackedRows? Rows, double[] Scores, string? Problem) Scores(RankingImpression impression, Dictionary<(RankingQuestion, string), ModelReading> known)
    {
        PackedRows packed;
        try
        {
            packed = PackedRows.Unpack(impression.Rows);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return (null, [], e.Message);
        }

        if (RankingQuestions.Find(impression.Question) is not { } question)
            return (packed, [], $"There is no question {impression.Question} any more.");
        if (packed.Count * 8 != impression.Subjects.Length)
            return (null, [], "A list has not as many rows as subjects.");
        if (impression.ModelKey.Length == 0)
            return (packed, [], "No model ranked this list: its order is the engine's.");
        if (RankingQuestions.SchemaOf(question).Version != impression.SchemaVersion)
            return (packed, [], $"The schema {impression.Question} {impression.SchemaVersion} of then is not that of this program.");
        if (!known.TryGetValue((question, impression.ModelKey), out var reading))
            known.Add((question, impression.ModelKey), reading = models.Find(question, impression.ModelKey));
        if (!reading.IsUsable)
            return (packed, [], reading.Problem);
        var scores = new double[packed.Count];
        reading.Model.Score(packed.Features, scores);
        return (packed, scores, null);
    }
}
