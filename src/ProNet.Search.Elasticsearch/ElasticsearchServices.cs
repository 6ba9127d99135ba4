using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Indexing;

namespace ProNet.Search.Elasticsearch;

/// <summary>Registers the distributed engine.</summary>
public static class ElasticsearchServices
{
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(3);

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
        services.AddHttpClient(Cluster.ClientName, client => client.Timeout = options.Timeout)
            .ConfigurePrimaryHttpMessageHandler(() => Handler(options))
            // Requests carry their own log lines, with the node and without headers.
            .RemoveAllLoggers();
        services.AddSingleton<Cluster>();
        services.AddSingleton<ServerIdentity>();
        services.AddSingleton<PointsInTime>();
        services.AddSingleton<IIndexWriter, IndexWriter>();
        services.AddSingleton<Searcher>();
        services.AddSingleton<ISearcher>(provider => provider.GetRequiredService<Searcher>());
        services.AddSingleton<IGenerationReader>(provider => provider.GetRequiredService<Searcher>());
        return services;
    }

    private static SocketsHttpHandler Handler(ElasticsearchOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = ConnectWithin,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (options.CaFile.Length > 0)
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = TrustOnly(options.CaFile) };
        return handler;
    }

    private static X509ChainPolicy TrustOnly(string file)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(file);
        return policy;
    }
}
