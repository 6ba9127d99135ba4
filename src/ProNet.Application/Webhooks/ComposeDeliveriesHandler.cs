using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Webhooks;

/// <summary>
/// Gives hits that no message has to a message: one for a webhook at a time, so that what is newer comes later, and what a broken receiver makes wait stays few rows. Hit and
/// message find each other in one transaction.
/// </summary>
public sealed class ComposeDeliveriesHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    /// <summary>Hits of one message.</summary>
    public const int MostHits = 50;

    private const int AtATime = 200;

    /// <returns>How many messages were made.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var made = 0;
        for (long? after = 0; after is not null;)
        {
            await using var store = await contexts.CreateDbContextAsync(cancellationToken);
            var due = await WebhookQueue.WithNews(store).AsNoTracking().Where(w => w.SavedSearchId > after).OrderBy(w => w.SavedSearchId).Take(AtATime).ToListAsync(cancellationToken);
            foreach (var webhook in due)
                made += await ComposeAsync(webhook, cancellationToken) ? 1 : 0;
            after = due.Count > 0 ? due[^1].SavedSearchId : null;
        }

        return made;
    }

    private async Task<bool> ComposeAsync(SearchWebhook webhook, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var delivery = Make(webhook, isTest: false, time.GetUtcNow().UtcDateTime);
        store.Add(delivery);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // It ended at this moment.
            return false;
        }

        var hits = store.AlertHits.Where(h => h.SavedSearchId == webhook.SavedSearchId && h.WebhookDeliveryId == null && h.FirstMatchedAt >= webhook.Since);
        var ids = await hits.OrderBy(h => h.FirstMatchedAt).ThenBy(h => h.Id).Select(h => h.Id).Take(MostHits).ToArrayAsync(cancellationToken);
        // What another worker took meanwhile is its own.
        if (await hits.Where(h => EF.Parameter(ids).Contains(h.Id)).ExecuteUpdateAsync(set => set.SetProperty(h => h.WebhookDeliveryId, delivery.Id), cancellationToken) == 0)
            return false;
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    internal static WebhookDelivery Make(SearchWebhook webhook, bool isTest, DateTime now) => new()
    {
        SavedSearchId = webhook.SavedSearchId,
        MessageId = FormattableString.Invariant($"msg_{Guid.NewGuid():N}"),
        IsTest = isTest,
        Host = new Uri(webhook.Url).IdnHost.ToLowerInvariant(),
        CreatedAt = now,
        NotBefore = now,
    };
}
