using ProNet.Data.Alerts;
using ProNet.Search.Schema;

namespace ProNet.Web.Api.SavedSearches;

/// <param name="Id">By which it is sent again.</param>
/// <param name="MessageId">As the receiver gets it in <c>webhook-id</c>.</param>
/// <param name="IsTest">Without hits.</param>
/// <param name="State">pending, delivered, empty or dead.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="DeliveredAt">When the receiver took it.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Status">What the receiver answered last.</param>
/// <param name="Error">Why the last attempt failed.</param>
/// <param name="Hits">How many it told of.</param>
internal sealed record WebhookDeliveryJson(
    string Id, string MessageId, bool IsTest, string State, DateTime CreatedAt, DateTime? DeliveredAt, int Attempts, int? Status, string? Error, int Hits)
{
    public static WebhookDeliveryJson Of(WebhookDelivery delivery) => new(
        ApiId.Of(delivery.Id), delivery.MessageId, delivery.IsTest, EnumCodes.Of(delivery.State), delivery.CreatedAt, delivery.DeliveredAt, delivery.Attempts, delivery.Status, ApiText.OrNull(delivery.LastError), delivery.Told);
}
