using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Webhooks;

/// <summary>
/// Sends the messages whose time has come, several at a time. What one says is read as its owner would see it now. Whoever is killed between the receiver's answer
/// and the mark in the store has that one message sent again, with the same id.
/// </summary>
public sealed class DeliverWebhooksHandler(
    IDbContextFactory<ProNetDbContext> contexts, WebhookQueue queue, WebhookFailures failures, WebhookContent content, WebhookWire wire)
{
    /// <returns>How many were taken by their receivers.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var lanes = await Task.WhenAll(Enumerable.Range(0, wire.AtATime).Select(_ => SendAsync(cancellationToken)));
        return lanes.Sum();
    }

    private async Task<int> SendAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        while (await queue.ClaimAsync(cancellationToken) is { } delivery)
            taken += await SendAsync(delivery, cancellationToken) ? 1 : 0;
        return taken;
    }

    private async Task<bool> SendAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return await DeliverAsync(delivery, cancellationToken);
        }
        catch (Exception e) when (e is not (OperationCanceledException or DbException or IOException or DbUpdateException))
        {
            // One that cannot be written must not keep the others.
            wire.Log.LogError(e, "Message {Message} to a webhook could not be written", delivery.Id);
            await failures.HandleAsync(delivery, new WebhookReply(null, e.GetType().Name), cancellationToken);
            return false;
        }
    }

    private async Task<bool> DeliverAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        var (state, message, told) = await ReadAsync(delivery, cancellationToken);
        if (state == NewsState.Stopped)
        {
            await queue.WaitAsync(delivery, TimeSpan.FromHours(1), cancellationToken);
            return false;
        }

        if (message is null)
        {
            await queue.EndAsync(delivery, (WebhookDeliveryState.Empty, null, 0), cancellationToken);
            return false;
        }

        var reply = delivery.Attempts > MailRetry.MostAttempts
            ? new WebhookReply(null, "Sending it was begun too often and never came to an end.")
            : await wire.Sender.SendAsync(message, cancellationToken);
        if (!reply.IsTaken)
        {
            await failures.HandleAsync(delivery, reply, cancellationToken);
            return false;
        }

        // Not to be stopped: it has been taken.
        await queue.EndAsync(delivery, (WebhookDeliveryState.Delivered, reply.Status, told), CancellationToken.None);
        return true;
    }

    /// <summary>What is to be sent; nothing where nothing is to be told any more.</summary>
    private async Task<(NewsState State, WebhookMessage? Message, int Told)> ReadAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        var search = await store.SavedSearches.AsNoTracking().FirstOrDefaultAsync(s => s.Id == delivery.SavedSearchId, cancellationToken);
        var webhook = await store.SearchWebhooks.AsNoTracking().FirstOrDefaultAsync(w => w.SavedSearchId == delivery.SavedSearchId, cancellationToken);
        return search is null || webhook is null ? (NewsState.Telling, null, 0) : await content.ReadAsync(store, delivery, (search, webhook), cancellationToken);
    }
}
