using Elastic.Clients.Elasticsearch.IndexManagement;
using ProNet.Domain.Access;
using ProNet.Search.Contracts;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>
/// Sets of indices that the tests of a fixture use one after another. A set that holds what one batch wrote, and nothing else, is kept for the next test that begins with
/// the same batch, as the cases of one test do. The kinds that a test wrote to otherwise are made anew, because deleted documents go on weighing words, and a
/// set whose generations were moved is thrown away; that goes on while the next test uses another set.
/// </summary>
/// <param name="generation">The generation that each set has.</param>
/// <param name="create">Connects to indices of its own.</param>
internal sealed class SharedIndices(long generation, Func<Task<ElasticsearchFixture>> create)
{
    /// <summary>Of these, so many stay filled.</summary>
    private const int Sets = 4;

    private const int Filled = 2;

    private readonly Lock guard = new();
    private readonly Queue<Task<ElasticsearchFixture?>> empty = [];

    /// <summary>The one that was used last is the last.</summary>
    private readonly List<(FirstBatch Batch, ElasticsearchFixture Fixture)> filled = [];

    public async Task<EngineUnderTest> TakeAsync()
    {
        Task<ElasticsearchFixture?>? next = null;
        lock (guard)
        {
            if (empty.Count + filled.Count >= Sets)
                empty.TryDequeue(out next);
        }

        return Lend(next is not null && await next is { } fixture ? fixture : await CreateAsync(), null);
    }

    public async Task DeleteAsync()
    {
        foreach (var (_, fixture) in filled)
            await fixture.DisposeAsync();
        while (empty.TryDequeue(out var next))
        {
            if (await next is { } fixture)
                await fixture.DisposeAsync();
        }
    }

    private EngineUnderTest Lend(ElasticsearchFixture fixture, FirstBatch? holds)
    {
        var writer = new WatchedWriter(fixture.Writer, generation, holds);
        EngineUnderTest? lent = null;
        lent = new EngineUnderTest(fixture.Searcher, fixture.Generations, writer, () =>
        {
            Return(fixture, writer);
            return ValueTask.CompletedTask;
        })
        {
            FindHolding = operations => writer.IsUntouched && TakeHolding(FirstBatch.KeyOf(operations)) is var (batch, other)
                ? (Lend(other, batch), batch.Outcomes)
                : null,
        };
        return lent;
    }

    private (FirstBatch, ElasticsearchFixture)? TakeHolding(string key)
    {
        lock (guard)
        {
            var index = filled.FindIndex(f => f.Batch.Key == key);
            if (index < 0)
                return null;
            var found = filled[index];
            filled.RemoveAt(index);
            return found;
        }
    }

    private void Return(ElasticsearchFixture fixture, WatchedWriter writer)
    {
        lock (guard)
        {
            if (writer.Holds is not { } batch)
            {
                empty.Enqueue(EmptyAsync(fixture, writer.HasMovedGenerations, writer.Written));
                return;
            }

            filled.Add((batch, fixture));
            if (filled.Count > Filled)
            {
                var (oldest, forgotten) = filled[0];
                filled.RemoveAt(0);
                empty.Enqueue(EmptyAsync(forgotten, false, oldest.Kinds));
            }
        }
    }

    private async Task<ElasticsearchFixture> CreateAsync()
    {
        var fixture = await create();
        await fixture.Writer.CreateGenerationAsync(generation, CancellationToken.None);
        await fixture.Writer.ActivateGenerationAsync(generation, CancellationToken.None);
        return fixture;
    }

    /// <returns>Null when it was thrown away.</returns>
    private async Task<ElasticsearchFixture?> EmptyAsync(ElasticsearchFixture fixture, bool throwAway, IEnumerable<SubjectKind> written)
    {
        if (throwAway)
        {
            await fixture.DisposeAsync();
            return null;
        }

        var gone = written.SelectMany(kind => Views.All.Select(view => (Kind: kind, View: view))).ToList();
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
