using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;

namespace ProNet.Application.Alerts;

/// <summary>What administrators decide about digests, and owners about an address that a server refused.</summary>
public sealed class DigestControl(ProNetDbContext store, DigestReader reader, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task PauseAsync(long administratorId, Caller caller, CancellationToken cancellationToken)
    {
        if (await store.AlertPauses.AnyAsync(cancellationToken))
            return;
        store.Add(new AlertPause { At = Now });
        AuditLog.Add(store, Now, AuditAction.AlertsPaused, administratorId, administratorId, caller);
        await store.SaveChangesAsync(cancellationToken);
    }

    public async Task ResumeAsync(long administratorId, Caller caller, CancellationToken cancellationToken)
    {
        if (await store.AlertPauses.FirstOrDefaultAsync(cancellationToken) is not { } pause)
            return;
        store.Remove(pause);
        AuditLog.Add(store, Now, AuditAction.AlertsResumed, administratorId, administratorId, caller);
        await store.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Has a digest written and sent once more, whatever became of it, under the same id: what may be told now, of the same hits.</summary>
    public async Task<ResendOutcome> ResendAsync(long digestId, long administratorId, Caller caller, CancellationToken cancellationToken)
    {
        if (!await store.Digests.AnyAsync(d => d.Id == digestId && d.State != DigestState.Pending && d.State != DigestState.Queued, cancellationToken))
            return ResendOutcome.Missing;
        if (await reader.ReadAsync(digestId, cancellationToken) is not { Sections.Count: > 0 })
            return ResendOutcome.Nothing;
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (await store.Digests.FirstOrDefaultAsync(d => d.Id == digestId && d.State != DigestState.Pending && d.State != DigestState.Queued, cancellationToken) is not { } digest)
            return ResendOutcome.Missing;
        Again([digest]);
        AuditLog.Add(store, Now, AuditAction.DigestSentAgain, administratorId, digest.AccountId, caller, digest.PeriodKey);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ResendOutcome.Again;
    }

    /// <summary>Tries an address again that a server had refused, beginning with what it refused.</summary>
    /// <returns>False when none was.</returns>
    public async Task<bool> TryAddressAsync(long accountId, Caller caller, CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (await store.Accounts.FirstOrDefaultAsync(a => a.Id == accountId && a.RefusedAddress != "", cancellationToken) is not { } account)
            return false;
        account.RefusedAddress = "";
        Again(await store.Digests.Where(d => d.AccountId == accountId && d.State == DigestState.Failed).ToListAsync(cancellationToken));
        AuditLog.Add(store, Now, AuditAction.AddressTriedAgain, accountId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>The mail of before stays until another is written in its place.</summary>
    private void Again(List<Digest> digests)
    {
        foreach (var digest in digests)
            (digest.State, digest.NotBefore, digest.Attempts, digest.LastError) = (DigestState.Pending, Now, 0, "");
    }
}
