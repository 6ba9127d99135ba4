using ProNet.Domain.Skills;
using ProNet.Lexicon.Skills;

namespace ProNet.Lexicon.Tests.Skills;

public sealed class SkillRecognizerTests
{
    private static readonly SkillRecognizer Recognizer = new(
    [
        Concept(1, "go", "Go", "Go", "golang"),
        Concept(2, "c", "C", "C"),
        Concept(3, "c-plus-plus", "C++", "C++", "cpp"),
        Concept(4, "java", "Java", "Java"),
        Concept(5, "javascript", "JavaScript", "JavaScript", "js"),
        Concept(6, "machine-learning", "Machine learning", "Apprentissage automatique", "ML"),
        Concept(7, "kubernetes", "Kubernetes", "Kubernetes", "k8s"),
        Concept(8, "microsoft-excel", "Microsoft Excel", "Microsoft Excel", "Excel"),
        Concept(9, "intensive-care", "Intensive care", "Soins intensifs"),
        Concept(10, "care", "Care", "Soin", source: SkillSources.Esco),
        Concept(11, "ruby-on-rails", "Ruby on Rails", "Ruby on Rails", "Rails"),
        Concept(12, "airport-manuals", "compile airport certification manuals", "compiler des manuels d'aéroport", "and procedures", SkillSources.Esco, "en"),
        Concept(13, "statistics", "Statistics", "Statistiques", "data analysis", SkillSources.Own, "en"),
        Concept(14, "building-architecture", "Architecture", "Architecture", "architectural design"),
        Concept(15, "securities", "securities", "valeurs mobilières", source: SkillSources.Esco),
        Concept(16, "history-teaching", "History", "Histoire"),
        Concept(17, "less", "LESS", "LESS"),
        Concept(18, "artificial-intelligence", "Artificial intelligence", "Intelligence artificielle", "AI"),
        Concept(19, "chef", "Chef", "Chef"),
        Concept(20, "tableau", "Tableau", "Tableau"),
        Concept(21, "search-engine-advertising", "Search engine advertising", "Référencement payant", "SEM"),
    ]);

    [TestCase("Java, C++ et k8s", "java c-plus-plus kubernetes")]
    [TestCase("JavaScript is not Java", "javascript java")]
    [TestCase("l'apprentissage automatique et les soins intensifs", "machine-learning intensive-care")]
    [TestCase("MACHINE LEARNING", "machine-learning")]
    [TestCase("machine. Learning", "")]
    [TestCase("Stack: Java, Go, C", "java go c")]
    [TestCase("Ready to go, at grade C or above", "")]
    [TestCase("We use Excel daily", "microsoft-excel")]
    [TestCase("Excel in your role", "")]
    [TestCase("people who excel", "")]
    [TestCase("Excel skills", "microsoft-excel")]
    [TestCase("Maîtrise d’Excel", "microsoft-excel")]
    [TestCase("Go (required)", "go")]
    [TestCase("C would be a plus", "c")]
    [TestCase("Go: required are a car and Java", "java")]
    [TestCase("ready to go required much", "")]
    [TestCase("golang", "go")]
    [TestCase("Policies and procedures", "")]
    [TestCase("Software architecture of systems", "")]
    [TestCase("architectural design", "building-architecture")]
    [TestCase("security of buildings", "")]
    [TestCase("Work history", "")]
    [TestCase("no less than Java", "java")]
    [TestCase("Go to market with Java", "java")]
    [TestCase("Python-like Java, Go and C", "java go c")]
    [TestCase("Grow your AI career with Java", "java")]
    [TestCase("Java and AI", "java artificial-intelligence")]
    [TestCase("Assistant Chef de projet Java", "java")]
    [TestCase("Poste de Chef d'équipe, Tableau de bord", "")]
    [TestCase("Recettes en Chef : Java, Chef et Tableau", "chef java chef tableau")]
    [TestCase("3j/sem en magasin, télétravail 2j/sem", "")]
    [TestCase("a railway with new rails", "")]
    [TestCase("", "")]
    public void Recognize_WhenTextMentionsSkills_FindsThoseMeant(string text, string slugs) =>
        Assert.That(string.Join(' ', Recognizer.Recognize(text).Select(m => m.Slug)), Is.EqualTo(slugs));

    [Test]
    public void Recognize_WhenSkillIsElided_PointsAtItsWords()
    {
        const string Text = "Passionnée d’apprentissage automatique.";

        var mention = Recognizer.Recognize(Text).Single();

        Assert.That(Text.Substring(mention.Start, mention.Length), Is.EqualTo("apprentissage automatique"));
        Assert.That(mention.ConceptId, Is.EqualTo(6));
    }

    [Test]
    public void Recognize_WhenOurListAndATaxonomyShareASpelling_PrefersOurs()
    {
        var recognizer = new SkillRecognizer(
        [
            Concept(1, "esco-docker", "Docker", "Docker", source: SkillSources.Esco),
            Concept(2, "docker", "Containers", "Conteneurs", "Docker"),
        ]);

        Assert.That(recognizer.Recognize("Docker").Single().Slug, Is.EqualTo("docker"));
    }

    private static SkillConcept Concept(int id, string slug, string en, string fr, string alias = "", string source = SkillSources.Own, string language = "")
    {
        var concept = new SkillConcept { Id = id, Slug = slug, Source = source, ExternalId = slug, LabelEn = en, LabelFr = fr };
        if (alias.Length > 0)
            concept.Aliases.Add(new SkillAlias { Text = alias, Language = language });
        return concept;
    }
}
