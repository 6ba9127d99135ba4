using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Alerts;
using ProNet.Application.Webhooks;

namespace ProNet.Components.Alerts;

public static class AlertDesignServices
{
    /// <summary>Words of mails about saved searches, and of messages to webhooks.</summary>
    public static IServiceCollection AddAlertDesign(this IServiceCollection services) => services.AddSingleton<IDigestLetters, DigestLetters>().AddSingleton<IWebhookPayloads, WebhookPayloads>();
}
