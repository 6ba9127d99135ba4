using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;

namespace ProNet.Search.Tests.Querying;

public sealed class QueryBudgetTests
{
    [TestCase("prefix", 24, "{0}*", " ", 40)]
    [TestCase("place", 8, "near:{0} 20km", " OR ", 30)]
    [TestCase("entry", 48, "position:{0}", " ", 100)]
    [TestCase("phrases", 256, "x-{0}-x-x", " ", 200)]
    public void Parse_OfMoreThanTheBudgetAllows_KeepsTheFirstAndSaysSoOnce(string what, int limit, string clause, string between, int count)
    {
        var parsed = Parsing.Parse(string.Join(between, Enumerable.Range(0, count).Select(i => clause.Replace("{0}", $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}", StringComparison.Ordinal))));

        Assert.That(parsed.Diagnostics.Select(d => (d.Code, d.Arguments[0], d.Arguments[1])), Is.EqualTo(new[] { (DiagnosticCode.TooCostly, $"{limit}", what) }));
        Assert.That(parsed.Diagnostics[0].Start, Is.Positive);
        Assert.That(QueryChips.From(parsed.Root), Is.Not.Empty);
    }

    [Test]
    public void Parse_OfAPhraseLongerThanTheBudget_LeavesThePhraseOut()
    {
        var parsed = Parsing.Parse($"before \"{string.Join(' ', Enumerable.Repeat("a", 65))}\" after");

        Assert.That(Parsing.Shape(parsed.Root), Is.EqualTo("And(before after)"));
        Assert.That(parsed.Diagnostics.Select(d => (d.Code, d.Start, d.Arguments[1])), Is.EqualTo(new[] { (DiagnosticCode.TooCostly, 7, "phrase") }));
    }

    [Test]
    public void Parse_OfWhatAPersonWrites_IsWithinTheBudget()
    {
        var text = string.Join(" OR ", Enumerable.Range(0, 80).Select(i => $"\"title number {i}\"")) + " position:(title:nurse company:acme during:2015..2018) near:Lyon 50km dev* eng*";

        Assert.That(Parsing.Parse(text).Diagnostics.Select(d => d.Code), Has.None.EqualTo(DiagnosticCode.TooCostly));
    }
}
