using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Application.Ranking.Learning;

/// <summary>Registers the models that rank, the log of what was shown, and learning from it.</summary>
public static class RankingUseCases
{
    /// <summary>Needs the store and <see cref="RankingOptions"/>.</summary>
    public static IServiceCollection AddRankingUse(this IServiceCollection services) => services
        .AddSingleton<ModelFolder>()
        .AddSingleton<ServedModels>()
        .AddSingleton<RankingLog>()
        .AddSingleton<ReceiptReader>()
        .AddSingleton<ModelRegistry>()
        .AddSingleton<UseReader>()
        .AddSingleton<HarvestActsHandler>()
        .AddSingleton<LearnHandler>()
        .AddSingleton<ForgetListsHandler>()
        .AddSingleton<TrialReader>();
}
