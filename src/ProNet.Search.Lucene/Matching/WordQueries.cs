using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Matching;

/// <summary>Queries for written words: in each field on its own, and of the fields the best one counts.</summary>
internal sealed class WordQueries(Snapshot snapshot, Deadline deadline)
{
    private static readonly float[] BoostByEdits = [1, 0.6f, 0.35f];

    private readonly TermFinder terms = new(snapshot.Reader, deadline);

    /// <summary>The stems stand next to each other, in order, in one value of one field.</summary>
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

    public static TermQuery Code(string field, string value, float boost) => new TermQuery(new Term(field, value)) { Boost = boost };

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
