using Microsoft.EntityFrameworkCore;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;

namespace ProNet.Application.Webhooks;

/// <summary>What follows from an attempt that failed: another one, a message that is given up, and at last a webhook that is, of which its owner is told.</summary>
public sealed class WebhookFailures(IDbContextFactory<ProNetDbContext> contexts, WebhookQueue queue, MailComposer mails, IDigestLetters words)
{
    public async Task HandleAsync(WebhookDelivery delivery, WebhookReply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(reply);
        var now = queue.Now;
        // Of a test its owner waits for the answer.
        var isDead = delivery.IsTest || reply.IsGone || delivery.Attempts >= MailRetry.MostAttempts;
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (!await queue.FailAsync(store, delivery, reply, isDead, cancellationToken))
            return;
        if (!delivery.IsTest && await store.SearchWebhooks.FirstOrDefaultAsync(w => w.SavedSearchId == delivery.SavedSearchId, cancellationToken) is { } webhook)
        {
            webhook.FailingSince ??= now;
            if (isDead && webhook.StoppedAt is null && (reply.IsGone || webhook.FailingSince <= now - queue.FailingAtMost))
            {
                webhook.StoppedAt = now;
                await TellAsync(store, webhook, now, cancellationToken);
            }

            await store.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        WebhookMeter.Tried(isDead ? WebhookDeliveryState.Dead : WebhookDeliveryState.Pending);
    }

    private async Task TellAsync(ProNetDbContext store, SearchWebhook webhook, DateTime now, CancellationToken cancellationToken)
    {
        var owner = await store.SavedSearches.AsNoTracking().Where(s => s.Id == webhook.SavedSearchId)
            .Join(store.Accounts.Where(a => a.EmailConfirmed && a.RefusedAddress != a.Email), s => s.OwnerId, a => a.Id, (s, a) => new { Search = s, a.Email, a.Language })
            .FirstOrDefaultAsync(cancellationToken);
        if (owner is null)
            return;
        await mails.AddAsync(store, new MailDraft
        {
            Cause = FormattableString.Invariant($"webhook stopped {webhook.SavedSearchId} {now:O}"),
            Address = owner.Email!,
            Language = owner.Language,
            Letter = words.WebhookStopped(owner.Search, owner.Language),
            Class = MailClass.Transactional,
        }, cancellationToken);
    }
}
