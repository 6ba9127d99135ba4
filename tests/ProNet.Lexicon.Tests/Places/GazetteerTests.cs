using ProNet.Domain.Places;
using ProNet.Lexicon.Places;

namespace ProNet.Lexicon.Tests.Places;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Seeded = new(PlaceSeed.Towns());

    private static readonly Gazetteer Towns = new(
    [
        Town(1, "Paris", "FR", "", 2_100_000, new GeoPoint(48.8566, 2.3522)),
        Town(2, "Paris", "US", "TX", 25_000, new GeoPoint(33.66, -95.55)),
        Town(3, "Montreal", "CA", "QC", 1_700_000, new GeoPoint(45.5, -73.57), "Montréal"),
        Town(4, "Saint-Étienne", "FR", "", 170_000, new GeoPoint(45.44, 4.39)),
    ]);

    [TestCase("Paris", "Paris")]
    [TestCase("quebec", "Québec")]
    [TestCase("Genève", "Genève")]
    [TestCase("Geneva", "Genève")]
    [TestCase("montreal-ca", "Montréal")]
    [TestCase("NYC", "New York")]
    [TestCase("London, GB", "Londres")]
    [TestCase("Paris, France", "Paris")]
    [TestCase("London, United Kingdom", "Londres")]
    [TestCase("Londres, Royaume-Uni", "Londres")]
    [TestCase("Genève, Suisse", "Genève")]
    public void Find_KnowsAPlaceByNameInEitherLanguageAndBySlug(string written, string label) =>
        Assert.That(Seeded.Find(written, "fr").Select(c => c.Label), Is.EqualTo(new[] { label }));

    [TestCase("de", "fr", "Allemagne")]
    [TestCase("Germany", "en", "Germany")]
    [TestCase("Suisse", "fr", "Suisse")]
    [TestCase("Atlantis", "en", null)]
    public void Name_OfACountry_IsInTheLanguage(string country, string language, string? name) =>
        Assert.That(CountryNames.CodeOf(country) is { } code ? CountryNames.Name(code, language) : null, Is.EqualTo(name));

    /// <summary>As GeoNames keeps them, with its codes of regions.</summary>
    [TestCase("London, ON", "6")]
    [TestCase("London, Ontario, CA", "6")]
    [TestCase("Victoria, BC", "8")]
    [TestCase("Victoria, Canada", "8")]
    [TestCase("Paris, Kentucky", null)]
    [TestCase("Paris, TX", "2")]
    [TestCase("Paris, FR", "1")]
    [TestCase("Valence (26)", "10")]
    [TestCase("26 - VALENCE", "10")]
    [TestCase("Valence", "9")]
    [TestCase("75 - PARIS 08", "1")]
    [TestCase("Paris 8e arrondissement", "1")]
    [TestCase("75012 Paris Cedex 12", "1")]
    [TestCase("Washington D.C. Metro Area", "11")]
    [TestCase("Washington", "11")]
    [TestCase("Berlin, DE", "12")]
    public void FindInLocation_WhenNamesakesAreToldApart_MeansTheRightOne(string location, string? slug)
    {
        var places = new Gazetteer(
        [
            Bare("1", "Paris", "FR", "A8", 2_100_000), Bare("2", "Paris", "US", "TX", 25_000), Bare("5", "London", "GB", "ENG", 8_900_000), Bare("6", "London", "CA", "08", 380_000),
            Bare("7", "Victoria", "US", "TX", 390_000), Bare("8", "Victoria", "CA", "02", 290_000), Bare("9", "València", "ES", "60", 800_000, "Valence"), Bare("10", "Valence", "FR", "B9", 64_000),
            Bare("11", "Washington", "US", "DC", 600_000), Bare("12", "Berlin", "DE", "16", 3_400_000),
        ]);

        Assert.That(places.FindInLocation(location)?.Slug, Is.EqualTo(slug));
    }

    [Test]
    public void FindInLocation_WhenTheCountryIsKnownBeside_StaysInIt() =>
        Assert.That(new Gazetteer([Bare("9", "València", "ES", "60", 800_000, "Valence"), Bare("10", "Valence", "FR", "B9", 64_000)]).FindInLocation("Valence", "FR")?.Slug, Is.EqualTo("10"));
    [TestCase("St-Etienne", "Saint-Étienne")]
    [TestCase("St Etienne, France", "Saint-Étienne")]
    [TestCase("Paris, Texas", "Paris")]
    [TestCase("Paris, TX, United States", "Paris")]
    [TestCase("Paris, Germany", null)]
    public void Find_OfWhatAPageShows_KnowsItsTown(string written, string? label) =>
        Assert.That(Towns.Find(written, "en").Select(c => c.Label), Is.EqualTo(label is null ? Array.Empty<string>() : [label]));

    [Test]
    public void Find_WhenATownOfTheSameNameIsFarSmaller_MeansTheLarge() => Assert.That(Seeded.Find("London", "en"), Has.Count.EqualTo(1));

    [Test]
    public void Find_WhenTownsOfTheSameNameAreOfLikeSize_MeansAll() => Assert.That(
        new Gazetteer([Town(1, "springfield-il-us", 114_000), Town(2, "springfield-mo-us", 169_000)]).Find("Springfield", "en"),
        Has.Count.EqualTo(2));

    [Test]
    public void Find_WhenUnknown_IsEmpty() => Assert.That(Seeded.Find("Nowhere", "en"), Is.Empty);

    [Test]
    public void Label_WhenALargerTownBearsTheName_AddsTheCountry() => Assert.Multiple(() =>
    {
        Assert.That(Seeded.Label("london-gb", "en"), Is.EqualTo("London"));
        Assert.That(new Gazetteer([Town(1, "springfield-us", 10), Town(2, "springfield-gb", 900)]).Label("springfield-us", "en"), Is.EqualTo("Springfield, US"));
    });

    [TestCase("Paris", 1)]
    [TestCase("Paris, TX, US, Remote", 2)]
    [TestCase("Paris, Texas", 2)]
    [TestCase("TELECOMMUTE Montréal, Canada", 3)]
    [TestCase("Montreal (Remote)", 3)]
    [TestCase("Remote - US", null)]
    [TestCase("SAINT ETIENNE, France", 4)]
    [TestCase("Paris, Germany", null)]
    [TestCase("United States", null)]
    public void FindInLocation_WhenWrittenFreely_RecognisesTheTown(string location, int? id) =>
        Assert.That(Towns.FindInLocation(location)?.Id, Is.EqualTo(id));

    [Test]
    public void Nearest_WhenATownIsNear_IsIt()
    {
        Assert.That(Towns.Nearest(new GeoPoint(48.9, 2.4), 20)?.Id, Is.EqualTo(1));
        Assert.That(Towns.Nearest(new GeoPoint(47, 2), 20), Is.Null);
    }

    [TestCase("St Étienne")]
    [TestCase("saint-etienne")]
    [TestCase("St-Etienne, FR")]
    public void Find_WhenSaintIsShortened_KnowsTheTown(string written) =>
        Assert.That(Towns.Find(written, "fr").Select(c => c.Label), Is.EqualTo(new[] { "Saint-Étienne" }));

    [Test]
    public void Find_WhenOnlyAnotherLanguageHasTheName_PrefersTownsThatBearItHere()
    {
        var gazetteer = new Gazetteer([Town(1, "Bigville", "DE", "", 900, other: "Springfield"), Town(2, "springfield-us", 10)]);

        Assert.That(gazetteer.Find("Springfield", "en").Select(c => c.Label), Is.EqualTo(new[] { "Springfield" }));
        Assert.That(gazetteer.FindInLocation("Springfield")?.Id, Is.EqualTo(1));
    }

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

    private static Place Town(int id, string name, string country, string region, int population, GeoPoint point = default, string other = "") => new()
    {
        Id = id,
        Slug = $"{name}-{id}",
        Source = "test",
        ExternalId = $"{id}",
        NameEn = name,
        NameFr = name,
        AlternateNames = other,
        CountryCode = country,
        Region = region,
        Population = population,
        Latitude = point.Latitude,
        Longitude = point.Longitude,
    };

    private static Place Bare(string id, string name, string country, string region, int population, string other = "") => new()
    {
        Slug = id,
        Source = "test",
        ExternalId = id,
        Id = int.Parse(id, System.Globalization.CultureInfo.InvariantCulture),
        NameEn = name,
        NameFr = name,
        AlternateNames = other,
        CountryCode = country,
        Region = region,
        Population = population,
    };
}
