using Microsoft.AspNetCore.Identity;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Looks at the code of an authenticator (RFC 6238), or at a recovery code, each of which serves once.</summary>
public sealed class SecondFactorHandler(UserManager<Account> users, ProNetDbContext store, SignInGuards guards, Refusals refusals, TimeProvider time)
{
    private const int Digits = 6;

    /// <param name="accountId">Whose password was right.</param>
    /// <param name="code">As typed; spaces and hyphens do not count.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The outcome, and how the account was entered.</returns>
    public async Task<(SignInOutcome Outcome, SignInMethod Method)> HandleAsync(long accountId, string? code, Caller caller, CancellationToken cancellationToken)
    {
        var guess = GuardKeys.Code(accountId);
        if (await guards.TakeAsync(guess, cancellationToken) is { } until)
        {
            refusals.Add(AuditAction.LockRefused, accountId, caller);
            return (new SignInOutcome(SignInResultKind.Locked) { Until = until }, default);
        }

        var account = await users.FindByIdAsync(accountId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var plain = new string([.. (code ?? "").Where(c => !char.IsWhiteSpace(c) && c != '-').Take(50)]);
        var method = IsCode(plain) ? SignInMethod.PasswordAndCode : SignInMethod.PasswordAndRecoveryCode;
        if (account is null || !account.TwoFactorEnabled || !await IsRightAsync(account, plain, cancellationToken))
        {
            AuditLog.Add(store, time.GetUtcNow().UtcDateTime, AuditAction.SignInFailed, null, accountId, caller);
            await store.SaveChangesAsync(cancellationToken);
            return (new SignInOutcome(SignInResultKind.Refused), default);
        }

        await guards.ForgetAsync(guess, cancellationToken);
        return (new SignInOutcome(SignInResultKind.SignedIn) { AccountId = accountId }, method);
    }

    /// <summary>Digits alone: with a sign before it, a number would be another text of the same code, and serve again.</summary>
    private static bool IsCode(string text) => text.Length == Digits && text.All(char.IsAsciiDigit);

    /// <summary>A code that was seen over a shoulder must not serve again within its half minute.</summary>
    private async Task<bool> IsRightAsync(Account account, string code, CancellationToken cancellationToken) => IsCode(code)
        ? await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code)
            && await guards.UseOnceAsync(GuardKeys.UsedCode(account.Id, code), cancellationToken)
        : code.Length > 0 && (await users.RedeemTwoFactorRecoveryCodeAsync(account, code.ToUpperInvariant())).Succeeded;
}
