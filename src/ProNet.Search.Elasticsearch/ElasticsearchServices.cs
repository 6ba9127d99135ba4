using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Indexing;

namespace ProNet.Search.Elasticsearch;

/// <summary>Registers the distributed engine.</summary>
public static class ElasticsearchServices
{
    /// <summary>
    /// Adds <see cref="ISearcher"/>, <see cref="IGenerationReader"/> and <see cref="IIndexWriter"/> on Elasticsearch or OpenSearch. The host registers <see cref="Lexicon.IFacetLabels"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">Where the servers are.</param>
    public static IServiceCollection AddProNetElasticsearch(this IServiceCollection services, ElasticsearchOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(options);
        services.AddSingleton<Cluster>();
        services.AddSingleton<ServerIdentity>();
        services.AddSingleton<PointsInTime>();
        services.AddSingleton<IIndexWriter, IndexWriter>();
        services.AddSingleton<Searcher>();
        services.AddSingleton<ISearcher>(provider => provider.GetRequiredService<Searcher>());
        services.AddSingleton<IGenerationReader>(provider => provider.GetRequiredService<Searcher>());
        return services;
    }
}
