using ProNet.Lexicon.Places;

namespace ProNet.Lexicon.Tests.Places;

public sealed class CountryLexiconTests
{
    [TestCase("France", "fr")]
    [TestCase("Belgique", "be")]
    [TestCase("etats-unis", "us")]
    [TestCase("UK", "gb")]
    [TestCase("Kirghizistan", "kg")]
    [TestCase("Réunion", null, Description = "a meeting first of all")]
    [TestCase("us", null, Description = "a pronoun first of all")]
    [TestCase("Jordan", null, Description = "a name first of all")]
    [TestCase("Paris", null)]
    public void Find_OfAWordOfAQuery_IsTheCountryCalledSo(string term, string? code) => Assert.That(CountryLexicon.Find(term, isNamed: false)?.Slug, Is.EqualTo(code));

    [Test]
    public void Find_OfANameThatMeansMuchElse_IsOneWhereThatIsSaid() => Assert.That(CountryLexicon.Find("Jordan", isNamed: true)?.Slug, Is.EqualTo("jo"));

    [TestCase("Remote, US", "US")]
    [TestCase("Remote - Canada", "CA")]
    [TestCase("Télétravail (France)", "FR")]
    [TestCase("Remote, US or Canada", "")]
    [TestCase("US, Canada", "")]
    [TestCase("Anywhere", "")]
    public void OfLocation_OfALineWithoutATown_IsTheOneCountryThatItNames(string location, string code) => Assert.That(CountryLexicon.OfLocation(location), Is.EqualTo(code));
}
