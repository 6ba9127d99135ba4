using System.Runtime.CompilerServices;
using System.Text.Json;
using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.Core.Search;
using Elastic.Clients.Elasticsearch.IndexManagement;
using Elastic.Clients.Elasticsearch.QueryDsl;
using Elastic.Transport;
using ProNet.Domain.Access;
using ProNet.Search.Elasticsearch.Indexing;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Elasticsearch.Reading;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace ProNet.Search.Elasticsearch;

/// <summary>The writing port on Elasticsearch and OpenSearch.</summary>
internal sealed class IndexWriter(Cluster cluster, PointsInTime points, ServerIdentity server) : IIndexWriter
{
    private const int VersionsPerPage = 5_000;

    private readonly IndexNames names = new(cluster.Options.Prefix);
    private readonly BulkSize size = new();

    public async Task<ValueList<long>> GenerationsAsync(CancellationToken cancellationToken)
    {
        await server.CheckAsync(cancellationToken);
        var indices = await AliasesAsync(cancellationToken);
        return indices.Select(i => names.Generation(i.Key)).OfType<long>().Distinct().Order().ToValueList();
    }

    /// <summary>All indices at once: the server then makes them in few changes of its state instead of one each.</summary>
    public Task CreateGenerationAsync(long generation, CancellationToken cancellationToken) =>
        Task.WhenAll(IndexNames.Indices.Select(index => CreateIndexAsync(generation, index.Kind, index.View, cancellationToken)));

    private async Task CreateIndexAsync(long generation, SubjectKind kind, View view, CancellationToken cancellationToken)
    {
        try
        {
            var index = new SchemaMapper(SearchSchemas.For(kind)).Index(names.Index(generation, kind, view), cluster.Options, names.WriteAlias(generation, kind, view));
            await cluster.CreateIndexAsync(index, cancellationToken);
        }
        catch (ClusterException e) when (e.Type == "resource_already_exists_exception")
        {
            // As the port promises: what exists is left as it is.
        }
    }

