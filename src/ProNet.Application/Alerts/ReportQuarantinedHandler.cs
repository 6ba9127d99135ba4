using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Mail;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Alerts;

/// <summary>Tells owners of searches that were set apart, once each; administrators see them on their page.</summary>
public sealed class ReportQuarantinedHandler(IDbContextFactory<ProNetDbContext> contexts, MailComposer mails, IDigestLetters words, TimeProvider time)
{
    /// <summary>Shorter than mails are remembered, by which it is known who was told.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromDays(30);

    /// <returns>How many were told.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var since = time.GetUtcNow().UtcDateTime - Lately;
        var apart = await store.SavedSearches.AsNoTracking()
            .Where(s => s.QuarantinedAt > since && s.Cadence != AlertCadence.None)
            .Join(store.Accounts.Where(a => a.EmailConfirmed && a.RefusedAddress != a.Email), s => s.OwnerId, a => a.Id, (s, a) => new { Search = s, a.Email, a.Language })
            .ToListAsync(cancellationToken);
        foreach (var told in apart)
        {
            await mails.AddAsync(store, new MailDraft
            {
                Cause = FormattableString.Invariant($"set apart {told.Search.Id} {told.Search.QuarantinedAt:O}"),
                Address = told.Email!,
                Language = told.Language,
                Letter = words.Quarantined(told.Search, told.Language),
                Class = MailClass.Transactional,
            }, cancellationToken);
        }

        return await store.SaveChangesAsync(cancellationToken);
    }
}
