using Microsoft.EntityFrameworkCore;
using ProNet.Data;

namespace ProNet.Application.Alerts;

/// <summary>Tells owners that no mails about searches reach them. On a context of its own, because it stands on pages that read other things at the same time.</summary>
public sealed class RefusedAddressReader(IDbContextFactory<ProNetDbContext> contexts)
{
    /// <summary>True while a server refuses the address of an account for good.</summary>
    public async Task<bool> IsRefusedAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await store.Accounts.AnyAsync(a => a.Id == accountId && a.RefusedAddress != "" && a.RefusedAddress == a.Email, cancellationToken);
    }
}
