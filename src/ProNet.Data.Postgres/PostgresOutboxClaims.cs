using Microsoft.EntityFrameworkCore;
using ProNet.Data.Outbox;

namespace ProNet.Data.Postgres;

/// <summary>
/// Claims of many workers. Claiming is one at a time (a moment each), so that two workers never hold rows of one subject; a claim ends by itself when its
/// worker is dead.
/// </summary>
internal sealed class PostgresOutboxClaims : IOutboxClaims
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    public async Task<List<OutboxEntry>> ClaimAsync(ProNetDbContext context, Guid worker, int most, DateTime now, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('pronet/outbox'))", cancellationToken);
        var claimed = await context.Outbox.FromSql(
                $"""
                UPDATE "Outbox" SET "ClaimedBy" = {worker}, "ClaimedUntil" = {now + Lifetime}
                WHERE "Id" IN (
                    SELECT due."Id" FROM "Outbox" due
                    WHERE due."NotBefore" <= {now} AND (due."ClaimedUntil" IS NULL OR due."ClaimedUntil" <= {now})
                    AND NOT EXISTS (
                        SELECT 1 FROM "Outbox" held
                        WHERE held."Subject" = due."Subject" AND held."SubjectId" = due."SubjectId" AND held."ClaimedUntil" > {now})
                    ORDER BY due."Id" LIMIT {most}
                    FOR UPDATE SKIP LOCKED)
                RETURNING *
                """)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        claimed.Sort((a, b) => a.Id.CompareTo(b.Id));
        return claimed;
    }

    public Task ReleaseAsync(ProNetDbContext context, Guid worker, CancellationToken cancellationToken) => context.Outbox
        .Where(r => r.ClaimedBy == worker)
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.ClaimedBy, (Guid?)null).SetProperty(r => r.ClaimedUntil, (DateTime?)null), cancellationToken);
}
