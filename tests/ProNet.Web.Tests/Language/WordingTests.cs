using System.Reflection;
using System.Text.RegularExpressions;
using ProNet.Components.Language;
using ProNet.Resumes.Reading;
using ProNet.Search.Querying;

namespace ProNet.Web.Tests.Language;

/// <summary>The compiler already refuses a sentence that one language lacks; these hold what it cannot see.</summary>
internal sealed partial class WordingTests
{
    private static readonly string[] SameInBoth = ["Description", "Design", "Suggestions", "Distance", "DesignPage", "Title", "Menu", "ExamplePrefix", "Organisation", "Page", "Code", "PhotoTitle", "Experts", "Compact"];

    [Test]
    public void Sentences_WhenReadInBothLanguages_SaySomethingInEach()
    {
        var pairs = Slices(Wording.English).Zip(Slices(Wording.French)).SelectMany(s => Sentences(s.First, s.Second)).ToList();

        Assert.That(pairs, Has.Count.GreaterThan(100));
        Assert.That(pairs.Where(p => p.English.Length == 0 || p.French.Length == 0).Select(p => p.Name), Is.Empty);
        Assert.That(pairs.Where(p => p.English == p.French && !SameInBoth.Contains(p.Name)).Select(p => p.Name), Is.Empty);
    }

    [Test]
    public void Diagnostics_WhenAnyCodeIsGiven_HaveASentenceInBothLanguages([Values] DiagnosticCode code)
    {
        var diagnostic = new Diagnostic(code, 0, 1, ["first", "second"]);

        var (english, french) = (Wording.English.Diagnostics.Sentence(diagnostic), Wording.French.Diagnostics.Sentence(diagnostic));

        Assert.That(english, Does.EndWith(".").Or.EndWith("?"));
        Assert.That(french, Does.EndWith(".").Or.EndWith("?"));
        Assert.That(french, Is.Not.EqualTo(english));
    }

    [Test]
    public void Problems_OfAFile_HaveASentenceInBothLanguages([Values] DocumentProblem problem)
    {
        var (english, french) = (Wording.English.Resumes.Of(problem, DocumentLimits.Usual), Wording.French.Resumes.Of(problem, DocumentLimits.Usual));

        Assert.That((english, french), Is.Not.EqualTo((french, english)));
        Assert.That(new[] { english, french }, Is.All.EndsWith("."));
        Assert.That(LooseSign().IsMatch(french), Is.False);
        Assert.That(problem == DocumentProblem.Damaged || english != Wording.English.Resumes.Of(DocumentProblem.Damaged, DocumentLimits.Usual), Is.True, "a sentence of its own");
    }

    [Test]
    public void Signs_InFrench_NeverBeginALine()
    {
        var sentences = Slices(Wording.English).Zip(Slices(Wording.French)).SelectMany(s => Sentences(s.First, s.Second)).Select(p => p.French)
            .Concat(Enum.GetValues<DiagnosticCode>().Select(code => Wording.French.Diagnostics.Sentence(new Diagnostic(code, 0, 1, ["first", "second"]))));

        Assert.That(sentences.Where(s => LooseSign().IsMatch(s)), Is.Empty);
        Assert.That(LooseSign().IsMatch("deux mots : ici"), Is.True);
    }

