using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Outbox;
using ProNet.Indexing.Hosting;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Outbox;

/// <summary>
/// Settles the outbox after a batch, in one transaction: rows whose change the index holds are deleted by id, refused ones wait for another try,
/// and those that were refused too often are parked where an administrator sees them.
/// </summary>
internal sealed class OutcomeSettlement(IDbContextFactory<ProNetDbContext> contexts, IndexingOptions options, TimeProvider time)
{
    public Task<DrainCounts> SettleAsync(IReadOnlyList<(SubjectRows Subject, OperationOutcome Outcome)> settled, CancellationToken cancellationToken) =>
        contexts.TransactAsync((context, ct) => SettleAsync(context, settled, ct), cancellationToken);

    private async Task<DrainCounts> SettleAsync(
        ProNetDbContext context, IReadOnlyList<(SubjectRows Subject, OperationOutcome Outcome)> settled, CancellationToken cancellationToken)
    {
        var accepted = settled.Where(s => s.Outcome.Status != OperationStatus.Rejected).Select(s => s.Subject).ToList();
        await DeleteAsync(context, accepted.SelectMany(s => s.Rows), cancellationToken);
        await RemoveDeadLettersAsync(context, accepted, cancellationToken);
        var parked = 0;
        var refused = settled.Where(s => s.Outcome.Status == OperationStatus.Rejected).ToList();
        foreach (var (subject, outcome) in refused)
        {
            // Older rows of the subject say nothing that the newest does not.
            await DeleteAsync(context, subject.Rows.Where(r => r != subject.Newest), cancellationToken);
            if (subject.Attempts + 1 < options.MaxAttempts)
            {
                await ScheduleRetryAsync(context, subject, cancellationToken);
                continue;
            }

            await DeleteAsync(context, [subject.Newest], cancellationToken);
            await DeadLetterAsync(context, subject, outcome.Reason ?? "The engine gave no reason.", cancellationToken);
            parked++;
        }

        await context.SaveChangesAsync(cancellationToken);
        return new DrainCounts(
            settled.Sum(s => (long)s.Subject.Rows.Count),
            settled.Count(s => s.Outcome.Status == OperationStatus.Applied),
            settled.Count(s => s.Outcome.Status == OperationStatus.Superseded),
            refused.Count - parked,
            parked);
    }

    private static async Task DeleteAsync(ProNetDbContext context, IEnumerable<OutboxEntry> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.Id).ToArray();
        if (ids.Length > 0)
            await context.Outbox.Where(r => EF.Parameter(ids).Contains(r.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>A subject that the index now holds has no dead letter any more.</summary>
    private static async Task RemoveDeadLettersAsync(ProNetDbContext context, List<SubjectRows> accepted, CancellationToken cancellationToken)
    {
        if (accepted.Count == 0 || !await context.DeadLetters.AnyAsync(cancellationToken))
            return;
        var keys = accepted.Select(s => (s.Subject, s.Id)).ToHashSet();
        var letters = await context.DeadLetters.ToListAsync(cancellationToken);
        context.DeadLetters.RemoveRange(letters.Where(l => keys.Contains((l.Subject, l.SubjectId))));
    }

    private async Task ScheduleRetryAsync(ProNetDbContext context, SubjectRows subject, CancellationToken cancellationToken)
    {
        var attempts = subject.Attempts + 1;
        var notBefore = time.GetUtcNow().UtcDateTime + options.RetryAfter(attempts);
        await context.Outbox.Where(r => r.Id == subject.Newest.Id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Attempts, attempts).SetProperty(r => r.NotBefore, notBefore).SetProperty(r => r.ClaimedUntil, (DateTime?)null), cancellationToken);
    }

    private async Task DeadLetterAsync(ProNetDbContext context, SubjectRows subject, string reason, CancellationToken cancellationToken)
    {
        var letter = await context.DeadLetters.FirstOrDefaultAsync(l => l.Subject == subject.Subject && l.SubjectId == subject.Id, cancellationToken);
        if (letter is null)
            context.DeadLetters.Add(letter = new DeadLetter { Subject = subject.Subject, SubjectId = subject.Id });
        letter.Version = subject.Version;
        letter.Reason = reason;
        letter.Attempts = subject.Attempts + 1;
        letter.ParkedAt = time.GetUtcNow().UtcDateTime;
    }
}
