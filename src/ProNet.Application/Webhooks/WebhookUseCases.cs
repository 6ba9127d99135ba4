using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ProNet.Application.Webhooks;

/// <summary>Registers webhooks of saved searches.</summary>
public static class WebhookUseCases
{
    /// <summary>Needs what <see cref="Alerts.AlertUseCases"/> registers, the saved searches, and <see cref="IWebhookPayloads"/>.</summary>
    public static IServiceCollection AddSearchWebhooks(this IServiceCollection services)
    {
        services.TryAddSingleton(new WebhookOptions());
        services.TryAddSingleton(new HostLookUp());
        return services
            .AddSingleton<ReceiverRule>()
            .AddSingleton<WebhookSecrets>()
            .AddSingleton<WebhookSender>()
            .AddSingleton<WebhookWire>()
            .AddSingleton<WebhookQueue>()
            .AddSingleton<WebhookContent>()
            .AddSingleton<WebhookFailures>()
            .AddSingleton<ComposeDeliveriesHandler>()
            .AddSingleton<DeliverWebhooksHandler>()
            .AddSingleton<RunWebhooksHandler>()
            .AddScoped<SearchWebhooks>()
            .AddScoped<SetWebhookHandler>()
            .AddScoped<WebhookMonitor>();
    }
}
