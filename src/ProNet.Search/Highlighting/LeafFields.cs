using ProNet.Search.Querying;

namespace ProNet.Search.Highlighting;

/// <summary>The field written before the colon of a leaf, or null.</summary>
internal static class LeafFields
{
    public static string? Of(QueryNode node) => node switch
    {
        WordNode word => word.Field,
        PhraseNode phrase => phrase.Field,
        PrefixNode prefix => prefix.Field,
        FuzzyNode fuzzy => fuzzy.Field,
        SkillNode skill => Of(skill.Written),
        _ => null,
    };
}
