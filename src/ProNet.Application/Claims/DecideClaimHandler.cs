using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;

namespace ProNet.Application.Claims;

/// <summary>Decides a claim that waits. The claimant is told by mail, and finds it in the record.</summary>
public sealed class DecideClaimHandler(IDbContextFactory<ProNetDbContext> contexts, ClaimSettlement settlement, ClaimMails mails, TimeProvider time)
{
    public const int LongestReason = 1_000;

    /// <param name="claimId">Which.</param>
    /// <param name="isAccepted">Whether the profile is the claimant's.</param>
    /// <param name="reason">Told to the claimant; a refusal needs one.</param>
    /// <param name="administratorId">Who decides.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null when no such claim waits, or the claimant cannot own a profile any more; false when a refusal has no reason.</returns>
    public async Task<bool?> HandleAsync(long claimId, bool isAccepted, string? reason, long administratorId, Caller caller, CancellationToken cancellationToken)
    {
        var why = (reason ?? "").Trim();
        if (!isAccepted && why.Length == 0)
            return false;
        why = why.Length > LongestReason ? why[..LongestReason] : why;
        try
        {
            return await contexts.TransactAsync<bool?>(
                async (store, cancelled) => await DecideAsync(store, claimId, isAccepted ? null : why, (administratorId, caller), cancelled) ? true : null, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another decision came first.
            return null;
        }
    }

    private async Task<bool> DecideAsync(ProNetDbContext store, long claimId, string? refusal, (long AccountId, Caller Caller) administrator, CancellationToken cancellationToken)
    {
        // Untracked: a claim of a profile that goes would go with it.
        if (await store.ProfileClaims.AsNoTracking().FirstOrDefaultAsync(c => c.Id == claimId && c.State == ClaimState.Open, cancellationToken) is not { } claim)
            return false;
        var account = await store.Accounts.FirstAsync(a => a.Id == claim.AccountId, cancellationToken);
        var profile = await store.Members.AsNoTracking().FirstAsync(m => m.Id == claim.MemberId, cancellationToken);
        if (refusal is null)
        {
            return !await ClaimableProfiles.IsBarredAsync(store, account, cancellationToken)
                && (await settlement.GiveAsync(store, profile, account, claim.Id, administrator, cancellationToken)).Result == ClaimResult.Claimed;
        }

        var now = time.GetUtcNow().UtcDateTime;
        store.Update(claim);
        (claim.State, claim.Reason, claim.DecidedAt, claim.DecidedById) = (ClaimState.Refused, refusal, now, administrator.AccountId);
        await mails.AddDecisionAsync(store, claim, profile.Name.Display, isToReview: false, cancellationToken);
        AuditLog.Add(store, now, AuditAction.ClaimRefused, administrator.AccountId, account.Id, administrator.Caller, profile.Handle);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }
}
