using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Alerts;

/// <summary>How mails about saved searches go, for administrators. Says nothing of what they tell.</summary>
public sealed class DigestMonitor(ProNetDbContext store, DueDigests due, TimeProvider time)
{
    private const int Rows = 50;

    public async Task<DigestOverview> ReadAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime.AddDays(-1);
        var lines = await store.Digests.AsNoTracking().OrderByDescending(d => d.Id).Take(Rows)
            .Join(store.Accounts, d => d.AccountId, a => a.Id, (d, a) => new DigestLine(d.Id, a.Email!, d.DueAt, d.State, d.Told, d.SentAt, d.LastError))
            .ToListAsync(cancellationToken);
        return new DigestOverview
        {
            PausedAt = await store.AlertPauses.Select(p => (DateTime?)p.At).FirstOrDefaultAsync(cancellationToken),
            Due = await due.CountAsync(cancellationToken),
            Waiting = await store.AlertHits.CountAsync(h => h.DigestId == null, cancellationToken),
            SentLately = await store.Digests.CountAsync(d => d.State == DigestState.Sent && d.SentAt > since, cancellationToken),
            InQueue = await store.Digests.CountAsync(d => d.State == DigestState.Queued || d.State == DigestState.Pending, cancellationToken),
            Failed = await store.Digests.CountAsync(d => d.State == DigestState.Failed, cancellationToken),
            Refused = await store.Accounts.CountAsync(a => a.RefusedAddress != "" && a.RefusedAddress == a.Email, cancellationToken),
            SetApart = await store.SavedSearches.AsNoTracking().Where(s => s.QuarantinedAt != null).OrderByDescending(s => s.QuarantinedAt).Take(Rows)
                .Select(s => new SetApartLine(s.Id, s.QuarantinedAt!.Value, s.QuarantineReason)).ToListAsync(cancellationToken),
            Digests = [.. lines.OrderByDescending(l => l.Id)],
        };
    }
}
