using System.Text.Json.Nodes;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Facets;

/// <summary>What a search asks the servers to count: each facet under every filter but its own.</summary>
internal static class FacetAggregations
{
    public const string Top = "top";
    public const string Chosen = "chosen";
    public const string Unknown = "unknown";

    /// <summary>Values asked for at first: more than any page shows, so that most facets are whole with one request.</summary>
    public const int FirstSize = 1_000;

    public static JsonObject Of(FacetDefinition facet, SearchCriteria criteria, MatchConditions matching, int today) => new()
    {
        ["filter"] = Dsl.Bool(filter: matching.Except(facet.Name)),
        ["aggs"] = facet.IsRange ? Buckets(facet, today) : Values(facet, criteria),
    };

    /// <summary>The values with most documents; equal counts go by value.</summary>
    public static JsonObject TopValues(string field, int size) => new()
    {
        ["terms"] = new JsonObject
        {
            ["field"] = field,
            ["size"] = size,
            ["order"] = new JsonArray(new JsonObject { ["_count"] = "desc" }, new JsonObject { ["_key"] = "asc" }),
            ["show_term_doc_count_error"] = true,
        },
    };

    private static JsonObject Values(FacetDefinition facet, SearchCriteria criteria)
    {
        var aggregations = new JsonObject { [Top] = TopValues(facet.Field, FirstSize), [Unknown] = new JsonObject { ["filter"] = Dsl.Missing(facet.Field) } };
        var values = criteria.Facets.Where(f => f.Facet == facet.Name).SelectMany(f => f.Included.Concat(f.Excluded)).Distinct(StringComparer.Ordinal).ToArray();
        if (values.Length > 0)
        {
            aggregations[Chosen] = new JsonObject
            {
                ["terms"] = new JsonObject { ["field"] = facet.Field, ["size"] = values.Length, ["include"] = new JsonArray([.. values.Select(v => (JsonNode?)v)]) },
            };
        }

        return aggregations;
    }

    private static JsonObject Buckets(FacetDefinition facet, int today)
    {
        var ranges = facet.Buckets.Select(bucket =>
        {
            var (minimum, maximum) = FacetUnits.Indexed(facet.Unit, bucket.Minimum, bucket.Maximum, today);
            var range = new JsonObject { ["key"] = bucket.Value };
            if (minimum != int.MinValue)
                range["from"] = minimum;
            if (maximum != int.MaxValue)
                range["to"] = (long)maximum + 1;
            return range;
        });
        return new JsonObject
        {
            [Top] = new JsonObject { ["range"] = new JsonObject { ["field"] = facet.Field, ["keyed"] = true, ["ranges"] = Dsl.Array(ranges) } },
            [Unknown] = new JsonObject { ["filter"] = Dsl.Missing(facet.Field) },
        };
    }
}
