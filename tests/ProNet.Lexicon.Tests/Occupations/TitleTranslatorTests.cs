using ProNet.Domain.Occupations;
using ProNet.Lexicon.Occupations;

namespace ProNet.Lexicon.Tests.Occupations;

public sealed class TitleTranslatorTests
{
    private static readonly OccupationLexicon Lexicon = new(
        [
            Occupation("web designer", "concepteur web/conceptrice web"), Occupation("game designer", "concepteur de jeux/conceptrice de jeux"),
            Occupation("web developer", "développeur web/développeuse web"), Occupation("policy officer", "chargé de mission politique"),
        ],
        [("manage web content", "gérer le contenu web"), ("create content", "créer un contenu"), ("develop policies", "élaborer des politiques"), ("write policies", "rédiger des politiques"), ("manage games", "gérer des jeux")]);

    [TestCase("Concepteur de contenu", "content designer")]
    [TestCase("Concepteur(trice) de contenu", "content designer")]
    [TestCase("Conceptrice ou concepteur de contenu principale", "senior content designer")]
    [TestCase("Content Designer", "concepteur contenu")]
    [TestCase("Web Content Designer (Acme)", "acme concepteur contenu web")]
    public void Translate_OfATitleThatNobodyListed_SaysItInTheOtherLanguage(string title, string expected) =>
        Assert.That(Lexicon.Translate(title).Select(Key), Does.Contain(Key(expected)));

    [TestCase("", TestName = "Translate_OfNothing_IsNothing")]
    [TestCase("Senior Designer", TestName = "Translate_OfOneWord_IsLeftToOccupations")]
    [TestCase("Zorglub", TestName = "Translate_OfAName_IsNothing")]
    [TestCase("Acme Zorglub Fnord Designer", TestName = "Translate_OfMostlyNames_IsNothing")]
    public void Translate_OfWhatIsHardlyKnown_SaysNothing(string title) => Assert.That(Lexicon.Translate(title), Is.Empty);

    /// <summary>What an index holds must not depend on when it was built.</summary>
    [Test]
    public void Translate_OfTheWholeList_IsTheSameEachTime()
    {
        var titles = OccupationList.All().Select(o => $"{o.LabelFr} de programmes").ToList();

        var once = titles.SelectMany(new OccupationLexicon(OccupationList.All()).Translate).ToList();

        Assert.That(once, Is.Not.Empty);
        Assert.That(titles.SelectMany(new OccupationLexicon(OccupationList.All()).Translate), Is.EqualTo(once));
    }

    private static string Key(string text) => string.Join(' ', text.Split(' ').Order(StringComparer.Ordinal));

    private static Occupation Occupation(string en, string fr) => new() { Slug = en, Source = OccupationSources.Esco, ExternalId = en, LabelEn = en, LabelFr = fr };
}
