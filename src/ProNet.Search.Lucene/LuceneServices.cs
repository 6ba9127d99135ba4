using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Search.Indexing;
using ProNet.Search.Lucene.Storage;

namespace ProNet.Search.Lucene;

/// <summary>Registers the embedded engine.</summary>
public static class LuceneServices
{
    /// <summary>
    /// Adds <see cref="ISearcher"/>, <see cref="IGenerationReader"/> and <see cref="IIndexWriter"/> on Lucene. The host registers <see cref="Lexicon.IFacetLabels"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="indexFolder">Folder of the generations; created on the first write.</param>
    public static IServiceCollection AddProNetLucene(this IServiceCollection services, string indexFolder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new GenerationFolders(indexFolder, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IIndexWriter, IndexWriter>();
        services.AddSingleton<Searcher>();
        services.AddSingleton<ISearcher>(provider => provider.GetRequiredService<Searcher>());
        services.AddSingleton<IGenerationReader>(provider => provider.GetRequiredService<Searcher>());
        return services;
    }
}
