using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Webhooks;

/// <summary>
/// Messages to webhooks whose time has come. One is claimed before it is sent and settled after, as mails are: of several workers one has it, and one that dies in
/// between lets go of it after a while.
/// </summary>
public sealed class WebhookQueue(IDbContextFactory<ProNetDbContext> contexts, WebhookOptions options, TimeProvider time)
{
    /// <summary>Far longer than an attempt takes.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>How long a message stays after it was made, when it is done with. Its hits stay told.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    internal DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <inheritdoc cref="WebhookOptions.FailingAtMost"/>
    internal TimeSpan FailingAtMost => options.FailingAtMost;

    /// <summary>Whether a message is due, or is to be made.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await Due(store, Now).AnyAsync(cancellationToken) || await WithNews(store).AnyAsync(cancellationToken);
    }

    /// <summary>Webhooks with hits that no message has, and no message that waits.</summary>
    internal static IQueryable<SearchWebhook> WithNews(ProNetDbContext store) => store.SearchWebhooks.Where(w => w.StoppedAt == null
        && !store.AlertPauses.Any(_ => w.SavedSearchId > 0)
        && store.SavedSearches.Any(s => s.Id == w.SavedSearchId && s.ArchivedAt == null && s.QuarantinedAt == null)
        && !store.WebhookDeliveries.Any(d => d.SavedSearchId == w.SavedSearchId && d.State == WebhookDeliveryState.Pending && !d.IsTest)
        && store.AlertHits.Any(h => h.SavedSearchId == w.SavedSearchId && h.WebhookDeliveryId == null && h.FirstMatchedAt >= w.Since));

    /// <returns>Null when none is due, while alerts are paused, and while enough is on its way to the hosts of those that are.</returns>
    internal async Task<WebhookDelivery?> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        while (true)
        {
            var (now, claim) = (Now, Guid.NewGuid());
            if (await Due(store, now).OrderBy(d => d.NotBefore).ThenBy(d => d.Id).Select(d => (long?)d.Id).FirstOrDefaultAsync(cancellationToken) is not { } id)
                return null;
            var taken = await Due(store, now).Where(d => d.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(d => d.ClaimedBy, claim).SetProperty(d => d.ClaimedUntil, now + Lifetime).SetProperty(d => d.Attempts, d => d.Attempts + 1),
                cancellationToken);
            // Otherwise another worker was quicker, and there may be more.
            if (taken == 0)
                continue;
            var delivery = await store.WebhookDeliveries.AsNoTracking().SingleAsync(d => d.Id == id, cancellationToken);
            // Workers that claim at the same moment need not see each other's claims before: whoever sees too many afterwards lets go, and looks again at a moment of its own.
            if (await OnTheirWay(store, now).CountAsync(d => d.Host == delivery.Host, cancellationToken) <= options.PerHost)
                return delivery;
            await WaitAsync(delivery, TimeSpan.Zero, cancellationToken);
            await Task.Delay(Random.Shared.Next(1, 50), cancellationToken);
        }
    }

    /// <summary>Closes a message that was taken, or has nothing to tell any more.</summary>
    internal async Task EndAsync(WebhookDelivery delivery, (WebhookDeliveryState State, int? Status, int Told) end, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var deliveredAt = end.State == WebhookDeliveryState.Delivered ? Now : (DateTime?)null;
        await Mine(store, delivery).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, end.State)
                .SetProperty(d => d.Status, end.Status)
                .SetProperty(d => d.Told, end.Told)
                .SetProperty(d => d.DeliveredAt, deliveredAt)
                .SetProperty(d => d.LastError, "")
                .SetProperty(d => d.ClaimedBy, (Guid?)null)
                .SetProperty(d => d.ClaimedUntil, (DateTime?)null),
            cancellationToken);
        if (end.State == WebhookDeliveryState.Delivered)
            await store.SearchWebhooks.Where(w => w.SavedSearchId == delivery.SavedSearchId && w.FailingSince != null).ExecuteUpdateAsync(set => set.SetProperty(w => w.FailingSince, (DateTime?)null), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        WebhookMeter.Tried(end.State);
    }

    /// <summary>Waits without having cost an attempt: it is not the receiver's fault.</summary>
    internal async Task WaitAsync(WebhookDelivery delivery, TimeSpan wait, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var notBefore = Now + wait;
        await Mine(store, delivery).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.NotBefore, notBefore)
                .SetProperty(d => d.Attempts, d => d.Attempts - 1)
                .SetProperty(d => d.ClaimedBy, (Guid?)null)
                .SetProperty(d => d.ClaimedUntil, (DateTime?)null),
            cancellationToken);
    }

    /// <summary>Waits for another attempt, or is given up after too many; in the context's transaction.</summary>
    /// <returns>False when it is not one's own any more: nothing must be committed then.</returns>
    internal async Task<bool> FailAsync(ProNetDbContext store, WebhookDelivery delivery, WebhookReply reply, bool isDead, CancellationToken cancellationToken)
    {
        var (notBefore, state) = (Now + MailRetry.After(delivery.Attempts), isDead ? WebhookDeliveryState.Dead : WebhookDeliveryState.Pending);
        return await Mine(store, delivery).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, state)
                .SetProperty(d => d.NotBefore, notBefore)
                .SetProperty(d => d.Status, reply.Status)
                .SetProperty(d => d.LastError, reply.Sentence)
                .SetProperty(d => d.ClaimedBy, (Guid?)null)
                .SetProperty(d => d.ClaimedUntil, (DateTime?)null),
            cancellationToken) == 1;
    }

    /// <summary>Removes messages that were taken, closed or given up long ago.</summary>
    internal async Task ForgetAsync(CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var before = Now - Remembered;
        await store.WebhookDeliveries.Where(d => d.State != WebhookDeliveryState.Pending && d.CreatedAt < before).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Of webhooks that are used, of searches that are run, of accounts that are told.</summary>
    private IQueryable<WebhookDelivery> Due(ProNetDbContext store, DateTime now)
    {
        var (onTheirWay, most) = (OnTheirWay(store, now), options.PerHost);
        return store.WebhookDeliveries.Where(d => d.State == WebhookDeliveryState.Pending
            && d.NotBefore <= now
            && (d.ClaimedUntil == null || d.ClaimedUntil <= now)
            && store.SearchWebhooks.Any(w => w.SavedSearchId == d.SavedSearchId && w.StoppedAt == null)
            && store.SavedSearches.Any(s => s.Id == d.SavedSearchId && s.ArchivedAt == null && s.QuarantinedAt == null
                && store.Accounts.Any(a => a.Id == s.OwnerId && a.EmailConfirmed && !store.Erasures.Any(e => e.AccountId == a.Id)))
            && onTheirWay.Count(o => o.Host == d.Host) < most
            && !store.AlertPauses.Any(_ => d.Id > 0));
    }

    private static IQueryable<WebhookDelivery> OnTheirWay(ProNetDbContext store, DateTime now) =>
        store.WebhookDeliveries.Where(d => d.State == WebhookDeliveryState.Pending && d.ClaimedUntil > now);

    private static IQueryable<WebhookDelivery> Mine(ProNetDbContext store, WebhookDelivery delivery) =>
        store.WebhookDeliveries.Where(d => d.Id == delivery.Id && d.ClaimedBy == delivery.ClaimedBy && d.State == WebhookDeliveryState.Pending);
}
