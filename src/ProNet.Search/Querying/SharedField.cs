namespace ProNet.Search.Querying;

/// <summary>Finds the one field that all words of a tree are limited to.</summary>
internal static class SharedField
{
    /// <summary>Null when there is none, or not the same everywhere, or something other than words.</summary>
    public static string? Of(QueryNode node) => node switch
    {
        WordNode word => word.Field,
        PhraseNode phrase => phrase.Field,
        PrefixNode prefix => prefix.Field,
        FuzzyNode fuzzy => fuzzy.Field,
        ConceptNode concept => Of(concept.Written),
        ValueNode value => Of(value.Written),
        NotNode not => Of(not.Child),
        AndNode and => OfAll(and.Children),
        OrNode or => OfAll(or.Children),
        _ => null,
    };

    private static string? OfAll(ValueList<QueryNode> nodes)
    {
        var fields = nodes.Select(Of).Distinct().Take(2).ToList();
        return fields.Count == 1 ? fields[0] : null;
    }
}
