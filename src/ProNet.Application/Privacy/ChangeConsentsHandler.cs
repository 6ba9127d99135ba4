using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Privacy;

/// <summary>Changes what the owner of a profile agrees to.</summary>
public sealed class ChangeConsentsHandler(ProNetDbContext store, TimeProvider time)
{
    /// <returns>False when nothing was changed: there is no such profile, or somebody changed it at the same time.</returns>
    public async Task<bool> HandleAsync(long memberId, long accountId, Consents wanted, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        if (await store.Members.FirstOrDefaultAsync(m => m.Id == memberId, cancellationToken) is not { } member)
            return false;
        var consents = member.Consents;
        (consents.InSearch, consents.OnTheWeb, consents.ByMachines, consents.OpenToEmployers) = (wanted.InSearch, wanted.OnTheWeb, wanted.ByMachines, wanted.OpenToEmployers);
        if (!store.ChangeTracker.HasChanges())
            return true;
        AuditLog.AddAbout(store, time.GetUtcNow().UtcDateTime, AuditAction.PrivacyChanged, accountId, memberId, caller);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
