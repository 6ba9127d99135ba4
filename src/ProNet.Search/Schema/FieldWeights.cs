using ProNet.Search.Lexicon;

namespace ProNet.Search.Schema;

/// <summary>How every engine weighs the tiers of the schema, and how much the length of a field counts: one set of weights, so that engines rank alike.</summary>
public static class FieldWeights
{
    /// <summary>Share of the weaker fields in the score of a word: a little more for a word that stands in several places.</summary>
    public const float TieBreaker = 0.1f;

    /// <summary>BM25's k1: how soon a word that is repeated says nothing more.</summary>
    public const float Bm25K1 = 1.2f;

    /// <summary>Weight of a spelling that the expander added, beside what was written.</summary>
    public const float AddedSpelling = 0.7f;

    /// <summary>
    /// Weight of a code that stands for a whole title (an occupation), beside that of its tier: about what a rare word scores there, so that whoever is a nurse comes before whoever
    /// writes of nursing in the language asked.
    /// </summary>
    public const float TitleCode = 1.5f;

    /// <summary>Weight of the code of a concept, beside that of its tier.</summary>
    public static float Code(ConceptKind kind) => kind == ConceptKind.Skill ? AddedSpelling : TitleCode;

    public static float Boost(FieldTier tier) => tier switch
    {
        FieldTier.Identity => 4,
        FieldTier.Headline => 3,
        FieldTier.Fact => 1.5f,
        _ => 1,
    };

    /// <summary>BM25's b. Names, titles and lists of skills say no less for being long; running text does.</summary>
    public static float Bm25B(FieldTier tier) => tier == FieldTier.Prose ? 0.75f : 0.05f;
}
