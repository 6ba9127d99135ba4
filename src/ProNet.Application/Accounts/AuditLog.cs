using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Accounts;

/// <summary>The record of what was done with accounts and seen of members. Whom an entry is about may read it.</summary>
public sealed class AuditLog(ProNetDbContext store)
{
    private const int MostRows = 200;

    /// <summary>Adds an entry about an account; it is saved with what it records.</summary>
    /// <param name="store">The context of what is recorded.</param>
    /// <param name="at">When.</param>
    /// <param name="action">What.</param>
    /// <param name="actorId">Account that did it; null for nobody signed in.</param>
    /// <param name="accountId">Account that it was done with.</param>
    /// <param name="caller">From where.</param>
    /// <param name="detail">A name that belongs to it; never a secret.</param>
    public static void Add(ProNetDbContext store, DateTime at, AuditAction action, long? actorId, long? accountId, Caller caller, string detail = "")
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(caller);
        store.Add(new AuditEntry { At = at, Action = action, ActorId = actorId, AccountId = accountId, Address = caller.Address, Detail = detail });
    }

    /// <summary>Adds an entry about a member: a privileged read, a change of who may see what.</summary>
    public static void AddAbout(ProNetDbContext store, DateTime at, AuditAction action, long? actorId, long memberId, Caller caller, string detail = "")
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(caller);
        store.Add(new AuditEntry { At = at, Action = action, ActorId = actorId, MemberId = memberId, Address = caller.Address, Detail = detail });
    }

    /// <summary>What was refused, of all accounts and of nobody, for administrators. Latest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ReadRefusedAsync(CancellationToken cancellationToken) => await store.AuditEntries.AsNoTracking()
        .Where(e => Refusals.Actions.Contains(e.Action) || e.Action == AuditAction.SignInFailed)
        .OrderByDescending(e => e.Id).Take(MostRows).ToListAsync(cancellationToken);

    /// <summary>What an account may read: what was done with it, and what concerns its profile. Latest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ReadAsync(long accountId, CancellationToken cancellationToken)
    {
        var member = await store.Accounts.Where(a => a.Id == accountId).Select(a => a.MemberId).FirstOrDefaultAsync(cancellationToken);
        return await store.AuditEntries.AsNoTracking()
            .Where(e => e.AccountId == accountId || (e.MemberId != null && e.MemberId == member))
            .OrderByDescending(e => e.Id).Take(MostRows).ToListAsync(cancellationToken);
    }
}
