using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Elastic.Clients.Elasticsearch.IndexManagement;
using ProNet.Domain.Access;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>The indices of one active generation, and what was done to them since they were empty.</summary>
/// <param name="fixture">Whose indices they are.</param>
/// <param name="generation">The generation that is active.</param>
internal sealed class IndexSet(ElasticsearchFixture fixture, long generation) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<SubjectKind, bool> written = new();
    private int writes;
    private string? key;

    public ElasticsearchFixture Fixture => fixture;

    public bool IsEmpty => written.IsEmpty && !HasMovedGenerations;

    /// <summary>Whether there may be other generations, or another one is searched.</summary>
    public bool HasMovedGenerations { get; set; }

    /// <summary>What the set holds, where it was written at once and nothing since: see <see cref="KeyOf"/>.</summary>
    public string? Key => writes == 1 ? key : null;

    /// <summary>What became of the one write of <see cref="Key"/>.</summary>
    public ValueList<OperationOutcome> Outcomes { get; private set; } = [];

    /// <summary>Equal for operations that write the same.</summary>
    public static string KeyOf(IEnumerable<IndexOperation> operations) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', operations.Select(o => $"{o.Subject} {o.Id} {o.Version} {string.Join(' ', o.Renditions.All.Select(document => document?.Digest() ?? "-"))}")))));

    public async Task<ValueList<OperationOutcome>> WriteAsync(long to, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        foreach (var operation in operations)
            written.TryAdd(operation.Subject, true);
        var first = Interlocked.Increment(ref writes) == 1;
        var outcomes = await fixture.Writer.WriteAsync(to, operations, cancellationToken);
        if (first && to == generation)
            (key, Outcomes) = (KeyOf(operations), outcomes);
        return outcomes;
    }

    public Task PurgeAsync(long of, SubjectKind subject, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref writes);
        written.TryAdd(subject, true);
        return fixture.Writer.PurgeAsync(of, subject, cancellationToken);
    }

    /// <summary>Makes anew what was written to, and no more, because deleted documents go on weighing words.</summary>
    /// <returns>The set with nothing in it; null when its generations were moved and it was thrown away.</returns>
    public async Task<IndexSet?> EmptyAsync()
    {
        if (HasMovedGenerations)
        {
            await DisposeAsync();
            return null;
        }

        var gone = written.Keys.SelectMany(kind => Views.All.Select(view => (Kind: kind, View: view))).ToList();
        if (gone.Count > 0)
            await fixture.Cluster.DeleteIndexAsync(new DeleteIndexRequest(gone.Select(g => fixture.Names.Index(generation, g.Kind, g.View)).ToArray()), CancellationToken.None);
        await Task.WhenAll(gone.Select(
            g => CreateAnewAsync(fixture.Names.Index(generation, g.Kind, g.View), g.Kind, (fixture.Names.WriteAlias(generation, g.Kind, g.View), fixture.Names.ReadAlias(g.Kind, g.View)))));
        return new IndexSet(fixture, generation);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private async Task CreateAnewAsync(string index, SubjectKind kind, (string Write, string Read) aliases)
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
