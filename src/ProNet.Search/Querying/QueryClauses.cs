namespace ProNet.Search.Querying;

/// <summary>
/// The clauses of a query that can be removed one by one: the children of the outermost AND, or the whole tree. Chips, explanations and "remove
/// this" counts all mean these.
/// </summary>
public static class QueryClauses
{
    /// <summary>In order; empty for the empty query.</summary>
    public static ValueList<QueryNode> Of(QueryNode root) => root switch
    {
        MatchAllNode => [],
        AndNode and => and.Children,
        _ => [root],
    };

    /// <summary>What is left of a tree without some of its clauses.</summary>
    /// <param name="clauses">As <see cref="Of"/> gives them.</param>
    /// <param name="start">First clause that goes.</param>
    /// <param name="count">How many go.</param>
    public static QueryNode Without(ValueList<QueryNode> clauses, int start, int count) =>
        Tree.And(clauses.Take(start).Concat(clauses.Skip(start + count))) ?? new MatchAllNode();

    /// <summary>A tree that asks for another number of a group of things.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="group">One of its clauses.</param>
    /// <param name="least">How many of the group: 1 and less for any of them.</param>
    public static QueryNode WithLeast(QueryNode root, AtLeastNode group, int least) =>
        Tree.And(Of(root).Select(c => c.Equals(group) ? Tree.AtLeast(least, group.Children)! : c))!;
}
