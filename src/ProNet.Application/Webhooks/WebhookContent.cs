using ProNet.Application.Alerts;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Application.Webhooks;

/// <summary>Writes what a message says at this moment.</summary>
public sealed class WebhookContent(NewsReader news, IWebhookPayloads payloads, WebhookSecrets secrets, TimeProvider time)
{
    /// <returns>Stopped where it has to wait; otherwise the message, or null where nothing is to be told.</returns>
    public async Task<(NewsState State, WebhookMessage? Message, int Told)> ReadAsync(ProNetDbContext store, WebhookDelivery delivery, (SavedSearch Search, SearchWebhook Webhook) of, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var (search, webhook) = of;
        if (await news.RecipientAsync(store, search, cancellationToken) is not { } reader)
            return (NewsState.Stopped, null, 0);
        ValueList<NewsItem> items = [];
        if (!delivery.IsTest)
        {
            if (await NewsReader.StateAsync(store, search, cancellationToken) != NewsState.Telling)
                return (NewsState.Stopped, null, 0);
            items = await news.OfDeliveryAsync(store, search, reader, delivery.Id, cancellationToken);
            if (items.IsEmpty)
                return (NewsState.Telling, null, 0);
        }

        var secret = secrets.Open(webhook.SealedSecret) ?? throw new InvalidOperationException("The secret of a webhook was sealed with other keys.");
        var body = payloads.Write(delivery, search, reader.Language, items);
        return (NewsState.Telling, new WebhookMessage(new Uri(webhook.Url), secret, delivery.MessageId, time.GetUtcNow(), body), items.Count);
    }
}
