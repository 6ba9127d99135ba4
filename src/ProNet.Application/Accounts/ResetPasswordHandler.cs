using System.Globalization;
using Microsoft.AspNetCore.Identity;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Sets a new password with a link. Everybody who is signed in with the old one is out.</summary>
public sealed class ResetPasswordHandler(UserManager<Account> users, ProNetDbContext store, OneTimeLinks links, SignInGuards guards, NewPasswords passwords, TimeProvider time)
{
    private static readonly OneTimeLinkKind[] Kinds = [OneTimeLinkKind.Reset];

    /// <returns>The account; or what is wrong with the password; or neither, when the link is none any more.</returns>
    public async Task<(long? AccountId, PasswordProblem? Problem)> HandleAsync(string? token, string? password, Caller caller, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(token, Kinds, cancellationToken) is not { AccountId: { } id } link)
            return (null, null);
        if (await users.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture)) is not { IsDemo: false } account)
            return (null, null);
        if (passwords.Check(password, account.Email!) is { } problem)
            return (null, problem);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (!await links.UseAsync(link, cancellationToken))
            return (null, null);
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password!);
        account.EmailConfirmed = true;
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.PasswordReset, id, id, caller);
        if (!(await users.UpdateSecurityStampAsync(account)).Succeeded)
            return (null, null);
        await SignInSessions.EndOthersAsync(store, id, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await guards.ForgetAsync(GuardKeys.Password(account.Email!), cancellationToken);
        return (id, null);
    }
}
