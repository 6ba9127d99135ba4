using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Claims;

/// <summary>Claim a profile: links that were sent to the address that it was imported with. Each works for the account that asked for it alone.</summary>
public sealed class ClaimLinks(IDbContextFactory<ProNetDbContext> contexts, ClaimSettlement settlement, TimeProvider time)
{
    private static readonly OneTimeLinkKind[] Kinds = [OneTimeLinkKind.Claim];

    /// <returns>Name of the profile; null when the link is none, not for this account, or the profile has an owner.</returns>
    public async Task<string?> FindAsync(string? token, long accountId, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        if (await new OneTimeLinks(store, time).FindAsync(token, Kinds, cancellationToken) is not { MemberId: { } member } link || link.AccountId != accountId)
            return null;
        return (await ClaimableProfiles.In(store).AsNoTracking().Where(m => m.Id == member).Select(m => m.Name).FirstOrDefaultAsync(cancellationToken))?.Display;
    }

    public async Task<ClaimOutcome> UseAsync(string? token, long accountId, Caller caller, CancellationToken cancellationToken)
    {
        try
        {
            return await contexts.TransactAsync((store, cancelled) => ClaimAsync(store, token, accountId, caller, cancelled), cancellationToken);
        }
        catch (DbUpdateException)
        {
            // It went to somebody else at the same moment.
            return new(ClaimResult.NotThere);
        }
    }

    private async Task<ClaimOutcome> ClaimAsync(ProNetDbContext store, string? token, long accountId, Caller caller, CancellationToken cancellationToken)
    {
        var links = new OneTimeLinks(store, time);
        var account = await store.Accounts.FirstAsync(a => a.Id == accountId, cancellationToken);
        if (await links.FindAsync(token, Kinds, cancellationToken) is not { MemberId: { } member } link
            || link.AccountId != accountId
            || await ClaimableProfiles.IsBarredAsync(store, account, cancellationToken)
            || await store.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == member, cancellationToken) is not { } imported
            || !await links.UseAsync(link, cancellationToken))
            return new(ClaimResult.NotThere);
        return await settlement.GiveAsync(store, imported, account, null, (accountId, caller), cancellationToken);
    }
}
