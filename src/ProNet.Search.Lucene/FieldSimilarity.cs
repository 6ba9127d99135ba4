using Lucene.Net.Search.Similarities;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene;

/// <summary>BM25 per field; the default of Lucene 4.8 would be TF-IDF.</summary>
internal sealed class FieldSimilarity : PerFieldSimilarityWrapper
{
    private const float SaturationK1 = 1.2f;
    private readonly Dictionary<string, Similarity> byField;
    private readonly Similarity fallback = new BM25Similarity(SaturationK1, FieldWeights.LengthNormalisation(FieldTier.Fact));

    public FieldSimilarity(SearchSchema schema) => byField = schema.TextFields.ToDictionary(
        f => f.Name,
        f => (Similarity)new BM25Similarity(SaturationK1, FieldWeights.LengthNormalisation(f.Tier)));

    public override Similarity Get(string name) => byField.GetValueOrDefault(name, fallback);
}
