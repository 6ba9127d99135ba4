
namespace ProNet.Search.Querying.Grammar;

/// <summary>Shows a query back as chips, one per clause that must hold: what you see is what runs.</summary>
public static class QueryChips
{
    /// <summary>The chips of a tree, in order; none for the empty query.</summary>
    /// <param name="root">As parsed, or expanded: then skills carry their grey chips.</param>
    /// <param name="language">Language of <see cref="QueryChip.QueryTextWithout"/> and of the text of groups.</param>
    public static ValueList<QueryChip> From(QueryNode root, string language = "en")
    {
        if (root is AtLeastNode some)
            return some.Children.Select((clause, i) => Chip(clause, QueryPrinter.Print(Without(some, i), language), language)).ToValueList();
        var clauses = QueryClauses.Of(root);
        return clauses.Zip(WithoutEach(clauses, language), (clause, without) => Chip(clause, without, language)).ToValueList();
    }

    /// <summary>One clause less is asked of one clause less, as long as any is left.</summary>
    private static QueryNode Without(AtLeastNode some, int clause) =>
        Tree.AtLeast(Math.Min(some.Minimum, some.Children.Count - 2), some.Children.Where((_, i) => i != clause)) ?? new MatchAllNode();

    private static IEnumerable<string> WithoutEach(ValueList<QueryNode> clauses, string language) => clauses.Count > 2
        ? TreeWriter.WriteWithoutEach(clauses, language == "fr")
        : clauses.Select((_, i) => QueryPrinter.Print(QueryClauses.Without(clauses, i, 1), language));

    private static QueryChip Chip(QueryNode clause, string without, string language)
    {
        var node = clause is NotNode not ? not.Child : clause;
        var written = node switch { ConceptNode concept => concept.Written, ValueNode value => value.Written, _ => node };
        return new QueryChip
        {
            Kind = KindOf(written),
            Field = written switch { RangeNode range => range.Field, NestedNode nested => nested.Field, _ => SharedField.Of(written) },
            Text = TextOf(written, language),
            Negated = clause is NotNode,
            Clause = QueryPrinter.Print(clause),
            QueryTextWithout = without,
            Node = node,
            Concepts = ConceptsIn(node).ToValueList(),
        };
    }

    private static QueryChipKind KindOf(QueryNode node) => node switch
    {
        PhraseNode => QueryChipKind.Phrase,
        PrefixNode => QueryChipKind.Prefix,
        FuzzyNode => QueryChipKind.Fuzzy,
        RangeNode => QueryChipKind.Range,
        NearNode => QueryChipKind.Near,
        NestedNode => QueryChipKind.Nested,
        OrNode => QueryChipKind.AnyOf,
        AtLeastNode => QueryChipKind.SomeOf,
        AndNode => QueryChipKind.AllOf,
        _ => QueryChipKind.Word,
    };

    private static string TextOf(QueryNode node, string language) => node switch
    {
        WordNode word => word.Text,
        PhraseNode phrase => phrase.Text,
        PrefixNode prefix => prefix.Text + "*",
        FuzzyNode fuzzy => fuzzy.Text,
        RangeNode range => range.Written,
        NearNode near => near.PlaceText,
        NestedNode nested => new TreeWriter(language == "fr").Write(nested.Child),
        _ => new TreeWriter(language == "fr").Write(node, SharedField.Of(node)),
    };

    private static IEnumerable<ConceptChip> ConceptsIn(QueryNode node) => node switch
    {
        ConceptNode concept => [new ConceptChip(concept.Concept, concept.Spellings, concept.Kind)],
        ValueNode value => [new ConceptChip(value.Concept, value.Spellings) { Field = value.Field, Values = value.Values }],
        AtLeastNode some => some.Children.SelectMany(ConceptsIn),
        AndNode and => and.Children.SelectMany(ConceptsIn),
        OrNode or => or.Children.SelectMany(ConceptsIn),
        NotNode not => ConceptsIn(not.Child),
        NestedNode nested => ConceptsIn(nested.Child),
        _ => [],
    };
}
