using Microsoft.AspNetCore.Identity;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Asks whoever is signed in for the password again. A wrong one counts as an attempt to sign in, so that a session is no way round the guard.</summary>
public sealed class OwnPassword(UserManager<Account> users, SignInGuards guards)
{
    /// <returns>False when it does not match, the account has none, or it was tried too often.</returns>
    public async Task<bool> IsRightAsync(Account account, string? password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var key = GuardKeys.Password(account.Email!);
        if (await guards.TakeAsync(key, cancellationToken) is not null
            || account.PasswordHash is not { } hash
            || users.PasswordHasher.VerifyHashedPassword(account, hash, password ?? "") == PasswordVerificationResult.Failed)
            return false;
        await guards.ForgetAsync(key, cancellationToken);
        return true;
    }
}
