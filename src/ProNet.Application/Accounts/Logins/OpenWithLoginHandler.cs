using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Accounts.Logins;

/// <summary>
/// Opens an account for somebody who signed in at a provider, where one may join: with the address that the provider has verified. By invitation, it must be the
/// address that was invited. An account that has the address already is not touched.
/// </summary>
public sealed class OpenWithLoginHandler(UserManager<Account> users, ProNetDbContext store, AccountOptions options, TimeProvider time)
{
    /// <param name="login">What the provider says.</param>
    /// <param name="name">As typed.</param>
    /// <param name="language">Two letters.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The account, or why there is none.</returns>
    public async Task<(long? AccountId, OpenWithLoginProblem? Problem)> HandleAsync(ProviderLogin login, FullName name, string language, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(login);
        ArgumentNullException.ThrowIfNull(name);
        if (options.Registration == Registration.Closed)
            return (null, OpenWithLoginProblem.Closed);
        if (!MailAddressRule.IsAddress(login.Email))
            return (null, OpenWithLoginProblem.NoAddress);
        if (await users.FindByLoginAsync(login.Issuer, login.Subject) is not null)
            return (null, OpenWithLoginProblem.Linked);
        if (await users.FindByEmailAsync(login.Email) is not null)
            return (null, OpenWithLoginProblem.Known);
        var invitation = await InvitationAsync(login.Email, cancellationToken);
        if (options.Registration == Registration.Invitation && invitation is null)
            return (null, OpenWithLoginProblem.Closed);
        if (AccountOpening.NameOf(name) is not { } shown)
            return (null, OpenWithLoginProblem.Name);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (invitation is not null && !await new OneTimeLinks(store, time).UseAsync(invitation, cancellationToken))
            return (null, OpenWithLoginProblem.Closed);
        var now = time.GetUtcNow().UtcDateTime;
        var account = new Account { Email = login.Email, EmailConfirmed = true, Language = language, CreatedAt = now };
        if (!await AccountOpening.AddAsync(store, users, shown, account, cancellationToken))
            return (null, OpenWithLoginProblem.Known);
        if (invitation is { OrganisationId: { } organisation, Role: { } role })
            store.Add(new OrganisationRole { AccountId = account.Id, OrganisationId = organisation, Kind = role, GivenAt = now });
        AuditLog.Add(store, now, AuditAction.AccountOpened, account.Id, account.Id, caller, login.Issuer);
        LinkLoginHandler.Add(store, login, (account.Id, account.Id), caller, now);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (account.Id, null);
    }

    /// <summary>The latest that was sent to the address and can still be used.</summary>
    private async Task<OneTimeLink?> InvitationAsync(string email, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var open = await store.OneTimeLinks.AsNoTracking().Where(l => l.Kind == OneTimeLinkKind.Invitation && l.UsedAt == null && l.ExpiresAt > now).OrderByDescending(l => l.Id).ToListAsync(cancellationToken);
        return open.Find(l => l.Email.Equals(email, StringComparison.OrdinalIgnoreCase));
    }
}
