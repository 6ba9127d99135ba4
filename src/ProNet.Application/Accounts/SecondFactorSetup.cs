using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Switches the second factor of an account on and off.</summary>
public sealed class SecondFactorSetup(UserManager<Account> users, ProNetDbContext store, SignInGuards guards, OwnPassword own, TimeProvider time)
{
    private const int Codes = 10;

    /// <summary>The key to be typed into an authenticator, in groups of four; made on the first call.</summary>
    public async Task<string> KeyAsync(long accountId, CancellationToken cancellationToken)
    {
        var account = await ReadAsync(accountId, cancellationToken);
        var key = await users.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(key))
        {
            await users.ResetAuthenticatorKeyAsync(account);
            key = (await users.GetAuthenticatorKeyAsync(account))!;
        }

        var grouped = new StringBuilder();
        foreach (var group in key.Chunk(4))
            grouped.Append(grouped.Length > 0 ? " " : "").Append(group);
        return grouped.ToString();
    }

    /// <summary>The address that authenticators read (Key URI Format).</summary>
    public static Uri KeyUri(string key, string email) => new(FormattableString.Invariant(
        $"otpauth://totp/ProNet:{Uri.EscapeDataString(email)}?secret={key.Replace(" ", "", StringComparison.Ordinal)}&issuer=ProNet&digits=6"));

    /// <summary>Switches it on, for whoever shows a code.</summary>
    /// <returns>Recovery codes, which nobody can show again; null when the code is not right.</returns>
    public async Task<IReadOnlyList<string>?> SwitchOnAsync(long accountId, string? code, Caller caller, CancellationToken cancellationToken)
    {
        var account = await ReadAsync(accountId, cancellationToken);
        var plain = new string([.. (code ?? "").Where(char.IsAsciiDigit).Take(10)]);
        if (await guards.TakeAsync(GuardKeys.Setup(accountId), cancellationToken) is not null
            || !await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, plain))
        {
            return null;
        }

        await guards.ForgetAsync(GuardKeys.Setup(accountId), cancellationToken);
        // Whoever saw it must not sign in with it. Sent twice, the form shows codes again.
        await guards.UseOnceAsync(GuardKeys.UsedCode(accountId, plain), cancellationToken);
        Record(AuditAction.SecondFactorOn, accountId, caller);
        await users.SetTwoFactorEnabledAsync(account, true);
        return [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes))!];
    }

    /// <summary>Switches it off for whoever knows the password, and forgets its key and codes.</summary>
    /// <returns>False when the password does not match, or was tried too often.</returns>
    public async Task<bool> SwitchOffAsync(long accountId, string? password, Caller caller, CancellationToken cancellationToken)
    {
        var account = await ReadAsync(accountId, cancellationToken);
        if (!await own.IsRightAsync(account, password, cancellationToken))
            return false;
        Record(AuditAction.SecondFactorOff, accountId, caller);
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 0);
        await users.ResetAuthenticatorKeyAsync(account);
        return true;
    }

    private void Record(AuditAction action, long accountId, Caller caller) => AuditLog.Add(store, time.GetUtcNow().UtcDateTime, action, accountId, accountId, caller);

    private async Task<Account> ReadAsync(long accountId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await users.FindByIdAsync(accountId.ToString(CultureInfo.InvariantCulture)) ?? throw new InvalidOperationException("The account is gone.");
    }
}
