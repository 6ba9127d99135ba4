using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Ranking;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Queries for written words.</summary>
internal sealed class WordQueries(Snapshot snapshot, Deadline deadline)
{
    private static readonly float[] BoostByEdits = [1, 0.6f, 0.35f];

    private readonly TextField[] titles = [.. snapshot.Schema.TextFields.Where(f => f.IsTitle)];

    private readonly TextField? translated = snapshot.Schema.TextFields.FirstOrDefault(f => f.Tier == FieldTier.Translation);

    private readonly TermFinder terms = new(snapshot.Reader, deadline);

    /// <summary>
    /// The stems stand next to each other, in order, in one value of any field. Each scores by all fields in one, whose statistics are shared, and all of them a little
    /// more where they stand in a title.
    /// </summary>
    public Query Anywhere(string text)
    {
        var tokens = TextAnalysis.Analyze(text);
        var stems = tokens.ConvertAll(t => t.Stem);
        var query = new BooleanQuery(disableCoord: true);
        foreach (var token in tokens)
        {
            if (Anyhow(token.Stem) is not { } word)
                return Nothing();
            var isLittle = LittleWords.Has(token.Stem);
            query.Add(isLittle ? Unscored(word) : word, Occur.MUST);
            var form = new Term(SystemFields.Forms, token.Form);
            if (!isLittle && snapshot.Find(form) is { } places)
                query.Add(new ConstantScoreQuery(new TermQuery(form, places)) { Boost = FieldWeights.SameForm }, Occur.SHOULD);
        }

        if (stems.Count == 0)
            return Nothing();
        if (stems.Count > 1)
            query.Add(Unscored(Any(snapshot.Schema.PlainFields, stems)), Occur.MUST);
        if (!stems.TrueForAll(LittleWords.Has) && InTitle(stems) is { } inTitle)
            query.Add(inTitle, Occur.SHOULD);
        return query;
    }

    /// <summary>A word of the document, or else of its title in the other language; null where no document has it.</summary>
    private Query? Anyhow(string stem)
    {
        var term = new Term(SystemFields.Blend, stem);
        Query? written = snapshot.Find(term) is { } places ? new TermQuery(term, places) : null;
        if (translated is null || Adjacent(translated.Name, [stem]) is not { } other)
            return written;
        var either = new DisjunctionMaxQuery(0);
        if (written is not null)
            either.Add(written);
        either.Add(new ConstantScoreQuery(other) { Boost = FieldWeights.TranslatedWord + FieldWeights.SameForm });
        return either;
    }

