using ProNet.Domain.Skills;
using ProNet.Lexicon.Skills;
using ProNet.Lexicon.Text;

namespace ProNet.Lexicon.Tests.Skills;

public sealed class SkillLexiconTests
{
    private static readonly SkillLexicon Own = new([.. SkillList.All.Select(SkillSeed.ToConcept)]);

    [TestCase("k8s", "kubernetes")]
    [TestCase("KUBERNETES", "kubernetes")]
    [TestCase("apprentissage automatique", "machine-learning")]
    [TestCase("Machine-Learning", "machine-learning")]
    [TestCase("C#", "c-sharp")]
    [TestCase("c++", "c-plus-plus")]
    [TestCase(".NET", "dot-net")]
    [TestCase("NodeJS", "node-js")]
    [TestCase("soins infirmiers", "nursing")]
    public void Find_KnowsASkillByAnyOfItsNames(string written, string slug) => Assert.That(Own.Find(written)?.Slug, Is.EqualTo(slug));

    [Test]
    public void Find_WhenTwoConceptsOfEqualClaimShareASpelling_IsNothing() =>
        Assert.That(new SkillLexicon([Concept("a", "esco", "Pitch"), Concept("b", "esco", "Pitch")]).Find("pitch"), Is.Null);

    [Test]
    public void Find_WhenOurListAndAnotherShareASpelling_PrefersOurs() =>
        Assert.That(new SkillLexicon([Concept("theirs", "esco", "Python"), Concept("ours", SkillSources.Own, "Python")]).Find("python")?.Slug, Is.EqualTo("ours"));

    [Test]
    public void Find_OfASingleWordThatATaxonomyGivesAsAnotherName_IsNothing()
    {
        var concept = Concept("statistics", SkillSources.Own, "Statistics");
        concept.Aliases.AddRange([new SkillAlias { Text = "data", Language = "en" }, new SkillAlias { Text = "use of data", Language = "en" }, new SkillAlias { Text = "stats" }]);
        var lexicon = new SkillLexicon([concept]);

        Assert.That((lexicon.Find("data"), lexicon.Find("stats")?.Slug), Is.EqualTo(((ProNet.Search.Lexicon.SkillEntry?)null, "statistics")));
        Assert.That(lexicon.Find("stats")!.Aliases, Does.Not.Contain("data"));
    }

    [Test]
    public void SkillList_GivesEachSpellingToOneConcept() => Assert.That(
        SkillList.All.SelectMany(s => s.Aliases.Append(s.LabelEn).Append(s.LabelFr).Select(Spelling.Key).Distinct()),
        Is.Unique);

    private static SkillConcept Concept(string slug, string source, string label) =>
        new() { Slug = slug, Source = source, ExternalId = slug, LabelEn = label, LabelFr = label };
}
