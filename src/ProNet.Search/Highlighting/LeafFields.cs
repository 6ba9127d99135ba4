using ProNet.Search.Querying;

namespace ProNet.Search.Highlighting;

/// <summary>The field written before the colon of a leaf, or of each word of a run that was recognised as a skill; null when none.</summary>
internal static class LeafFields
{
    public static string? Of(QueryNode node) => node switch
    {
        WordNode word => word.Field,
        PhraseNode phrase => phrase.Field,
        PrefixNode prefix => prefix.Field,
        FuzzyNode fuzzy => fuzzy.Field,
        SkillNode skill => Of(skill.Written),
        AndNode { Children: [var first, ..] } => Of(first),
        _ => null,
    };
}
