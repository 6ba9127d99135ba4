using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Personal access tokens.</summary>
public sealed class AccessTokens(IDbContextFactory<ProNetDbContext> contexts, AccountReader accounts, TimeProvider time)
{
    /// <summary>Begins each, so that programs that look for forgotten secrets know one.</summary>
    public const string Prefix = "pronet_";

    public const int MostOfOne = 50;

    private const int LongestName = 100;
    private const int MostDays = 366;

    private static readonly TimeSpan BetweenSightings = TimeSpan.FromMinutes(5);

    /// <summary>Makes a token.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="wish">What its owner calls it, what it may do, and for how many days.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The token, which nobody can show again; null when the wish cannot be granted.</returns>
    public async Task<string?> MakeAsync(long accountId, (string? Name, IReadOnlyCollection<string> Scopes, int Days) wish, Caller caller, CancellationToken cancellationToken)
    {
        var name = (wish.Name ?? "").Trim();
        var scopes = TokenScopes.All.Where(wish.Scopes.Contains).ToList();
        if (name.Length is 0 or > LongestName || scopes.Count == 0 || wish.Days is < 1 or > MostDays)
            return null;
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        if (await store.AccessTokens.CountAsync(t => t.AccountId == accountId, cancellationToken) >= MostOfOne)
            return null;
        var (token, now) = (Prefix + SecretText.Make(), Now);
        store.Add(new AccessToken
        {
            AccountId = accountId,
            Name = name,
            TokenHash = SecretText.Hash(token),
            Scopes = string.Join(' ', scopes),
            CreatedAt = now,
            ExpiresAt = now.AddDays(wish.Days),
        });
        AuditLog.Add(store, now, AuditAction.TokenMade, accountId, accountId, caller, name);
        await store.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>Finds whose token it is, and notes that it was used.</summary>
    /// <returns>Null when it is none, removed, or too old.</returns>
    public async Task<(SignedInAccount Account, string[] Scopes)?> FindAsync(string token, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var (hash, now) = (SecretText.Hash(token), Now);
        var row = await store.AccessTokens.AsNoTracking().FirstOrDefaultAsync(t => t.TokenHash == hash, cancellationToken);
        if (row is null || row.ExpiresAt <= now || await accounts.ReadAsync(store, row.AccountId, cancellationToken) is not { } account)
            return null;
        if (row.UsedAt is not { } used || now - used >= BetweenSightings)
            await store.AccessTokens.Where(t => t.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), cancellationToken);
        return (account, row.Scopes.Split(' '));
    }

    /// <summary>Those of an account, latest first.</summary>
    public async Task<IReadOnlyList<AccessToken>> ListAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await store.AccessTokens.AsNoTracking().Where(t => t.AccountId == accountId).OrderByDescending(t => t.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Removes a token of an account; another account's stays.</summary>
    /// <returns>False when the account has no such token.</returns>
    public async Task<bool> RemoveAsync(long accountId, long tokenId, Caller caller, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        if (await store.AccessTokens.FirstOrDefaultAsync(t => t.Id == tokenId && t.AccountId == accountId, cancellationToken) is not { } token)
            return false;
        store.Remove(token);
        AuditLog.Add(store, Now, AuditAction.TokenRemoved, accountId, accountId, caller, token.Name);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
