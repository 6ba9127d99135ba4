using Hangfire;
using ProNet.Data.Postgres;
using ProNet.Imports.Demo;
using ProNet.Indexing.Hosting;

namespace ProNet.Web.Hosting;

/// <summary>The indexing worker and its jobs, in the process that serves.</summary>
internal static class WorkerInProcess
{
    public static IServiceCollection AddProNetWorker(this IServiceCollection services, ProNetOptions options)
    {
        services.AddHangfire(hangfire =>
        {
            hangfire.SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            if (options.Postgres is { } store)
                hangfire.UseStoreServer(store);
            else
                hangfire.UseInMemoryStorage();
        });
        services.AddHangfireServer((provider, server) =>
        {
            server.Queues = IndexingServices.Queues(provider);
            // One for live changes, one for a rebuild, one to spare.
            server.WorkerCount = 3;
            server.StopTimeout = TimeSpan.FromSeconds(5);
        });
        services.AddIndexingWorker();
        services.AddSingleton<LoadDemoHandler>();
        return services.AddHostedService<DemoStart>();
    }
}
