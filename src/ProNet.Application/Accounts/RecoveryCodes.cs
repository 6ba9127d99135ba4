using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>
/// Codes that let in once, in the place of a code of the authenticator. Each has 140 random bits, so that a plain hash protects it even from whoever has a copy
/// of the store; a slow hash would let a code of ten letters be short, and would cost ten hashes with each attempt.
/// </summary>
public sealed class RecoveryCodes(UserManager<Account> users, IUserStore<Account> kept)
{
    private const int Codes = 10;
    private const int Groups = 7;
    private const int InAGroup = 4;

    /// <summary>32 signs, so that each is five bits; without those that are taken for one another.</summary>
    private const string Signs = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>Makes codes in the place of those there were.</summary>
    /// <returns>The codes, which nobody can show again.</returns>
    public async Task<IReadOnlyList<string>> MakeAsync(Account account, CancellationToken cancellationToken)
    {
        List<string> codes = [.. Enumerable.Range(0, Codes).Select(_ => Make())];
        await ReplaceAsync(account, codes, cancellationToken);
        return codes;
    }

    public Task ForgetAsync(Account account, CancellationToken cancellationToken) => ReplaceAsync(account, [], cancellationToken);

    /// <returns>How many are left, and whether they are short ones of an earlier version, which should be replaced.</returns>
    public Task<(int Left, bool AreShort)> CountAsync(Account account, CancellationToken cancellationToken) => ((AccountStore)kept).CountRecoveryCodesAsync(account, cancellationToken);

    private static string Make() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Signs, InAGroup)));

    private async Task ReplaceAsync(Account account, IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        await ((AccountStore)kept).ReplaceCodesAsync(account, codes, cancellationToken);
        await users.UpdateAsync(account);
    }
}
