using ProNet.Application.Alerts;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search;

namespace ProNet.Application.Webhooks;

/// <summary>What programs are told, as JSON. Addresses of pages and words live in a project above this one, which the hosts bring.</summary>
public interface IWebhookPayloads
{
    /// <param name="delivery">The message.</param>
    /// <param name="search">Whose hits.</param>
    /// <param name="language">Two letters, of its owner.</param>
    /// <param name="items">What may be told now; none for a test.</param>
    byte[] Write(WebhookDelivery delivery, SavedSearch search, string language, ValueList<NewsItem> items);
}
