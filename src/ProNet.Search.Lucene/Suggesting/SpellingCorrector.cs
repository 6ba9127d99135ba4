using Lucene.Net.Index;
using Lucene.Net.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Facets;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Querying;
using ProNet.Search.Responses;

namespace ProNet.Search.Lucene.Suggesting;

/// <summary>"Did you mean": for words that hardly any visible document has, words nearby that many have.</summary>
internal sealed class SpellingCorrector(Snapshot snapshot, TextMatcher matcher, ulong[][] scope)
{
    /// <summary>With more hits than this nobody is asked whether something else was meant.</summary>
    public const int FewHits = 5;

    private const int ShortestWord = 4;
    private const int MostPerWord = 3;
    private const int MostCounted = 8;

    /// <summary>How much rarer a second edit is than a first; a word two edits away must be that much better known to win.</summary>
    private const double SecondEdit = 20;

    /// <summary>How many times better known a neighbour of a word that does exist must be.</summary>
    private const int MuchBetterKnown = 20;

    private readonly TermFinder terms = new(snapshot.Reader);

    public ValueList<SpellingCorrection> Correct(QueryNode query)
    {
        var corrections = new List<SpellingCorrection>();
        foreach (var word in Words(query).Distinct())
        {
            if (Correctable(word.Text) is { } folded)
                Correct(word, folded, corrections);
        }

        return corrections.ToValueList();
    }

    private void Correct(WordNode word, string folded, List<SpellingCorrection> corrections)
    {
        var known = MatchSets.CountBoth(matcher.Documents(word), scope);
        if (known > FewHits)
            return;
        var fields = WordQueries.FieldsOf(snapshot.Mapper.Schema, word.Field).Select(f => SystemFields.Folded(f.Name)).ToList();
        var found = new List<(SpellingCorrection Correction, double Weight)>();
        foreach (var (term, edits) in Candidates(folded, fields))
        {
            var documents = Documents(term, fields);
            if (documents > 0 && (known == 0 || (edits == 1 && documents > MuchBetterKnown * known)))
                found.Add((new SpellingCorrection(word.Text, term, (int)documents), Weight(documents, edits)));
        }

        corrections.AddRange(found.OrderByDescending(f => f.Weight).Take(MostPerWord).Select(f => f.Correction));
    }

    /// <summary>The likeliest neighbours by how many documents have them, hidden ones included; what is visible is counted for these few only.</summary>
    private List<(string Term, int Edits)> Candidates(string word, List<string> fields)
    {
        var best = new Dictionary<string, (int Edits, int Documents)>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            foreach (var (term, edits) in terms.Near(field, word, word.Length > ShortestWord ? 2 : 1))
            {
                if (edits > 0 && IsWord(term))
                    best[term] = (edits, Math.Max(terms.DocumentFrequency(field, term), best.GetValueOrDefault(term).Documents));
            }
        }

        return best
            .OrderByDescending(b => Weight(b.Value.Documents, b.Value.Edits))
            .ThenBy(b => b.Key, StringComparer.Ordinal)
            .Take(MostCounted)
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

    private static double Weight(long documents, int edits) => edits == 1 ? documents : documents / SecondEdit;

    /// <summary>The folded word; null for codes, short words and what is several words.</summary>
    private static string? Correctable(string text) =>
        TextAnalysis.Analyze(text) is [var token] && token.Folded.Length >= ShortestWord && IsWord(token.Folded) ? token.Folded : null;

    private static bool IsWord(string text) => text.All(char.IsLetter);

    private static IEnumerable<WordNode> Words(QueryNode node) => node switch
    {
        WordNode word => [word],
        AndNode and => and.Children.SelectMany(Words),
        OrNode or => or.Children.SelectMany(Words),
        _ => [],
    };
}
