using System.Text.Json.Nodes;
using ProNet.Search.Analysis;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Queries for written words: in each field on its own, and of the fields the best one counts.</summary>
internal static class WordQueries
{
    private static readonly float[] ScoreByEdits = [1, 0.6f, 0.35f];

    /// <summary>The stems stand next to each other, in order, in one value of one field.</summary>
    /// <param name="text">As written.</param>
    /// <param name="fields">Fields to look into.</param>
    /// <param name="boost">Weight of the whole.</param>
    public static JsonObject Words(string text, IReadOnlyList<TextField> fields, float boost = 1)
    {
        var stems = TextAnalysis.Analyze(text).ConvertAll(t => t.Stem);
        return stems.Count == 0
            ? Dsl.Nothing()
            : Dsl.Best(
                fields.Select(field => stems.Count == 1 ? Dsl.Term(field.Name, stems[0], Boost(field)) : Phrase(field.Name, stems, Boost(field))).ToList(),
                FieldWeights.TieBreaker,
                boost);
    }

    /// <summary>As written words, the last of them unfinished; on unstemmed text.</summary>
    public static JsonObject Prefix(string text, IReadOnlyList<TextField> fields)
    {
        var words = TextAnalysis.Analyze(text).ConvertAll(t => t.Folded);
        return words.Count == 0
            ? Dsl.Nothing()
            : Dsl.Best(fields.Select(f => Dsl.Constant(Beginning(FieldNames.Folded(f.Name), words), Boost(f))).ToList(), FieldWeights.TieBreaker);
    }

    /// <summary>Words at most so many edits away; the closer ones weigh more.</summary>
    public static JsonObject Fuzzy(string text, int edits, IReadOnlyList<TextField> fields)
    {
        var words = TextAnalysis.Analyze(text).ConvertAll(t => t.Folded);
        return words.Count == 0
            ? Dsl.Nothing()
            : Dsl.Best(fields.Select(f => Near(FieldNames.Folded(f.Name), words, edits, Boost(f))).ToList(), FieldWeights.TieBreaker);
    }

    private static float Boost(TextField field) => FieldWeights.Boost(field.Tier);

    private static JsonObject Phrase(string field, List<string> stems, float boost) => new()
    {
        ["match_phrase"] = new JsonObject { [field] = new JsonObject { ["query"] = string.Join(' ', stems), ["boost"] = boost } },
    };

    private static JsonObject Beginning(string field, List<string> words) => words.Count == 1 ? OnePrefix(field, words[0]) : Adjacent(
        field,
        words.Select((word, i) => i < words.Count - 1 ? SpanTerm(field, word) : Expanded(OnePrefix(field, word))));

    private static JsonObject Near(string field, List<string> words, int edits, float boost)
    {
        if (words.Count > 1)
            return Dsl.Constant(Adjacent(field, words.Select(w => Expanded(OneFuzzy(field, w, edits)))), boost);
        var byDistance = Enumerable.Range(0, Math.Min(edits, 2) + 1)
            .Select(distance => Dsl.Constant(distance == 0 ? Dsl.Term(field, words[0]) : OneFuzzy(field, words[0], distance), ScoreByEdits[distance]));
        return Dsl.Best(byDistance.ToList(), tieBreaker: 0, boost);
    }

    private static JsonObject OnePrefix(string field, string prefix) => new()
    {
        ["prefix"] = new JsonObject { [field] = new JsonObject { ["value"] = prefix, ["rewrite"] = "constant_score" } },
    };

    private static JsonObject OneFuzzy(string field, string word, int edits) => new()
    {
        ["fuzzy"] = new JsonObject
        {
            [field] = new JsonObject { ["value"] = word, ["fuzziness"] = edits, ["prefix_length"] = 0, ["transpositions"] = true, ["rewrite"] = "constant_score" },
        },
    };

    private static JsonObject Adjacent(string field, IEnumerable<JsonObject> clauses) => new()
    {
        ["span_near"] = new JsonObject { ["clauses"] = Dsl.Array(clauses), ["slop"] = 0, ["in_order"] = true },
    };

    private static JsonObject SpanTerm(string field, string word) => new() { ["span_term"] = new JsonObject { [field] = word } };

    private static JsonObject Expanded(JsonObject query)
    {
        // A span counts positions of every term it may stand for; it cannot leave them to a set.
        foreach (var (_, options) in (JsonObject)query.First().Value!)
            options!["rewrite"] = "scoring_boolean";
        return new() { ["span_multi"] = new JsonObject { ["match"] = query } };
    }
}
