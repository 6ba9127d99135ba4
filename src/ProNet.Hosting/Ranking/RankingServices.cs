using Microsoft.Extensions.DependencyInjection;
using ProNet.Hosting.Configuration;
using ProNet.Indexing.Hosting;

namespace ProNet.Hosting.Ranking;

/// <summary>Models that rank, and learning from use on the background jobs of a host.</summary>
public static class RankingServices
{
    /// <summary>Where models are. Every host needs it.</summary>
    public static IServiceCollection AddProNetModels(this IServiceCollection services, ProNetOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services.AddSingleton(options.Ranking);
    }

    /// <summary>Needs jobs, models and the use cases.</summary>
    public static IServiceCollection AddLearningWorker(this IServiceCollection services) => services
        .AddKeyedSingleton<JobSchedule>(LearningWorker.Schedule)
        .AddSingleton<LearningWork>()
        .AddSingleton<LearningJob>()
        .AddHostedService<LearningWorker>();
}
