using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;

namespace ProNet.Application.Webhooks;

/// <summary>Sets where what a saved search newly finds is posted. By the rule of mails at once, because it tells as often.</summary>
public sealed class SetWebhookHandler(ProNetDbContext store, SavedSearchOfOwner searches, ReceiverRule receivers, WebhookSecrets secrets, TimeProvider time)
{
    /// <summary>Sets it. Where there is one it gets another address and secret, and what waits goes there.</summary>
    /// <returns>The secret, which nobody can show again; null with the reason why nothing was set.</returns>
    public async Task<(string? Secret, SavedSearchProblem Problem)> HandleAsync(long accountId, long searchId, string? url, Caller caller, CancellationToken cancellationToken)
    {
        var (search, problem) = await searches.FindTellingAsync(accountId, searchId, cancellationToken);
        if (search is null)
            return (null, problem);
        var (receiver, wrong) = await receivers.CheckAsync(url, cancellationToken);
        if (receiver is null)
            return (null, wrong);
        var (secret, now) = (WebhookSignature.MakeSecret(), time.GetUtcNow().UtcDateTime);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        if (await store.SearchWebhooks.FirstOrDefaultAsync(w => w.SavedSearchId == searchId, cancellationToken) is { } webhook)
        {
            (webhook.Url, webhook.SealedSecret, webhook.FailingSince, webhook.StoppedAt) = (receiver.AbsoluteUri, secrets.Seal(secret), null, null);
            var host = receiver.IdnHost.ToLowerInvariant();
            await store.WebhookDeliveries.Where(d => d.SavedSearchId == searchId && d.State == WebhookDeliveryState.Pending)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.Host, host).SetProperty(d => d.NotBefore, now), cancellationToken);
        }
        else
        {
            store.Add(new SearchWebhook { SavedSearchId = searchId, Url = receiver.AbsoluteUri, SealedSecret = secrets.Seal(secret), CreatedAt = now, Since = now });
        }

        AuditLog.Add(store, now, AuditAction.WebhookChanged, accountId, accountId, caller, search.Name);
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The form was sent twice at once, or the search is gone.
            store.ChangeTracker.Clear();
            return (null, SavedSearchProblem.Conflict);
        }

        return (secret, SavedSearchProblem.None);
    }
}