    /// <summary>A space that lets a line break before a sign, or after an opening quotation mark.</summary>
    [GeneratedRegex("[\\w)»…] [:;?!»](\\s|$)|« ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooseSign();

    [TestCase(0, "No people", "Aucune personne")]
    [TestCase(1, "1 person", "1 personne")]
    [TestCase(2, "2 people", "2 personnes")]
    public void Count_WhenFewOrMany_FollowsThePluralRulesOfTheLanguage(long total, string english, string french)
    {
        Assert.That(Wording.English.Search.Count(SubjectKind.Member, total), Is.EqualTo(english));
        Assert.That(Wording.French.Search.Count(SubjectKind.Member, total), Is.EqualTo(french));
    }

    [Test]
    public void Components_WhenSearchedForWords_ContainNone()
    {
        var hard = Components().SelectMany(file => HardCoded(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}"));

        Assert.That(hard, Is.Empty);
    }

    [Test]
    public void HardCoded_WhenAComponentSaysSomethingItself_FindsIt() =>
        Assert.That(HardCoded("<p class=\"x\">@W.Home.Lead Hello there</p>\n<input placeholder=\"Your name\">\n@code { string Fine => \"not shown\"; }"), Is.EqualTo((string[])["Hello there", "Your name"]));

    private static IEnumerable<string> Components()
    {
        return Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "src", "ProNet.Web"), "*.razor", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/Admin/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));
    }

    /// <summary>Text between tags, and attributes that people see, with two letters or more in a row.</summary>
    private static IEnumerable<string> HardCoded(string component)
    {
        var markup = component.Split("@code {")[0];
        markup = Comment().Replace(markup, "");
        markup = string.Join('\n', markup.Split('\n').Where(l => !Statement().IsMatch(l)));
        markup = WithoutExpressions(markup);
        var shown = Text().Matches(markup).Select(m => m.Groups["text"].Value).Concat(Shown().Matches(markup).Select(m => m.Groups["text"].Value));
        return shown.Select(t => t.Trim()).Where(t => Letters().IsMatch(t) && !OurNames.Contains(t));
    }

    /// <summary>Drops <c>@name.name(…)[…]</c>, <c>@(…)</c> and <c>@if (…)</c>, whose brackets nest.</summary>
    private static string WithoutExpressions(string markup)
    {
        var kept = new System.Text.StringBuilder();
        for (var at = 0; at < markup.Length;)
        {
            if (markup[at] == '@')
                at = EndOfExpression(markup, at + 1);
            else
                kept.Append(markup[at++]);
        }

        return kept.ToString();
    }

    private static int EndOfExpression(string markup, int at)
    {
        var start = at;
        while (at < markup.Length)
        {
            if (markup[at] is '(' or '[')
                at = AfterBracket(markup, at);
            else if (char.IsLetterOrDigit(markup[at]) || markup[at] is '_' or '!' or '?' || (markup[at] == '.' && at + 1 < markup.Length && char.IsLetter(markup[at + 1])))
                at++;
            else if (markup[at] == ' ' && markup[start..at] is "if" or "foreach" or "for")
                at++;
            else
                break;
        }

        return at;
    }

    private static int AfterBracket(string markup, int at)
    {
        var depth = 0;
        do
        {
            depth += markup[at] is '(' or '[' ? 1 : markup[at] is ')' or ']' ? -1 : 0;
            at++;
        }
        while (depth > 0 && at < markup.Length);
        return at;
    }

    private static readonly string[] OurNames = ["ProNet", "· ProNet", "ProNet ·", "python", "java"];

    private static IEnumerable<object> Slices(Wording wording) =>
        typeof(Wording).GetProperties().Where(p => p.PropertyType.Name.EndsWith("Words", StringComparison.Ordinal)).Select(p => p.GetValue(wording)!);

    private static IEnumerable<(string Name, string English, string French)> Sentences(object english, object french) =>
        english.GetType().BaseType!.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.PropertyType == typeof(string))
            .Select(p => (p.Name, (string)p.GetValue(english)!, (string)p.GetValue(french)!));

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*(?:@(?:page|using|inject|inherits|layout|if|foreach|for|typeparam|attribute)\b|else\b|\{|\}|var |@?\s*case )", RegexOptions.None, 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@">(?<text>[^<>{}]+)<", RegexOptions.None, 1000)]
    private static partial Regex Text();

    [GeneratedRegex(@"\b(?:placeholder|title|aria-label|alt)=""(?<text>[^""@]+)""", RegexOptions.None, 1000)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.None, 1000)]
    private static partial Regex Letters();
}
