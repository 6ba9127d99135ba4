using ProNet.Lexicon.Certificates;

namespace ProNet.Lexicon.Tests.Certificates;

public sealed class CertificateLexiconTests
{
    [TestCase("Certified Public Accountant, State of Ohio", "cpa")]
    [TestCase("CERTIFIED PUBLIC ACCOUNTANT (CPA); PMP", "cpa pmp")]
    [TestCase("Jane Roe, CPA, CCNA", "cpa ccna")]
    [TestCase("cpa in lower case, pals and a cap", "")]
    [TestCase("CPAs and XCPA", "")]
    [TestCase("BLS/ACLS certified, ServSafe", "bls acls servsafe")]
    [TestCase("Titulaire du permis B et du CACES", "driving-licence forklift-licence")]
    [TestCase("SHRM-CP", "shrm")]
    [TestCase("", "")]
    public void Recognize_OfAText_FindsWhatItNames(string text, string slugs)
    {
        var found = new List<string>();

        CertificateLexicon.Recognize(text, found);

        Assert.That(string.Join(' ', found), Is.EqualTo(slugs));
    }

    [TestCase("cpa", "cpa")]
    [TestCase("certified public accountant", "cpa")]
    [TestCase("diplôme d’État d’infirmier", "rn-licence")]
    [TestCase("accountant", null)]
    public void Find_OfATerm_IsTheCertificateCalledSo(string term, string? slug) => Assert.That(CertificateLexicon.Find(term)?.Slug, Is.EqualTo(slug));

    /// <summary>A filter shows labels, and whoever types one means what the filter means.</summary>
    [Test]
    public void Find_OfALabel_IsTheCertificate([Values] bool french, [Values] bool withAbbreviations)
    {
        foreach (var certificate in CertificateLexicon.All)
        {
            var label = french ? certificate.LabelFr : certificate.LabelEn;
            Assert.That(CertificateLexicon.Find(withAbbreviations ? label : label.Split('(')[0])?.Slug, Is.EqualTo(certificate.Slug), label);
        }
    }
}
