using ProNet.Search.Analysis;

namespace ProNet.Search.Tests.Analysis;

public sealed class StemRulesTests
{
    [TestCase("développeur", "développeuse", "développeurs", "développeuses")]
    [TestCase("infirmier", "infirmière", "infirmières")]
    [TestCase("chef", "cheffe", "cheffes")]
    [TestCase("directeur", "directrice", "directrices")]
    [TestCase("ingénieur", "ingénieure", "ingénieures")]
    [TestCase("technicien", "technicienne", "techniciennes")]
    [TestCase("acheteur", "acheteuse")]
    [TestCase("employé", "employée", "employées")]
    [TestCase("boulanger", "boulangère")]
    [TestCase("auteur", "autrice")]
    [TestCase("agent", "agente", "agentes")]
    [TestCase("commercial", "commerciale", "commerciaux")]
    [TestCase("engineer", "engineers")]
    [TestCase("company", "companies")]
    [TestCase("strategy", "stratégie", "strategies", "stratégies")]
    [TestCase("class", "classes", "classe")]
    [TestCase("box", "boxes")]
    [TestCase("bureau", "bureaux")]
    public void Stem_WhenWordsAreFormsOfOne_IsTheSame(params string[] words) =>
        Assert.That(words.Select(Stem).Distinct().Count(), Is.EqualTo(1), string.Join(' ', words.Select(Stem)));

    [TestCase("manage", "manager", "management")]
    [TestCase("nurse", "nursing")]
    [TestCase("account", "accounting", "accountant")]
    [TestCase("new", "news")]
    [TestCase("corp", "corps")]
    [TestCase("canva", "canvas")]
    [TestCase("carrier", "carrière")]
    [TestCase("trainee", "train")]
    [TestCase("médecin", "médecine")]
    [TestCase("care", "car")]
    public void Stem_WhenWordsMeanDifferentThings_Differs(params string[] words) =>
        Assert.That(words.Select(Stem), Is.Unique);

    [TestCase("c")]
    [TestCase("aws")]
    [TestCase("ios")]
    [TestCase("css")]
    [TestCase("node.js")]
    [TestCase("k8s")]
    [TestCase("status")]
    [TestCase("analysis")]
    [TestCase("jenkins")]
    public void Stem_WhenWordIsShortOrNoPlural_KeepsIt(string word) => Assert.That(Stem(word), Is.EqualTo(word));

    [Test]
    public void All_WhateverTheRule_IsFoldedLettersInStepOrder()
    {
        Assert.That(StemRules.All.Select(r => r.Step), Is.Ordered);
        Assert.That(StemRules.All, Has.All.Matches<StemRule>(r => r!.Suffix.Length > 0 && (r.Suffix + r.Replacement).All(char.IsAsciiLetterLower)));
        Assert.That(StemRules.All.Select(r => (r.Step, r.Suffix, r.MinimumStem)), Is.Unique);
    }

    private static string Stem(string word) => TextAnalysis.Analyze(word).Single().Stem;
}
