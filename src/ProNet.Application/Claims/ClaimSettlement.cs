using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Claims;

/// <summary>Gives a profile to whoever showed that it is theirs, and tells everybody who claimed it.</summary>
public sealed class ClaimSettlement(ProfileTransfer transfer, ClaimMails mails, TimeProvider time)
{
    /// <param name="store">The context of the transaction.</param>
    /// <param name="imported">The profile.</param>
    /// <param name="account">Whose it is; tracked.</param>
    /// <param name="claimId">The claim that is accepted; null where nobody had to decide.</param>
    /// <param name="actor">The account that does it, and from where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal async Task<ClaimOutcome> GiveAsync(
        ProNetDbContext store, Member imported, Account account, long? claimId, (long AccountId, Caller Caller) actor, CancellationToken cancellationToken)
    {
        var outcome = await transfer.MoveAsync(store, imported.Id, account, cancellationToken);
        if (outcome.Result != ClaimResult.Claimed)
            return outcome;
        var (now, name) = (time.GetUtcNow().UtcDateTime, imported.Name.Display);
        foreach (var waiting in await store.ProfileClaims.Where(c => c.MemberId == account.MemberId && c.State == ClaimState.Open).ToListAsync(cancellationToken))
        {
            (waiting.State, waiting.DecidedAt) = (waiting.AccountId == account.Id ? ClaimState.Accepted : ClaimState.Taken, now);
            waiting.DecidedById = waiting.Id == claimId ? actor.AccountId : null;
            // Who did it oneself needs no mail about it.
            if (waiting.State == ClaimState.Taken || claimId is not null)
                await mails.AddDecisionAsync(store, waiting, name, outcome.CvId is not null, cancellationToken);
        }

        AuditLog.Add(store, now, AuditAction.ProfileClaimed, actor.AccountId, account.Id, actor.Caller, imported.Handle);
        await store.SaveChangesAsync(cancellationToken);
        return outcome;
    }
}
