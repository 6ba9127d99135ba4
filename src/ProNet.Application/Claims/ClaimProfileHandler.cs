using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;

namespace ProNet.Application.Claims;

/// <summary>Says that an imported profile is one's own. Whoever has confirmed the address that it was imported with gets it at once; otherwise an administrator decides.</summary>
public sealed class ClaimProfileHandler(IDbContextFactory<ProNetDbContext> contexts, ClaimSettlement settlement, TimeProvider time)
{
    public const int LongestText = 2_000;

    /// <summary>Claims of one account in a day that an administrator has to look at.</summary>
    public const int MostADay = 3;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <param name="viewer">Who claims: what the viewer does not see cannot be claimed either.</param>
    /// <param name="accountId">The account of the viewer.</param>
    /// <param name="handle">Of the profile.</param>
    /// <param name="text">Why it is the claimant's; not needed where the address shows it.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ClaimOutcome> HandleAsync(Viewer viewer, long accountId, string handle, string? text, Caller caller, CancellationToken cancellationToken)
    {
        try
        {
            return await contexts.TransactAsync((store, cancelled) => ClaimAsync(store, viewer, accountId, (handle, (text ?? "").Trim()), caller, cancelled), cancellationToken);
        }
        catch (DbUpdateException)
        {
            // It went to somebody else at the same moment.
            return new(ClaimResult.NotThere);
        }
    }

    private async Task<ClaimOutcome> ClaimAsync(ProNetDbContext store, Viewer viewer, long accountId, (string Handle, string Text) said, Caller caller, CancellationToken cancellationToken)
    {
        var account = await store.Accounts.FirstAsync(a => a.Id == accountId, cancellationToken);
        if (!account.EmailConfirmed
            || await ClaimableProfiles.IsBarredAsync(store, account, cancellationToken)
            || await ClaimableProfiles.In(store).AsNoTracking().VisibleTo(viewer).FirstOrDefaultAsync(m => m.Handle == said.Handle, cancellationToken) is not { } imported)
            return new(ClaimResult.NotThere);
        if (ClaimableProfiles.IsShown(imported, account))
            return await settlement.GiveAsync(store, imported, account, null, (accountId, caller), cancellationToken);
        var own = store.ProfileClaims.Where(c => c.AccountId == accountId);
        if (await own.AnyAsync(c => c.MemberId == imported.Id && c.State == ClaimState.Open, cancellationToken))
            return new(ClaimResult.Waits);
        if (said.Text.Length == 0)
            return new(ClaimResult.NoWords);
        var now = time.GetUtcNow().UtcDateTime;
        var since = now - Day;
        if (await own.CountAsync(c => c.CreatedAt > since, cancellationToken) >= MostADay)
            return new(ClaimResult.TooMany);
        store.Add(new ProfileClaim { MemberId = imported.Id, AccountId = accountId, Text = said.Text.Length > LongestText ? said.Text[..LongestText] : said.Text, CreatedAt = now });
        AuditLog.Add(store, now, AuditAction.ClaimAsked, accountId, accountId, caller, imported.Handle);
        await store.SaveChangesAsync(cancellationToken);
        return new(ClaimResult.Waits);
    }
}
