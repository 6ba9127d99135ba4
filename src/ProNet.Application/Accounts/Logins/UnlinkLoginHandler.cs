using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts.Logins;

/// <summary>Takes the link of a sign-in at a provider away, unless there would be no way in.</summary>
public sealed class UnlinkLoginHandler(UserManager<Account> users, ProNetDbContext store, OwnerProof proof, TimeProvider time)
{
    /// <param name="accountId">Whose.</param>
    /// <param name="sessionId">The session that asks; the others end.</param>
    /// <param name="login">Issuer and subject.</param>
    /// <param name="password">As typed; nothing where there is none.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<LoginOutcome> HandleAsync(long accountId, long? sessionId, (string? Issuer, string? Subject) login, string? password, Caller caller, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(accountId.ToString(CultureInfo.InvariantCulture)) is not { } account
            || await store.AccountLogins.FirstOrDefaultAsync(l => l.UserId == accountId && l.LoginProvider == login.Issuer && l.ProviderKey == login.Subject, cancellationToken) is not { } row)
            return LoginOutcome.NotThere;
        if (!await proof.IsOwnerAsync(account, sessionId, password, cancellationToken))
            return LoginOutcome.NotShown;
        if (account.PasswordHash is null
            && !await store.AccountPasskeys.AnyAsync(p => p.UserId == accountId, cancellationToken)
            && await store.AccountLogins.CountAsync(l => l.UserId == accountId, cancellationToken) == 1)
            return LoginOutcome.OnlyWay;
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        store.Remove(row);
        AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.LoginUnlinked, accountId, accountId, caller, row.LoginProvider);
        await store.SaveChangesAsync(cancellationToken);
        await SignInSessions.EndOthersAsync(store, accountId, sessionId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return LoginOutcome.Done;
    }
}
