using ProNet.Lexicon.Names;

namespace ProNet.Lexicon.Tests.Names;

public class TaxonomyLabelTests
{
    [TestCase("call centre analyst", "Call centre analyst")]
    [TestCase("algorithms", "Algorithms")]
    [TestCase("waiter/waitress", "Waiter/waitress")]
    [TestCase("ingénieur intégration/ingénieure intégration", "Ingénieur intégration/ingénieure intégration")]
    [TestCase("dbt", "dbt")]
    [TestCase("scikit-learn", "scikit-learn")]
    [TestCase("CI/CD", "CI/CD")]
    [TestCase("A/B testing", "A/B testing")]
    [TestCase("iOS development", "iOS development")]
    [TestCase("ICT technician", "ICT technician")]
    public void Tidied_OfALabel_HasACapitalAndBothGenders(string label, string tidied) => Assert.That(TaxonomyLabel.Tidied(label), Is.EqualTo(tidied));
}
