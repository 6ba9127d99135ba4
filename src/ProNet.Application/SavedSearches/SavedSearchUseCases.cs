using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Application.SavedSearches;

/// <summary>Registers what is done with saved searches.</summary>
public static class SavedSearchUseCases
{
    public static IServiceCollection AddSavedSearches(this IServiceCollection services) => services
        .AddSingleton<SubscriptionRule>()
        .AddScoped<SavedSearchFinder>()
        .AddScoped<SavedSearchResolver>()
        .AddScoped<SavedSearchOfOwner>()
        .AddScoped<SavedSearchReader>()
        .AddScoped<SaveSearchHandler>()
        .AddScoped<ChangeSearchHandler>()
        .AddScoped<ArrangeSearchHandler>()
        .AddScoped<SearchShares>()
        .AddScoped<ReviewedSubjects>()
        .AddScoped<ReviewHitHandler>()
        .AddScoped<RunSavedSearchHandler>();
}
