using System.Globalization;
using Microsoft.AspNetCore.Identity;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts.Addresses;

/// <summary>
/// Asks for another address of an account. Nothing changes before somebody opens the link that is sent to the new one; the old one is told, and can object. Whoever asks
/// is told the same whatever is known of the new address: that it has an account, its owner reads in the mail.
/// </summary>
public sealed class RequestAddressHandler(UserManager<Account> users, ProNetDbContext store, AddressMails mails, SignInGuards guards, OwnerProof proof, TimeProvider time)
{
    /// <param name="accountId">Whose.</param>
    /// <param name="sessionId">The session that asks.</param>
    /// <param name="typed">The new address and the own password, as typed; no password where a fresh sign-in shows the owner.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AddressChangeOutcome> HandleAsync(long accountId, long? sessionId, (string? Email, string? Password) typed, Caller caller, CancellationToken cancellationToken)
    {
        var address = (typed.Email ?? "").Trim();
        if (await users.FindByIdAsync(accountId.ToString(CultureInfo.InvariantCulture)) is not { IsDemo: false } account
            || !await proof.IsOwnerAsync(account, sessionId, typed.Password, cancellationToken))
            return AddressChangeOutcome.NotShown;
        if (!MailAddressRule.IsAddress(address))
            return AddressChangeOutcome.NoAddress;
        if (account.EmailConfirmed && users.NormalizeEmail(address) == account.NormalizedEmail)
            return AddressChangeOutcome.Same;
        if (await guards.TakeAsync(GuardKeys.Address(accountId), cancellationToken) is not null)
            return AddressChangeOutcome.TooOften;
        // Nobody's mailbox is filled by somebody else, and that it was is not told.
        if (await guards.TakeAsync(GuardKeys.Mail(address), cancellationToken) is null)
            await SendAsync(account, address, caller, cancellationToken);
        return AddressChangeOutcome.Sent;
    }

    private async Task SendAsync(Account account, string address, Caller caller, CancellationToken cancellationToken)
    {
        var links = new OneTimeLinks(store, time);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        await links.CancelAsync(OneTimeLinkKind.Address, account.Id, cancellationToken);
        var owner = await users.FindByEmailAsync(address);
        var isFree = owner is null || owner.Id == account.Id;
        // For an address that is somebody's the row is one that changes nothing.
        var (_, token) = links.Add(OneTimeLinkKind.Address, address, isFree ? account.Id : null);
        if (isFree)
            await mails.AddConfirmAsync(store, address, (token, account.Language), cancellationToken);
        else
            await mails.AddKnownAsync(store, address, (token, owner!.Language), cancellationToken);
        var (_, objection) = links.Add(OneTimeLinkKind.Objection, account.Email!, account.Id);
        await mails.AddAskedAsync(store, (account.Email!, address), (objection, account.Language), cancellationToken);
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.AddressAsked, account.Id, account.Id, caller, address);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
