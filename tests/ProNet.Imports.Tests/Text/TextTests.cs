using ProNet.Domain.Careers;
using ProNet.Imports.Text;
using ProNet.Lexicon.Postings;

namespace ProNet.Imports.Tests.Text;

public sealed class TextTests
{
    [TestCase("donâ€™t", "don’t")]
    [TestCase("cafÃ©", "café")]
    [TestCase("cafÃƒÂ©", "café")]
    [TestCase("2010 ï¼\u200b 2012", "2010 - 2012")]
    [TestCase("zero\u200Bwidth", "zerowidth")]
    [TestCase("ＡＢＣ－１", "ABC-1")]
    [TestCase("déjà vu, Île", "déjà vu, Île")]
    [TestCase("no\uFFFEchar\uFFFF", "nochar")]
    [TestCase("“quoted” – dash", "“quoted” – dash")]
    [TestCase("Ann \u202Efdp.exe", "Ann fdp.exe")]
    [TestCase("👩\u200D🔬 می\u200Cروم", "👩\u200D🔬 می\u200Cروم")]
    [TestCase("a\r\nb\rc\u000Bd\u2028e", "a\nb\nc\nd\ne")]
    public void Clean_WhenStray_Mends(string broken, string mended) => Assert.That(TextRepair.Clean(broken), Is.EqualTo(mended));

    [Test]
    public void Clean_WhenCleanAlready_ChangesNothing() => CsCheck.Check.Sample(CsCheck.Gen.String, text =>
    {
        var once = TextRepair.Clean(text);
        var twice = TextRepair.Clean(once);
        Assert.That(TextRepair.Clean(twice), Is.EqualTo(twice));
    });

    [TestCase("SENIOR VP OF HR AND IT", "Senior VP of HR and IT")]
    [TestCase("CUSTOMER SERVICE/SALES", "Customer Service/Sales")]
    [TestCase("iOS developer", "iOS developer")]
    public void Set_WhenShouting_KeepsAbbreviations(string title, string expected) => Assert.That(TitleCasing.Set(title), Is.EqualTo(expected));

    [TestCase("Senior Software Engineer", Seniority.Senior)]
    [TestCase("VP, Marketing", Seniority.Executive)]
    [TestCase("Assistant to the Vice President", Seniority.Unknown)]
    [TestCase("Directrice des ventes", Seniority.Director)]
    [TestCase("Product Manager", Seniority.Unknown)]
    [TestCase("Senior Product Manager", Seniority.Senior)]
    [TestCase("Store Manager", Seniority.Manager)]
    [TestCase("Développeur débutant", Seniority.Junior)]
    [TestCase("Tech Lead Java", Seniority.Lead)]
    [TestCase("Stagiaire en droit", Seniority.Intern)]
    [TestCase("Accountant", Seniority.Unknown)]
    public void Read_WhenTitle_TellsTheLevel(string title, Seniority expected) => Assert.That(SeniorityReader.Read(title), Is.EqualTo(expected));

    [TestCase("Les développeurs et les équipes sont dans le même bateau", "fr")]
    [TestCase("How we moved the whole of our platform to the cloud", "en")]
    [TestCase("Kubernetes Docker Istio", "")]
    public void Of_WhenProse_TellsTheLanguage(string text, string language) => Assert.That(LanguageGuess.Of(text), Is.EqualTo(language));

    [TestCase("Ada Lovelace", "Ada", "Lovelace")]
    [TestCase("Jean-Luc de la Tour", "Jean-Luc", "de la Tour")]
    [TestCase("MARTIN Jeanne", "Jeanne", "Martin")]
    [TestCase("Zoé", "Zoé", "")]
    [TestCase("Paul Jones III", "Paul", "Jones III")]
    [TestCase("Anna Doe MBA", "Anna", "Doe MBA")]
    [TestCase("ANNA DOE", "Anna", "Doe")]
    [TestCase("TJ Doe", "TJ", "Doe")]
    [TestCase("LE GALL Yann", "Yann", "Le Gall")]
    public void Split_WhenAssembled_KeepsParticlesWithTheFamilyName(string name, string given, string family)
    {
        var parts = Names.Split(name);
        Assert.That((parts.Given, parts.Family), Is.EqualTo((given, family)));
    }

    [Test]
    public void Cut_WhenTheLimitFallsInsideACharacter_LeavesItOut()
    {
        Assert.That(Excerpt.Cut("ab😀cd", 3), Is.EqualTo("ab"));
        Assert.That(Excerpt.Cut("ab😀cd", 4), Is.EqualTo("ab😀"));
        Assert.That(Excerpt.FirstSentence("abcdefghij😀klmnop", 11), Is.EqualTo("abcdefghij…"));
    }

    [TestCase("Anne Martin · 06.12.34.56.78 · anne@mail.example", "Anne Martin ·  · ")]
    [TestCase("Tel. +33 (0)6 12 34 56 78, Lyon", "Tel. , Lyon")]
    [TestCase("(555) 123-4567 or 555.123.4567", " or ")]
    [TestCase("2012 - 2015, 01/2012 – 03/2014, 12.05.2013", "2012 - 2015, 01/2012 – 03/2014, 12.05.2013")]
    [TestCase("Budget of $1,234,567 and 1 200 000 €, 0.75 FTE, ISO 9001:2015", "Budget of $1,234,567 and 1 200 000 €, 0.75 FTE, ISO 9001:2015")]
    public void Without_OfAText_LeavesOutWaysToReachSomebodyAndNothingElse(string text, string rest) => Assert.That(Contacts.Without(text), Is.EqualTo(rest));
}
