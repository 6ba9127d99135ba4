using ProNet.Domain.Places;
using ProNet.Lexicon.Places;

namespace ProNet.Lexicon.Tests.Places;

public sealed class PlaceSnapshotTests
{
    private static readonly PlaceSnapshot Seeded = new(PlaceSeed.Towns());

    [TestCase("Paris", "Paris")]
    [TestCase("quebec", "Québec")]
    [TestCase("Genève", "Genève")]
    [TestCase("Geneva", "Genève")]
    [TestCase("montreal-ca", "Montréal")]
    [TestCase("NYC", "New York")]
    [TestCase("London, GB", "Londres")]
    public void Find_KnowsAPlaceByNameInEitherLanguageAndBySlug(string written, string label) =>
        Assert.That(Seeded.Find(written, "fr").Select(c => c.Label), Is.EqualTo(new[] { label }));

    [Test]
    public void Find_WhenATownOfTheSameNameIsFarSmaller_MeansTheLarge() => Assert.That(Seeded.Find("London", "en"), Has.Count.EqualTo(1));

    [Test]
    public void Find_WhenTownsOfTheSameNameAreOfLikeSize_MeansAll() => Assert.That(
        new PlaceSnapshot([Town(1, "springfield-il-us", 114_000), Town(2, "springfield-mo-us", 169_000)]).Find("Springfield", "en"),
        Has.Count.EqualTo(2));

    [Test]
    public void Find_WhenUnknown_IsEmpty() => Assert.That(Seeded.Find("Nowhere", "en"), Is.Empty);

    [Test]
    public void Label_WhenALargerTownBearsTheName_AddsTheCountry() => Assert.Multiple(() =>
    {
        Assert.That(Seeded.Label("london-gb", "en"), Is.EqualTo("London"));
        Assert.That(new PlaceSnapshot([Town(1, "springfield-us", 10), Town(2, "springfield-gb", 900)]).Label("springfield-us", "en"), Is.EqualTo("Springfield, US"));
    });

    private static Place Town(int id, string slug, int population) => new()
    {
        Id = id,
        Slug = slug,
        Source = "test",
        ExternalId = slug,
        NameEn = "Springfield",
        NameFr = "Springfield",
        CountryCode = "US",
        Population = population,
    };
}
