using Microsoft.AspNetCore.Identity;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Sends a link with which a new password is chosen. Whoever asks is told the same, after the same work, whatever is known of the address.</summary>
public sealed class RequestResetHandler(UserManager<Account> users, ProNetDbContext store, OneTimeLinks links, AccountMails mails, SignInGuards guards)
{
    /// <param name="email">As typed.</param>
    /// <param name="language">Two letters.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when it is no address.</returns>
    public async Task<bool> HandleAsync(string? email, string language, CancellationToken cancellationToken)
    {
        var address = (email ?? "").Trim();
        if (!MailAddressRule.IsAddress(address))
            return false;
        if (await guards.TakeAsync(GuardKeys.Mail(address), cancellationToken) is not null)
            return true;
        var account = await users.FindByEmailAsync(address);
        var isSent = account is { IsDemo: false };
        // For an unknown address the row is one that resets nothing.
        var link = links.Add(OneTimeLinkKind.Reset, account?.Email ?? address, isSent ? account!.Id : null);
        await mails.AddAsync(store, AccountLetterKind.Reset, link, account?.Language ?? language, isSent, cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }
}
