using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Lexicon;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Verification;

/// <summary>Compares a generation with the store, view by view, once. A subject whose change waits in the change feed is on its way and no difference.</summary>
internal sealed class IndexVerifier(IDbContextFactory<ProNetDbContext> contexts, IIndexWriter writer, CurrentLexicon lexicon)
{
    public async Task<VerificationReport> CompareAsync(
        long generation, VerificationDepth depth, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var differences = new List<IndexDifference>();
        var compared = 0L;
        foreach (var (subject, view) in SearchSchemas.All.SelectMany(s => Views.All.Select(view => (s.Subject, view))))
        {
            var store = Counted(new StoredVersions(contexts, lexicon).ReadAsync(subject, view, depth, cancellationToken), Count);
            var index = writer.ReadVersionsAsync(generation, subject, view, cancellationToken);
            await foreach (var difference in VersionMerge.CompareAsync(subject, view, store, index, cancellationToken))
                differences.Add(difference);
        }

        var pending = await PendingAsync(differences.Count, cancellationToken);
        var (waiting, real) = (differences.FindAll(d => pending.Contains((d.Subject, d.Id))), differences.FindAll(d => !pending.Contains((d.Subject, d.Id))));
        return new VerificationReport(generation, compared, waiting.DistinctBy(d => (d.Subject, d.Id)).Count(), real);

        void Count()
        {
            compared++;
            if (compared % 1_000 == 0)
                progress?.Report(compared);
        }
    }

    private async Task<HashSet<(SubjectKind Subject, long Id)>> PendingAsync(int differences, CancellationToken cancellationToken)
    {
        if (differences == 0)
            return [];
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Changes.Select(r => new { r.Subject, r.SubjectId }).Distinct().ToListAsync(cancellationToken);
        return [.. rows.Select(r => (r.Subject, r.SubjectId))];
    }

    private static async IAsyncEnumerable<IndexedVersion> Counted(IAsyncEnumerable<IndexedVersion> versions, Action count)
    {
        await foreach (var version in versions)
        {
            count();
            yield return version;
        }
    }
}
