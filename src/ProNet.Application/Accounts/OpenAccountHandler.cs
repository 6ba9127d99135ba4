using Microsoft.AspNetCore.Identity;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Opens an account with a link: the account, a profile that its owner alone sees so far, and the role that the link gives, or nothing of it.</summary>
public sealed class OpenAccountHandler(UserManager<Account> users, ProNetDbContext store, OneTimeLinks links, OpenLinks open, NewPasswords passwords, TimeProvider time)
{
    public async Task<OpenAccountOutcome> HandleAsync(OpenAccountRequest request, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await open.FindAsync(request.Token, cancellationToken) is not { } link)
            return new(null, OpenAccountProblem.Link);
        var email = link.Email.Length > 0 ? link.Email : (request.Email ?? "").Trim();
        if (!MailAddressRule.IsAddress(email))
            return new(null, OpenAccountProblem.Email);
        if (AccountOpening.NameOf(request.Name) is not { } name)
            return new(null, OpenAccountProblem.Name);
        if (passwords.Check(request.Password, email) is { } problem)
            return new(null, OpenAccountProblem.Password, problem);
        if (await users.FindByEmailAsync(email) is not null)
            return new(null, link.Kind == OneTimeLinkKind.FirstAdministrator ? OpenAccountProblem.EmailTaken : OpenAccountProblem.Link);

        // Before the transaction: others must not wait for a hash.
        var hash = users.PasswordHasher.HashPassword(new Account(), request.Password!);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (!await links.UseAsync(link, cancellationToken))
            return new(null, OpenAccountProblem.Link);
        var now = time.GetUtcNow().UtcDateTime;
        var account = new Account
        {
            Email = email,
            PasswordHash = hash,
            EmailConfirmed = link.Email.Length > 0,
            IsAdministrator = link.Kind == OneTimeLinkKind.FirstAdministrator,
            Language = request.Language,
            CreatedAt = now,
        };
        if (!await AccountOpening.AddAsync(store, users, name, account, cancellationToken))
            return new(null, OpenAccountProblem.Link);
        if (link is { OrganisationId: { } organisation, Role: { } role })
            store.Add(new OrganisationRole { AccountId = account.Id, OrganisationId = organisation, Kind = role, GivenAt = now });
        AuditLog.Add(store, now, AuditAction.AccountOpened, account.Id, account.Id, caller, link.Kind.ToString());
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(account.Id, null);
    }
}
