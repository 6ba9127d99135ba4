using ProNet.Lexicon.Places;

namespace ProNet.Lexicon.Tests.Places;

public class PlaceTextTests
{
    [TestCase("United States")]
    [TestCase("Remote")]
    [TestCase("US, Remote")]
    [TestCase("Remote - United States")]
    [TestCase("Remote- United States")]
    [TestCase("United States (Remote)")]
    [TestCase("Remote US")]
    [TestCase("remote, United States - Remote")]
    [TestCase("Remote (U.S.)")]
    [TestCase("remote, Remote (US or Canada)")]
    [TestCase("USA Only")]
    [TestCase("Canada, United States")]
    [TestCase("Anywhere in the World")]
    [TestCase("Hybrid or Remote")]
    [TestCase("Bosnia and Herzegovina, Bulgaria, Croatia…")]
    [TestCase("Télétravail, France")]
    [TestCase("Worldwide")]
    [TestCase("Bangladesh, Bhutan, Brunei Darussalam, Cambodia…")]
    [TestCase("")]
    public void Own_OfWhatNamesNoMoreThanCountries_IsNothing(string location) => Assert.That(PlaceText.Own(location), Is.Empty);

    [TestCase("Remote, Englewood Cliffs, NEW JERSEY", "Englewood Cliffs, NEW JERSEY")]
    [TestCase("remote, APAC", "APAC")]
    [TestCase("Europe Only", "Europe")]
    [TestCase("Latin America - Remote", "Latin America")]
    [TestCase("Anywhere (LATAM)", "Latin America")]
    [TestCase("CA San Francisco, California, United States", "San Francisco, California")]
    [TestCase("Le Pouzin (07)", "Le Pouzin")]
    [TestCase("Saint-Étienne-du-Bois, France", "Saint-Étienne-du-Bois")]
    public void Own_OfATownOrRegion_IsItsName(string location, string own) => Assert.That(PlaceText.Own(location), Is.EqualTo(own));
}
