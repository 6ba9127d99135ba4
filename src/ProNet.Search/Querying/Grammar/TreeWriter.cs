using System.Globalization;
using System.Text;

namespace ProNet.Search.Querying.Grammar;

/// <summary>
/// Prints trees. An AND inside an OR gets parentheses although precedence would do without: the parser warns people who leave them out, so what
/// we print must not. A field that all of a group shares stands once, before the parenthesis.
/// </summary>
internal sealed class TreeWriter(bool french)
{
    private readonly StringBuilder output = new();
    private readonly ClauseWriter clauses = new(french);

    /// <param name="node">Any tree.</param>
    /// <param name="ambient">A field that goes without saying, or null.</param>
    public string Write(QueryNode node, string? ambient = null)
    {
        Append(node, ambient);
        return output.ToString();
    }

    /// <summary>Prints a conjunction as often as it has clauses, each time without one of them; every clause is printed once only.</summary>
    /// <param name="clauses">At least three, in order.</param>
    /// <param name="french">As for the writer.</param>
    public static IEnumerable<string> WriteWithoutEach(ValueList<QueryNode> clauses, bool french)
    {
        var operands = clauses.Select(clause => new TreeWriter(french).WriteOperand(clause)).ToList();
        for (var left = 0; left < clauses.Count; left++)
        {
            var rest = new StringBuilder();
            for (int i = 0, previous = -1; i < clauses.Count; i++)
            {
                if (i == left)
                    continue;
                rest.Append(previous < 0 ? "" : Between(clauses[previous], clauses[i], french)).Append(operands[i]);
                previous = i;
            }

            yield return rest.ToString();
        }
    }

    private string WriteOperand(QueryNode child)
    {
        AppendOperand(child, ambient: null, grouped: Bare(child) is OrNode);
        return output.ToString();
    }

    private static string Between(QueryNode first, QueryNode second, bool french) => WouldRunTogether(first, second) ? (french ? " ET " : " AND ") : " ";

    private void Append(QueryNode node, string? ambient)
    {
        switch (node)
        {
            case ConceptNode concept:
                Append(concept.Written, ambient);
                break;
            case ValueNode value:
                Append(value.Written, ambient);
                break;
            case AtLeastNode some:
                AppendAtLeast(some);
                break;
            case AndNode and:
                AppendAnd(and, ambient);
                break;
            case OrNode or:
                AppendOr(or, ambient);
                break;
            case NotNode not:
                output.Append(french ? "SAUF " : "NOT ");
                AppendOperand(not.Child, ambient, grouped: Bare(not.Child) is AndNode or OrNode or NotNode);
                break;
            case NestedNode nested:
                output.Append(clauses.FieldName(nested.Field)).Append(":(");
                Append(nested.Child, ambient: null);
                output.Append(')');
                break;
            default:
                output.Append(clauses.Write(node, ambient));
                break;
        }
    }

    private void AppendAnd(AndNode and, string? ambient)
    {
        QueryNode? previous = null;
        foreach (var child in and.Children)
        {
            if (previous is not null)
                output.Append(Between(previous, child, french));
            AppendOperand(child, ambient, grouped: Bare(child) is OrNode);
            previous = child;
        }
    }

    private void AppendOr(OrNode or, string? ambient)
    {
        for (var i = 0; i < or.Children.Count; i++)
        {
            if (i > 0)
                output.Append(french ? " OU " : " OR ");
            AppendOperand(or.Children[i], ambient, grouped: Bare(or.Children[i]) is AndNode);
        }
    }

    /// <summary>What takes words that stand behind it, a range or a place, stands in parentheses, and so do groups.</summary>
    private void AppendAtLeast(AtLeastNode some)
    {
        output.Append(french ? AtLeastNames.French : AtLeastNames.English).Append(CultureInfo.InvariantCulture, $":{some.Minimum}(");
        for (var i = 0; i < some.Children.Count; i++)
        {
            output.Append(i > 0 ? " " : "");
            AppendOperand(some.Children[i], ambient: null, grouped: Last(some.Children[i]) is AndNode or OrNode or RangeNode or NearNode);
        }

        output.Append(')');
    }

    private void AppendOperand(QueryNode node, string? ambient, bool grouped)
    {
        if (!grouped)
        {
            Append(node, ambient);
            return;
        }

        var shared = ambient is null ? SharedField.Of(node) : null;
        if (shared is not null)
            output.Append(clauses.FieldName(shared)).Append(':');
        output.Append('(');
        Append(node, shared ?? ambient);
        output.Append(')');
    }

    /// <summary>
    /// True where the parser would read the second clause as the rest of the first: <c>near:"Paris" 50km remote</c>, <c>salary:60 000</c>.
    /// </summary>
    private static bool WouldRunTogether(QueryNode first, QueryNode second)
    {
        var word = Bare(second) switch
        {
            WordNode { Field: null } w => w.Text,
            PrefixNode { Field: null } p => p.Text,
            FuzzyNode { Field: null } f => f.Text,
            AndNode { Children: [WordNode { Field: null } w, ..] } => w.Text,
            _ => "",
        };
        return Last(first) switch
        {
            NearNode { OrRemote: false } => NearReader.IsRemote(word),
            RangeNode => word.Length > 0 && (char.IsAsciiDigit(word[0]) || word[0] is '.' or '…'),
            _ => false,
        };
    }

    private static QueryNode Last(QueryNode node) => Bare(node) switch
    {
        NotNode not => Last(not.Child),
        var other => other,
    };

    private static QueryNode Bare(QueryNode node) => node switch { ConceptNode concept => Bare(concept.Written), ValueNode value => Bare(value.Written), _ => node };
}
