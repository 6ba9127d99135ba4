using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;

namespace ProNet.Application.Webhooks;

/// <summary>The webhook of a saved search, for its owner: looked at, tried, resumed, ended, and its messages sent again.</summary>
public sealed class SearchWebhooks(ProNetDbContext store, TimeProvider time)
{
    /// <summary>Messages that are listed, the latest first.</summary>
    public const int MostListed = 20;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <returns>Null when the search is not the account's own, or has none.</returns>
    public async Task<WebhookView?> FindAsync(long accountId, long searchId, CancellationToken cancellationToken)
    {
        if (await Own(accountId, searchId).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } webhook)
            return null;
        var deliveries = await store.WebhookDeliveries.AsNoTracking().Where(d => d.SavedSearchId == searchId).OrderByDescending(d => d.Id).Take(MostListed).ToListAsync(cancellationToken);
        return new WebhookView(webhook, deliveries);
    }

    /// <summary>Has a message without hits sent. While one waits there is no other.</summary>
    public async Task<SavedSearchProblem> TestAsync(long accountId, long searchId, CancellationToken cancellationToken)
    {
        if (await Own(accountId, searchId).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } webhook)
            return SavedSearchProblem.NotFound;
        if (webhook.StoppedAt is not null)
            return SavedSearchProblem.ReceiverStopped;
        if (await store.WebhookDeliveries.AnyAsync(d => d.SavedSearchId == searchId && d.IsTest && d.State == WebhookDeliveryState.Pending, cancellationToken))
            return SavedSearchProblem.None;
        store.Add(ComposeDeliveriesHandler.Make(webhook, isTest: true, Now));
        await store.SaveChangesAsync(cancellationToken);
        return SavedSearchProblem.None;
    }

    /// <summary>Uses a webhook again that was given up, beginning with what waits.</summary>
    public async Task<SavedSearchProblem> ResumeAsync(long accountId, long searchId, Caller caller, CancellationToken cancellationToken)
    {
        if (await Own(accountId, searchId).FirstOrDefaultAsync(cancellationToken) is not { } webhook)
            return SavedSearchProblem.NotFound;
        (webhook.StoppedAt, webhook.FailingSince) = (null, null);
        await NoteAsync(accountId, searchId, caller, cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        return SavedSearchProblem.None;
    }

    /// <summary>Has a message sent once more under its id: what may be told now, of the same hits.</summary>
    public async Task<SavedSearchProblem> AgainAsync(long accountId, long searchId, long deliveryId, CancellationToken cancellationToken)
    {
        var now = Now;
        return await store.WebhookDeliveries
            .Where(d => d.Id == deliveryId && d.SavedSearchId == searchId && d.State != WebhookDeliveryState.Pending && store.SavedSearches.Any(s => s.Id == d.SavedSearchId && s.OwnerId == accountId))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, WebhookDeliveryState.Pending).SetProperty(d => d.NotBefore, now).SetProperty(d => d.Attempts, 0).SetProperty(d => d.LastError, ""), cancellationToken) == 1
            ? SavedSearchProblem.None
            : SavedSearchProblem.NotFound;
    }

    /// <summary>Ends it; what waits is told to nobody.</summary>
    public async Task<SavedSearchProblem> EndAsync(long accountId, long searchId, Caller caller, CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (await Own(accountId, searchId).ExecuteDeleteAsync(cancellationToken) == 0)
            return SavedSearchProblem.NotFound;
        await NoteAsync(accountId, searchId, caller, cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SavedSearchProblem.None;
    }

    private async Task NoteAsync(long accountId, long searchId, Caller caller, CancellationToken cancellationToken)
    {
        var name = await store.SavedSearches.Where(s => s.Id == searchId).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken) ?? "";
        AuditLog.Add(store, Now, AuditAction.WebhookChanged, accountId, accountId, caller, name);
    }

    private IQueryable<SearchWebhook> Own(long accountId, long searchId) =>
        store.SearchWebhooks.Where(w => w.SavedSearchId == searchId && store.SavedSearches.Any(s => s.Id == w.SavedSearchId && s.OwnerId == accountId));
}
