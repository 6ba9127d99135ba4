using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Data.Feed;

/// <summary>Registers what is the same on every database.</summary>
public static class FeedServices
{
    /// <summary>Adds <see cref="ConsumerRegistry"/>, and a <see cref="ChangeFeed"/> for each consumer, keyed by its name. Needs the store.</summary>
    public static IServiceCollection AddProNetFeed(this IServiceCollection services)
    {
        services.AddKeyedSingleton(KeyedService.AnyKey, (provider, name) => new ChangeFeed(
            provider.GetRequiredService<IFeedDialect>(), provider.GetRequiredService<TimeProvider>(), (string)name!));
        return services.AddSingleton<ConsumerRegistry>();
    }
}
