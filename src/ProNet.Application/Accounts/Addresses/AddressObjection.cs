using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts.Addresses;

/// <summary>
/// Takes another address back, for whoever reads the mails of the old one: somebody else knew the password. The address is as it was, everybody is out, what was
/// added to the account since then is removed, and a new password has to be chosen.
/// </summary>
public sealed class AddressObjection(UserManager<Account> users, ProNetDbContext store, TimeProvider time)
{
    private static readonly OneTimeLinkKind[] Kinds = [OneTimeLinkKind.Objection];

    /// <returns>The link; null when it is none any more.</returns>
    public async Task<OneTimeLink?> FindAsync(string? token, CancellationToken cancellationToken) =>
        await new OneTimeLinks(store, time).FindAsync(token, Kinds, cancellationToken) is { AccountId: not null } link ? link : null;

    /// <returns>Token of a link with which a password is chosen; null when the link is none any more.</returns>
    public async Task<string?> ObjectAsync(string? token, Caller caller, CancellationToken cancellationToken)
    {
        var links = new OneTimeLinks(store, time);
        if (await FindAsync(token, cancellationToken) is not { AccountId: { } id } link
            || await users.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture)) is not { IsDemo: false } account)
            return null;
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        // Objections of addresses before this one stay: whoever changed it twice could otherwise object away the owner's.
        if (!await links.UseAloneAsync(link, cancellationToken))
            return null;
        var now = time.GetUtcNow().UtcDateTime;
        await store.OneTimeLinks.Where(l => l.AccountId == id && l.Kind == OneTimeLinkKind.Objection && l.Id > link.Id && l.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellationToken);
        await links.CancelAsync(OneTimeLinkKind.Address, id, cancellationToken);
        await links.CancelAsync(OneTimeLinkKind.Reset, id, cancellationToken);
        var (_, reset) = links.Add(OneTimeLinkKind.Reset, link.Email, id);
        (account.Email, account.UserName, account.EmailConfirmed, account.PasswordHash) = (link.Email, link.Email, true, null);
        account.TwoFactorEnabled &= !await store.AuditEntries.AnyAsync(e => e.AccountId == id && e.Action == AuditAction.SecondFactorOn && e.At >= link.CreatedAt, cancellationToken);
        AuditLog.Add(store, now, AuditAction.AddressObjected, id, id, caller, link.Email);
        if (!(await users.UpdateSecurityStampAsync(account)).Succeeded)
            return null;
        foreach (var passkey in (await users.GetPasskeysAsync(account)).Where(p => p.CreatedAt.UtcDateTime >= link.CreatedAt))
            await users.RemovePasskeyAsync(account, passkey.CredentialId);
        await store.AccountLogins.Where(l => l.UserId == id && l.LinkedAt >= link.CreatedAt).ExecuteDeleteAsync(cancellationToken);
        await store.AccessTokens.Where(t => t.AccountId == id && t.CreatedAt >= link.CreatedAt).ExecuteDeleteAsync(cancellationToken);
        await SignInSessions.EndOthersAsync(store, id, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return reset;
    }
}
