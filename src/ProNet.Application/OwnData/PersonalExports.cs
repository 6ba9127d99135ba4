using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;

namespace ProNet.Application.OwnData;

/// <summary>Exports of somebody's own data, for the owner: asking, looking how far one is, taking it.</summary>
public sealed class PersonalExports(ProNetDbContext store, TimeProvider time)
{
    /// <summary>The last one of an account, without its content; null when there is none, or it is gone.</summary>
    public async Task<PersonalExport?> FindAsync(long accountId, CancellationToken cancellationToken)
    {
        var now = Now;
        return await Own(accountId, now).Select(e => new PersonalExport
        {
            Id = e.Id,
            AccountId = e.AccountId,
            Language = e.Language,
            AskedAt = e.AskedAt,
            State = e.State,
            Done = e.Done,
            Total = e.Total,
            ExpiresAt = e.ExpiresAt,
        }).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Asks for one; one that waits already is enough, and one that is ready is replaced.</summary>
    public async Task AskAsync(long accountId, string language, Caller caller, CancellationToken cancellationToken)
    {
        if (await store.PersonalExports.AnyAsync(e => e.AccountId == accountId && e.State == ExportState.Waiting, cancellationToken))
            return;
        await store.PersonalExports.Where(e => e.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        store.Add(new PersonalExport { AccountId = accountId, Language = language, AskedAt = Now });
        AuditLog.Add(store, Now, AuditAction.ExportAsked, accountId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
    }

    /// <returns>The ZIP; null when the account has none that is ready.</returns>
    public async Task<byte[]?> TakeAsync(long accountId, Caller caller, CancellationToken cancellationToken)
    {
        var content = await Own(accountId, Now).Where(e => e.State == ExportState.Ready).Select(e => e.Content).FirstOrDefaultAsync(cancellationToken);
        if (content is null)
            return null;
        AuditLog.Add(store, Now, AuditAction.ExportTaken, accountId, accountId, caller);
        await store.SaveChangesAsync(cancellationToken);
        return content;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private IQueryable<PersonalExport> Own(long accountId, DateTime now) =>
        store.PersonalExports.AsNoTracking().Where(e => e.AccountId == accountId && (e.ExpiresAt == null || e.ExpiresAt > now)).OrderByDescending(e => e.Id);
}
