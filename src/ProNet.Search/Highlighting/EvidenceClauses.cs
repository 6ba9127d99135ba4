using ProNet.Search.Querying;

namespace ProNet.Search.Highlighting;

/// <summary>
/// The clauses that evidence is given for: the branches of the outer ANDs and ORs, so that of <c>java (spring OR hibernate)</c> a hit says which of
/// the two it has. A negation is one clause. What is written twice is one.
/// </summary>
internal static class EvidenceClauses
{
    public static List<QueryNode> Of(QueryNode query)
    {
        var clauses = new List<QueryNode>();
        Add(query, clauses);
        return clauses.Distinct().ToList();
    }

    private static void Add(QueryNode node, List<QueryNode> clauses)
    {
        switch (node)
        {
            case MatchAllNode:
            // Nobody asked for it.
            case WordNode { IsOptional: true }:
                break;
            case AndNode and:
                foreach (var child in and.Children)
                    Add(child, clauses);
                break;
            case AtLeastNode some:
                foreach (var child in some.Children)
                    Add(child, clauses);
                break;
            case OrNode or:
                foreach (var child in or.Children)
                    Add(child, clauses);
                break;
            default:
                clauses.Add(node);
                break;
        }
    }
}
