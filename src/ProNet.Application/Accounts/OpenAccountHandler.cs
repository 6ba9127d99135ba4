using Microsoft.AspNetCore.Identity;
using ProNet.Application.Handles;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;

namespace ProNet.Application.Accounts;

/// <summary>Opens an account with a link: the account, a profile that its owner alone sees so far, and the role that the link gives, or nothing of it.</summary>
public sealed class OpenAccountHandler(UserManager<Account> users, ProNetDbContext store, OneTimeLinks links, OpenLinks open, TimeProvider time)
{
    private const int LongestName = 100;

    public async Task<OpenAccountOutcome> HandleAsync(OpenAccountRequest request, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await open.FindAsync(request.Token, cancellationToken) is not { } link)
            return new(null, OpenAccountProblem.Link);
        var email = link.Email.Length > 0 ? link.Email : (request.Email ?? "").Trim();
        if (!MailAddressRule.IsAddress(email))
            return new(null, OpenAccountProblem.Email);
        var name = Shown(request.Name);
        if (name.Display.Length > LongestName || !name.Display.Any(char.IsLetter))
            return new(null, OpenAccountProblem.Name);
        if (PasswordRule.Check(request.Password, email) is { } problem)
            return new(null, OpenAccountProblem.Password, problem);
        if (await users.FindByEmailAsync(email) is not null)
            return new(null, link.Kind == OneTimeLinkKind.FirstAdministrator ? OpenAccountProblem.EmailTaken : OpenAccountProblem.Link);

        // Before the transaction: others must not wait for a hash.
        var hash = users.PasswordHasher.HashPassword(new Account(), request.Password!);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (!await links.UseAsync(link, cancellationToken))
            return new(null, OpenAccountProblem.Link);
        var account = await AddAsync(request with { Name = name }, link, (email, hash), cancellationToken);
        if (account is null)
            return new(null, OpenAccountProblem.Link);
        var now = time.GetUtcNow().UtcDateTime;
        if (link is { OrganisationId: { } organisation, Role: { } role })
            store.Add(new OrganisationRole { AccountId = account.Id, OrganisationId = organisation, Kind = role, GivenAt = now });
        AuditLog.Add(store, now, AuditAction.AccountOpened, account.Id, account.Id, caller, link.Kind.ToString());
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(account.Id, null);
    }

    private static FullName Shown(FullName typed) =>
        new() { Given = ShownText.Of(typed.Given).Trim(), Middle = ShownText.Of(typed.Middle).Trim(), Family = ShownText.Of(typed.Family).Trim() };

    private async Task<Account?> AddAsync(OpenAccountRequest request, OneTimeLink link, (string Email, string Hash) credentials, CancellationToken cancellationToken)
    {
        var member = new Member
        {
            Handle = await FreeHandle.OfAsync(store, request.Name, cancellationToken),
            Name = request.Name,
            Language = request.Language,
            // Whoever joins decides first what is seen.
            Audience = Audience.Hidden,
        };
        store.Add(member);
        await store.SaveChangesAsync(cancellationToken);
        var account = new Account
        {
            UserName = credentials.Email,
            Email = credentials.Email,
            PasswordHash = credentials.Hash,
            EmailConfirmed = link.Email.Length > 0,
            MemberId = member.Id,
            IsAdministrator = link.Kind == OneTimeLinkKind.FirstAdministrator,
            Language = request.Language,
            CreatedAt = time.GetUtcNow().UtcDateTime,
        };
        return (await users.CreateAsync(account)).Succeeded ? account : null;
    }
}
