namespace ProNet.Search.Querying;

/// <summary>
/// Builds trees in the one canonical shape, so that equal queries are equal values: no AND directly in an AND, no OR in an OR, no groups of one, no
/// double negation.
/// </summary>
internal static class Tree
{
    /// <summary>Null for no children.</summary>
    public static QueryNode? And(IEnumerable<QueryNode> children)
    {
        var flat = children.SelectMany(c => c is AndNode and ? and.Children : [c]).ToValueList();
        return flat.Count switch { 0 => null, 1 => flat[0], _ => new AndNode(flat) };
    }

    /// <summary>Null for no children.</summary>
    public static QueryNode? Or(IEnumerable<QueryNode> children)
    {
        var flat = children.SelectMany(c => c is OrNode or ? or.Children : [c]).ToValueList();
        return flat.Count switch { 0 => null, 1 => flat[0], _ => new OrNode(flat) };
    }

    /// <summary>Null for no children. What is asked of all is an AND, and of one an OR.</summary>
    public static QueryNode? AtLeast(int minimum, IEnumerable<QueryNode> children)
    {
        var distinct = children.Distinct().ToValueList();
        return minimum <= 1 ? Or(distinct) : minimum >= distinct.Count ? And(distinct) : new AtLeastNode(minimum, distinct);
    }

    public static QueryNode Not(QueryNode child) => child is NotNode not ? not.Child : new NotNode(child);
}
