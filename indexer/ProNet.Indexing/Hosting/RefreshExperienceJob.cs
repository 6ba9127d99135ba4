using Hangfire;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Careers;

namespace ProNet.Indexing.Hosting;

/// <summary>
/// Experience grows by a month when a month begins, for everybody who holds a position. The value is stored, so those members are saved again, which
/// reaches the index like any other change. Safe to run at any time and twice: who is up to date is not touched.
/// </summary>
[AutomaticRetry(Attempts = 0)]
public sealed class RefreshExperienceJob(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    private const int Page = 200;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        for (long? after = 0; after is not null;)
            after = await RefreshAsync(after.Value, today, cancellationToken);
    }

    private async Task<long?> RefreshAsync(long after, DateOnly today, CancellationToken cancellationToken)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var members = await context.Members
            .Where(m => m.Id > after && m.ExperienceAsOf < month && m.Positions.Any(p => p.Start != null && p.End == null && p.Current != CurrentState.Ended))
            .OrderBy(m => m.Id)
            .Take(Page)
            .Include(m => m.Positions)
            .ToListAsync(cancellationToken);
        if (members.Count == 0)
            return null;
        members.ForEach(m => m.RefreshExperience(today));
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody edits one of them right now, and so refreshes it; the others come again with the next run.
        }

        return members[^1].Id;
    }
}
