using System.Globalization;
using Microsoft.AspNetCore.Identity;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Has whoever is signed in show again who they are, by all that signing in asks for. A session alone, of a browser that was left open, does not get past it.</summary>
public sealed class ConfirmHandler(UserManager<Account> users, ProNetDbContext store, OwnPassword own, SecondFactorHandler secondFactor, TimeProvider time)
{
    /// <param name="accountId">Who is signed in.</param>
    /// <param name="shown">The password, and a code where the account has a second factor; as typed.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How it was shown; null when something did not match, or was tried too often.</returns>
    public async Task<SignInMethod?> HandleAsync(long accountId, (string? Password, string? Code) shown, Caller caller, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(accountId.ToString(CultureInfo.InvariantCulture)) is not { IsDemo: false } account)
            return null;
        if (!await own.IsRightAsync(account, shown.Password, cancellationToken))
        {
            AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.SignInFailed, accountId, accountId, caller);
            await store.SaveChangesAsync(cancellationToken);
            return null;
        }

        if (!account.TwoFactorEnabled)
            return SignInMethod.Password;
        var (outcome, method) = await secondFactor.HandleAsync(accountId, shown.Code, caller, cancellationToken);
        return outcome.Kind == SignInResultKind.SignedIn ? method : null;
    }
}
