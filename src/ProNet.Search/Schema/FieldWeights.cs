using ProNet.Search.Lexicon;

namespace ProNet.Search.Schema;

/// <summary>
/// How every engine weighs what matched: one set of weights, so that engines rank alike. Chosen on one half of the queries of <c>tests/ProNet.Relevance</c> and
/// reported on the other.
/// </summary>
public static class FieldWeights
{
    /// <summary>Share of the weaker fields in the score of a word that is asked of some fields: a little more for a word that stands in several places.</summary>
    public const float TieBreaker = 0.1f;

    /// <summary>BM25's k1: how soon a word that is repeated says nothing more.</summary>
    public const float Bm25K1 = 1.2f;

    /// <summary>BM25's b of the field that all texts are blended into.</summary>
    public const float BlendB = 0.3f;

    /// <summary>Score of a concept that a document carries, or says in other words: less than the words themselves where they stand in a title.</summary>
    public const float Concept = 2;

    /// <summary>Score of a word that stands in no text of a document, and in what its title would be in the other language.</summary>
    public const float TranslatedWord = 1;

    /// <summary>Score of a word that is written as it was asked, in the singular or in the plural.</summary>
    public const float SameForm = 1;

    /// <summary>Score of a word that is only near the one that was written.</summary>
    public const float NearWord = 0.1f;

    /// <summary>Score for each word of a title that is some words of the query and nothing else.</summary>
    public const float WholeTitlePerWord = 4;

    /// <summary>Score of a title that is all of the query, more than words can add up to.</summary>
    public const float WholeQuery = 40;

    /// <summary>Share of the above for what is past.</summary>
    public const float Past = 0.05f;

    /// <summary>Share of the above for a title that says the same in the other language, word by word: it may be wrong, and whoever asks reads the language asked more gladly.</summary>
    public const float Translated = 0.15f;

    /// <summary>
    /// Score of a code that stands for a whole title (an occupation): more than a mention of the words that are asked, less than a title in these words, so that whoever is a nurse
    /// comes before whoever writes of nursing in the language asked.
    /// </summary>
    public const float TitleCode = 10;

    /// <summary>Share of the score of a code for what was so once.</summary>
    public const float PastCode = 0.3f;

    /// <summary>Score of the code of a concept.</summary>
    public static float Code(ConceptKind kind) => kind == ConceptKind.Occupation ? TitleCode : Concept;

    /// <summary>The score of a code in a field of a tier.</summary>
    public static float Code(float score, FieldTier tier) => IsPresent(tier) ? score : score * PastCode;

    public static float Boost(FieldTier tier) => tier switch
    {
        FieldTier.Identity => 4,
        FieldTier.Headline => 3,
        FieldTier.Fact => 1.5f,
        _ => 1,
    };

    /// <summary>How many times a word counts in the blended field for standing once in a field of the tier: BM25F's weight of a field.</summary>
    public static int Occurrences(FieldTier tier) => tier switch
    {
        FieldTier.Identity => 6,
        FieldTier.Headline => 4,
        FieldTier.Fact => 2,
        _ => 1,
    };

    /// <summary>Score of a word for standing in a title, beside what it has as a word: a title before a mention, and the present before the past.</summary>
    public static float InTitle(FieldTier tier) => tier == FieldTier.Translation ? 0.5f : IsPresent(tier) ? 2 : 0.7f;

    /// <summary>Score of two words that follow each other in a title as they do in the query.</summary>
    public static float InOrder(FieldTier tier) => tier == FieldTier.Translation ? 1 : IsPresent(tier) ? 4 : 1.5f;

    /// <summary>Share of the score of whole titles that one in a field of a tier gets.</summary>
    public static float Whole(FieldTier tier) => tier == FieldTier.Translation ? Translated : IsPresent(tier) ? 1 : Past;

    /// <summary>BM25's b of one field. Names, titles and lists of skills say no less for being long; running text does.</summary>
    public static float Bm25B(FieldTier tier) => tier == FieldTier.Prose ? 0.75f : 0.05f;

    /// <summary>False for titles that were somebody's once.</summary>
    public static bool IsPresent(FieldTier tier) => tier is FieldTier.Identity or FieldTier.Headline;
}
