namespace ProNet.Search.Querying.Grammar;

/// <summary>Finds clauses of a tree by their printed form, which is the name that chips, explanations and relaxations have for them.</summary>
public static class PrintedClauses
{
    private const int MostWordsOfASkill = 5;

    /// <summary>The tree without the clause that prints so (<see cref="QueryChip.Clause"/>); unchanged when there is none.</summary>
    /// <remarks>A skill recognised in several words is one clause of the expanded tree and several of the parsed one; both are found.</remarks>
    public static QueryNode Without(QueryNode root, string printed)
    {
        var clauses = QueryClauses.Of(root);
        for (var start = 0; start < clauses.Count; start++)
        {
            for (var count = 1; count <= Math.Min(clauses.Count - start, MostWordsOfASkill); count++)
            {
                var part = clauses.Skip(start).Take(count);
                if (QueryPrinter.Print(Tree.And(part)!) == printed)
                    return QueryClauses.Without(clauses, start, count);
            }
        }

        return root;
    }
}
