using Lucene.Net.Index;
using Lucene.Net.Search;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Facets;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Querying;
using ProNet.Search.Responses;

namespace ProNet.Search.Lucene.Suggesting;

/// <summary>"Did you mean": for words that hardly any document has, words nearby that many have.</summary>
internal sealed class SpellingCorrector(Snapshot snapshot, TextMatcher matcher, ulong[][] scope, Deadline deadline)
{
    private readonly TermFinder terms = new(snapshot.Reader, deadline);

    public ValueList<SpellingCorrection> Correct(QueryNode query)
    {
        var corrections = new List<SpellingCorrection>();
        foreach (var (word, folded) in SpellingRules.Correctable(query))
            Correct(word, folded, corrections);
        return corrections.ToValueList();
    }

    private void Correct(WordNode word, string folded, List<SpellingCorrection> corrections)
    {
        var known = MatchSets.CountBoth(matcher.Documents(word), scope);
        if (known > SpellingRules.FewHits || (known > 0 && SpellingRules.AsName(word, snapshot.Schema) is { } name && MatchSets.CountBoth(matcher.Documents(name), scope) > 0))
            return;
        var fields = snapshot.Schema.TextFieldsOf(word.Field).Select(f => SystemFields.Folded(f.Name)).ToList();
        var found = new List<(string Term, int Edits, long Documents)>();
        foreach (var (term, edits) in Candidates(folded, fields))
        {
            var documents = Documents(term, fields);
            if (SpellingRules.IsBetter(known, documents, edits))
                found.Add((term, edits, documents));
        }

        corrections.AddRange(SpellingRules.Offered(found).Select(f => new SpellingCorrection(word.Text, f.Term, (int)f.Documents)));
    }

    /// <summary>The likeliest neighbours by how many documents have them in one field, those not found any more included; what can be found is counted for these few only.</summary>
    private List<(string Term, int Edits)> Candidates(string word, List<string> fields)
    {
        var best = new Dictionary<string, (int Edits, int Documents)>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            foreach (var (term, edits) in terms.WithinEdits(field, word, SpellingRules.MostEdits(word)))
            {
                if (edits > 0 && SpellingRules.IsWord(term))
                    best[term] = (edits, Math.Max(terms.DocumentFrequency(field, term), best.GetValueOrDefault(term).Documents));
            }
        }

        return best
            .OrderByDescending(b => SpellingRules.Weight(b.Value.Documents, b.Value.Edits))
            .ThenBy(b => b.Key, StringComparer.Ordinal)
            .Take(SpellingRules.MostCounted)
            .Select(b => (b.Key, b.Value.Edits))
            .ToList();
    }

    private long Documents(string term, List<string> fields)
    {
        var any = new DisjunctionMaxQuery(0);
        foreach (var field in fields)
            any.Add(new TermQuery(new Term(field, term)));
        return MatchSets.CountBoth(matcher.Documents(any), scope);
    }
}
