using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProNet.Data.Feed;
using ProNet.Data.Recording;

namespace ProNet.Data.Postgres;

/// <summary>
/// Claims of many workers. For one consumer claiming is one at a time (a moment each), so that two workers never hold changes of one subject; consumers do
/// not wait for each other, and a claim ends by itself when its worker is dead. Rows of changes are not locked by claiming: with <c>SKIP LOCKED</c> a
/// consumer would jump over what another looks at, and tell a subject out of order.
/// </summary>
internal sealed class PostgresFeedDialect : IFeedDialect
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    public async Task<List<ClaimedChange>> ClaimAsync(ProNetDbContext context, ChangeClaim claim, CancellationToken cancellationToken)
    {
        var (consumer, worker, most, now) = claim;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('pronet/feed'), {consumer})", cancellationToken);
        var due = await FeedQueries.Due(context, context.ChangeConsumers.Where(c => c.Id == consumer), now)
            .Where(d => !context.ChangeDeliveries.Any(
                h => h.ConsumerId == consumer && h.Subject == d.Change.Subject && h.SubjectId == d.Change.SubjectId && h.ClaimedUntil != null && h.ClaimedUntil > now))
            .OrderBy(d => d.Change.Id).Take(most).AsNoTracking().ToListAsync(cancellationToken);
        var ids = due.ConvertAll(d => d.Change.Id).ToArray();
        if (ids.Length > 0)
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "ChangeDeliveries" ("ConsumerId", "ChangeId", "Subject", "SubjectId", "Attempts", "NotBefore", "ClaimedBy", "ClaimedUntil", "IsTaken")
                SELECT {consumer}, c."Id", c."Subject", c."SubjectId", 0, {now}, {worker}, {now + Lifetime}, FALSE FROM "Changes" c WHERE c."Id" = ANY({ids})
                ON CONFLICT ("ConsumerId", "ChangeId") DO UPDATE SET "ClaimedBy" = EXCLUDED."ClaimedBy", "ClaimedUntil" = EXCLUDED."ClaimedUntil"
                """,
                cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return due;
    }

    public Task ReleaseAsync(ProNetDbContext context, int consumer, Guid worker, CancellationToken cancellationToken) => context.ChangeDeliveries
        .Where(d => d.ConsumerId == consumer && d.ClaimedBy == worker)
        .ExecuteUpdateAsync(set => set.SetProperty(d => d.ClaimedBy, (Guid?)null).SetProperty(d => d.ClaimedUntil, (DateTime?)null), cancellationToken);

    public void Settled(int consumer, IEnumerable<Change> changes)
    {
        // The claims are rows, and say so themselves.
    }

    public Task LockAsync(ProNetDbContext context, long[] changes, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""SELECT "Id" FROM "Changes" WHERE "Id" = ANY({changes}) ORDER BY "Id" FOR UPDATE""", cancellationToken);

    public async Task<bool> TryHoldAsync(ProNetDbContext context, TimeSpan? atMost, CancellationToken cancellationToken)
    {
        var limit = ((long)(atMost?.TotalMilliseconds ?? 0)).ToString(CultureInfo.InvariantCulture);
        await context.Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', {limit}, TRUE)", cancellationToken);
        try
        {
            await context.Database.ExecuteSqlRawAsync("""LOCK TABLE "Changes" IN EXCLUSIVE MODE""", cancellationToken);
            return true;
        }
        catch (DbException e) when (e.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }
}
