using Microsoft.AspNetCore.Identity;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>
/// Sends a link with which an account is opened. Whoever asks is told the same whatever is known of the address; that it has an account already, its owner
/// reads in the mail. Nothing is chosen before the address is confirmed: otherwise somebody could choose a password for an address of somebody else.
/// </summary>
public sealed class RequestJoinHandler(UserManager<Account> users, ProNetDbContext store, OneTimeLinks links, AccountMails mails, SignInGuards guards)
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
        var link = account is null ? links.Add(OneTimeLinkKind.Join, address, null) : links.Add(OneTimeLinkKind.Reset, account.Email!, account.Id);
        await mails.AddAsync(store, account is null ? AccountLetterKind.Join : AccountLetterKind.JoinKnown, link, account?.Language ?? language, isSent: true, cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }
}
