using System.Text.Json.Nodes;

namespace ProNet.Search.Elasticsearch;

/// <summary>Clauses of the servers' query language, as documented. Values are data and can never become syntax.</summary>
internal static class Dsl
{
    public static JsonObject Everything() => new() { ["match_all"] = new JsonObject { ["boost"] = 0 } };

    public static JsonObject Nothing() => new() { ["match_none"] = new JsonObject() };

    public static JsonObject Term(string field, JsonNode? value, float boost = 1) =>
        new() { ["term"] = new JsonObject { [field] = new JsonObject { ["value"] = value, ["boost"] = boost } } };

    public static JsonObject Terms(string field, IEnumerable<string> values) =>
        new() { ["terms"] = new JsonObject { [field] = new JsonArray([.. values.Select(v => (JsonNode?)v)]) } };

    public static JsonObject Exists(string field) => new() { ["exists"] = new JsonObject { ["field"] = field } };

    public static JsonObject Missing(string field) => Bool(mustNot: [Exists(field)]);

    /// <summary>Inclusive bounds; the extremes of the type are open ends.</summary>
    public static JsonObject Between(string field, int minimum, int maximum)
    {
        var bounds = new JsonObject();
        if (minimum != int.MinValue)
            bounds["gte"] = minimum;
        if (maximum != int.MaxValue)
            bounds["lte"] = maximum;
        return new JsonObject { ["range"] = new JsonObject { [field] = bounds } };
    }

    public static JsonObject Bool(
        IEnumerable<JsonObject>? must = null, IEnumerable<JsonObject>? filter = null, IEnumerable<JsonObject>? should = null, IEnumerable<JsonObject>? mustNot = null)
    {
        var clauses = new JsonObject();
        Add("must", must);
        Add("filter", filter);
        Add("should", should);
        Add("must_not", mustNot);
        if (should is not null)
            clauses["minimum_should_match"] = 1;
        return new JsonObject { ["bool"] = clauses };

        void Add(string name, IEnumerable<JsonObject>? list)
        {
            if (list is not null)
                clauses[name] = Array(list);
        }
    }

    /// <summary>Documents that match a filter, scored by what else they match.</summary>
    public static JsonObject Filtered(JsonObject filter, IEnumerable<JsonObject> scoring) =>
        new() { ["bool"] = new JsonObject { ["filter"] = Array([filter]), ["should"] = Array(scoring), ["minimum_should_match"] = 0 } };

    /// <summary>Documents with an entry that matches; does not score.</summary>
    public static JsonObject Nested(string path, JsonObject query) =>
        new() { ["nested"] = new JsonObject { ["path"] = path, ["query"] = query, ["score_mode"] = "none" } };

    /// <summary>Scores the best of them, and a share of the others.</summary>
    public static JsonObject Best(List<JsonObject> queries, float tieBreaker, float boost = 1) => queries.Count == 0
        ? Nothing()
        : new() { ["dis_max"] = new JsonObject { ["queries"] = Array(queries), ["tie_breaker"] = tieBreaker, ["boost"] = boost } };

    public static JsonObject Constant(JsonObject filter, float score) => new() { ["constant_score"] = new JsonObject { ["filter"] = filter, ["boost"] = score } };

    public static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);
}
