using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Schema;

namespace ProNet.Search.Tests.Querying;

/// <summary>What the second version of the grammar reads: what people bring along from other tools. The first version, and whoever wants exactly what is written, read the words.</summary>
public sealed class MeantGrammarTests
{
    [TestCase("java !python", "And(java Not(python))", "ReadExclamation python")]
    [TestCase("hello! world", "And(hello world)")]
    [TestCase("\"project manager\"~5", "And(project manager)", "ReadNearWords project manager")]
    [TestCase("title:\"project manager\"~5 paris", "And(title:project title:manager paris)", "ReadNearWords project manager")]
    [TestCase("\"project manager\" ~5", "And(\"project manager\" 5)")]
    [TestCase("site:linkedin.com/in java", "java", "ReadWebOperators site:")]
    [TestCase("-site:indeed.com (intitle:resume OR inurl:resume) \"data engineer\"", "\"data engineer\"", "ReadWebOperators site:, intitle:, inurl:")]
    [TestCase("intitle:nurse paris", "And(title:nurse paris)", "ReadWebOperators intitle:")]
    [TestCase("intitle:\"head nurse\"", "title:\"head nurse\"", "ReadWebOperators intitle:")]
    [TestCase("filetype:pdf ext:doc java", "java", "ReadWebOperators filetype:, ext:")]
    [TestCase("site:(linkedin.com OR github.com) java", "java", "ReadWebOperators site:")]
    public void Parse_OfSignsOfOtherEngines_ReadsThemAndSaysSo(string text, string tree, params string[] said)
    {
        var parsed = Parsing.Parse(text);

        Assert.That(Parsing.Shape(parsed.Root), Is.EqualTo(tree));
        Assert.That(parsed.Diagnostics.Select(d => $"{d.Code} {d.Arguments[0]}"), Is.EqualTo(said));
    }

    [TestCase("(java or python) and spring", "And(Or(java python) spring)")]
    [TestCase("\"data engineer\" or \"data scientist\"", "Or(\"data engineer\" \"data scientist\")")]
    [TestCase("“data engineer” or “data scientist”", "Or(\"data engineer\" \"data scientist\")")]
    [TestCase("java AND python not cobol", "And(java python Not(cobol))")]
    [TestCase("infirmier ou infirmière -libéral", "Or(infirmier And(infirmière Not(libéral)))")]
    [TestCase("titre:(infirmier ou infirmière) sauf libéral", "And(Or(title:infirmier title:infirmière) Not(libéral))")]
    [TestCase("(a or b) and not (c or d)", "And(Or(a b) Not(Or(c d)))")]
    [TestCase("not (a or b)", "Not(Or(a b))")]
    public void Parse_WhenOtherSignsShowABooleanString_ReadsSmallOperators(string text, string tree)
    {
        var parsed = Parsing.Parse(text);

        Assert.That(Parsing.Shape(parsed.Root), Is.EqualTo(tree));
        Assert.That(parsed.Diagnostics.Count(d => d.Code == DiagnosticCode.ReadOperators), Is.EqualTo(1));
    }

    [TestCase("java or python", "And(java or python)")]
    [TestCase("recherche et développement", "And(recherche et développement)")]
    [TestCase("or \"x y\"", "And(or \"x y\")")]
    [TestCase("\"x y\" or", "And(\"x y\" or)")]
    [TestCase("title:or \"x y\"", "And(title:or \"x y\")")]
    [TestCase("not for profit", "And(not for profit)")]
    public void Parse_OfSmallOperatorsWithoutASign_OrAtAnEdge_KeepsTheWords(string text, string tree)
    {
        var parsed = Parsing.Parse(text);

        Assert.That(Parsing.Shape(parsed.Root), Is.EqualTo(tree));
        Assert.That(parsed.Diagnostics, Is.Empty);
    }

    [TestCase("java or python", "Or(java python)")]
    [TestCase("nurse not manager", "And(nurse Not(manager))")]
    [TestCase("java python", null)]
    [TestCase("or", null)]
    public void ParseWithSmallOperators_WhenThereAreAny_SaysHowTheyWouldRead(string text, string? tree) =>
        Assert.That(
            QueryParser.ParseWithSmallOperators(text, SearchSchemas.For(SubjectKind.Member), Parsing.Today)?.Root is { } root ? Parsing.Shape(root) : null,
            Is.EqualTo(tree));

