namespace ProNet.Search.Querying.Grammar;

/// <summary>Finds clauses of a tree by their printed form, which is the name that chips, explanations and relaxations have for them.</summary>
public static class PrintedClauses
{
    private const int MostWordsOfASkill = 5;

    /// <summary>The tree without every clause that prints so (<see cref="QueryChip.Clause"/>); unchanged when there is none.</summary>
    /// <remarks>A skill recognised in several words is one clause of the expanded tree and several of the parsed one; both are found.</remarks>
    public static QueryNode Without(QueryNode root, string printed)
    {
        var clauses = QueryClauses.Of(root);
        var own = clauses.Select(QueryPrinter.Print).ToList();
        var left = new List<QueryNode>(clauses.Count);
        for (var at = 0; at < clauses.Count;)
        {
            var covered = Covered(own, at, printed);
            if (covered == 0)
                left.Add(clauses[at]);
            at += Math.Max(1, covered);
        }

        return Tree.And(left) ?? new MatchAllNode();
    }

    /// <summary>How many clauses from here on print so together; 0 for none. Words of a skill stand side by side with nothing but a space between.</summary>
    private static int Covered(List<string> own, int at, string printed)
    {
        for (int count = 1, length = 0; count <= MostWordsOfASkill && at + count <= own.Count; count++)
        {
            var part = own[at + count - 1];
            if (string.CompareOrdinal(printed, length, part, 0, part.Length) != 0)
                return 0;
            length += part.Length;
            if (length == printed.Length)
                return count;
            if (length > printed.Length || printed[length++] != ' ')
                return 0;
        }

        return 0;
    }
}
