using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ProNet.Search.Elasticsearch.Indexing;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Indexing;
using ProNet.Search.Schema;

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
        var indices = await cluster.SendAsync(HttpMethod.Get, $"{names.AllGenerations}/_alias", null, cancellationToken);
        return indices.Select(i => names.Generation(i.Key)).OfType<long>().Distinct().Order().ToValueList();
    }

    public async Task CreateGenerationAsync(long generation, CancellationToken cancellationToken)
    {
        foreach (var kind in IndexNames.Kinds)
        {
            try
            {
                var body = new SchemaMapper(SearchSchemas.For(kind)).Index(cluster.Options, names.WriteAlias(generation, kind));
                await cluster.SendAsync(HttpMethod.Put, names.Index(generation, kind), body, cancellationToken);
            }
            catch (ClusterException e) when (e.Type == "resource_already_exists_exception")
            {
                // As the port promises: what exists is left as it is.
            }
        }
    }

    public async Task<string?> FindSchemaDifferenceAsync(long generation, CancellationToken cancellationToken)
    {
        foreach (var kind in IndexNames.Kinds)
        {
            var name = names.Index(generation, kind);
            var index = (JsonObject)(await cluster.SendAsync(HttpMethod.Get, name, null, cancellationToken))[name]!;
            Failures.ThrowIfBlocked(name, (JsonObject?)index["settings"]?["index"]?["blocks"]);
            if (SchemaDifference.Find(new SchemaMapper(SearchSchemas.For(kind)).Mappings(), (JsonObject)index["mappings"]!) is { } difference)
                return $"The search index {name} is not as this program needs it: {difference}.";
        }

        return null;
    }

    /// <summary>One request moves the aliases of all kinds, so no search sees half of it.</summary>
    public async Task ActivateGenerationAsync(long generation, CancellationToken cancellationToken)
    {
        await RefreshAsync(generation, cancellationToken);
        var present = await ReadAliasesAsync(cancellationToken);
        if (present.ToHashSet().SetEquals(IndexNames.Kinds.Select(kind => (names.Index(generation, kind), names.ReadAlias(kind)))))
            return;
        var actions = new JsonArray();
        foreach (var (index, alias) in present)
            actions.Add((JsonNode)Action("remove", index, alias));
        foreach (var kind in IndexNames.Kinds)
            actions.Add((JsonNode)Action("add", names.Index(generation, kind), names.ReadAlias(kind)));
        await cluster.SendAsync(HttpMethod.Post, "_aliases", new JsonObject { ["actions"] = actions }, cancellationToken);
    }

    public async Task DropGenerationAsync(long generation, CancellationToken cancellationToken)
    {
        if (await IsActiveAsync(generation, cancellationToken))
            throw new InvalidOperationException($"Generation {generation} is being searched; activate another one before dropping it.");
        var indices = string.Join(',', IndexNames.Kinds.Select(kind => names.Index(generation, kind)));
        await cluster.SendAsync(HttpMethod.Delete, $"{indices}?ignore_unavailable=true", null, cancellationToken);
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
            var schema = SearchSchemas.For(kind.Key);
            var accepted = new List<(int, IndexOperation)>();
            foreach (var (index, operation) in kind)
            {
                if (DocumentCheck.Refusal(operation, schema) is { } reason)
                    outcomes[index] = new OperationOutcome(OperationStatus.Rejected, reason);
                else
                    accepted.Add((index, operation));
            }

            await writer.WriteAsync(generation, kind.Key, accepted, outcomes, refresh, cancellationToken);
        }

        return outcomes.ToValueList();
    }

    public async IAsyncEnumerable<IndexedVersion> ReadVersionsAsync(
        long generation, SubjectKind subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await RefreshAsync(generation, cancellationToken);
        var point = await points.OpenAsync(names.Index(generation, subject), cancellationToken);
        try
        {
            JsonArray? after = null;
            while (true)
            {
                var answer = await cluster.SendAsync(HttpMethod.Post, "_search", VersionsAfter(after, point), cancellationToken);
                var hits = (JsonArray)answer["hits"]!["hits"]!;
                foreach (var hit in hits)
                    yield return new IndexedVersion((long)hit!["sort"]![0]!, (long)hit["_version"]!, (string)hit["fields"]![FieldNames.Digest]![0]!);
                if (hits.Count < VersionsPerPage)
                    yield break;
                after = (JsonArray)hits[^1]!["sort"]!.DeepClone();
            }
        }
        finally
        {
            await points.CloseAsync(point);
        }
    }

    private static JsonObject VersionsAfter(JsonArray? after, string point)
    {
        var body = new JsonObject
        {
            ["size"] = VersionsPerPage,
            ["pit"] = PointsInTime.Clause(point),
            ["query"] = Dsl.Bool(filter: [Dsl.Term(FieldNames.Live, true)]),
            ["sort"] = new JsonArray(new JsonObject { [FieldNames.Id] = "asc" }),
            ["version"] = true,
            ["_source"] = false,
            ["docvalue_fields"] = new JsonArray(FieldNames.Digest),
            ["track_total_hits"] = false,
        };
        if (after is not null)
            body["search_after"] = after;
        return body;
    }

    private Task<JsonObject> RefreshAsync(long generation, CancellationToken cancellationToken) => cluster.SendAsync(
        HttpMethod.Post, $"{string.Join(',', IndexNames.Kinds.Select(kind => names.Index(generation, kind)))}/_refresh", null, cancellationToken);

    private async Task<bool> IsActiveAsync(long generation, CancellationToken cancellationToken) =>
        (await ReadAliasesAsync(cancellationToken)).Any(a => names.Generation(a.Index) == generation);

    private async Task<List<(string Index, string Alias)>> ReadAliasesAsync(CancellationToken cancellationToken)
    {
        var read = IndexNames.Kinds.Select(names.ReadAlias).ToHashSet(StringComparer.Ordinal);
        var indices = await cluster.SendAsync(HttpMethod.Get, $"{names.AllGenerations}/_alias", null, cancellationToken);
        return indices
            .SelectMany(i => ((JsonObject)i.Value!["aliases"]!).Select(a => (Index: i.Key, Alias: a.Key)))
            .Where(a => read.Contains(a.Alias))
            .ToList();
    }

    private static JsonObject Action(string verb, string index, string alias) => new() { [verb] = new JsonObject { ["index"] = index, ["alias"] = alias } };
}
