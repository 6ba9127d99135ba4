using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Recording;
using ProNet.Indexing.Documents;
using ProNet.Indexing.Draining;
using ProNet.Lexicon;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Generations;

/// <summary>Fills a new generation from the store, in order of id, page by page; each page passes the gate, so live writes interleave.</summary>
internal sealed class Backfill(
    IDbContextFactory<ProNetDbContext> contexts, IIndexWriter writer, IndexingMutex gate, IndexingOptions options, CurrentLexicon lexicon, TimeProvider time)
{
    public IndexingMutex Gate => gate;

    public CurrentLexicon Lexicon => lexicon;

    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var count = 0L;
        foreach (var schema in SearchSchemas.All)
            count += await DocumentBuilder.CountAsync(context, schema.Subject, cancellationToken);
        return count;
    }

    /// <param name="generation">The generation to fill.</param>
    /// <param name="page">Called after each page with the subjects written so far; false stops.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <returns>Subjects written, and subjects of which a view was refused.</returns>
    public async Task<(long Written, long Refused)> FillAsync(long generation, Func<long, Task<bool>> page, CancellationToken cancellationToken)
    {
        var (written, refused) = (0L, 0L);
        foreach (var schema in SearchSchemas.All)
        {
            var after = 0L;
            while (await PageAsync(generation, schema.Subject, after, cancellationToken) is { } filled)
            {
                after = filled.Last;
                written += filled.Subjects - filled.Refused;
                refused += filled.Refused;
                if (!await page(written))
                    return (written, refused);
            }
        }

        return (written, refused);
    }

    private async Task<(long Last, int Subjects, int Refused)?> PageAsync(
        long generation, SubjectKind subject, long after, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        IReadOnlyList<IndexOperation> operations;
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
            operations = await DocumentBuilder.BuildAfterAsync(context, lexicon, subject, after, options.RebuildBatchSize, cancellationToken);
        if (operations.Count == 0)
            return null;
        var outcomes = await writer.WriteAsync(generation, operations, cancellationToken);
        var refused = operations.Zip(outcomes).Where(pair => pair.Second.Status == OperationStatus.Rejected).ToList();
        if (refused.Count > 0)
            await DeadLetterAsync(refused, cancellationToken);
        return (operations[^1].Id, operations.Count, refused.Count);
    }

    private async Task DeadLetterAsync(List<(IndexOperation Operation, OperationOutcome Outcome)> refused, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = (await context.DeadLetters.Where(l => l.Consumer == ChangeConsumer.SearchIndex).ToListAsync(cancellationToken)).ToDictionary(l => (l.Subject, l.SubjectId));
        foreach (var (operation, outcome) in refused)
        {
            if (!known.TryGetValue((operation.Subject, operation.Id), out var letter))
                context.DeadLetters.Add(letter = new DeadLetter { Subject = operation.Subject, SubjectId = operation.Id });
            letter.Version = operation.Version;
            letter.Reason = outcome.Reason ?? "The engine gave no reason.";
            letter.Attempts++;
            letter.DeadLetteredAt = time.GetUtcNow().UtcDateTime;
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
