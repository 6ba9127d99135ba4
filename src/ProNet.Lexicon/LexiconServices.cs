using Microsoft.Extensions.DependencyInjection;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon;

/// <summary>Registers skills, places and labels from the store.</summary>
public static class LexiconServices
{
    /// <summary>Key of the <see cref="IFacetLabels"/> that only know what the store has. A host with words of its own for codes puts its labels in front.</summary>
    public const string StoreLabels = "store";

    /// <summary>Adds <see cref="ISkillLexicon"/>, <see cref="IConceptLexicon"/>, <see cref="CurrentLexicon"/>, <see cref="IGazetteer"/> and <see cref="IFacetLabels"/>. Needs the store, migrated before the host starts.</summary>
    public static IServiceCollection AddProNetLexicon(this IServiceCollection services)
    {
        services.AddSingleton<StoreLexicon>();
        services.AddSingleton<ISkillLexicon>(p => p.GetRequiredService<StoreLexicon>());
        services.AddSingleton<IConceptLexicon>(p => p.GetRequiredService<StoreLexicon>());
        services.AddSingleton<IGazetteer>(p => p.GetRequiredService<StoreLexicon>());
        services.AddSingleton(p => p.GetRequiredService<StoreLexicon>().Current);
        services.AddKeyedSingleton<IFacetLabels>(StoreLabels, (p, _) => p.GetRequiredService<StoreLexicon>());
        services.AddSingleton<IFacetLabels>(p => p.GetRequiredService<StoreLexicon>());
        services.AddHostedService<LexiconRefresh>();
        return services;
    }
}
