using ProNet.Search.Contracts;

namespace ProNet.Search.Lucene.Tests;

/// <summary>Lucene keeps the contract of all engines.</summary>
[TestFixture]
public sealed class LuceneContractTests : IndexedEngineContract
{
    protected override Task<EngineUnderTest> CreateEngineAsync()
    {
        var fixture = new LuceneFixture();
        return Task.FromResult(new EngineUnderTest(fixture.Searcher, fixture.Generations, fixture.Writer, () =>
        {
            fixture.Dispose();
            return ValueTask.CompletedTask;
        }));
    }
}
