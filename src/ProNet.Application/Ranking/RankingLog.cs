using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Data.Ranking;
using ProNet.Ranking.Trials;

namespace ProNet.Application.Ranking;

/// <summary>Writes down which lists were shown, as the model saw them, and what was done about them: receipts, and what is learned from. A list that cannot be written down is shown all the same.</summary>
public sealed class RankingLog(IDbContextFactory<ProNetDbContext> contexts, ServedModels models, RankingOptions options, TimeProvider time, ILogger<RankingLog> log)
{
    /// <summary>What is done later is not because of the list.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    private const int LongestRequest = 2_000;

    /// <summary>A list of one ranking.</summary>
    /// <param name="list">What is shown.</param>
    /// <param name="firstPosition">Where its first row stands in the whole answer, from 1.</param>
    /// <param name="viewer">Who is shown it; a visitor's has no name.</param>
    /// <param name="ct">Ends it.</param>
    /// <returns>Number of the impression, which is that of the receipt; 0 when not logged.</returns>
    public Task<long> ShownAsync(RankedList list, int firstPosition, Viewer viewer, CancellationToken ct) => ShownAsync(list, firstPosition, [], viewer, ct);

    /// <summary>A list of two rankings.</summary>
    /// <param name="list">What is shown, each row with the score of the served model.</param>
    /// <param name="firstPosition">Where its first row stands in the whole answer, from 1.</param>
    /// <param name="teams">Of each row, from <see cref="Interleaving.TeamDraft"/>; empty where nothing was interleaved.</param>
    /// <param name="viewer">Who is shown it.</param>
    /// <param name="ct">Ends it.</param>
    /// <returns>Number of the impression; 0 when not logged.</returns>
    /// <exception cref="ArgumentException">A row is not of the question's schema.</exception>
    public async Task<long> ShownAsync(RankedList list, int firstPosition, IReadOnlyList<Team> teams, Viewer viewer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(teams);
        ArgumentNullException.ThrowIfNull(viewer);
        var schema = RankingQuestions.SchemaOf(list.Question);
        if (list.Rows.Any(row => row.Features.Length != schema.Count) || list.Rows.Count > PackedRows.MostRows || (teams.Count > 0 && teams.Count != list.Rows.Count))
            throw new ArgumentException($"A list of the schema {schema} has rows of {schema.Count} features, a team for each or none, and {PackedRows.MostRows} rows at most.", nameof(list));
        if (list.Rows.Count == 0 || viewer.Role == ViewerRole.System || options.Kept <= TimeSpan.Zero)
            return 0;
        var trial = models.Now(list.Question) is { Mode: not ModelTrial.None, Trial: { } tried } ? tried : null;
        var impression = new RankingImpression
        {
            At = time.GetUtcNow().UtcDateTime,
            Question = schema.Name,
            SchemaVersion = schema.Version,
            ViewerId = viewer.MemberId,
            Request = list.Request.Length > LongestRequest ? list.Request[..LongestRequest] : list.Request,
            ModelKey = list.ModelKey,
            FirstPosition = firstPosition,
            Subjects = PackedRows.PackSubjects(list.Rows.Select(row => row.SubjectId)),
            Rows = PackedRows.Pack(list.Rows, schema.Count, TrialScores(trial, list.Rows)),
            TrialKey = trial?.Key ?? "",
            Teams = [.. teams.Select(team => (byte)team)],
        };
        try
        {
            await using var store = await contexts.CreateDbContextAsync(ct);
            impression.Generation = await store.IndexGenerations.Where(g => g.State == GenerationState.Active).Select(g => g.Id).FirstOrDefaultAsync(ct);
            store.Add(impression);
            await store.SaveChangesAsync(ct);
            return impression.Id;
        }
        catch (Exception e) when (e is DbException or DbUpdateException)
        {
            log.LogWarning("A ranked list was not written down: {Reason}", e.Message);
            return 0;
        }
    }

    /// <summary>What somebody did about a row that they were shown; once for each kind.</summary>
    /// <param name="impressionId">Number of the list.</param>
    /// <param name="subjectId">The row's subject.</param>
    /// <param name="kind">What.</param>
    /// <param name="viewer">Who; nobody else than whom it was shown to.</param>
    /// <param name="ct">Ends it.</param>
    /// <returns>False when there is no such list of theirs with such a row, or it is too long ago.</returns>
    public async Task<bool> DidAsync(long impressionId, long subjectId, RankingActKind kind, Viewer viewer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (impressionId <= 0 || viewer.Role == ViewerRole.System)
            return false;
        var now = time.GetUtcNow().UtcDateTime;
        try
        {
            await using var store = await contexts.CreateDbContextAsync(ct);
            var member = viewer.MemberId;
            var since = now - Remembered;
            var subjects = await store.RankingImpressions.Where(i => i.Id == impressionId && i.ViewerId == member && i.At >= since).Select(i => i.Subjects).FirstOrDefaultAsync(ct);
            if (subjects is null || !PackedRows.Subjects(subjects).Contains(subjectId))
                return false;
            if (!await store.RankingActs.AnyAsync(a => a.ImpressionId == impressionId && a.SubjectId == subjectId && a.Kind == kind, ct))
            {
                store.Add(new RankingAct { ImpressionId = impressionId, SubjectId = subjectId, Kind = kind, At = now });
                await store.SaveChangesAsync(ct);
            }

            return true;
        }
        catch (Exception e) when (e is DbException or DbUpdateException)
        {
            // Another request wrote the same, or the store is away: nobody's page fails for it.
            log.LogDebug("What was done about a ranked list was not written down: {Reason}", e.Message);
            return false;
        }
    }

    private static double[] TrialScores(KeyedModel? trial, IReadOnlyList<RankedRow> rows)
    {
        if (trial is null)
            return [];
        var scores = new double[rows.Count];
        trial.Model.Score(rows.SelectMany(row => row.Features).ToArray(), scores);
        return scores;
    }
}
