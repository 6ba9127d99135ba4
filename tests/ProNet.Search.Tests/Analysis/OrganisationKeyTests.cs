using CsCheck;
using ProNet.Search.Analysis;
using ProNet.Testing.Generators;

namespace ProNet.Search.Tests.Analysis;

public class OrganisationKeyTests
{
    [TestCase("Société Générale", "SOCIETE GENERALE SA", "Société Générale S.A.", "societe   generale")]
    [TestCase("AT&T", "AT&amp;T", "AT and T", "AT & T Inc.", "at&t, inc")]
    [TestCase("Procter & Gamble", "Procter and Gamble", "PROCTER AND GAMBLE CO.", "Procter et Gamble", "Procter Gamble Company")]
    [TestCase("J.P. Morgan", "JP Morgan", "J. P. Morgan & Co.")]
    [TestCase("L'Oréal", "L’Oreal SA", "l oréal")]
    [TestCase("McDonald's", "McDonald’s Corporation", "MCDONALDS")]
    [TestCase("Hewlett-Packard", "Hewlett Packard Ltd", "Hewlett Packard GmbH & Co. KG")]
    [TestCase("Ohio State University", "The Ohio State University", "THE OHIO STATE UNIVERSITY")]
    [TestCase("Generali", "Generali S.p.A.")]
    [TestCase("Dupont", "SARL Dupont", "Dupont SARL", "DUPONT S.A.R.L.")]
    [TestCase("Canal+", "Canal Plus", "CANAL + SAS")]
    [TestCase("Arch Global Services (Philippines) Inc.", "Arch Global Services Philippines")]
    public void Of_OneFirmHoweverWritten_IsOneKey(string name, params string[] others)
    {
        Assert.That(OrganisationKey.Of(name), Is.Not.Empty);
        Assert.That(others.Select(OrganisationKey.Of), Is.All.EqualTo(OrganisationKey.Of(name)));
    }

    [TestCase("Orange", "Orange County")]
    [TestCase("Bank of America", "Bank of Amerika")]
    [TestCase("SAS Institute", "Institute")]
    [TestCase("Day Spa", "Day")]
    [TestCase("University of California", "University of California, Berkeley")]
    [TestCase("SAS", "SA")]
    [TestCase("Delta", "Delta State")]
    public void Of_TwoFirms_AreTwoKeys(string one, string other) => Assert.That(OrganisationKey.Of(one), Is.Not.EqualTo(OrganisationKey.Of(other)));

    [TestCase("")]
    [TestCase("None")]
    [TestCase("N/A")]
    [TestCase("n.a.")]
    [TestCase(" - ")]
    [TestCase("none inc.")]
    [TestCase("Non renseigné")]
    [TestCase("Company Name")]
    public void Of_NoName_IsNothing(string name) => Assert.That(OrganisationKey.Of(name), Is.Empty);

    [TestCase("SA", "sa")]
    [TestCase("The The", "the")]
    [TestCase("3M", "3m")]
    [TestCase("数据 株式会社", "数据 株式会社")]
    public void Of_WhatLooksLikeAFormAlone_IsAName(string name, string key) => Assert.That(OrganisationKey.Of(name), Is.EqualTo(key));

    /// <summary>Laws: a key is its own key, for addresses carry keys; case, accents, spaces and a legal form never matter.</summary>
    [Test]
    public void Of_WhateverIsWritten_IsItsOwnKeyAndKnowsNoCaseSpacesOrForm() => Gen.Select(Names, Gen.OneOf("SA", "Inc.", "GmbH", "Ltd", "S.A.S.", "llc")).Sample((name, form) =>
    {
        var key = OrganisationKey.Of(name);
        Assert.That(OrganisationKey.Of(key), Is.EqualTo(key));
        Assert.That(OrganisationKey.Of($"  {TextFolding.Fold(name).ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal)} "), Is.EqualTo(key));
        if (key.Length > 0)
            Assert.That(OrganisationKey.Of($"{name}, {form}"), Is.EqualTo(key));
    });

    private static Gen<string> Names => Gen.Frequency(
        (3, Gen.OneOf("Acme", "Hôpital", "the", "and", "et", "S.", "A.", "N.", "Co", "L'Oréal", "&", "+", "AT&T", "Inc", "plc", "none", "Data", "B.V.", "é", "de", "d'Or").Array[1, 6].Select(w => string.Join(' ', w))),
        (1, Vocabulary.Text));
}
