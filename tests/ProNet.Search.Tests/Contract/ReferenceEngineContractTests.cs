using ProNet.Search.Contracts;
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
}
