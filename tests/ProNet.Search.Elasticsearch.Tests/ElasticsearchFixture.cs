using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.IndexManagement;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Indexing;
using ProNet.Search.Lexicon;
using ProNet.Testing.Fixed;
using ProNet.Testing.Servers;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>An engine with indices of its own on a shared server, as a host would build it.</summary>
internal sealed class ElasticsearchFixture : IAsyncDisposable
{
    private static int count;

    private readonly ServiceProvider services;
    private readonly string prefix;
    private readonly bool ownsIndices;

    /// <param name="server">A running server.</param>
    /// <param name="change">Options other than the usual.</param>
    /// <param name="ownsIndices">False where the options do not let it in, so that there is nothing to delete.</param>
    public ElasticsearchFixture(SearchServer server, Func<ElasticsearchOptions, ElasticsearchOptions>? change = null, bool ownsIndices = true)
    {
        this.ownsIndices = ownsIndices;
        prefix = $"test{Environment.ProcessId}x{Interlocked.Increment(ref count)}";
        var options = new ElasticsearchOptions { Nodes = server.Nodes.ToValueList(), Prefix = prefix, Replicas = 0 };
        services = new ServiceCollection()
            .AddSingleton<IFacetLabels, FixedFacetLabels>()
            .AddSingleton(TestDay.Clock())
            .AddProNetElasticsearch(change?.Invoke(options) ?? options)
            .BuildServiceProvider();
    }

    public ISearcher Searcher => services.GetRequiredService<ISearcher>();

    public IGenerationReader Generations => services.GetRequiredService<IGenerationReader>();

    public IIndexWriter Writer => services.GetRequiredService<IIndexWriter>();

    public IndexNames Names => new(prefix);

    public Cluster Cluster => services.GetRequiredService<Cluster>();

    public async ValueTask DisposeAsync()
    {
        if (ownsIndices)
            await DeleteIndicesAsync();
        await services.DisposeAsync();
    }

    private async Task DeleteIndicesAsync()
    {
        var indices = (await Cluster.GetAliasesAsync(new GetAliasRequest((Indices)$"{prefix}-g*"), CancellationToken.None)).Aliases!;
        if (indices.Count > 0)
            await Cluster.DeleteIndexAsync(new DeleteIndexRequest(indices.Keys.ToArray()), CancellationToken.None);
    }
}
