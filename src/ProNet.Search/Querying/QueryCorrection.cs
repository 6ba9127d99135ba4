namespace ProNet.Search.Querying;

/// <summary>Puts a suggested spelling into a tree, for "did you mean".</summary>
public static class QueryCorrection
{
    /// <summary>The tree with every occurrence of a word replaced, in words and inside phrases; prefixes stay, their end was left open.</summary>
    /// <param name="node">As parsed.</param>
    /// <param name="word">The word as written; case does not matter.</param>
    /// <param name="suggestion">What to look for in its place.</param>
    public static QueryNode Apply(QueryNode node, string word, string suggestion) => node switch
    {
        WordNode n when Same(n.Text, word) => n with { Text = suggestion },
        PhraseNode n => n with { Text = string.Join(' ', n.Text.Split(' ').Select(w => Same(w, word) ? suggestion : w)) },
        AndNode n => new AndNode(n.Children.Select(c => Apply(c, word, suggestion)).ToValueList()),
        OrNode n => new OrNode(n.Children.Select(c => Apply(c, word, suggestion)).ToValueList()),
        AtLeastNode n => n with { Children = n.Children.Select(c => Apply(c, word, suggestion)).ToValueList() },
        ValueNode n => n with { Written = Apply(n.Written, word, suggestion) },
        NotNode n => new NotNode(Apply(n.Child, word, suggestion)),
        NestedNode n => n with { Child = Apply(n.Child, word, suggestion) },
        ConceptNode n => n with { Written = Apply(n.Written, word, suggestion) },
        _ => node,
    };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
