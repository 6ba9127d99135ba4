using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Alerts;
using ProNet.Application.Feeds;
using ProNet.Application.Webhooks;
using ProNet.Hosting.Configuration;
using ProNet.Hosting.Webhooks;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Alerts;

/// <summary>Digests and webhooks of saved searches, on the background jobs of a host.</summary>
public static class AlertServices
{
    /// <summary>Needs jobs, keys, and the words of mails about saved searches.</summary>
    public static IServiceCollection AddAlertWorker(this IServiceCollection services, ProNetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services
            .AddSingleton(new AlertOptions { Site = options.Site ?? new Uri(options.Urls.Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal).TrimEnd('/') + "/") })
            .AddAlertUseCases()
            .AddSearchFeeds()
            .AddSingleton(new WebhookOptions { AllowLocal = options.LocalWebhooks })
            .AddSearchWebhooks()
            .AddKeyedSingleton<JobSchedule>(WebhookWatch.Schedule)
            .AddSingleton<WebhookWatch>()
            .AddHostedService<WebhookWorker>()
            .AddKeyedSingleton<JobSchedule>(DigestWatch.Schedule)
            .AddSingleton<DigestWatch>()
            .AddHostedService<DigestWorker>();
    }
}
