using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Schema;

namespace ProNet.Search.Tests.Querying;

/// <summary>Laws of the grammar, tried on random texts: arbitrary characters, and texts put together from the grammar's own pieces.</summary>
public sealed class QueryLawTests
{
    private static readonly string[] Pieces =
    [
        "data", "C++", "C#", ".NET", "R&D", "l'ingénieur", "k8s", "remote", "télétravail", "50km", "20", "000", "..8", "km", "d", "kube*", "k*", "*",
        "\"big data\"", "« gros \"œuvre\" »", "“x y”", "\"", "»", "(", ")", "()", "OR", "OU", "|", "AND", "ET", "&", "NOT", "SAUF", "-", "−", "–", "--",
        "title:", "titre :", "compétence:", "current-company:", "titel:", "x:", "position:", "poste:(", "formation:(", "during:", "pendant:2015..2018", "years:", "salary:", "posted:", "updated:", "near:", "près:", "https://a.b",
        ">=5", "<7d", "7j", "3..8", "5-8", "60 000", "..", "2025-01-01..2025-03-31", "2025-02-30", ",", ";", ".", "…", "!", "?", "'", "+", "#", "\0",
        "\uD800", "😀", "e\u0301", "\u200B", "and", "or",
    ];

    private static readonly Gen<string> FromPieces =
        Gen.Select(Gen.OneOf(Pieces), Gen.OneOf("", " ", " ", "  ")).Array[0, 24].Select(a => string.Concat(a.Select(p => p.Item1 + p.Item2)));

    private static readonly Gen<string> Texts = Gen.OneOf<string>(
        FromPieces, Gen.Char.Array[0, 60].Select(a => new string(a)), Gen.String[Gen.Char.AlphaNumeric, 0, 40]);

    private static readonly Gen<SubjectKind> Subjects = Gen.OneOf(SubjectKind.Member, SubjectKind.Job, SubjectKind.Organisation);

    [Test]
    public void Parse_OfAnyText_GivesACanonicalTreeAndPositionsInsideTheText() => Gen.Select(Texts, Subjects).Sample((text, subject) =>
    {
        var parsed = Parsing.Parse(text, subject);
        return IsCanonical(parsed.Root) && parsed.Diagnostics.All(d => d.Start >= 0 && d.Length >= 0 && d.Start + d.Length <= text.Length);
    });

    [Test]
    public void Print_ParsedAgain_GivesTheSameTree() => Gen.Select(Texts, Subjects, Gen.OneOf("en", "fr")).Sample((text, subject, language) =>
    {
        var tree = Parsing.Tree(text, subject);
        var printed = QueryPrinter.Print(tree, language);
        var again = Parsing.Parse(printed, subject);
        return again.Root == tree && QueryPrinter.Print(again.Root, language) == printed && again.Diagnostics.All(IsAboutMeaning);
    });

    [Test]
    public void Parse_WhenSpacesAreAddedBetweenTokens_GivesTheSameTree() =>
        Gen.Select(FromPieces, Gen.OneOf("  ", "\t", "\u00A0", " \n "), Subjects).Sample((text, space, subject) =>
        {
            var spaced = space + text.Replace(" ", space, StringComparison.Ordinal) + space;
            return Parsing.Tree(text, subject) == Parsing.Tree(spaced, subject);
        });

    [Test]
    public void Parse_WhenParenthesesAndFieldsAreSpaced_GivesTheSameTree() => Subjects.SelectMany(s => Texts.Select(t => (t, s))).Sample((text, subject) =>
    {
        var printed = QueryPrinter.Print(Parsing.Tree(text, subject));
        if (printed.Contains('"', StringComparison.Ordinal) || printed.Contains('«', StringComparison.Ordinal))
            return;
        var spaced = printed.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal);
        foreach (var field in SearchSchemas.For(subject).QueryFields)
            spaced = Regex.Replace(spaced, $"(?<=^|[ (]){field.Name}:", $"{field.Name} : ", RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.That(Parsing.Tree(spaced, subject), Is.EqualTo(Parsing.Tree(text, subject)), printed);
    });

    [Test]
    public void QueryTextWithout_OfEachChip_IsTheQueryWithoutItsClause() => Gen.Select(Texts, Subjects).Sample((text, subject) =>
    {
        var clauses = QueryClauses.Of(Parsing.Tree(text, subject));
        var chips = QueryChips.From(Parsing.Tree(text, subject));
        Assert.That(chips, Has.Count.EqualTo(clauses.Count));
        for (var i = 0; i < chips.Count; i++)
        {
            var others = clauses.Where((_, n) => n != i);
            Assert.That(QueryClauses.Of(Parsing.Tree(chips[i].QueryTextWithout, subject)), Is.EqualTo(others), chips[i].QueryTextWithout);
            Assert.That(Parsing.Tree(chips[i].Clause, subject), Is.EqualTo(clauses[i]));
        }
    });

    [Test]
    public void Serialise_OfAnyTree_ReadsBackEqual() => Gen.Select(Texts, Subjects).Sample((text, subject) =>
    {
        var tree = Parsing.Tree(text, subject);
        var back = JsonSerializer.Deserialize<QueryNode>(JsonSerializer.Serialize(tree));
        return back == tree && back!.GetHashCode() == tree.GetHashCode();
    });

    [Test]
    public void Serialise_OfTheDeepestTree_ReadsBackEqual()
    {
        var tree = Parsing.Tree(string.Concat(Enumerable.Repeat("a OR b -(", 32)) + "c");

        Assert.That(JsonSerializer.Deserialize<QueryNode>(JsonSerializer.Serialize(tree, QueryJson.Options), QueryJson.Options), Is.EqualTo(tree));
    }

    /// <summary>What a canonical text may still be told: things that it means, not slips of writing.</summary>
    private static bool IsAboutMeaning(Diagnostic d) => d.Code is DiagnosticCode.OnlyNegative or DiagnosticCode.EmptyRange;

    private static bool IsCanonical(QueryNode node) => node switch
    {
        AndNode and => and.Children.Count > 1 && and.Children.All(c => c is not (AndNode or MatchAllNode) && IsCanonical(c)),
        OrNode or => or.Children.Count > 1 && or.Children.All(c => c is not (OrNode or MatchAllNode) && IsCanonical(c)),
        NotNode not => not.Child is not (NotNode or MatchAllNode) && IsCanonical(not.Child),
        NestedNode nested => nested.Child is not (NestedNode or MatchAllNode) && IsCanonical(nested.Child),
        _ => true,
    };
}
