using ProNet.Application.Webhooks;

namespace ProNet.Web.Api.SavedSearches;

/// <summary>The webhook of a saved search.</summary>
/// <param name="Url">Where messages go.</param>
/// <param name="Secret">What they are signed with (Standard Webhooks, <c>whsec_…</c>): given when it is set, and never again.</param>
/// <param name="CreatedAt">When the search got it.</param>
/// <param name="FailingSince">Since when nothing came through.</param>
/// <param name="StoppedAt">Since when it is given up; hits wait until it is resumed.</param>
/// <param name="Deliveries">The last messages, the latest first, at most 20.</param>
internal sealed record SearchWebhookJson(string Url, string? Secret, DateTime CreatedAt, DateTime? FailingSince, DateTime? StoppedAt, IReadOnlyList<WebhookDeliveryJson> Deliveries)
{
    public static SearchWebhookJson Of(WebhookView view, string? secret) =>
        new(view.Webhook.Url, secret, view.Webhook.CreatedAt, view.Webhook.FailingSince, view.Webhook.StoppedAt, [.. view.Deliveries.Select(WebhookDeliveryJson.Of)]);
}
