using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Privacy;

/// <summary>Takes an exclusion back, for its owner.</summary>
public sealed class RemoveExclusionHandler(ProNetDbContext store, TimeProvider time)
{
    /// <returns>False when the member has no such exclusion.</returns>
    public async Task<bool> HandleAsync(long memberId, long accountId, long exclusionId, Caller caller, CancellationToken cancellationToken)
    {
        if (await store.Exclusions.FirstOrDefaultAsync(e => e.MemberId == memberId && e.Id == exclusionId, cancellationToken) is not { } exclusion)
            return false;
        store.Remove(exclusion);
        AuditLog.AddAbout(store, time.GetUtcNow().UtcDateTime, AuditAction.PrivacyChanged, accountId, memberId, caller);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }
}
