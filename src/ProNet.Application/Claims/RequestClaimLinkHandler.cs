using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Imports;

namespace ProNet.Application.Claims;

/// <summary>
/// Sends a link to the address that a profile was imported with. The store has a digest of it only, so that the claimant names it; whether it is the right one,
/// nobody is told but who reads the mail.
/// </summary>
public sealed class RequestClaimLinkHandler(ProNetDbContext store, OneTimeLinks links, ClaimMails mails, SignInGuards guards)
{
    /// <returns>False when it is no address; true says nothing more.</returns>
    public async Task<bool> HandleAsync(Viewer viewer, long accountId, string handle, string? email, CancellationToken cancellationToken)
    {
        var address = (email ?? "").Trim();
        if (!MailAddressRule.IsAddress(address))
            return false;
        // Guesses of one account, at whatever addresses; and mails to one address, whoever asks.
        if (await guards.TakeAsync(GuardKeys.Claim(accountId), cancellationToken) is not null || await guards.TakeAsync(GuardKeys.Mail(address), cancellationToken) is not null)
            return true;
        var account = await store.Accounts.AsNoTracking().FirstAsync(a => a.Id == accountId, cancellationToken);
        var imported = await ClaimableProfiles.In(store).AsNoTracking().VisibleTo(viewer).FirstOrDefaultAsync(m => m.Handle == handle, cancellationToken);
        if (imported is null || await ClaimableProfiles.IsBarredAsync(store, account, cancellationToken))
            return true;
        var isSent = ContactDigest.Is(imported.Origin, address);
        var link = links.Add(OneTimeLinkKind.Claim, address, accountId);
        // For another address the row is one that shows nothing.
        link.Link.MemberId = isSent ? imported.Id : null;
        await mails.AddLinkAsync(store, link, account.Language, isSent, cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }
}
