using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Schema;

namespace ProNet.Search.Tests.Querying;

/// <summary>Short names for what every test of the grammar does.</summary>
internal static class Parsing
{
    public static readonly DateOnly Today = new(2026, 3, 15);

    public static ParsedQuery Parse(string text, SubjectKind subject = SubjectKind.Member) =>
        QueryParser.Parse(text, SearchSchemas.For(subject), Today);

    public static QueryNode Tree(string text, SubjectKind subject = SubjectKind.Member) => Parse(text, subject).Root;

    public static string Canonical(string text, SubjectKind subject = SubjectKind.Member) => QueryPrinter.Print(Tree(text, subject));

    /// <summary>A tree as one line of text that shows types: <c>And(title:data "b c" Not(kube*))</c>.</summary>
    public static string Shape(QueryNode node) => node switch
    {
        MatchAllNode => "All",
        WordNode n => Field(n.Field) + n.Text,
        PhraseNode n => $"{Field(n.Field)}\"{n.Text}\"",
        PrefixNode n => $"{Field(n.Field)}{n.Text}*",
        RangeNode n => FormattableString.Invariant($"{n.Field}[{n.Minimum},{n.Maximum}]"),
        NearNode n => FormattableString.Invariant($"Near({n.PlaceText},{n.Km}{(n.OrRemote ? ",remote" : "")})"),
        ConceptNode n => $"Skill({Shape(n.Written)}={n.Concept}+{string.Join('/', n.Spellings)})",
        AndNode n => $"And({string.Join(' ', n.Children.Select(Shape))})",
        OrNode n => $"Or({string.Join(' ', n.Children.Select(Shape))})",
        ValueNode n => $"Value({Shape(n.Written)}={n.Field}:{string.Join('/', n.Values)})",
        AtLeastNode n => $"{n.Minimum}of({string.Join(' ', n.Children.Select(Shape))})",
        NestedNode n => $"{n.Field}:({Shape(n.Child)})",
        NotNode n => $"Not({Shape(n.Child)})",
        _ => node.ToString(),
    };

    public static string Shape(string text, SubjectKind subject = SubjectKind.Member) => Shape(Tree(text, subject));

    private static string Field(string? field) => field is null ? "" : field + ":";
}
