using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Ends all sessions of somebody, for an administrator: of a lost computer, or of an account that is in wrong hands. Passwords, passkeys and tokens stay.</summary>
public sealed class EndSessionsHandler(ProNetDbContext store, TimeProvider time)
{
    /// <returns>False when there is no such account.</returns>
    public async Task<bool> HandleAsync(long administratorId, long accountId, Caller caller, CancellationToken cancellationToken)
    {
        if (!await store.Accounts.AnyAsync(a => a.Id == accountId, cancellationToken))
            return false;
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.SessionEnded, administratorId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
        await SignInSessions.EndOthersAsync(store, accountId, null, cancellationToken);
        return true;
    }
}
