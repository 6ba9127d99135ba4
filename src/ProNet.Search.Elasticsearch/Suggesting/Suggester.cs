using System.Text;
using Elastic.Clients.Elasticsearch.Aggregations;
using ProNet.Search.Analysis;
using ProNet.Search.Elasticsearch.Facets;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using ServerRequest = Elastic.Clients.Elasticsearch.SearchRequest;

namespace ProNet.Search.Elasticsearch.Suggesting;

/// <summary>Suggests values that documents have and that have a word beginning as typed, the most frequent first.</summary>
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
        var search = new ServerRequest(index)
        {
            Size = 0,
            TrackTotalHits = false,
            Query = Clauses.All(new Conditions(schema, new QueryTranslator(schema), today, request.Scope).Scope()),
            Aggregations = sources.ToDictionary(
                source => EnumCodes.Of(source.Kind), source => (Aggregation)Entries(FieldNames.WordStarts(source.Kind), source.Starts(typed), request.Limit * EntriesPerSuggestion)),
        };
        var counted = (await cluster.SearchAsync(search, cancellationToken)).Aggregations!;
        return sources
            .SelectMany(source => Read(source, counted.GetStringTerms(EnumCodes.Of(source.Kind))!, typed, request.Language))
            .OrderByDescending(s => s.Documents)
            .ThenBy(s => s.Value, StringComparer.Ordinal)
            .ThenBy(s => s.Kind)
            .Take(request.Limit)
            .ToValueList();
    }

    private IEnumerable<Suggestion> Read(SuggestSource source, StringTermsAggregate terms, string typed, string language) => terms.Buckets
        .Select(b => (Value: SuggestEntries.ValueOf($"{b.Key.Value}"), Count: (int)b.DocCount))
        .GroupBy(e => e.Value, StringComparer.Ordinal)
        .Select(g => new Suggestion(source.Kind, g.Key, source.Label(g.Key, labels, language), g.Max(e => e.Count)))
        .Where(s => source.Starts(typed).Any(start => WordStart.Has(TextFolding.Fold(s.Value), start)) || source.Labels(s.Value, labels).Any(label => WordStart.Has(TextFolding.Fold(label), typed)));

    private static TermsAggregation Entries(string field, IReadOnlyList<string> starts, int size) => new()
    {
        Field = field,
        Include = new TermsInclude($"({string.Join('|', starts.Select(s => Escaped(s.Length > SuggestEntries.LongestStart ? s[..SuggestEntries.LongestStart] : s)))}).*"),
        Size = size,
        Order = FacetAggregations.MostFirst,
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
