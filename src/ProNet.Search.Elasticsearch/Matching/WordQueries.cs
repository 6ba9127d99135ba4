using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Analysis;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Ranking;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Queries for written words.</summary>
internal static class WordQueries
{
    private const string WithoutScore = "constant_score";

    /// <summary>A span counts positions of every term it may stand for; it cannot leave them to a set.</summary>
    private const string EachTerm = "scoring_boolean";

    private const int MostEdits = 2;

    private static readonly float[] ScoreByEdits = [1, 0.6f, 0.35f];

    /// <summary>
    /// The stems stand next to each other, in order, in one value of any field. Each scores by all fields in one, whose statistics are shared, and all of them a little
    /// more where they stand in a title.
    /// </summary>
    /// <param name="text">As written.</param>
    /// <param name="schema">Of the documents.</param>
    /// <param name="scores">False when it only has to match.</param>
    public static Query Anywhere(string text, SearchSchema schema, bool scores)
    {
        var tokens = TextAnalysis.Analyze(text);
        var stems = tokens.ConvertAll(t => t.Stem);
        if (stems.Count == 0)
            return Clauses.Nothing();
        var other = schema.TextFields.FirstOrDefault(f => f.Tier == FieldTier.Translation);
        var words = stems.ConvertAll(stem => LittleWords.Has(stem) ? Clauses.Constant(Word(stem), 0) : Word(stem));
        Query Word(string stem) => other is null
            ? Clauses.Term(FieldNames.Blend, stem)
            : Clauses.Best([Clauses.Term(FieldNames.Blend, stem), Clauses.Constant(Clauses.Term(other.Name, stem), FieldWeights.TranslatedWord + FieldWeights.SameForm)], tieBreaker: 0);
        List<Query> together = stems.Count == 1 ? [] : [Clauses.Any([.. schema.PlainFields.Select(f => InOrder(f, stems))])];
        if (!scores)
            return stems.Count == 1 ? words[0] : Clauses.All([.. together]);
        if (stems.TrueForAll(LittleWords.Has))
            return Clauses.Scored(words, together);
        var titles = schema.TextFields.Where(f => f.IsTitle).Select(f => Clauses.Constant(InOrder(f, stems), FieldWeights.InTitle(f.Tier) * stems.Count));
        var forms = tokens.Where(t => !LittleWords.Has(t.Stem)).Select(t => Clauses.Constant(Clauses.Term(FieldNames.Forms, t.Form), FieldWeights.SameForm));
        return Clauses.Raised(words, together, [Clauses.Best([.. titles], tieBreaker: 0), .. forms]);
    }

    /// <summary>The title has the words, or is them.</summary>
    public static Query Title(TitleMatch match) =>
        Clauses.Constant(match.Whole ? Clauses.Term(FieldNames.Whole(match.Field.Name), TitleMatch.Term(match.Field, match.Stems)) : InOrder(match.Field, [.. match.Stems]), match.Weight);

    private static Query InOrder(TextField field, List<string> stems) => stems.Count == 1 ? Clauses.Term(field.Name, stems[0]) : Phrase(field.Name, stems, 1);

    /// <summary>The stems stand next to each other, in order, in one value of one of some fields; of the fields the best one counts.</summary>
    /// <param name="text">As written.</param>
    /// <param name="fields">Fields to look into.</param>
    public static Query Words(string text, IReadOnlyList<TextField> fields)
    {
        var stems = TextAnalysis.Analyze(text).ConvertAll(t => t.Stem);
        return stems.Count == 0
            ? Clauses.Nothing()
            : Clauses.Best(
                fields.Select(field => stems.Count == 1 ? Clauses.Term(field.Name, stems[0], Boost(field)) : Phrase(field.Name, stems, Boost(field))).ToList(),
                FieldWeights.TieBreaker);
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
