using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Application.Feeds;

/// <summary>Registers feeds of saved searches.</summary>
public static class FeedUseCases
{
    /// <summary>Needs what <see cref="Alerts.AlertUseCases"/> registers, and the saved searches.</summary>
    public static IServiceCollection AddSearchFeeds(this IServiceCollection services) => services
        .AddScoped<SearchFeeds>()
        .AddScoped<FeedReader>();
}
