using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Links that do one thing once. They are looked at as often as one likes, for the page that asks; only the form that follows uses them.</summary>
public sealed class OneTimeLinks(ProNetDbContext store, TimeProvider time)
{
    /// <summary>Adds a link, to be saved with what causes it.</summary>
    /// <returns>The row, and the token that whoever gets the link shows.</returns>
    public (OneTimeLink Link, string Token) Add(OneTimeLinkKind kind, string email, long? accountId)
    {
        var (token, now) = (SecretText.Make(), Now);
        var link = new OneTimeLink { Kind = kind, TokenHash = SecretText.Hash(token), Email = email, AccountId = accountId, CreatedAt = now, ExpiresAt = now + Lifetime(kind) };
        store.Add(link);
        return (link, token);
    }

    /// <summary>Finds a link that can still be used.</summary>
    /// <returns>Null when it is none, of another kind, used, or too old: the four look alike on purpose.</returns>
    public async Task<OneTimeLink?> FindAsync(string? token, OneTimeLinkKind[] kinds, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token))
            return null;
        var (hash, now) = (SecretText.Hash(token), Now);
        return await store.OneTimeLinks.AsNoTracking().FirstOrDefaultAsync(l => l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now && kinds.Contains(l.Kind), cancellationToken);
    }

    /// <summary>Uses a link, in the transaction of what it does; with it go all of its kind for the same account.</summary>
    /// <returns>False when it was used meanwhile: of two that come at once, one is served.</returns>
    public async Task<bool> UseAsync(OneTimeLink link, CancellationToken cancellationToken)
    {
        if (!await UseAloneAsync(link, cancellationToken))
            return false;
        if (link.AccountId is { } account)
            await CancelAsync(link.Kind, account, cancellationToken);
        return true;
    }

    /// <summary>Uses a link as <see cref="UseAsync"/> does, and leaves the others of its kind.</summary>
    public async Task<bool> UseAloneAsync(OneTimeLink link, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(link);
        var now = Now;
        return await store.OneTimeLinks.Where(l => l.Id == link.Id && l.UsedAt == null && l.ExpiresAt > now).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellationToken) == 1;
    }

    /// <summary>Makes all links of a kind for an account useless.</summary>
    public Task CancelAsync(OneTimeLinkKind kind, long accountId, CancellationToken cancellationToken)
    {
        var now = Now;
        return store.OneTimeLinks.Where(l => l.Kind == kind && l.AccountId == accountId && l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellationToken);
    }

    public static TimeSpan Lifetime(OneTimeLinkKind kind) => kind switch
    {
        OneTimeLinkKind.Invitation or OneTimeLinkKind.Objection => TimeSpan.FromDays(14),
        OneTimeLinkKind.Reset => TimeSpan.FromHours(1),
        _ => TimeSpan.FromDays(1),
    };

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
