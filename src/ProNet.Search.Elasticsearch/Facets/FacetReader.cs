using System.Text.Json.Nodes;
using ProNet.Search.Analysis;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Facets;

/// <summary>
/// Makes the answer about each facet from what the servers counted. Counts are exact on any number of shards: a list that a shard may have cut too early
/// is asked for again, longer, until its error is nothing.
/// </summary>
internal sealed class FacetReader(Cluster cluster, string index, SearchRequest request, MatchConditions matching, IFacetLabels labels)
{
    private const int LongestList = 50_000;
    private const int ValuesPerPage = 5_000;

    /// <summary>Distinct values are counted one by one up to this number, and estimated above it.</summary>
    public const int ExactDistinct = FacetAggregations.FirstSize;

    public async Task<FacetResult> ReadAsync(FacetDefinition facet, FacetRequest ask, JsonObject counted, CancellationToken cancellationToken) => facet.IsRange
        ? ReadBuckets(facet, counted)
        : await ReadValuesAsync(facet, ask, counted, cancellationToken);

    private FacetResult ReadBuckets(FacetDefinition facet, JsonObject counted)
    {
        var filter = request.Criteria.Ranges.FirstOrDefault(r => r.Facet == facet.Name);
        var buckets = (JsonObject)counted[FacetAggregations.Top]!["buckets"]!;
        var values = facet.Buckets.Select(bucket => new FacetValue(
            bucket.Value,
            (long)buckets[bucket.Value]!["doc_count"]!,
            filter is not null && filter.Minimum == bucket.Minimum && filter.Maximum == bucket.Maximum ? FacetSelection.Included : FacetSelection.None)).ToValueList();
        return new FacetResult(facet.Name, values, values.Count(v => v.Count > 0), Unknown(counted), Total(counted));
    }

    private async Task<FacetResult> ReadValuesAsync(FacetDefinition facet, FacetRequest ask, JsonObject counted, CancellationToken cancellationToken)
    {
        var typed = TextFolding.Fold((ask.Typed ?? "").Trim());
        var (counts, distinct) = typed.Length > 0
            ? await TypedAsync(facet, typed, cancellationToken)
            : await TopAsync(facet, ask, (JsonObject)counted[FacetAggregations.Top]!, cancellationToken);
        var filter = request.Criteria.Facets.FirstOrDefault(f => f.Facet == facet.Name);
        var chosen = counted[FacetAggregations.Chosen] is JsonObject terms ? Counts(terms).ToDictionary(c => c.Value, c => c.Count, StringComparer.Ordinal) : [];
        var selected = (filter?.Included ?? []).Select(v => new FacetValue(v, chosen.GetValueOrDefault(v), FacetSelection.Included))
            .Concat((filter?.Excluded ?? []).Select(v => new FacetValue(v, chosen.GetValueOrDefault(v), FacetSelection.Excluded)))
            .ToList();
        var others = counts
            .Where(c => selected.TrueForAll(s => s.Value != c.Value))
            .OrderByDescending(c => c.Count)
            .ThenBy(c => c.Value, StringComparer.Ordinal)
            .Take(ask.Top)
            .Select(c => new FacetValue(c.Value, c.Count, FacetSelection.None));
        return new FacetResult(facet.Name, selected.Concat(others).ToValueList(), distinct, Unknown(counted), Total(counted));
    }

    private async Task<(List<(string Value, long Count)> Counts, int Distinct)> TopAsync(
        FacetDefinition facet, FacetRequest ask, JsonObject terms, CancellationToken cancellationToken)
    {
        var size = FacetAggregations.FirstSize;
        while (!IsExact(terms, ask.Top) && size < LongestList)
        {
            size = Math.Min(LongestList, size * 7);
            terms = await CountAsync(facet, FacetAggregations.TopValues(facet.Field, size), cancellationToken);
        }

        var counts = Counts(terms).ToList();
        return (counts, counts.Count < size ? counts.Count : await DistinctAsync(facet, cancellationToken));
    }

    /// <summary>Whether the values that will be shown are counted by every shard, and no value that a shard left out can be one of them.</summary>
    private static bool IsExact(JsonObject terms, int top)
    {
        var leftOut = (long?)terms["doc_count_error_upper_bound"] ?? 0;
        if (leftOut == 0)
            return true;
        var shown = ((JsonArray)terms["buckets"]!).Take(top).ToList();
        return shown.TrueForAll(b => ((long?)b!["doc_count_error_upper_bound"] ?? 0) == 0) && shown.Count == top && (long)shown[^1]!["doc_count"]! > leftOut;
    }

    private async Task<int> DistinctAsync(FacetDefinition facet, CancellationToken cancellationToken)
    {
        var cardinality = new JsonObject { ["cardinality"] = new JsonObject { ["field"] = facet.Field, ["precision_threshold"] = 40_000 } };
        return Math.Max(ExactDistinct, (int)(await CountAsync(facet, cardinality, cancellationToken))["value"]!);
    }

    /// <summary>All values are looked at, because what is typed may begin a word of a label, which the servers do not know.</summary>
    private async Task<(List<(string Value, long Count)> Counts, int Distinct)> TypedAsync(FacetDefinition facet, string typed, CancellationToken cancellationToken)
    {
        var found = new List<(string, long)>();
        JsonNode? after = null;
        do
        {
            var composite = new JsonObject
            {
                ["size"] = ValuesPerPage,
                ["sources"] = new JsonArray(new JsonObject { ["value"] = new JsonObject { ["terms"] = new JsonObject { ["field"] = facet.Field } } }),
            };
            if (after is not null)
                composite["after"] = after;
            var page = await CountAsync(facet, new JsonObject { ["composite"] = composite }, cancellationToken);
            foreach (var bucket in (JsonArray)page["buckets"]!)
            {
                var value = (string)bucket!["key"]!["value"]!;
                if (IsTyped(facet.Name, value, typed))
                    found.Add((value, (long)bucket["doc_count"]!));
            }

            after = page["after_key"]?.DeepClone();
        }
        while (after is not null);

        return (found, found.Count);
    }

    private bool IsTyped(string facet, string value, string typed) =>
        WordStart.Has(TextFolding.Fold(value), typed)
        || (labels.Label(facet, value, request.Language) is var label && label != value && WordStart.Has(TextFolding.Fold(label), typed));

    private async Task<JsonObject> CountAsync(FacetDefinition facet, JsonObject aggregation, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["size"] = 0,
            ["query"] = matching.QueryExcept(facet.Name),
            ["aggs"] = new JsonObject { [FacetAggregations.Top] = aggregation },
        };
        var answer = await cluster.SendAsync(HttpMethod.Post, $"{index}/_search?filter_path=aggregations", body, cancellationToken);
        return (JsonObject)answer["aggregations"]![FacetAggregations.Top]!;
    }

    private static IEnumerable<(string Value, long Count)> Counts(JsonObject terms) =>
        ((JsonArray)terms["buckets"]!).Select(b => ((string)b!["key"]!, (long)b["doc_count"]!));

    private static long Unknown(JsonObject counted) => (long)counted[FacetAggregations.Unknown]!["doc_count"]!;

    private static long Total(JsonObject counted) => (long)counted["doc_count"]!;
}
