using ProNet.Search.Analysis;

namespace ProNet.Relevance.Ranking;

/// <summary>Cosine of short texts by the trigrams of their folded words, weighed by rarity (tf-idf): what holds words of one root together in any language.</summary>
internal sealed class Grams
{
    private readonly Dictionary<ulong, List<(int Document, float Weight)>> _postings = [];
    private readonly Dictionary<ulong, double> _rarity = [];
    private readonly int _documents;

    public Grams(IReadOnlyList<string> texts)
    {
        _documents = texts.Count;
        var all = texts.Select(Counts).ToList();
        foreach (var gram in all.SelectMany(counts => counts.Keys).GroupBy(gram => gram))
            _rarity.Add(gram.Key, Rarity(gram.Count()));
        for (var document = 0; document < all.Count; document++)
        {
            foreach (var (gram, weight) in Weighed(all[document]))
            {
                if (!_postings.TryGetValue(gram, out var postings))
                    _postings.Add(gram, postings = []);
                postings.Add((document, weight));
            }
        }
    }

    /// <summary>The likest texts, best first; those of one likeness in their order.</summary>
    public IReadOnlyList<(int Document, double Score)> Nearest(string text, int limit)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (gram, weight) in Weighed(Counts(text)))
        {
            foreach (var (document, other) in _postings.GetValueOrDefault(gram, []))
                scores[document] = scores.GetValueOrDefault(document) + (weight * other);
        }

        return [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(limit).Select(s => (s.Key, s.Value))];
    }

    private double Rarity(int documents) => Math.Log((1.0 + _documents) / (1.0 + documents)) + 1;

    private List<(ulong Gram, float Weight)> Weighed(Dictionary<ulong, int> counts)
    {
        var weights = counts.Select(c => (Gram: c.Key, Weight: c.Value * _rarity.GetValueOrDefault(c.Key, Rarity(0)))).ToList();
        var length = Math.Sqrt(weights.Sum(w => w.Weight * w.Weight));
        return [.. weights.OrderBy(w => w.Gram).Select(w => (w.Gram, (float)(w.Weight / length)))];
    }

    private static Dictionary<ulong, int> Counts(string text)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var token in TextAnalysis.Analyze(text))
        {
            var word = $" {token.Folded} ";
            for (var i = 0; i + 3 <= word.Length; i++)
            {
                var gram = ((ulong)word[i] << 32) | ((ulong)word[i + 1] << 16) | word[i + 2];
                counts[gram] = counts.GetValueOrDefault(gram) + 1;
            }
        }

        return counts;
    }
}
