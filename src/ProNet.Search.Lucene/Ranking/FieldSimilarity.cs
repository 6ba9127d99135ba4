using Lucene.Net.Search.Similarities;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Ranking;

/// <summary>BM25 per field; the default of Lucene 4.8 would be TF-IDF.</summary>
internal sealed class FieldSimilarity : PerFieldSimilarityWrapper
{
    private readonly Dictionary<string, Similarity> byField;
    private readonly Similarity fallback = new Bm25(FieldWeights.Bm25B(FieldTier.Fact));

    public FieldSimilarity(SearchSchema schema)
    {
        byField = schema.TextFields.ToDictionary(f => f.Name, f => (Similarity)new Bm25(FieldWeights.Bm25B(f.Tier)));
        byField.Add(SystemFields.Blend, new Bm25(FieldWeights.BlendB));
    }

    public override Similarity Get(string name) => byField.GetValueOrDefault(name, fallback);

    private sealed class Bm25(float lengthNormalisation) : BM25Similarity(FieldWeights.Bm25K1, lengthNormalisation)
    {
        protected override byte EncodeNormValue(float boost, int fieldLength) => LengthNorm.Encode(fieldLength);

        protected override float DecodeNormValue(byte b) => LengthNorm.Decode(b);
    }
}
