using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Schema;

namespace ProNet.Search.Contracts;

/// <summary>
/// What written words score, from the definition and slowly: BM25F over the weighted fields, and what titles add. Lengths of documents must stay below 40 weighted words,
/// up to which engines keep them exactly.
/// </summary>
internal sealed class RankingOracle
{
    private readonly List<TextField> fields;
    private readonly Dictionary<long, Dictionary<TextField, List<List<string>>>> documents;
    private readonly Dictionary<long, HashSet<string>> forms;
    private readonly double averageLength;

    public RankingOracle(SearchSchema schema, IReadOnlyCollection<SearchDocument> corpus)
    {
        fields = [.. schema.TextFields.Where(f => !f.OnlyNamed)];
        documents = corpus.ToDictionary(d => d.Id, d => fields.ToDictionary(f => f, f => f.Values(d).Select(v => TextAnalysis.Analyze(v).ConvertAll(t => t.Stem)).ToList()));
        forms = corpus.ToDictionary(d => d.Id, d => fields.SelectMany(f => f.Values(d)).SelectMany(TextAnalysis.Analyze).Select(t => t.Form).ToHashSet());
        averageLength = documents.Keys.Average(Length);
    }

    /// <summary>Null where a word is missing.</summary>
    public double? Score(long id, params string[] words)
    {
        AnalyzedToken[] tokens = [.. words.SelectMany(TextAnalysis.Analyze)];
        string[] stems = [.. tokens.Select(t => t.Stem)];
        if (!stems.All(s => Frequency(id, s) > 0))
            return null;
        var score = stems.Sum(s => Bm25f(id, s) + Best(id, f => FieldWeights.InTitle(f.Tier), value => value.Contains(s)));
        score += FieldWeights.SameForm * tokens.Count(t => forms[id].Contains(t.Form));
        for (var i = 0; i + 1 < stems.Length; i++)
            score += Best(id, f => FieldWeights.InOrder(f.Tier), value => Stands(value, stems[i..(i + 2)]));
        return score + Whole(id, stems);
    }

    private double Bm25f(long id, string stem)
    {
        var having = documents.Keys.Count(d => Frequency(d, stem) > 0);
        var rarity = Math.Log(1 + (documents.Count - having + 0.5) / (having + 0.5));
        var frequency = Frequency(id, stem);
        var length = 1 - FieldWeights.BlendB + FieldWeights.BlendB * Length(id) / averageLength;
        return rarity * frequency * (FieldWeights.Bm25K1 + 1) / (frequency + FieldWeights.Bm25K1 * length);
    }

    private double Whole(long id, string[] stems)
    {
        var best = 0.0;
        for (var from = 0; from < stems.Length; from++)
        {
            for (var to = from + 1; to <= stems.Length; to++)
            {
                var part = stems[from..to];
                var weight = part.Length == stems.Length ? FieldWeights.WholeQuery : part.Length * FieldWeights.WholeTitlePerWord;
                best = Math.Max(best, Best(id, f => weight * FieldWeights.Whole(f.Tier), value => value.SequenceEqual(part)));
            }
        }

        return best;
    }

    private double Best(long id, Func<TextField, double> weight, Func<List<string>, bool> holds) =>
        fields.Where(f => f.IsTitle && documents[id][f].Exists(v => holds(v))).Select(weight).DefaultIfEmpty().Max();

    private int Frequency(long id, string stem) => fields.Sum(f => FieldWeights.Occurrences(f.Tier) * documents[id][f].Sum(v => v.Count(s => s == stem)));

    private int Length(long id) => fields.Sum(f => FieldWeights.Occurrences(f.Tier) * documents[id][f].Sum(v => v.Count));

    private static bool Stands(List<string> value, string[] part) => Enumerable.Range(0, value.Count).Any(i => value.Skip(i).Take(part.Length).SequenceEqual(part));
}
