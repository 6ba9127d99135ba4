using System.Globalization;
using Microsoft.AspNetCore.Identity;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts.Addresses;

/// <summary>Gives an account the address to which the link was sent. All other sessions end; the old address is told, and can object.</summary>
public sealed class AddressConfirmation(UserManager<Account> users, ProNetDbContext store, AddressMails mails, TimeProvider time)
{
    private static readonly OneTimeLinkKind[] Kinds = [OneTimeLinkKind.Address];

    /// <returns>The link; null when it is none any more.</returns>
    public async Task<OneTimeLink?> FindAsync(string? token, CancellationToken cancellationToken) =>
        await new OneTimeLinks(store, time).FindAsync(token, Kinds, cancellationToken) is { AccountId: not null } link ? link : null;

    /// <param name="token">Of the link.</param>
    /// <param name="signedIn">Who opens it, with the session, which goes on if it is of the account; null for nobody.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when the link is none any more, or somebody has the address by now.</returns>
    public async Task<bool> ConfirmAsync(string? token, (long AccountId, long? SessionId)? signedIn, Caller caller, CancellationToken cancellationToken)
    {
        var links = new OneTimeLinks(store, time);
        if (await FindAsync(token, cancellationToken) is not { AccountId: { } id } link
            || await users.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture)) is not { IsDemo: false } account)
            return false;
        var (old, now) = (account.Email!, time.GetUtcNow().UtcDateTime);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (!await links.UseAsync(link, cancellationToken))
            return false;
        (account.Email, account.UserName, account.EmailConfirmed) = (link.Email, link.Email, true);
        var (_, objection) = links.Add(OneTimeLinkKind.Objection, old, id);
        await mails.AddChangedAsync(store, (old, link.Email), (objection, account.Language), cancellationToken);
        AuditLog.Add(store, now, AuditAction.AddressChanged, id, id, caller, link.Email);
        // Refused where somebody else has it by now.
        if (!(await users.UpdateSecurityStampAsync(account)).Succeeded)
            return false;
        await links.CancelAsync(OneTimeLinkKind.Reset, id, cancellationToken);
        await SignInSessions.EndOthersAsync(store, id, signedIn?.AccountId == id ? signedIn.Value.SessionId : null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