    public async Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken)
    {
        foreach (var (kind, view) in IndexNames.Indices)
        {
            var name = names.Index(generation, kind, view);
            var index = (await cluster.GetIndexAsync(new GetIndexRequest(name), cancellationToken)).Indices[name];
            Failures.ThrowIfBlocked(name, index.Settings?.Index?.Blocks);
            if (SchemaDifference.Find(new SchemaMapper(SearchSchemas.For(kind)).Mappings(), index.Mappings ?? new()) is { } difference)
                return $"The search index {name} is not as this program needs it: {difference}.";
        }

        return null;
    }

    /// <summary>One request moves all aliases, so no search sees half of it.</summary>
    public async Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken)
    {
        await RefreshAsync(generation, cancellationToken);
        var present = await ReadAliasesAsync(cancellationToken);
        if (present.ToHashSet().SetEquals(IndexNames.Indices.Select(i => (names.Index(generation, i.Kind, i.View), names.ReadAlias(i.Kind, i.View)))))
            return;
        var removed = present.Select(p => new IndexUpdateAliasesAction { Remove = new RemoveAction { Index = p.Index, Alias = p.Alias } });
        var added = IndexNames.Indices.Select(
            i => new IndexUpdateAliasesAction { Add = new AddAction { Index = names.Index(generation, i.Kind, i.View), Alias = names.ReadAlias(i.Kind, i.View) } });
        await cluster.UpdateAliasesAsync(new UpdateAliasesRequest { Actions = [.. removed, .. added] }, cancellationToken);
    }

    public async Task DropGenerationAsync(long generation, CancellationToken cancellationToken)
    {
        if (await IsActiveAsync(generation, cancellationToken))
            throw new InvalidOperationException($"Generation {generation} is being searched; activate another one before dropping it.");
        // By what there is, because an older program named its indices otherwise.
        string[] present = [.. (await AliasesAsync(cancellationToken)).Keys.Where(index => names.Generation(index) == generation)];
        if (present.Length > 0)
            await cluster.DeleteIndexAsync(new DeleteIndexRequest(present) { IgnoreUnavailable = true }, cancellationToken);
    }

    public async Task<ValueList<OperationOutcome>> WriteAsync(
        long generation, IReadOnlyList<IndexOperation> operations, CancellationToken cancellationToken)
    {
        var outcomes = new OperationOutcome[operations.Count];
        // Nobody searches a generation that is being filled; it is refreshed once, before it is searched.
        var refresh = await IsActiveAsync(generation, cancellationToken);
        var writer = new BulkWriter(cluster, names, size);
        foreach (var kind in operations.Select((operation, index) => (Index: index, Operation: operation)).GroupBy(o => o.Operation.Subject))
        {
            // At the same time, so that the views of a change differ for as short as can be.
            var views = await Task.WhenAll(Views.All.Select(view => WriteAsync(writer, generation, view, [.. kind], refresh, cancellationToken)));
            foreach (var (index, _) in kind)
                outcomes[index] = views.Aggregate((OperationOutcome?)null, (merged, own) => OperationOutcome.Of(merged, own[index]))!;
        }

        return outcomes.ToValueList();
    }

    /// <returns>What became of each in the index of the view, by its place in the caller's batch.</returns>
    private static async Task<OperationOutcome[]> WriteAsync(
        BulkWriter writer, long generation, View view, List<(int Index, IndexOperation Operation)> operations, bool refresh, CancellationToken cancellationToken)
    {
        var subject = operations[0].Operation.Subject;
        var schema = SearchSchemas.For(subject);
        var own = new OperationOutcome[operations[^1].Index + 1];
        var accepted = new List<(int, IndexOperation)>();
        foreach (var (index, operation) in operations)
        {
            if (DocumentCheck.Refusal(operation, view, schema) is { } reason)
                own[index] = new OperationOutcome(OperationStatus.Rejected, reason);
            else
                accepted.Add((index, operation));
        }

        await writer.WriteAsync(generation, subject, view, accepted, own, refresh, cancellationToken);
        // What an older version said may have been hidden since.
        var deletions = operations.Where(o => own[o.Index].Status == OperationStatus.Rejected)
            .Select(o => (o.Index, IndexOperation.Delete(subject, o.Operation.Id, o.Operation.Version))).ToList();
        await writer.WriteAsync(generation, subject, view, deletions, new OperationOutcome[own.Length], refresh, cancellationToken);
        return own;
    }

    /// <summary>The servers keep a history of operations for replicas that lag, twelve hours as they come, which nothing but time ends.</summary>
    public async Task PurgeAsync(long generation, SubjectKind subject, CancellationToken cancellationToken)
    {
        foreach (var view in Views.All)
        {
            var index = names.Index(generation, subject, view);
            // As it comes, a segment in which little was deleted is left alone.
            await SetDeletesAllowedAsync(index, 0, cancellationToken);
            await cluster.SendAsync<JsonResponse>(HttpMethod.POST, $"/{index}/_forcemerge?only_expunge_deletes=true", null, cancellationToken);
            await SetDeletesAllowedAsync(index, null, cancellationToken);
        }
    }

    /// <param name="index">Its name.</param>
    /// <param name="percent">Null as it comes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    private Task<JsonResponse> SetDeletesAllowedAsync(string index, int? percent, CancellationToken cancellationToken) => cluster.SendAsync<JsonResponse>(
        HttpMethod.PUT,
        $"/{index}/_settings",
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, int?> { ["index.merge.policy.expunge_deletes_allowed"] = percent }),
        cancellationToken);

    public async IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(
        long generation, SubjectKind subject, View view, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await RefreshAsync(generation, cancellationToken);
        var point = await points.OpenAsync(names.Index(generation, subject, view), cancellationToken);
        try
        {
            long? after = null;
            while (true)
            {
                var hits = (await cluster.SearchAsync(VersionsAfter(after, point), cancellationToken)).Hits;
                foreach (var hit in hits)
                {
                    after = ResponseReader.Id(hit);
                    yield return new IndexedVersion(after.Value, hit.Version!.Value, Digest(hit));
                }

                if (hits.Count < VersionsPerPage)
                    yield break;
            }
        }
        finally
        {
            await points.CloseAsync(point);
        }
    }

    private static SearchRequest VersionsAfter(long? after, string point) => new()
    {
        Size = VersionsPerPage,
        Pit = PointsInTime.Reference(point),
        Query = Clauses.All(Clauses.Term(FieldNames.Live, true)),
        Sort = [new FieldSort(FieldNames.Id) { Order = SortOrder.Asc }],
        SearchAfter = after is { } id ? [id] : null,
        Version = true,
        Source = false,
        DocvalueFields = [new FieldAndFormat(FieldNames.Digest)],
        TrackTotalHits = false,
    };

    private static string Digest(Hit<JsonElement> hit) => ((JsonElement)hit.Fields![FieldNames.Digest])[0].GetString()!;

    private Task<RefreshResponse> RefreshAsync(long generation, CancellationToken cancellationToken) =>
        cluster.RefreshAsync(new RefreshRequest(IndicesOf(generation)), cancellationToken);

    private string[] IndicesOf(long generation) => [.. IndexNames.Indices.Select(i => names.Index(generation, i.Kind, i.View))];

    private async Task<bool> IsActiveAsync(long generation, CancellationToken cancellationToken) =>
        (await ReadAliasesAsync(cancellationToken)).Any(a => names.Generation(a.Index) == generation);

    private async Task<List<(string Index, string Alias)>> ReadAliasesAsync(CancellationToken cancellationToken)
    {
        var read = IndexNames.Indices.Select(i => names.ReadAlias(i.Kind, i.View)).ToHashSet(StringComparer.Ordinal);
        var indices = await AliasesAsync(cancellationToken);
        return indices.SelectMany(i => i.Value.Aliases.Select(a => (Index: i.Key, Alias: a.Key))).Where(a => read.Contains(a.Alias)).ToList();
    }

    private async Task<IReadOnlyDictionary<string, IndexAliases>> AliasesAsync(CancellationToken cancellationToken) =>
        (await cluster.GetAliasesAsync(new GetAliasRequest((Indices)names.AllGenerations), cancellationToken)).Aliases ?? new Dictionary<string, IndexAliases>();
}
