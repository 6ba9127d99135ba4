using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ProNet.Application.OwnData;

/// <summary>Registers what people do with what is theirs.</summary>
public static class OwnDataUseCases
{
    /// <summary>Needs accounts, mails, and the words of <see cref="IOwnDataWords"/>.</summary>
    public static IServiceCollection AddOwnDataUseCases(this IServiceCollection services)
    {
        services.TryAddSingleton(new OwnDataOptions());
        return services
            .AddScoped<PersonalExports>()
            .AddScoped<PersonalErasures>()
            .AddScoped<Reports>()
            .AddScoped<ReportList>()
            .AddScoped<ReadMailHandler>()
            .AddSingleton<BuildExportsHandler>()
            .AddSingleton<DueErasures>()
            .AddSingleton<RetentionHandler>();
    }
}
