using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Profiles;

namespace ProNet.Application.Badges;

/// <summary>The badge of a member, for its owner: made, given another address, withdrawn.</summary>
public sealed class OwnBadges(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <returns>Null when the member has none.</returns>
    public async Task<MemberBadge?> FindAsync(long memberId, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await store.MemberBadges.AsNoTracking().FirstOrDefaultAsync(b => b.MemberId == memberId, cancellationToken);
    }

    /// <summary>Makes the badge. Where there is one, it gets another address, and the old one finds nothing from then on.</summary>
    /// <param name="memberId">Whose; the owner asks.</param>
    /// <param name="accountId">The owner's account.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<string> MakeAsync(long memberId, long accountId, Caller caller, CancellationToken cancellationToken)
    {
        try
        {
            return await SaveAsync(memberId, accountId, caller, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The form was sent twice at once, and the other one made it: this one renews it.
            return await SaveAsync(memberId, accountId, caller, cancellationToken);
        }
    }

    /// <summary>Removes the badge: its address finds nothing from then on.</summary>
    /// <returns>False when there was none.</returns>
    public Task<bool> WithdrawAsync(long memberId, long accountId, Caller caller, CancellationToken cancellationToken) => contexts.TransactAsync(async (store, cancelled) =>
    {
        if (await store.MemberBadges.Where(b => b.MemberId == memberId).ExecuteDeleteAsync(cancelled) == 0)
            return false;
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.BadgeWithdrawn, accountId, accountId, caller);
        await store.SaveChangesAsync(cancelled);
        return true;
    }, cancellationToken);

    private Task<string> SaveAsync(long memberId, long accountId, Caller caller, CancellationToken cancellationToken) => contexts.TransactAsync(async (store, cancelled) =>
    {
        var (token, now) = (SecretText.Make(), time.GetUtcNow().UtcDateTime);
        if (await store.MemberBadges.FirstOrDefaultAsync(b => b.MemberId == memberId, cancelled) is { } badge)
            (badge.Token, badge.CreatedAt) = (token, now);
        else
            store.Add(new MemberBadge { MemberId = memberId, Token = token, CreatedAt = now });
        AuditLog.Add(store, now, AuditAction.BadgeMade, accountId, accountId, caller);
        await store.SaveChangesAsync(cancelled);
        return token;
    }, cancellationToken);
}
