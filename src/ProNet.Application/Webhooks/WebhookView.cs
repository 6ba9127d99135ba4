using ProNet.Data.Alerts;

namespace ProNet.Application.Webhooks;

/// <summary>A webhook and what became of its messages.</summary>
/// <param name="Webhook">As stored; its secret is sealed.</param>
/// <param name="Deliveries">The latest first.</param>
public sealed record WebhookView(SearchWebhook Webhook, IReadOnlyList<WebhookDelivery> Deliveries);
