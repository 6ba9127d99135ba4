using ProNet.Search.Analysis;

namespace ProNet.Relevance.Ranking;

/// <summary>Cosine of short texts by their terms, weighed by rarity (tf-idf).</summary>
internal sealed class Likeness
{
    private readonly Func<string, IEnumerable<string>> terms;
    private readonly Dictionary<string, List<(int Document, float Weight)>> _postings = [];
    private readonly Dictionary<string, double> rarity = [];
    private readonly int documents;

    /// <param name="texts">What is compared with.</param>
    /// <param name="terms">Terms of a text.</param>
    public Likeness(IReadOnlyList<string> texts, Func<string, IEnumerable<string>> terms)
    {
        (documents, this.terms) = (texts.Count, terms);
        var all = texts.Select(text => this.terms(text).CountBy(term => term).ToList()).ToList();
        foreach (var (term, count) in all.SelectMany(counts => counts).CountBy(term => term.Key))
            rarity.Add(term, Rarity(count));
        for (var document = 0; document < all.Count; document++)
        {
            foreach (var (term, weight) in Weighed(all[document]))
            {
                if (!_postings.TryGetValue(term, out var postings))
                    _postings.Add(term, postings = []);
                postings.Add((document, weight));
            }
        }
    }

    /// <summary>Trigrams of the folded words: what holds words of one root together in any language.</summary>
    public static IEnumerable<string> Letters(string text) =>
        TextAnalysis.Analyze(text).Select(token => $" {token.Folded} ").SelectMany(word => Enumerable.Range(0, word.Length - 2).Select(i => word.Substring(i, 3)));

    /// <summary>Stems, as the engines match them.</summary>
    public static IEnumerable<string> Words(string text) => TextAnalysis.Analyze(text).Select(token => token.Stem);

    /// <summary>The likest texts, best first; those of one likeness in their order.</summary>
    public IReadOnlyList<(int Document, double Score)> Nearest(string text, int limit)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (term, weight) in Weighed([.. terms(text).CountBy(term => term)]))
        {
            foreach (var (document, other) in _postings.GetValueOrDefault(term, []))
                scores[document] = scores.GetValueOrDefault(document) + (weight * other);
        }

        return [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(limit).Select(s => (s.Key, s.Value))];
    }

    private double Rarity(int documents) => Math.Log((1.0 + this.documents) / (1.0 + documents)) + 1;

    private List<(string Term, float Weight)> Weighed(List<KeyValuePair<string, int>> counts)
    {
        var weights = counts.ConvertAll(c => (Term: c.Key, Weight: c.Value * rarity.GetValueOrDefault(c.Key, Rarity(0))));
        var length = Math.Sqrt(weights.Sum(w => w.Weight * w.Weight));
        return weights.ConvertAll(w => (w.Term, (float)(w.Weight / length)));
    }
}
