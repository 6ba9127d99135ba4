using CsCheck;
using ProNet.Testing.Builders;
using ProNet.Testing.Generators;

namespace ProNet.Search.Contracts;

/// <summary>What an engine with an index promises beside <see cref="SearchEngineContract"/>: what the reference engine, which is the oracle here, cannot be asked.</summary>
public abstract partial class IndexedEngineContract : SearchEngineContract
{
    /// <summary>Corpora tried; a real server takes seconds for each, so it has fewer unless the soak is asked for.</summary>
    protected virtual int Corpora => 50;

    private const int RequestsEach = 40;

    [Test]
    public async Task Search_WhenAskedAnything_AnswersLikeTheReferenceEngine()
    {
        var cases = DocumentGenerators.Corpus(0, 90).SelectMany(
            corpus => RequestGenerators.For(corpus).Array[RequestsEach].Select(requests => (Corpus: corpus, Requests: requests)));

        // The default printer would write whole corpora; the message names the request that differs, and the seed repeats it.
        await cases.SampleAsync(
            async example =>
            {
                await using var real = await CreateReadyEngineAsync();
                if (await OracleComparison.FindDifferenceAsync(real, Generation, example.Corpus, example.Requests) is { } difference)
                    throw new InvalidOperationException(difference);
            },
            iter: Corpora, threads: 1, print: example => $"{example.Corpus.Count} documents");
    }

    [Test]
    public async Task Sort_WhenRelevance_PutsATitleBeforePassingMention()
    {
        await IndexAsync(
            new MemberBuilder(1).WithSummary("Once met an accountant, and wrote a long text about many other things that have nothing to do with it.").Document(),
            new MemberBuilder(2).WithHeadline("Accountant").Working("Accountant").Document());

        Assert.That(await IdsAsync(Request("accountant")), Is.EqualTo(new long[] { 2, 1 }));
    }

    [Test]
    public async Task Search_WhenAWordIsMisspelt_OffersOneThatDocumentsHave()
    {
        await IndexAsync(Enumerable.Range(1, 5).Select(i => new MemberBuilder(i).WithHeadline("Engineer").Document()));

        var corrections = (await SearchAsync(Request("enginer"))).Corrections;

        Assert.That(corrections.Select(c => (c.Word, c.Suggestion, c.Documents)), Does.Contain(("enginer", "engineer", 5)));
    }

    [Test]
    public async Task Corrections_OfANameThatSomebodyBears_AreNone()
    {
        await IndexAsync(Enumerable.Range(2, 60).Select(i => new MemberBuilder(i).Named("Ada", "Dupont").Document()).Append(new MemberBuilder(1).Named("Ada", "Dupond").Document()));

        Assert.That((await SearchAsync(Request("dupond"))).Corrections, Is.Empty);
        Assert.That((await SearchAsync(Request("dupomt"))).Corrections.Select(c => c.Suggestion), Does.Contain("dupont"));
    }

    [Test]
    public async Task Corrections_WhenTheDataHaveAMisspelling_OfferTheRightSpellingAlone()
    {
        await IndexAsync(Enumerable.Range(2, 60).Select(i => new MemberBuilder(i).WithSummary("management").Document()).Append(new MemberBuilder(1).WithSummary("managment").Document()));

        Assert.That((await SearchAsync(Request("managemnt"))).Corrections.Select(c => c.Suggestion), Is.EqualTo(new[] { "management" }));
    }
}
