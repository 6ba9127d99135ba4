using ProNet.Application.Briefs;
using ProNet.Search.Requests;

namespace ProNet.Application.Tests.Briefs;

/// <summary>Chosen criteria become the ordinary search for people.</summary>
internal sealed class BriefSearchTests
{
    [Test]
    public void Address_OfOneRequiredSkill_IsAFilterAndWhatIsNiceLeavesOutNobody()
    {
        var address = Address(new(BriefKind.Skill, "python", BriefNeed.Must), new(BriefKind.Skill, "docker", BriefNeed.Nice), new(BriefKind.Title, "Data engineer", BriefNeed.Nice));

        Assert.That(Query(address), Is.EqualTo("q=skill:\"Python\" OR skill:\"Docker\" OR title:\"Data engineer\" OR title:Data OR title:engineer&skill=python"));
    }

    [Test]
    public void Address_OfSeveralRequiredSkills_AsksForEach() =>
        Assert.That(Query(Address(new(BriefKind.Skill, "python", BriefNeed.Must), new(BriefKind.Skill, "sql", BriefNeed.Must), new(BriefKind.Skill, "docker", BriefNeed.Nice))), Is.EqualTo("q=skill:\"Python\" skill:\"SQL\" skill:(\"Python\" OR \"Docker\")"));

    [Test]
    public void Address_OnAFrenchPage_IsInItsWords() => Assert.That(
        Query(new BriefSearch(BriefLexicon.Own).Address([new(BriefKind.Skill, "machine-learning", BriefNeed.Must), new(BriefKind.Skill, "python", BriefNeed.Must), new(BriefKind.Language, "en", BriefNeed.Nice)], 50, "fr", job: null)),
        Is.EqualTo("q=competence:\"Apprentissage automatique\" competence:\"Python\" (competence:\"Apprentissage automatique\" OU langue:anglais)"));

    [Test]
    public void Address_OfFilters_HasThem() => Assert.That(
        Query(Address(new(BriefKind.Years, "5", BriefNeed.Must), new(BriefKind.Language, "fr", BriefNeed.Must), new(BriefKind.Place, "lyon-fr", BriefNeed.Must), new(BriefKind.Contract, "permanent", BriefNeed.Must), new(BriefKind.Remote, "remote", BriefNeed.Must))),
        Is.EqualTo("years=5..&language=fr&work=permanent&near=Lyon&within=50"));

    [Test]
    public void Address_OfSeveralPlaces_AsksForAnyOfThem() => Assert.That(
        Query(Address(new(BriefKind.Years, "5", BriefNeed.Must), new(BriefKind.Place, "lyon-fr", BriefNeed.Must), new(BriefKind.Place, "paris-fr", BriefNeed.Must))),
        Is.EqualTo("q=near:\"Lyon\" 50km OR near:\"Paris\" 50km&years=5.."));

    [Test]
    public void Address_OfWordsOfThePosting_HasThemAsTheyStand() => Assert.That(
        Query(Address(new(BriefKind.Words, "18th edition", BriefNeed.Must), new(BriefKind.Words, "own \"van\" OR", BriefNeed.Nice), new(BriefKind.Words, "(\"", BriefNeed.Must))),
        Is.EqualTo("q=\"18th edition\" (\"18th edition\" OR \"own van OR\")"));

    [Test]
    public void Address_WhereNothingIsRequired_AsksForTwoOfMany() => Assert.That(
        Query(Address(new(BriefKind.Title, "Data engineer", BriefNeed.Nice), new(BriefKind.Skill, "python", BriefNeed.Nice), new(BriefKind.Skill, "sql", BriefNeed.Nice))),
        Is.EqualTo("q=atleast:2(title:\"Data engineer\" title:Data title:engineer skill:\"Python\" skill:\"SQL\")"));

    [Test]
    public void Address_OfWhatMeansNothing_AsksNothing() =>
        Assert.That(Query(Address(new(BriefKind.Skill, "no-such-skill", BriefNeed.Must), new(BriefKind.Years, "many", BriefNeed.Must), new(BriefKind.Place, "Nowhere at all", BriefNeed.Must), new(BriefKind.Seniority, "grand", BriefNeed.Nice), new(BriefKind.Skill, "python", BriefNeed.Drop))), Is.Empty);

    private static SearchAddress Address(params BriefChoice[] choices) => new BriefSearch(BriefLexicon.Own).Address(choices, 50, "en", job: null);

    private static string Query(SearchAddress address) => Uri.UnescapeDataString(address.ToQueryString().Replace('+', ' '));
}
