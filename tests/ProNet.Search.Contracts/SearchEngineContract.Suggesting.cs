using ProNet.Search.Access;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Testing.Builders;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Contracts;

/// <summary>What is offered while somebody types.</summary>
public abstract partial class SearchEngineContract
{
    private async Task<Suggestion[]> SuggestAsync(string typed, SubjectKind subject = SubjectKind.Member, int limit = 8, string language = "en") =>
        [.. await engine.Searcher.SuggestAsync(new SuggestRequest(AccessScope.Anonymous, subject, typed, limit, language), CancellationToken.None)];

    [TestCase("dev", SuggestionKind.Title, "Développeuse web")]
    [TestCase("DÉV", SuggestionKind.Title, "Développeuse web")]
    [TestCase("web", SuggestionKind.Title, "Développeuse web")]
    [TestCase("machine l", SuggestionKind.Skill, "Machine learning")]
    [TestCase("learn", SuggestionKind.Skill, "Machine learning")]
    [TestCase("hop", SuggestionKind.Organisation, "Hôpital Saint-Louis")]
    [TestCase("saint", SuggestionKind.Organisation, "Hôpital Saint-Louis")]
    [TestCase("que", SuggestionKind.Place, "Quebec City")]
    [TestCase("love", SuggestionKind.Person, "Ada Lovelace")]
    public async Task Suggest_WhenAWordStartsSo_OffersItWithItsKind(string typed, SuggestionKind kind, string label)
    {
        await IndexAsync(new MemberBuilder(1).Named("Ada", "Lovelace").Working("Développeuse web", "Hôpital Saint-Louis").Skilled(TestSkills.MachineLearning)
            .In(TestPlaces.Quebec).Document());

        var suggestions = await SuggestAsync(typed);

        Assert.That(suggestions.Select(s => (s.Kind, s.Label, s.Documents)), Does.Contain((kind, label, 1)));
    }

    [Test]
    public async Task Suggest_WhenALanguageIsAsked_LabelsInIt()
    {
        await IndexAsync(new MemberBuilder(1).Skilled(TestSkills.MachineLearning).Document());

        Assert.That((await SuggestAsync("appr", language: "fr")).Select(s => s.Label), Does.Contain("Apprentissage automatique"));
        Assert.That((await SuggestAsync("appr", language: "fr")).Single(s => s.Kind == SuggestionKind.Skill).Value, Is.EqualTo("machine-learning"));
    }

    [Test]
    public async Task Suggest_WhenManyMatch_OffersTheMostFrequentWithinTheLimit()
    {
        await IndexAsync(Enumerable.Range(1, 12).Select(i => new MemberBuilder(i).Named("Ada").Working(i <= 6 ? "Engineer" : $"Engine driver {i}").Document()));

        var suggestions = await SuggestAsync("engin", limit: 3);

        Assert.That(suggestions, Has.Length.EqualTo(3));
        Assert.That((suggestions[0].Label, suggestions[0].Documents), Is.EqualTo(("Engineer", 6)));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("nothingofthekind")]
    public async Task Suggest_WhenNothingIsTypedOrNothingStartsSo_OffersNothing(string typed)
    {
        await IndexAsync(new MemberBuilder(1).Working("Engineer").Document());

        Assert.That(await SuggestAsync(typed), Is.Empty);
    }

    [Test]
    public async Task Suggest_WhenTheSubjectDiffers_OffersOnlyItsOwn()
    {
        await IndexAsync(new MemberBuilder(1).Working("Engineer").Document(), new JobBuilder(1).Titled("Nurse").Document(), new OrganisationBuilder(1).Named("Acme").Document());

        Assert.That((await SuggestAsync("nur", SubjectKind.Job)).Select(s => s.Label), Is.EqualTo(new[] { "Nurse" }));
        Assert.That(await SuggestAsync("nur"), Is.Empty);
        Assert.That((await SuggestAsync("acm", SubjectKind.Organisation)).Select(s => s.Label), Is.EqualTo(new[] { "Acme" }));
    }
}
