using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Indexing.Monitoring;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Draining;

/// <summary>
/// Settles the changes of a batch, in one transaction: those that the index holds are taken by id, refused ones wait for another try, and those that were
/// refused too often are dead-lettered where an administrator sees them.
/// </summary>
internal sealed class OutcomeSettlement(IDbContextFactory<ProNetDbContext> contexts, ChangeFeed feed, IndexingOptions options, TimeProvider time)
{
    public async Task<DrainCounts> SettleAsync(IReadOnlyList<(SubjectRows Subject, OperationOutcome Outcome)> settled, CancellationToken cancellationToken)
    {
        var counts = await contexts.TransactAsync((context, ct) => SettleAsync(context, settled, ct), cancellationToken);
        feed.Settled(settled.SelectMany(s => s.Subject.Rows).Select(r => r.Change));
        return counts;
    }

    private async Task<DrainCounts> SettleAsync(
        ProNetDbContext context, IReadOnlyList<(SubjectRows Subject, OperationOutcome Outcome)> settled, CancellationToken cancellationToken)
    {
        var accepted = settled.Where(s => s.Outcome.Status != OperationStatus.Rejected).Select(s => s.Subject).ToList();
        var refused = settled.Where(s => s.Outcome.Status == OperationStatus.Rejected).ToList();
        // Older changes of a subject say nothing to the index that the newest does not.
        var superseded = refused.SelectMany(s => s.Subject.Rows.Where(r => r != s.Subject.Newest));
        await feed.TakeAsync(context, [.. accepted.SelectMany(s => s.Rows).Concat(superseded).Select(r => r.Change)], cancellationToken);
        await RemoveDeadLettersAsync(context, accepted, cancellationToken);
        var deadLettered = 0;
        foreach (var (subject, outcome) in refused)
        {
            var last = subject.Newest with { Attempts = subject.Attempts };
            if (last.Attempts + 1 < options.MaxAttempts)
            {
                await feed.RetryAsync(context, last, time.GetUtcNow().UtcDateTime + options.RetryAfter(last.Attempts + 1), cancellationToken);
                continue;
            }

            await feed.DeadLetterAsync(context, [last], outcome.Reason ?? "The engine gave no reason.", cancellationToken);
            deadLettered++;
        }

        await context.SaveChangesAsync(cancellationToken);
        return new DrainCounts(
            settled.Sum(s => (long)s.Subject.Rows.Count),
            settled.Count(s => s.Outcome.Status == OperationStatus.Applied),
            settled.Count(s => s.Outcome.Status == OperationStatus.Superseded),
            refused.Count - deadLettered,
            deadLettered);
    }

    /// <summary>A subject that the index now holds has no dead letter any more.</summary>
    private async Task RemoveDeadLettersAsync(ProNetDbContext context, List<SubjectRows> accepted, CancellationToken cancellationToken)
    {
        if (accepted.Count == 0)
            return;
        var keys = accepted.Select(s => (s.Subject, s.Id)).ToHashSet();
        var letters = await context.DeadLetters.Where(l => l.Consumer == feed.Consumer).ToListAsync(cancellationToken);
        context.DeadLetters.RemoveRange(letters.Where(l => keys.Contains((l.Subject, l.SubjectId))));
    }
}
