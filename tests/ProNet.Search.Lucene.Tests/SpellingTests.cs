using ProNet.Domain.Access;
using ProNet.Search.Documents;
using ProNet.Search.Responses;
using ProNet.Testing.Builders;

namespace ProNet.Search.Lucene.Tests;

/// <summary>"Did you mean".</summary>
public sealed class SpellingTests
{
    private LuceneFixture lucene = null!;

    [OneTimeSetUp]
    public async Task FillAsync() => lucene = await new LuceneFixture().WithAsync(
        Enumerable.Range(1, 40).Select(SearchDocument (i) => new MemberBuilder(i).WithHeadline(i <= 30 ? "Infirmière" : "Engineer").Document())
            .Append(new MemberBuilder(90).WithHeadline("Infirmiere infirmieer B2B web3").Document())
            .Append(new MemberBuilder(91).WithHeadline("Archivist").VisibleTo(Audience.Hidden).Document())
            .ToArray());

    [OneTimeTearDown]
    public void Delete() => lucene.Dispose();

    [TestCase("infirmeire", "infirmiere", 31)]
    [TestCase("enginer", "engineer", 10)]
    [TestCase("title:enginer infirmiere", "engineer", 10)]
    [TestCase("infirmieer", "infirmiere", 31)]
    public async Task SearchAsync_OfAMisspeltWord_OffersTheBestKnownNeighbour(string query, string suggestion, int documents)
    {
        var corrections = await CorrectionsAsync(query);

        Assert.That(corrections, Is.Not.Empty);
        Assert.That((corrections[0].Suggestion, corrections[0].Documents), Is.EqualTo((suggestion, documents)));
    }

    [TestCase("engineer")]
    [TestCase("b2c")]
    [TestCase("web4")]
    [TestCase("archivisst")]
    [TestCase("-enginer")]
    [TestCase("xyzzyplugh")]
    public async Task SearchAsync_OfAKnownWordACodeOrAHiddenOne_OffersNothing(string query) => Assert.That(await CorrectionsAsync(query), Is.Empty);

    private async Task<ValueList<SpellingCorrection>> CorrectionsAsync(string query) =>
        (await lucene.Searcher.SearchAsync(LuceneFixture.Request(SubjectKind.Member, query), CancellationToken.None)).Corrections;
}
