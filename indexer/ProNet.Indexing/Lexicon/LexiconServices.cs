using Microsoft.Extensions.DependencyInjection;
using ProNet.Search.Lexicon;

namespace ProNet.Indexing.Lexicon;

/// <summary>Registers skills, places and labels from the store.</summary>
public static class LexiconServices
{
    /// <summary>Adds <see cref="ISkillLexicon"/>, <see cref="IGazetteer"/> and <see cref="IFacetLabels"/>. Needs the store, migrated before the host starts.</summary>
    public static IServiceCollection AddProNetLexicon(this IServiceCollection services)
    {
        services.AddSingleton<StoreLexicon>();
        services.AddSingleton<ISkillLexicon>(p => p.GetRequiredService<StoreLexicon>());
        services.AddSingleton<IGazetteer>(p => p.GetRequiredService<StoreLexicon>());
        services.AddSingleton<IFacetLabels>(p => p.GetRequiredService<StoreLexicon>());
        services.AddHostedService<LexiconRefresh>();
        return services;
    }
}
