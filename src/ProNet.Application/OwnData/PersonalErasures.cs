using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;

namespace ProNet.Application.OwnData;

/// <summary>Asks for everything about somebody to be erased, and takes that back. The profile is hidden at once; the rest waits for the end of the grace period.</summary>
public sealed class PersonalErasures(ProNetDbContext store, UserManager<Account> users, OwnPassword own, OwnDataOptions options, TimeProvider time)
{
    /// <summary>Who has no password shows it is them by having signed in a moment ago.</summary>
    public static readonly TimeSpan Fresh = SignInSessions.Fresh;

    /// <summary>Ways in that need no password. A link that was opened is none: a mailbox that was left open must not be enough.</summary>
    private static readonly SignInMethod[] WithoutPassword = [SignInMethod.Passkey, SignInMethod.Provider, SignInMethod.ProviderAndCode, SignInMethod.Demo];

    /// <returns>The erasure that waits; null when there is none.</returns>
    public Task<Erasure?> FindAsync(long accountId, CancellationToken cancellationToken) => store.Erasures.AsNoTracking().FirstOrDefaultAsync(e => e.AccountId == accountId, cancellationToken);

    /// <param name="accountId">Who asks.</param>
    /// <param name="sessionId">The session that asks; others are ended.</param>
    /// <param name="password">What proves that it is the owner; empty where a fresh sign-in does.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when it was not shown that the owner asks.</returns>
    public async Task<bool> AskAsync(long accountId, long? sessionId, string? password, Caller caller, CancellationToken cancellationToken)
    {
        if (!await IsOwnerAsync(accountId, sessionId, password ?? "", cancellationToken))
            return false;
        if (await store.Erasures.AnyAsync(e => e.AccountId == accountId, cancellationToken))
            return true;
        var now = time.GetUtcNow().UtcDateTime;
        var member = await store.Accounts.Where(a => a.Id == accountId).Join(store.Members, a => a.MemberId, m => m.Id, (_, m) => m).FirstOrDefaultAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        store.Add(new Erasure { AccountId = accountId, MemberId = member?.Id, AudienceBefore = member?.Audience ?? Audience.Hidden, AskedAt = now, DueAt = now + options.Grace });
        if (member is not null)
            member.Audience = Audience.Hidden;
        AuditLog.Add(store, now, AuditAction.ErasureAsked, accountId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
        await SignInSessions.EndOthersAsync(store, accountId, sessionId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <returns>False when there is nothing to take back, or it is too late.</returns>
    public async Task<bool> TakeBackAsync(long accountId, Caller caller, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await store.Erasures.FirstOrDefaultAsync(e => e.AccountId == accountId && e.ErasedAt == null && e.DueAt > now, cancellationToken) is not { } erasure)
            return false;
        // What its owner decided meanwhile stays.
        if (await store.Members.FirstOrDefaultAsync(m => m.Id == erasure.MemberId, cancellationToken) is { Audience: Audience.Hidden } member)
            member.Audience = erasure.AudienceBefore;
        store.Remove(erasure);
        AuditLog.Add(store, now, AuditAction.ErasureTakenBack, accountId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<bool> IsOwnerAsync(long accountId, long? sessionId, string password, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(FormattableString.Invariant($"{accountId}")) is not { } account)
            return false;
        if (password.Length > 0)
            return await own.IsRightAsync(account, password, cancellationToken);
        var since = time.GetUtcNow().UtcDateTime - Fresh;
        return await store.SignInSessions.AnyAsync(
            s => s.AccountId == accountId && s.Id == sessionId && s.CreatedAt >= since && WithoutPassword.Contains(s.Method), cancellationToken);
    }
}