    [TestCase("atleast:2(java python spring)", "2of(java python spring)")]
    [TestCase("aumoins:2(java python spring)", "2of(java python spring)")]
    [TestCase("atleast:2(java OR python, (data engineer) title:nurse)", "2of(java python And(data engineer) title:nurse)")]
    [TestCase("atleast:1(java python)", "Or(java python)")]
    [TestCase("atleast:3(java python)", "And(java python)")]
    [TestCase("atleast:2(java java python)", "And(java python)")]
    [TestCase("atleast:2(a b (years:>=5)) -c", "And(2of(a b years[60,]) Not(c))")]
    public void Parse_OfAtLeast_CountsItsClauses(string text, string tree)
    {
        Assert.That(Parsing.Shape(text), Is.EqualTo(tree));
        Assert.That(Parsing.Shape(Parsing.Canonical(text)), Is.EqualTo(tree), "what is printed is read back");
        Assert.That(Parsing.Shape(QueryPrinter.Print(Parsing.Tree(text), "fr")), Is.EqualTo(tree), "in French as well");
    }

    [TestCase("atleast:x(a b)")]
    [TestCase("atleast:2 a")]
    [TestCase("atleast:2()")]
    [TestCase("position:(atleast:2(a b c))")]
    public void Parse_OfAtLeastThatCannotBeRead_SaysSo(string text) => Assert.That(Parsing.Parse(text).Diagnostics, Is.Not.Empty);

    [TestCase("salary:60-80k", "salary[60000,80000]")]
    [TestCase("salary:60..80k", "salary[60000,80000]")]
    [TestCase("salary:60k-80k", "salary[60000,80000]")]
    [TestCase("salary:900..80k", "salary[900,80000]")]
    [TestCase("salary:..80k", "salary[,80000]")]
    public void Parse_OfARangeWhoseEndIsInThousands_ReadsBothSo(string text, string tree)
    {
        Assert.That(Parsing.Shape(text, SubjectKind.Job), Is.EqualTo(tree));
        Assert.That(Parsing.Canonical(Parsing.Canonical(text, SubjectKind.Job), SubjectKind.Job), Is.EqualTo(Parsing.Canonical(text, SubjectKind.Job)));
    }

    [TestCase("java !python", "And(java python)")]
    [TestCase("\"project manager\"~5", "And(\"project manager\" 5)")]
    [TestCase("(java or python) spring", "And(java or python spring)")]
    [TestCase("salary:60-80k", "salary[60,80000]")]
    [TestCase("contract:cdi", "And(contract cdi)")]
    [TestCase("atleast:2(a b c)", "And(atleast 2 a b c)")]
    public void Parse_InTheFirstGrammar_MeansWhatItMeant(string text, string tree) =>
        Assert.That(Parsing.Shape(QueryParser.Parse(text, SearchSchemas.For(SubjectKind.Job), Parsing.Today, version: 1).Root), Is.EqualTo(tree));

    [TestCase("java !python", "And(java python)")]
    [TestCase("(java or python) spring", "And(java or python spring)")]
    [TestCase("atleast:2(a b c)", "2of(a b c)")]
    public void Parse_WhenExactlyThisIsWanted_ReadsNoSignOfOtherEngines(string text, string tree) =>
        Assert.That(Parsing.Shape(QueryParser.Parse(text, SearchSchemas.For(SubjectKind.Job), Parsing.Today, exact: true).Root), Is.EqualTo(tree));

    [TestCase("(or) \"x y\" java")]
    [TestCase("\"x y\" (or) java")]
    [TestCase("\"x y\" (not) java (et)")]
    public void Print_OfAWordThatCouldBeAnOperator_IsReadBackAsTheWord(string text) =>
        Assert.That(Parsing.Shape(Parsing.Canonical(text)), Is.EqualTo(Parsing.Shape(text)));
}
