using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;

namespace ProNet.Application.Alerts;

/// <summary>Writes the mail of a digest anew when some time lies between writing and sending: after an outage it tells what may be told now.</summary>
public sealed class DigestMails(IDbContextFactory<ProNetDbContext> contexts, DigestReader reader, DigestDrafts drafts, TimeProvider time) : IMailRenewal
{
    /// <summary>What was read so lately is not read again.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    public async Task<bool> RenewAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (mail.Class != MailClass.Notification || time.GetUtcNow().UtcDateTime - mail.CreatedAt < Fresh)
            return true;
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var digest = await store.Digests.AsNoTracking().FirstOrDefaultAsync(d => d.MessageId == mail.MessageId && d.State == DigestState.Queued, cancellationToken);
        if (digest is null)
            return true;
        var content = await reader.ReadAsync(digest.Id, cancellationToken);
        var isTold = content is { Sections.Count: > 0 };
        if (isTold)
            await drafts.RewriteAsync(mail, content!, cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        // No server can have had it before its first attempt.
        if (mail.Attempts == 1)
            await DigestLeftovers.ReleaseAsync(store, digest, content, cancellationToken);
        if (isTold)
            await WriteAsync(store, mail, digest, content!, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return isTold;
    }

    private static async Task WriteAsync(ProNetDbContext store, OutgoingMail mail, Digest digest, DigestContent content, CancellationToken cancellationToken)
    {
        await store.OutgoingMails.Where(m => m.Id == mail.Id && m.ClaimedBy == mail.ClaimedBy).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Subject, mail.Subject).SetProperty(m => m.Text, mail.Text).SetProperty(m => m.Html, mail.Html), cancellationToken);
        await store.Digests.Where(d => d.Id == digest.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.Told, content.Total), cancellationToken);
    }
}
