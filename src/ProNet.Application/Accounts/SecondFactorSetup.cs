using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Switches the second factor of an account on and off.</summary>
public sealed class SecondFactorSetup(UserManager<Account> users, ProNetDbContext store, SignInGuards guards, RecoveryCodes recovery, TimeProvider time)
{
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

    /// <summary>Switches it on, for whoever shows a code. All other sessions end: they were opened without it.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="sessionId">The session that goes on.</param>
    /// <param name="code">As typed.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Recovery codes, which nobody can show again; null when the code is not right.</returns>
    public async Task<IReadOnlyList<string>?> SwitchOnAsync(long accountId, long? sessionId, string? code, Caller caller, CancellationToken cancellationToken)
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
        await SignInSessions.EndOthersAsync(store, accountId, sessionId, cancellationToken);
        return await recovery.MakeAsync(account, cancellationToken);
    }

    /// <summary>Switches it off, and forgets its key and codes. All other sessions end.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="sessionId">The session that goes on; whoever has it was asked again who they are.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when it was not on.</returns>
    public async Task<bool> SwitchOffAsync(long accountId, long? sessionId, Caller caller, CancellationToken cancellationToken)
    {
        var account = await ReadAsync(accountId, cancellationToken);
        if (!account.TwoFactorEnabled)
            return false;
        Record(AuditAction.SecondFactorOff, accountId, caller);
        await users.SetTwoFactorEnabledAsync(account, false);
        await recovery.ForgetAsync(account, cancellationToken);
        await users.ResetAuthenticatorKeyAsync(account);
        await SignInSessions.EndOthersAsync(store, accountId, sessionId, cancellationToken);
        return true;
    }

    /// <summary>Makes recovery codes anew, in the place of those there were.</summary>
    /// <returns>Null where there is no second factor.</returns>
    public async Task<IReadOnlyList<string>?> RenewCodesAsync(long accountId, Caller caller, CancellationToken cancellationToken)
    {
        var account = await ReadAsync(accountId, cancellationToken);
        if (!account.TwoFactorEnabled)
            return null;
        Record(AuditAction.RecoveryCodesMade, accountId, caller);
        return await recovery.MakeAsync(account, cancellationToken);
    }

    private void Record(AuditAction action, long accountId, Caller caller) => AuditLog.Add(store, time.GetUtcNow().UtcDateTime, action, accountId, accountId, caller);

    private async Task<Account> ReadAsync(long accountId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await users.FindByIdAsync(accountId.ToString(CultureInfo.InvariantCulture)) ?? throw new InvalidOperationException("The account is gone.");
    }
}
