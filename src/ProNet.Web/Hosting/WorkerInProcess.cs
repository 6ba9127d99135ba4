using Hangfire;
using ProNet.Indexing.Demo;
using ProNet.Indexing.Hosting;

namespace ProNet.Web.Hosting;

/// <summary>The indexing worker and its jobs, in the process that serves. Where another process holds the worker's lock, this one only serves.</summary>
internal static class WorkerInProcess
{
    public static IServiceCollection AddProNetWorker(this IServiceCollection services, ProNetOptions options)
    {
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseInMemoryStorage());
        services.AddHangfireServer(server =>
        {
            // One for live changes, one for a rebuild, one to spare.
            server.WorkerCount = 3;
            server.StopTimeout = TimeSpan.FromSeconds(5);
        });
        services.AddIndexingWorker(options.DataFolder);
        services.AddSingleton<LoadDemoHandler>();
        return services.AddHostedService<DemoStart>();
    }
}
