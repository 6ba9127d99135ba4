using System.Collections.Concurrent;
using Elastic.Clients.Elasticsearch.IndexManagement;
using ProNet.Domain.Access;
using ProNet.Search.Contracts;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>
/// Sets of indices that tests use one after another. What a test wrote to is made anew, because deleted documents go on weighing words; what it did not
/// write to stays, and a set whose generations it moved is thrown away. Emptying goes on while the next test uses another set.
/// </summary>
/// <param name="generation">The generation that each set has.</param>
internal sealed class EmptiedIndices(long generation)
{
    private const int Sets = 3;

    private readonly ConcurrentQueue<Task<ElasticsearchFixture?>> emptied = new();

    public async Task<EngineUnderTest> TakeAsync(Func<Task<ElasticsearchFixture>> create)
    {
        var fixture = emptied.Count >= Sets && emptied.TryDequeue(out var next) ? await next : null;
        fixture ??= await CreateAsync(create);
        var writer = new WatchedWriter(fixture.Writer, generation);
        return new EngineUnderTest(fixture.Searcher, fixture.Generations, writer, () =>
        {
            emptied.Enqueue(EmptyAsync(fixture, writer));
            return ValueTask.CompletedTask;
        });
    }

    public async Task DeleteAsync()
    {
        while (emptied.TryDequeue(out var next))
        {
            if (await next is { } fixture)
                await fixture.DisposeAsync();
        }
    }

    private async Task<ElasticsearchFixture> CreateAsync(Func<Task<ElasticsearchFixture>> create)
    {
        var fixture = await create();
        await fixture.Writer.CreateGenerationAsync(generation, CancellationToken.None);
        await fixture.Writer.ActivateGenerationAsync(generation, CancellationToken.None);
        return fixture;
    }

    /// <returns>Null when it was thrown away.</returns>
    private async Task<ElasticsearchFixture?> EmptyAsync(ElasticsearchFixture fixture, WatchedWriter writer)
    {
        if (writer.HasMovedGenerations)
        {
            await fixture.DisposeAsync();
            return null;
        }

        var gone = writer.Written.SelectMany(kind => Views.All.Select(view => (Kind: kind, View: view))).ToList();
        if (gone.Count > 0)
            await fixture.Cluster.DeleteIndexAsync(new DeleteIndexRequest(gone.Select(g => fixture.Names.Index(generation, g.Kind, g.View)).ToArray()), CancellationToken.None);
        await Task.WhenAll(gone.Select(
            g => CreateAnewAsync(fixture, fixture.Names.Index(generation, g.Kind, g.View), g.Kind, (fixture.Names.WriteAlias(generation, g.Kind, g.View), fixture.Names.ReadAlias(g.Kind, g.View)))));
        return fixture;
    }

    private static async Task CreateAnewAsync(ElasticsearchFixture fixture, string index, SubjectKind kind, (string Write, string Read) aliases)
    {
        var anew = new SchemaMapper(SearchSchemas.For(kind)).Index(index, fixture.Cluster.Options, aliases.Write);
        anew.Aliases!.Add(aliases.Read, new Alias());
        try
        {
            await fixture.Cluster.CreateIndexAsync(anew, CancellationToken.None);
        }
        catch (ClusterException e) when (e.Type == "resource_already_exists_exception")
        {
            // The answer to the first request was too slow, and this was the second.
        }
    }
}
