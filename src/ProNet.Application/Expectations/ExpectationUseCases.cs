using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ProNet.Application.Expectations;

/// <summary>Registers the tests of saved searches.</summary>
public static class ExpectationUseCases
{
    /// <summary>What asks all of them, which workers have without the rest. Needs the store, a searcher and what builds searches.</summary>
    public static IServiceCollection AddExpectationChecks(this IServiceCollection services)
    {
        services.AddLogging();
        services.TryAddSingleton<CompareExpectationsHandler>();
        services.TryAddSingleton<CheckExpectationsHandler>();
        return services;
    }

    public static IServiceCollection AddExpectations(this IServiceCollection services) => services.AddExpectationChecks().AddScoped<SearchExpectations>().AddScoped<ExpectationReader>();
}
