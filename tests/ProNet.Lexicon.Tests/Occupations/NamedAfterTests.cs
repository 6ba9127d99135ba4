using ProNet.Lexicon.Occupations;
using ProNet.Lexicon.Skills;

namespace ProNet.Lexicon.Tests.Occupations;

/// <summary>Which occupations of our own list are named after which skills of it.</summary>
public sealed class NamedAfterTests
{
    private static readonly OccupationLexicon Occupations = new(OccupationList.All());
    private static readonly SkillLexicon Skills = new([.. SkillList.All.Select(SkillSeed.ToConcept)]);

    [TestCase("accountant", "accounting")]
    [TestCase("welder", "welding")]
    [TestCase("plumber", "plumbing")]
    [TestCase("registered-nurse", "nursing")]
    [TestCase("translator", "translation")]
    [TestCase("carpenter", "carpentry")]
    [TestCase("statistician", "statistics")]
    [TestCase("chemist", "chemistry")]
    [TestCase("photographer", "photography")]
    [TestCase("project-manager", "project-management")]
    [TestCase("data-analyst", "data-analysis")]
    [TestCase("cook", "cooking")]
    [TestCase("corporate-trainer", "training")]
    public void Is_OfWhoDoesIt_IsTrue(string occupation, string skill) => Assert.That(IsNamed(occupation, skill), Is.True);

    [TestCase("physician", "physics")]
    [TestCase("midwife", "sage-software")]
    [TestCase("project-manager", "product-management")]
    [TestCase("data-engineer", "data-analysis")]
    [TestCase("accountant", "account-management")]
    [TestCase("registered-nurse", "python")]
    public void Is_OfWhoDoesSomethingElse_IsFalse(string occupation, string skill) => Assert.That(IsNamed(occupation, skill), Is.False);

    private static bool IsNamed(string occupation, string skill) => NamedAfter.Is(Occupations.BySlug(occupation)!, Skills.BySlug(skill)!);
}
