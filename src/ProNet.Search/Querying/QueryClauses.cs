using ProNet.Search.Querying.Grammar;

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

    /// <summary>The tree without the clause that prints so (<see cref="QueryChip.Clause"/>); unchanged when there is none.</summary>
    /// <remarks>A skill recognised in several words is one clause of the expanded tree and several of the parsed one; both are found.</remarks>
    public static QueryNode Without(QueryNode root, string printed)
    {
        var clauses = Of(root);
        for (var start = 0; start < clauses.Count; start++)
        {
            for (var count = 1; count <= Math.Min(clauses.Count - start, MostWordsOfASkill); count++)
            {
                var part = clauses.Skip(start).Take(count);
                if (QueryPrinter.Print(Tree.And(part)!) == printed)
                    return Without(clauses, start, count);
            }
        }

        return root;
    }

    private const int MostWordsOfASkill = 5;
}
