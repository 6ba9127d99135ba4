using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;

namespace ProNet.Application.Alerts;

/// <summary>What administrators decide about digests, and owners about an address that a server refused.</summary>
public sealed class DigestControl(ProNetDbContext store, TimeProvider time)
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
    /// <returns>False when there is none, or its mail is on its way.</returns>
    public async Task<bool> ResendAsync(long digestId, long administratorId, Caller caller, CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (await store.Digests.FirstOrDefaultAsync(d => d.Id == digestId && d.State != DigestState.Pending && d.State != DigestState.Queued, cancellationToken) is not { } digest)
            return false;
        await AgainAsync([digest], cancellationToken);
        AuditLog.Add(store, Now, AuditAction.DigestSentAgain, administratorId, digest.AccountId, caller, digest.PeriodKey);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Tries an address again that a server had refused, beginning with what it refused.</summary>
    /// <returns>False when none was.</returns>
    public async Task<bool> TryAddressAsync(long accountId, Caller caller, CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (await store.Accounts.FirstOrDefaultAsync(a => a.Id == accountId && a.RefusedAddress != "", cancellationToken) is not { } account)
            return false;
        account.RefusedAddress = "";
        await AgainAsync(await store.Digests.Where(d => d.AccountId == accountId && d.State == DigestState.Failed).ToListAsync(cancellationToken), cancellationToken);
        AuditLog.Add(store, Now, AuditAction.AddressTriedAgain, accountId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task AgainAsync(List<Digest> digests, CancellationToken cancellationToken)
    {
        foreach (var digest in digests)
        {
            await store.OutgoingMails.Where(m => m.MessageId == digest.MessageId && m.State != MailState.Waiting).ExecuteDeleteAsync(cancellationToken);
            (digest.State, digest.NotBefore, digest.Attempts, digest.LastError) = (DigestState.Pending, Now, 0, "");
        }
    }
}
