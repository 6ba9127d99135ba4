using System.Text;
using System.Text.Json.Nodes;
using ProNet.Search.Analysis;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Suggesting;

/// <summary>Suggests values that visible documents have and that have a word beginning as typed, the most frequent first.</summary>
internal sealed class Suggester(Cluster cluster, string index, IFacetLabels labels, DateOnly today)
{
    private const string Reserved = ".?+*|{}[]()\"\\#@&<>~^$-";

    /// <summary>Entries asked for per suggestion: a value may have several words that begin so, or a label in the other language.</summary>
    private const int EntriesPerSuggestion = 8;

    public async Task<ValueList<Suggestion>> SuggestAsync(SuggestRequest request, CancellationToken cancellationToken)
    {
        var typed = TextFolding.Fold(request.Typed.Trim());
        if (typed.Length == 0)
            return [];
        var schema = SearchSchemas.For(request.Subject);
        var sources = schema.Roles.Suggestions;
        var aggregations = new JsonObject();
        foreach (var source in sources)
            aggregations[EnumCodes.Of(source.Kind)] = Entries(FieldNames.WordStarts(source.Kind), typed, request.Limit * EntriesPerSuggestion);
        var scope = new Conditions(schema, new QueryTranslator(schema), today).Scope(request.Scope);
        var body = new JsonObject { ["size"] = 0, ["query"] = Dsl.Bool(filter: scope), ["aggs"] = aggregations };
        var answer = await cluster.SendAsync(HttpMethod.Post, $"{index}/_search?filter_path=aggregations", body, cancellationToken);
        return sources
            .SelectMany(source => Read(source, answer["aggregations"]![EnumCodes.Of(source.Kind)]!, typed, request.Language))
            .OrderByDescending(s => s.Documents)
            .ThenBy(s => s.Value, StringComparer.Ordinal)
            .ThenBy(s => s.Kind)
            .Take(request.Limit)
            .ToValueList();
    }

    private IEnumerable<Suggestion> Read(SuggestSource source, JsonNode terms, string typed, string language) => ((JsonArray)terms["buckets"]!)
        .Select(b => (Value: SuggestEntries.ValueOf((string)b!["key"]!), Count: (int)b["doc_count"]!))
        .GroupBy(e => e.Value, StringComparer.Ordinal)
        .Select(g => new Suggestion(source.Kind, g.Key, source.Label(g.Key, labels, language), g.Max(e => e.Count)))
        .Where(s => WordStart.Has(TextFolding.Fold(s.Value), typed) || WordStart.Has(TextFolding.Fold(s.Label), typed));

    private static JsonObject Entries(string field, string typed, int size) => new()
    {
        ["terms"] = new JsonObject
        {
            ["field"] = field,
            ["include"] = Escaped(typed.Length > SuggestEntries.LongestStart ? typed[..SuggestEntries.LongestStart] : typed) + ".*",
            ["size"] = size,
            ["order"] = new JsonArray(new JsonObject { ["_count"] = "desc" }, new JsonObject { ["_key"] = "asc" }),
        },
    };

    /// <summary>The text as a regular expression of the servers.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Reserved.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
