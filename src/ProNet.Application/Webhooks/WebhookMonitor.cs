using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Webhooks;

/// <summary>How webhooks go, for administrators. Says nothing of what they tell, nor to whom they belong.</summary>
public sealed class WebhookMonitor(ProNetDbContext store, TimeProvider time)
{
    private const int Rows = 50;

    public async Task<WebhookOverview> ReadAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime.AddDays(-1);
        var dead = store.WebhookDeliveries.Where(d => d.State == WebhookDeliveryState.Dead && !d.IsTest);
        return new WebhookOverview
        {
            Webhooks = await store.SearchWebhooks.CountAsync(cancellationToken),
            Feeds = await store.SearchFeeds.CountAsync(cancellationToken),
            Stopped = await store.SearchWebhooks.CountAsync(w => w.StoppedAt != null, cancellationToken),
            Failing = await store.SearchWebhooks.CountAsync(w => w.FailingSince != null && w.StoppedAt == null, cancellationToken),
            Waiting = await store.WebhookDeliveries.CountAsync(d => d.State == WebhookDeliveryState.Pending, cancellationToken),
            DeliveredLately = await store.WebhookDeliveries.CountAsync(d => d.State == WebhookDeliveryState.Delivered && d.DeliveredAt > since, cancellationToken),
            Dead = await dead.CountAsync(cancellationToken),
            Failures = await store.WebhookDeliveries.AsNoTracking().Where(d => d.LastError != "").OrderByDescending(d => d.Id).Take(Rows).ToListAsync(cancellationToken),
        };
    }
}
