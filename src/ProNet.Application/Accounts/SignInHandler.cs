using Microsoft.AspNetCore.Identity;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>
/// Looks at an address and a password. What is wrong is never told, nor can it be measured: an unknown address costs a hash and a row as a known one does, and
/// waits as long after too many attempts.
/// </summary>
public sealed class SignInHandler(UserManager<Account> users, ProNetDbContext store, SignInGuards guards, AccountReader accounts, Refusals refusals, TimeProvider time)
{
    private static string? unknown;

    /// <param name="email">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SignInOutcome> HandleAsync(string? email, string? password, Caller caller, CancellationToken cancellationToken)
    {
        // What is no address is nobody's, and waits with all others that are none.
        var (address, secret) = (email?.Trim() is { } typed && MailAddressRule.IsAddress(typed) ? typed : "", Cut(password));
        var guess = GuardKeys.Password(address);
        if (await guards.TakeAsync(guess, cancellationToken) is { } until)
        {
            refusals.Add(AuditAction.LockRefused, null, caller);
            return new SignInOutcome(SignInResultKind.Locked) { Until = until };
        }

        var account = address.Length == 0 ? null : await users.FindByEmailAsync(address);
        var verified = users.PasswordHasher.VerifyHashedPassword(account ?? new Account(), account?.PasswordHash ?? Unknown(), secret);
        if (account?.PasswordHash is null || verified == PasswordVerificationResult.Failed || !accounts.MayEnter(account.IsDemo))
        {
            AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.SignInFailed, null, account?.Id, caller);
            await store.SaveChangesAsync(cancellationToken);
            return new SignInOutcome(SignInResultKind.Refused);
        }

        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = users.PasswordHasher.HashPassword(account, secret);
            await users.UpdateAsync(account);
        }

        await guards.ForgetAsync(guess, cancellationToken);
        return new SignInOutcome(account.TwoFactorEnabled ? SignInResultKind.NeedsCode : SignInResultKind.SignedIn) { AccountId = account.Id };
    }

    private static string Cut(string? text) => text is { Length: > 1_000 } ? text[..1_000] : text ?? "";

    /// <summary>A hash that nothing matches, as dear to look at as any.</summary>
    private string Unknown() => unknown ??= users.PasswordHasher.HashPassword(new Account(), SecretText.Make());
}
