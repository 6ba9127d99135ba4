using Microsoft.Extensions.DependencyInjection;
using ProNet.Hosting.Configuration;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.OwnData;

/// <summary>Exports, erasures and retention, on the background jobs of a host.</summary>
public static class OwnDataServices
{
    /// <summary>Needs jobs, and the use cases of one's own data.</summary>
    public static IServiceCollection AddOwnDataWorker(this IServiceCollection services, ProNetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services
            .AddSingleton(options.OwnData)
            .AddKeyedSingleton<JobSchedule>(OwnDataWatch.Schedule)
            .AddSingleton<OwnDataWork>()
            .AddSingleton<OwnDataJob>()
            .AddSingleton<OwnDataWatch>()
            .AddHostedService<OwnDataWorker>();
    }
}
