using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>Who is signed in where. A session is a row: removed, it is over with the next request, in every process of the store.</summary>
public sealed class SignInSessions(IDbContextFactory<ProNetDbContext> contexts, AccountReader accounts, TimeProvider time)
{
    /// <summary>A browser that was away for longer signs in again.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(14);

    /// <summary>After this everybody signs in again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>For so long after signing in nobody is asked again before they change how they sign in.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    /// <summary>What is seen is written this often at most: a write for each request would cost more than the request.</summary>
    private static readonly TimeSpan BetweenSightings = TimeSpan.FromMinutes(5);

    /// <summary>Opens a session; a new key each time, so that one known before a sign-in opens nothing after it.</summary>
    /// <returns>The key that the browser keeps.</returns>
    public async Task<string> OpenAsync(long accountId, SignInMethod method, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var key = SecretText.Make();
        var now = Now;
        store.Add(new SignInSession
        {
            AccountId = accountId,
            KeyHash = SecretText.Hash(key),
            Method = method,
            CreatedAt = now,
            SeenAt = now,
            ExpiresAt = now + Idle,
            Address = caller.Address,
            Browser = caller.ShortBrowser,
        });
        AuditLog.Add(store, now, AuditAction.SignedIn, accountId, accountId, caller, method.ToString());
        await store.SaveChangesAsync(cancellationToken);
        await store.SignInSessions.Where(s => s.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        await SawAsync(store, accountId, now, cancellationToken);
        return key;
    }

    /// <summary>Finds whose session it is, and notes that it was seen.</summary>
    /// <returns>Null when it is over, was ended, or never was.</returns>
    public async Task<(SignedInAccount Account, long SessionId)?> FindAsync(string key, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var (hash, now) = (SecretText.Hash(key), Now);
        var session = await store.SignInSessions.AsNoTracking().FirstOrDefaultAsync(s => s.KeyHash == hash, cancellationToken);
        if (session is null || session.ExpiresAt <= now || session.CreatedAt + Longest <= now)
            return null;
        if (await accounts.ReadAsync(store, session.AccountId, cancellationToken) is not { } account)
            return null;
        if (now - session.SeenAt >= BetweenSightings)
        {
            var (expires, last) = (now + Idle, session.CreatedAt + Longest);
            await store.SignInSessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(
                set => set.SetProperty(s => s.SeenAt, now).SetProperty(s => s.ExpiresAt, expires < last ? expires : last).SetProperty(s => s.Address, caller.Address),
                cancellationToken);
            await SawAsync(store, session.AccountId, now, cancellationToken);
        }

        return (In(session, account, now), session.Id);
    }

    /// <summary>The account as this session shows it. People of the demo enter with a click, and could show nothing more.</summary>
    private SignedInAccount In(SignInSession session, SignedInAccount account, DateTime now)
    {
        var mayAdminister = accounts.MayAdminister(session.Method);
        return account with
        {
            SignedInAt = account.IsDemo ? now : session.CreatedAt,
            IsAdministrator = account.IsAdministrator && mayAdminister,
            NeedsSecondFactor = account.IsAdministrator && !mayAdminister,
        };
    }

    /// <summary>Ends the session of a key.</summary>
    public async Task CloseAsync(string key, Caller caller, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var hash = SecretText.Hash(key);
        if (await store.SignInSessions.FirstOrDefaultAsync(s => s.KeyHash == hash, cancellationToken) is not { } session)
            return;
        store.Remove(session);
        AuditLog.Add(store, Now, AuditAction.SignedOut, session.AccountId, session.AccountId, caller);
        await store.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Those of an account that are not over, last seen first.</summary>
    public async Task<IReadOnlyList<SignInSession>> ListAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var now = Now;
        return await store.SignInSessions.AsNoTracking().Where(s => s.AccountId == accountId && s.ExpiresAt > now).OrderByDescending(s => s.SeenAt).ToListAsync(cancellationToken);
    }

    /// <summary>Ends a session of an account; another account's stays.</summary>
    /// <returns>False when the account has no such session.</returns>
    public async Task<bool> EndAsync(long accountId, long sessionId, Caller caller, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        if (await store.SignInSessions.FirstOrDefaultAsync(s => s.AccountId == accountId && s.Id == sessionId, cancellationToken) is not { } session)
            return false;
        store.Remove(session);
        AuditLog.Add(store, Now, AuditAction.SessionEnded, accountId, accountId, caller, session.Browser);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Ends all sessions of an account but one, in the transaction of what asks for it: whoever knows an old password is out.</summary>
    /// <param name="store">The context of the cause; the rows go at once.</param>
    /// <param name="accountId">Whose.</param>
    /// <param name="kept">The session that goes on; null for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static Task EndOthersAsync(ProNetDbContext store, long accountId, long? kept, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.SignInSessions.Where(s => s.AccountId == accountId && s.Id != kept).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>An account that is used lies not unused.</summary>
    private static Task<int> SawAsync(ProNetDbContext store, long accountId, DateTime now, CancellationToken cancellationToken) => store.Accounts.Where(a => a.Id == accountId)
        .ExecuteUpdateAsync(set => set.SetProperty(a => a.SeenAt, now).SetProperty(a => a.RemindedAt, (DateTime?)null), cancellationToken);

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
