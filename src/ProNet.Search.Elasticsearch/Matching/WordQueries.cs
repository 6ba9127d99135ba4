using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Analysis;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Queries for written words: in each field on its own, and of the fields the best one counts.</summary>
internal static class WordQueries
{
    private const string WithoutScore = "constant_score";

    /// <summary>A span counts positions of every term it may stand for; it cannot leave them to a set.</summary>
    private const string EachTerm = "scoring_boolean";

    private const int MostEdits = 2;

    private static readonly float[] ScoreByEdits = [1, 0.6f, 0.35f];

    /// <summary>The stems stand next to each other, in order, in one value of one field.</summary>
    /// <param name="text">As written.</param>
    /// <param name="fields">Fields to look into.</param>
    /// <param name="boost">Weight of the whole.</param>
    public static Query Words(string text, IReadOnlyList<TextField> fields, float boost = 1)
    {
        var stems = TextAnalysis.Analyze(text).ConvertAll(t => t.Stem);
        return stems.Count == 0
            ? Clauses.Nothing()
            : Clauses.Best(
                fields.Select(field => stems.Count == 1 ? Clauses.Term(field.Name, stems[0], Boost(field)) : Phrase(field.Name, stems, Boost(field))).ToList(),
                FieldWeights.TieBreaker,
                boost);
    }

    /// <summary>As written words, the last of them unfinished; on unstemmed text.</summary>
    public static Query Prefix(string text, IReadOnlyList<TextField> fields)
    {
        var words = TextAnalysis.Analyze(text).ConvertAll(t => t.Folded);
        return words.Count == 0
            ? Clauses.Nothing()
            : Clauses.Best(fields.Select(f => Clauses.Constant(Beginning(FieldNames.Folded(f.Name), words), Boost(f))).ToList(), FieldWeights.TieBreaker);
    }

    /// <summary>Words at most so many edits away; the closer ones weigh more.</summary>
    /// <param name="text">As written.</param>
    /// <param name="edits">At most so many.</param>
    /// <param name="fields">Fields to look into.</param>
    /// <param name="scores">False when it only has to match. Elasticsearch 9 counts half a megabyte for each fuzzy clause and refuses requests of too many.</param>
    public static Query Fuzzy(string text, int edits, IReadOnlyList<TextField> fields, bool scores)
    {
        var words = TextAnalysis.Analyze(text).ConvertAll(t => t.Folded);
        return words.Count == 0
            ? Clauses.Nothing()
            : Clauses.Best(fields.Select(f => Near(FieldNames.Folded(f.Name), words, edits, Boost(f), scores)).ToList(), FieldWeights.TieBreaker);
    }

    private static float Boost(TextField field) => FieldWeights.Boost(field.Tier);

    private static Query Phrase(string field, List<string> stems, float boost) => new MatchPhraseQuery(field, string.Join(' ', stems)) { Boost = boost };

    private static Query Beginning(string field, List<string> words) => words.Count == 1 ? OnePrefix(field, words[0], WithoutScore) : Adjacent(
        words.Select((word, i) => i < words.Count - 1 ? (SpanQuery)new SpanTermQuery(field, word) : new SpanMultiTermQuery(OnePrefix(field, word, EachTerm))));

    private static Query Near(string field, List<string> words, int edits, float boost, bool scores)
    {
        if (words.Count > 1)
            return Clauses.Constant(Adjacent(words.Select(w => (SpanQuery)new SpanMultiTermQuery(OneFuzzy(field, w, edits, EachTerm)))), boost);
        if (!scores)
            return OneFuzzy(field, words[0], Math.Min(edits, MostEdits), WithoutScore);
        var byDistance = Enumerable.Range(0, Math.Min(edits, MostEdits) + 1).Select(
            distance => Clauses.Constant(distance == 0 ? Clauses.Term(field, words[0]) : OneFuzzy(field, words[0], distance, WithoutScore), ScoreByEdits[distance]));
        return Clauses.Best([.. byDistance], tieBreaker: 0, boost);
    }

    private static Query OnePrefix(string field, string prefix, string rewrite) => new PrefixQuery(field, prefix) { Rewrite = rewrite };

    private static Query OneFuzzy(string field, string word, int edits, string rewrite) =>
        new FuzzyQuery(field, word) { Fuzziness = edits, PrefixLength = 0, Transpositions = true, Rewrite = rewrite };

    private static Query Adjacent(IEnumerable<SpanQuery> clauses) => new SpanNearQuery([.. clauses]) { Slop = 0, InOrder = true };
}
