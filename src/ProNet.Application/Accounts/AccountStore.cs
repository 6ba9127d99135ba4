using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>
/// What Identity reads and writes. The key of the second factor is kept encrypted with the keys of the data folder, and recovery codes as hashes: who reads the
/// database alone has neither.
/// </summary>
public sealed class AccountStore(ProNetDbContext context, IDataProtectionProvider protection, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, ProNetDbContext, long, IdentityUserClaim<long>, AccountLogin, AccountToken, AccountPasskey>(context, describer)
{
    /// <summary>Before the hash of a code that no guess finds. Those without it are short, of an earlier version, and serve until they are replaced.</summary>
    private const string Long = "long:";

    private readonly IDataProtector protector = protection.CreateProtector("pronet second factor");

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, protector.Protect(key), cancellationToken);

    /// <returns>Null also when the keys of the data folder were lost: the second factor is then set up anew after entering with a recovery code.</returns>
    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } kept ? protector.Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => Long + SecretText.Hash(Plain(code))), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        var (hash, codes) = (SecretText.Hash(Plain(code)), await CodesAsync(user, cancellationToken));
        if (codes.FirstOrDefault(c => c == Long + hash || c == hash) is not { } used)
            return false;
        // Not through the method above, which would hash what is a hash already.
        await base.ReplaceCodesAsync(user, codes.Where(c => c != used), cancellationToken);
        return true;
    }

    /// <returns>How many codes are left, and whether one of them is short.</returns>
    internal async Task<(int Left, bool AreShort)> CountRecoveryCodesAsync(Account user, CancellationToken cancellationToken)
    {
        var codes = await CodesAsync(user, cancellationToken);
        return (codes.Length, codes.Any(c => !c.StartsWith(Long, StringComparison.Ordinal)));
    }

    private async Task<string[]> CodesAsync(Account user, CancellationToken cancellationToken) =>
        (await GetTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes", cancellationToken) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string code) => code.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
}
