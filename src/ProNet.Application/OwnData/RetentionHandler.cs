using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Mail;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;

namespace ProNet.Application.OwnData;

/// <summary>Reminds owners of accounts that lie unused, and has those erased who stay away.</summary>
public sealed class RetentionHandler(IDbContextFactory<ProNetDbContext> contexts, MailComposer mails, IOwnDataWords words, OwnDataOptions options, TimeProvider time)
{
    /// <summary>Between the reminder and the erasure.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(30);

    private const int AtATime = 100;

    /// <returns>How many were reminded, and how many will be erased.</returns>
    public async Task<(int Reminded, int Given)> HandleAsync(CancellationToken cancellationToken)
    {
        if (options.InactiveMonths <= 0)
            return (0, 0);
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        return (await RemindAsync(store, now, cancellationToken), await GiveUpAsync(store, now, cancellationToken));
    }

    /// <summary>Administrators stay: without one nobody could run this ProNet.</summary>
    private async Task<int> RemindAsync(ProNetDbContext store, DateTime now, CancellationToken cancellationToken)
    {
        var before = now.AddMonths(-options.InactiveMonths);
        var unused = await store.Accounts
            .Where(a => !a.IsAdministrator && !a.IsDemo && a.RemindedAt == null && (a.SeenAt ?? a.CreatedAt) < before)
            .OrderBy(a => a.Id).Take(AtATime).ToListAsync(cancellationToken);
        foreach (var account in unused)
        {
            account.RemindedAt = now;
            await mails.AddAsync(store, new MailDraft
            {
                Cause = FormattableString.Invariant($"unused {account.Id} {now:O}"),
                Address = account.Email!,
                Language = account.Language,
                Class = MailClass.Transactional,
                Letter = words.Reminder(now + Patience, account.Language),
            }, cancellationToken);
        }

        await store.SaveChangesAsync(cancellationToken);
        return unused.Count;
    }

    private static async Task<int> GiveUpAsync(ProNetDbContext store, DateTime now, CancellationToken cancellationToken)
    {
        var before = now - Patience;
        var given = await store.Accounts
            .Where(a => !a.IsAdministrator && !a.IsDemo && a.RemindedAt != null && a.RemindedAt <= before && !store.Erasures.Any(e => e.AccountId == a.Id))
            .OrderBy(a => a.Id).Take(AtATime).Select(a => new { a.Id, a.MemberId }).ToListAsync(cancellationToken);
        store.AddRange(given.Select(a => new Erasure { AccountId = a.Id, MemberId = a.MemberId, AudienceBefore = Audience.Hidden, AskedAt = now, DueAt = now }));
        await store.SaveChangesAsync(cancellationToken);
        return given.Count;
    }
}
