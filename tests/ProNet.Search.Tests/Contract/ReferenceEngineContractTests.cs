using CsCheck;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Search.Contracts;
using ProNet.Search.Indexing;
using ProNet.Testing.Fixed;
using ProNet.Testing.Reference;

namespace ProNet.Search.Tests.Contract;

/// <summary>The oracle itself keeps the contract; otherwise it could not be asked.</summary>
public sealed class ReferenceEngineContractTests : SearchEngineContract
{
    protected override Task<EngineUnderTest> CreateEngineAsync()
    {
        var engine = new ReferenceEngine(new FixedFacetLabels(), TestDay.Clock());
        return Task.FromResult(new EngineUnderTest(engine, engine, engine, () => ValueTask.CompletedTask));
    }

    private static IEnumerable<TestCaseData> Twins =>
    [
        Forgetting("the summary", m => m.FactAudiences = m.FactAudiences with { Summary = Audience.Everyone }),
        Forgetting("the place", m => m.FactAudiences = m.FactAudiences with { Location = Audience.Everyone }),
        Forgetting("availability", m => m.FactAudiences = m.FactAudiences with { Availability = Audience.Everyone }),
        Forgetting("positions", m => m.Positions.ForEach(p => p.Audience = Audience.Everyone)),
        Forgetting("education", m => m.Education.ForEach(e => e.Audience = Audience.Everyone)),
        Forgetting("listed skills", m => m.Skills.ForEach(s => s.Audience = Audience.Everyone)),
        Forgetting("skills of words that are hidden", m => m.Skills.ForEach(s => s.Listed = true)),
        Forgetting("the profile", m => m.Audience = Audience.Everyone),
    ];

    /// <summary>Proves that the law would find what it is there to find.</summary>
    [TestCaseSource(nameof(Twins))]
    public async Task FindLeak_WhenABuilderForgetsToHideAFact_FindsIt(Action<Member> forget)
    {
        string? leak = null;
        await LeakComparison.Cases(10).SampleAsync(
            async example => leak ??= await LeakComparison.FindLeakAsync(CreateReadyEngineAsync, Generation, example, Forgetful),
            iter: 20, threads: 1, seed: "0000KOIPe0s3");
        Assert.That(leak, Is.Not.Null);

        IndexOperation Forgetful(Member member)
        {
            forget(member);
            return LeakComparison.Build(member);
        }
    }

    private static TestCaseData Forgetting(string name, Action<Member> forget) => new TestCaseData(forget).SetArgDisplayNames(name);
}
