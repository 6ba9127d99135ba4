using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Privacy;

namespace ProNet.Application.OwnData;

/// <summary>Erases from the store what is due: all tables in one transaction, so that a process that dies has erased all of it or nothing.</summary>
public sealed class DueErasures(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <returns>Erasures whose rows are gone now, and whose traces are left to be removed.</returns>
    public async Task<IReadOnlyList<Erasure>> EraseAsync(CancellationToken cancellationToken)
    {
        await using var look = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var due = await look.Erasures.AsNoTracking().Where(e => e.DueAt <= now).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        foreach (var erasure in due.Where(e => e.ErasedAt is null))
            await EraseOneAsync(erasure, now, cancellationToken);
        return due;
    }

    /// <summary>Its traces are gone too.</summary>
    public async Task FinishAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        await store.Erasures.Where(e => e.Id == erasure.Id).ExecuteDeleteAsync(cancellationToken);
    }

    private Task<int> EraseOneAsync(Erasure erasure, DateTime now, CancellationToken cancellationToken) => contexts.TransactAsync(async (store, token) =>
    {
        var email = await store.Accounts.Where(a => a.Id == erasure.AccountId).Select(a => a.Email).FirstOrDefaultAsync(token);
        var owner = new Owner(erasure.AccountId, erasure.MemberId ?? 0, email ?? "");
        foreach (var table in PersonalTables.All)
            await table.EraseAsync(store, owner, token);
        return await store.Erasures.Where(e => e.Id == erasure.Id).ExecuteUpdateAsync(set => set.SetProperty(e => e.ErasedAt, now), token);
    }, cancellationToken);
}
