using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>French and English at once: what never matters, and what always does.</summary>
public abstract partial class SearchEngineContract
{
    [TestCase("Ingénieur réseau", "ingenieur reseau")]
    [TestCase("Ingenieur reseau", "ingénieur réseau")]
    [TestCase("Inge\u0301nieur", "ingénieur")]
    [TestCase("Chef d’équipe", "equipe")]
    [TestCase("Chef d'équipe", "d’équipe")]
    [TestCase("l'ingénieur", "ingénieur")]
    [TestCase("ingénieur", "l'ingénieur")]
    [TestCase("data-engineer", "data engineer")]
    [TestCase("data engineer", "data-engineer")]
    [TestCase("DATA ENGINEER", "data engineer")]
    [TestCase("chef de cœur", "coeur")]
    [TestCase("projects", "project")]
    [TestCase("project", "projects")]
    [TestCase("projets", "projet")]
    [TestCase("Développeur", "développeuse")]
    [TestCase("Développeuse", "developpeur")]
    [TestCase("Infirmière", "infirmier")]
    [TestCase("Infirmier", "infirmière")]
    [TestCase("Chef de projet", "cheffe")]
    [TestCase("Cheffe de projet", "chef")]
    [TestCase("Directrice", "directeur")]
    [TestCase("Ingénieure", "ingénieur")]
    [TestCase("C++ expert", "c++")]
    [TestCase("C# expert", "c#")]
    [TestCase("ASP.NET and .NET", ".net")]
    [TestCase("Node.js", "node.js")]
    [TestCase("数据 工程师", "数据")]
    [TestCase("שלום עולם", "שלום")]
    public async Task Search_WhenWrittenAnotherWay_FindsItAllTheSame(string headline, string query)
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline(headline).Document(), new MemberBuilder(2).WithHeadline("Somebody else").Document());

        await AssertFindsAsync(Request(query), 1);
        await AssertFindsAsync(Request($"title:{query.Split(' ')[0]}"), 1);
    }

    [Test]
    public async Task Search_ByAnOccupation_FindsWhoeverIsOneByWhateverTitle()
    {
        await IndexAsync(
            new MemberBuilder(1).Worked("Infirmière").Being(TestOccupations.Nurse, current: false).Document(),
            new MemberBuilder(2).Working("Staff RN").Being(TestOccupations.Nurse).Document(),
            new MemberBuilder(3).WithSummary("Married to a nurse").Document(),
            new MemberBuilder(4).Working("Baker").Document());
        QueryNode Asked(string? field) => new ConceptNode(new WordNode("nurse", field), TestOccupations.Nurse.Slug, [], ConceptKind.Occupation);

        Assert.That((await IdsAsync(Raw(Asked(null)))).Order(), Is.EqualTo(new[] { 1L, 2, 3 }));
        Assert.That(await IdsAsync(Raw(Asked("occupation"))), Is.EquivalentTo(new[] { 2L, 1 }));
        Assert.That(await IdsAsync(Raw(Asked("title"))), Is.Empty);
        Assert.That(await IdsAsync(Raw(new NotNode(Asked("occupation")))), Is.EquivalentTo(new[] { 3L, 4 }));
        await AssertFindsAsync(Request("occupation:registered-nurse"), 2, 1);
    }

    [TestCase("C", "c++")]
    [TestCase("C++", "c#")]
    [TestCase("C#", "c++")]
    [TestCase("C++", "c")]
    [TestCase("the net", ".net")]
    public async Task Search_WhenSignsMakeAnotherWord_KeepsThemApart(string headline, string query)
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline(headline).Document());

        Assert.That(await IdsAsync(Raw(new WordNode(query))), Is.Empty);
    }

    [TestCase("enginer", 1, 1L)]
    [TestCase("engneir", 1)]
    [TestCase("engneir", 2, 1L)]
    [TestCase("egnineer", 1, 1L)]
    [TestCase("develppeur", 1, 2L)]
    public async Task Search_WhenRelaxed_CountsEditsOnUnstemmedFoldedWords(string word, int edits, params long[] ids)
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("engineer").Document(), new MemberBuilder(2).WithHeadline("Développeur").Document());

        await AssertFindsAsync(Raw(new FuzzyNode(word, edits)), ids);
    }

    [Test]
    public async Task Search_WhenPrefixIsNotAStem_StillFindsTheWord()
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("Infirmières").Document(), new MemberBuilder(2).WithHeadline("Management of engineering").Document());

        await AssertFindsAsync(Request("infirmières*"), 1);
        await AssertFindsAsync(Request("engineerin*"), 2);
    }

    [TestCase("kubernetes")]
    [TestCase("k8s")]
    [TestCase("skill:k8s")]
    [TestCase("competence:kubernetes")]
    public async Task Search_WhenSkillIsWrittenByAnyName_FindsListedAndWrittenOnes(string query)
    {
        await IndexAsync(
            new MemberBuilder(1).Skilled(TestSkills.Kubernetes).Document(),
            new MemberBuilder(2).Skilled(TestSkills.Python).WithSummary("Runs k8s clusters").Document(),
            new MemberBuilder(3).WithSummary("Kubernetes in production").Document());

        long[] expected = query.Contains(':', StringComparison.Ordinal) ? [1] : [1, 2, 3];
        await AssertFindsAsync(Request(query), expected);
    }

    [TestCase("apprentissage automatique")]
    [TestCase("machine learning")]
    public async Task Search_WhenSkillIsWrittenInTheOtherLanguage_FindsIt(string query)
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Spécialiste en apprentissage automatique").Document(),
            new MemberBuilder(2).WithSummary("Machine learning in production").Document(),
            new MemberBuilder(3).WithSummary("Sewing machine repairs").Document());

        await AssertFindsAsync(Request(query), 1, 2);
    }

    [Test]
    public async Task Search_WhenSkillStandsInQuotationMarks_FindsExactlyTheseWords()
    {
        await IndexAsync(
            new MemberBuilder(1).WithHeadline("Spécialiste en apprentissage automatique").Document(),
            new MemberBuilder(2).WithSummary("Machine learning in production").Document());

        await AssertFindsAsync(Request("\"machine learning\""), 2);
    }

    [Test]
    public async Task Search_WhenConceptIsDropped_MatchesOnlyAsWritten()
    {
        await IndexAsync(new MemberBuilder(1).WithSummary("k8s").Document(), new MemberBuilder(2).WithSummary("Kubernetes").Document());

        var request = Request("k8s");
        await AssertFindsAsync(request, 1, 2);
        await AssertFindsAsync(Request(request.Criteria with { DroppedConcepts = ["kubernetes"] }), 1);
    }

    [Test]
    public async Task Search_WhenWordHasNoLetterOrDigit_FindsNothing()
    {
        await IndexAsync(new MemberBuilder(1).WithHeadline("!!! — 🚀").Document());

        Assert.That(await IdsAsync(Raw(new WordNode("—"))), Is.Empty);
        Assert.That(await IdsAsync(Raw(new NotNode(new WordNode("—")))), Is.EqualTo(new[] { 1L }));
    }

    /// <summary>A tree without the parser in between.</summary>
    private protected static Requests.SearchRequest Raw(QueryNode query, SubjectKind subject = SubjectKind.Member) =>
        new(Access.AccessScope.SystemSeesEverything(), new Requests.SearchCriteria { Subject = subject }, query, TestDay.Today) { Limit = 1000 };
}
