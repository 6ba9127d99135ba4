using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProNet.Application.Alerts;
using ProNet.Application.Webhooks;
using ProNet.Components.Language;
using ProNet.Data.Alerts;
using ProNet.Domain.SavedSearches;
using ProNet.Search;
using ProNet.Search.Schema;

namespace ProNet.Components.Alerts;

/// <summary>Messages to webhooks, with links to this site and in the words of the mails.</summary>
internal sealed class WebhookPayloads(AlertOptions options) : IWebhookPayloads
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Write(WebhookDelivery delivery, SavedSearch search, string language, ValueList<NewsItem> items)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(search);
        var words = Wording.For(language);
        var about = new WebhookSearchJson(Text(search.Id), search.Name, To(FormattableString.Invariant($"/searches/{search.Id}")));
        return JsonSerializer.SerializeToUtf8Bytes(
            new WebhookJson(delivery.IsTest ? "saved_search.test" : "saved_search.matched", delivery.CreatedAt, new WebhookDataJson(about, [.. items.Select(i => Hit(i, words))])), Json);
    }

    private WebhookHitJson Hit(NewsItem item, Wording words) => new(
        Text(item.Hit.Id),
        Urls.Name(item.Hit.Subject),
        item.Item.Found.Title,
        To(Urls.Page(item.Item.Found)),
        [.. DigestLines.Of(item.Item.Found, words)],
        item.Hit.FirstMatchedAt,
        [.. item.Item.Facts.Select(f => new WebhookChangeJson(EnumCodes.Of(f.Kind), f.On, words.Digests.Of(f, item.Item.Found.Member is not null, words)))]);

    private Uri To(string page) => new(options.Site, page);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
