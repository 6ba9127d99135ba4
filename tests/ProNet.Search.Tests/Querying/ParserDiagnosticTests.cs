using ProNet.Search.Querying;

namespace ProNet.Search.Tests.Querying;

public sealed class ParserDiagnosticTests
{
    [TestCase("a \"b c", "And(a \"b c\")", "UnbalancedQuote 2+1")]
    [TestCase("a b» c", "And(a b c)", "UnbalancedQuote 3+1")]
    [TestCase("(a OR b c", "Or(a And(b c))", "UnbalancedParenthesis 0+1", "MixedAndOr 1+8: a OR (b c)")]
    [TestCase("a OR b) c", "Or(a And(b c))", "MixedAndOr 0+9: a OR (b c)", "UnbalancedParenthesis 6+1")]
    [TestCase("a b OR c", "Or(And(a b) c)", "MixedAndOr 0+8: (a b) OR c")]
    [TestCase("(a b) OR c", "Or(And(a b) c)")]
    [TestCase("titel:data", "And(titel data)", "UnknownField 0+5: titel, title")]
    [TestCase("Tittre: data", "And(Tittre data)", "UnknownField 0+6: Tittre, titre")]
    [TestCase("foobar:data", "And(foobar data)", "UnknownField 0+6: foobar")]
    [TestCase("a titel:\"b c\"", "And(a titel \"b c\")", "UnknownField 2+5: titel, title")]
    [TestCase("salary:60000.. python", "python", "FieldNotForSubject 0+6: salary, member")]
    [TestCase("()", "All", "EmptyClause 0+1")]
    [TestCase("a ()", "a", "EmptyClause 2+1")]
    [TestCase("\"\"", "All", "EmptyClause 0+2")]
    [TestCase("a OR", "a", "EmptyClause 2+2")]
    [TestCase("OR a", "a", "EmptyClause 0+2")]
    [TestCase("a OR OR b", "Or(a b)", "EmptyClause 2+2")]
    [TestCase("a AND", "a", "EmptyClause 2+3")]
    [TestCase("AND a", "a", "EmptyClause 0+3")]
    [TestCase("a AND AND b", "And(a b)", "EmptyClause 6+3")]
    [TestCase("a NOT", "a", "EmptyClause 2+3")]
    [TestCase("title:", "All", "EmptyClause 0+6")]
    [TestCase("title: OR b", "b", "EmptyClause 0+6", "EmptyClause 7+2")]
    [TestCase("title:company:acme", "company:acme", "EmptyClause 0+6")]
    [TestCase("title:\"\" data", "data", "EmptyClause 6+2")]
    [TestCase("near: \"\"", "All", "EmptyClause 6+2")]
    [TestCase("a $$", "a", "EmptyClause 2+2")]
    [TestCase("k* a", "And(k a)", "PrefixTooShort 0+2: k")]
    [TestCase("years:8..5", "years[96,71]", "EmptyRange 6+4: 8..5")]
    [TestCase("near:Paris 0km", "Near(Paris,50)", "BadRange 11+3: 0km")]
    [TestCase("during:2015 a", "a", "FieldOnlyInside 0+6: during")]
    [TestCase("during:2018..2015", "All", "FieldOnlyInside 0+6: during")]
    [TestCase("position:(during:2018..2015)", "position:(during[17532,16800])", "EmptyRange 17+10: 2018..2015")]
    [TestCase("position:(location:paris nurse)", "position:(nurse)", "FieldNotInside 10+8: location, position")]
    [TestCase("position:(near:Paris nurse)", "position:(nurse)", "FieldNotInside 10+4: near, position")]
    [TestCase("education:(company:acme)", "All", "FieldNotInside 11+7: company, education")]
    [TestCase("position:(education:(laval) nurse)", "position:(nurse)", "FieldNotInside 10+9: education, position")]
    [TestCase("poste:(lieu:paris nurse)", "position:(nurse)", "FieldNotInside 7+4: lieu, poste")]
    [TestCase("position:()", "All", "EmptyClause 9+1")]
    [TestCase("position:(during:soon nurse)", "position:(nurse)", "BadRange 17+4: soon")]
    [TestCase("-a", "Not(a)", "OnlyNegative 0+2")]
    [TestCase("-a -b", "And(Not(a) Not(b))", "OnlyNegative 0+5")]
    [TestCase("-a b", "And(Not(a) b)")]
    [TestCase("http://example.org", "http://example.org")]
    public void Parse_WhenSomethingIsOdd_SaysWhatAndWhere(string text, string tree, params string[] diagnostics)
    {
        var parsed = Parsing.Parse(text);

        Assert.That(Parsing.Shape(parsed.Root), Is.EqualTo(tree));
        Assert.That(parsed.Diagnostics.Select(Say), Is.EqualTo(diagnostics));
    }

    [Test]
    public void Parse_WhenTheFieldBelongsToJobsOnly_IgnoresItsWholeClause() =>
        Assert.That(Parsing.Shape("posted:(<7d OR <1m) python", SubjectKind.Member), Is.EqualTo("python"));

    [Test]
    public void Parse_WhenLongerThanTheLimit_IgnoresTheRest()
    {
        var parsed = Parsing.Parse(new string('a', 1_999) + " b c");

        Assert.That(Parsing.Shape(parsed.Root), Is.EqualTo(new string('a', 1_999)));
        Assert.That(parsed.Diagnostics.Select(Say), Is.EqualTo(new[] { "TooComplex 1999+4: 2000" }));
    }

    [Test]
    public void Parse_WhenDeeperThanTheLimit_IgnoresTheRest()
    {
        var parsed = Parsing.Parse("a " + new string('(', 33) + "b" + new string(')', 33) + " c");

        Assert.That(Parsing.Shape(parsed.Root), Is.EqualTo("a"));
        Assert.That(parsed.Diagnostics.Select(Say).First(), Is.EqualTo("TooComplex 34+37: 32").Or.EqualTo("EmptyClause 33+1"));
    }

    [Test]
    public void Parse_WhenThereAreMoreClausesThanTheLimit_IgnoresTheRest()
    {
        var parsed = Parsing.Parse(string.Join(' ', Enumerable.Repeat("a", 257)));

        Assert.That(((AndNode)parsed.Root).Children, Has.Count.EqualTo(256));
        Assert.That(parsed.Diagnostics.Select(Say), Is.EqualTo(new[] { "TooComplex 512+1: 256" }));
    }

    [Test]
    public void Parse_OfManyNegationsAndFields_DoesNotOverflowTheStack()
    {
        Assert.That(Parsing.Shape(string.Concat(Enumerable.Repeat("NOT ", 499)) + "a"), Is.EqualTo("Not(a)"));
        Assert.That(Parsing.Shape(string.Concat(Enumerable.Repeat("title:-", 280)) + "a"), Is.EqualTo("title:a"));
    }

    private static string Say(Diagnostic d) =>
        FormattableString.Invariant($"{d.Code} {d.Start}+{d.Length}") + (d.Arguments.IsEmpty ? "" : ": " + string.Join(", ", d.Arguments));
}