    /// <summary>Phrases in any field, without a score.</summary>
    /// <param name="spellings">Each as written.</param>
    /// <param name="fields">Fields to look into.</param>
    public Query Spellings(IEnumerable<string> spellings, IReadOnlyList<TextField> fields)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var spelling in spellings)
        {
            if (TextAnalysis.Analyze(spelling).ConvertAll(t => t.Stem) is { Count: > 0 } stems)
                any.Add(Any(fields, stems), Occur.SHOULD);
        }

        return any;
    }

    /// <summary>The title has the words, or is them.</summary>
    public Query? Title(TitleMatch match)
    {
        var query = match.Whole ? Whole(match) : Adjacent(match.Field.Name, [.. match.Stems]);
        return query is null ? null : new ConstantScoreQuery(query) { Boost = match.Weight };
    }

    private TermQuery? Whole(TitleMatch match)
    {
        var term = new Term(SystemFields.Whole(match.Field.Name), TitleMatch.Term(match.Field, match.Stems));
        return snapshot.Find(term) is { } places ? new TermQuery(term, places) : null;
    }

    private DisjunctionMaxQuery? InTitle(List<string> stems)
    {
        var best = new DisjunctionMaxQuery(0);
        foreach (var title in titles)
        {
            if (Adjacent(title.Name, stems) is { } query)
                best.Add(new ConstantScoreQuery(query) { Boost = FieldWeights.InTitle(title.Tier) * stems.Count });
        }

        return best.Disjuncts.Count == 0 ? null : best;
    }

    private BooleanQuery Any(IEnumerable<TextField> fields, List<string> stems)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var field in fields)
        {
            if (Adjacent(field.Name, stems) is { } query)
                any.Add(query, Occur.SHOULD);
        }

        return any;
    }

    private static ConstantScoreQuery Unscored(Query query) => new(query) { Boost = 0 };

    /// <summary>The stems stand next to each other, in order, in one value of one of some fields; of the fields the best one counts.</summary>
    public Query Words(string text, IReadOnlyList<TextField> fields)
    {
        var tokens = TextAnalysis.Analyze(text);
        return tokens.Count == 0 ? Nothing() : Best(fields, field => Adjacent(field.Name, tokens.ConvertAll(t => t.Stem)));
    }

    /// <summary>As written words, the last of them unfinished; on unstemmed text.</summary>
    public Query Prefix(string text, IReadOnlyList<TextField> fields)
    {
        var tokens = TextAnalysis.Analyze(text);
        return tokens.Count == 0
            ? Nothing()
            : Best(fields, field => tokens.Count == 1 ? Beginning(field, tokens[0].Folded) : AdjacentExpanded(field, tokens, (name, token, i) =>
                i == tokens.Count - 1 ? terms.StartingWith(name, token.Folded) : [token.Folded]));
    }

    /// <summary>Words at most so many edits away; the closer ones weigh more.</summary>
    public Query Fuzzy(string text, int edits, IReadOnlyList<TextField> fields)
    {
        var tokens = TextAnalysis.Analyze(text);
        return tokens.Count == 0
            ? Nothing()
            : Best(fields, field => tokens.Count == 1 ? Near(field, tokens[0].Folded, edits) : AdjacentExpanded(field, tokens, (name, token, _) =>
                terms.WithinEdits(name, token.Folded, edits).ConvertAll(t => t.Term)));
    }

    /// <summary>Words near one that nobody is sure of: what is near scores by nothing but how near it is.</summary>
    public Query Near(string text, int edits, IReadOnlyList<TextField> fields) =>
        new ConstantScoreQuery(Fuzzy(text, edits, fields)) { Boost = FieldWeights.NearWord };

    public static Query Code(string field, string value) => new TermQuery(new Term(field, value));

    public static Query Nothing() => new BooleanQuery();

    private static Query Best(IReadOnlyList<TextField> fields, Func<TextField, Query?> inField)
    {
        var best = new DisjunctionMaxQuery(FieldWeights.TieBreaker);
        foreach (var field in fields)
        {
            if (inField(field) is not { } query)
                continue;
            query.Boost = FieldWeights.Boost(field.Tier);
            best.Add(query);
        }

        return best.Disjuncts.Count == 0 ? Nothing() : best;
    }

    /// <summary>Null when the field lacks one of the stems, so that nothing is weighed that cannot match.</summary>
    private Query? Adjacent(string field, List<string> stems)
    {
        if (stems.Count == 1)
        {
            var term = new Term(field, stems[0]);
            return snapshot.Find(term) is { } places ? new TermQuery(term, places) : null;
        }

        var phrase = new PhraseQuery();
        foreach (var stem in stems)
        {
            var term = new Term(field, stem);
            if (!snapshot.Has(term))
                return null;
            phrase.Add(term);
        }

        return phrase;
    }

    /// <summary>All terms that begin so are gathered once for each segment, however often the clause runs; all documents that have one score alike.</summary>
    private static ConstantScoreQuery Beginning(TextField field, string prefix) =>
        new(new CachingWrapperFilter(new PrefixFilter(new Term(SystemFields.Folded(field.Name), prefix))));

    private DisjunctionMaxQuery? Near(TextField field, string word, int edits)
    {
        var name = SystemFields.Folded(field.Name);
        var best = new DisjunctionMaxQuery(0);
        foreach (var distance in terms.WithinEdits(name, word, edits).GroupBy(t => t.Edits))
            best.Add(new ConstantScoreQuery(new TermsFilter(distance.Select(t => new Term(name, t.Term)).ToList())) { Boost = BoostByEdits[distance.Key] });
        return best.Disjuncts.Count == 0 ? null : best;
    }

    private static MultiPhraseQuery? AdjacentExpanded(TextField field, List<AnalyzedToken> tokens, Func<string, AnalyzedToken, int, List<string>> expand)
    {
        var name = SystemFields.Folded(field.Name);
        var phrase = new MultiPhraseQuery();
        for (var i = 0; i < tokens.Count; i++)
        {
            var found = expand(name, tokens[i], i);
            if (found.Count == 0)
                return null;
            phrase.Add(found.ConvertAll(term => new Term(name, term)).ToArray());
        }

        return phrase;
    }
}
