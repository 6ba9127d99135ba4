using System.Globalization;
using Microsoft.AspNetCore.Identity;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Changes a password for whoever knows it. All other sessions end.</summary>
public sealed class ChangePasswordHandler(UserManager<Account> users, ProNetDbContext store, OneTimeLinks links, OwnPassword own, NewPasswords rule, TimeProvider time)
{
    /// <param name="accountId">Whose.</param>
    /// <param name="sessionId">The session that goes on.</param>
    /// <param name="passwords">The old one and the new one, as typed.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns><c>IsWrong</c> when the old one does not match, or was tried too often; otherwise what is wrong with the new one, or null.</returns>
    public async Task<(bool IsWrong, PasswordProblem? Problem)> HandleAsync(
        long accountId, long? sessionId, (string? Old, string? New) passwords, Caller caller, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(accountId.ToString(CultureInfo.InvariantCulture)) is not { IsDemo: false } account)
            return (true, null);
        if (!await own.IsRightAsync(account, passwords.Old, cancellationToken))
            return (true, null);
        if (rule.Check(passwords.New, account.Email!) is { } problem)
            return (false, problem);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        account.PasswordHash = users.PasswordHasher.HashPassword(account, passwords.New!);
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.PasswordChanged, accountId, accountId, caller);
        if (!(await users.UpdateSecurityStampAsync(account)).Succeeded)
            return (true, null);
        await links.CancelAsync(OneTimeLinkKind.Reset, accountId, cancellationToken);
        await SignInSessions.EndOthersAsync(store, accountId, sessionId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (false, null);
    }
}
