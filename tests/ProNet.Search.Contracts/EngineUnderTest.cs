using ProNet.Search.Indexing;

namespace ProNet.Search.Contracts;

/// <summary>An empty engine of its own for one test, and how to get rid of it.</summary>
public sealed record EngineUnderTest(ISearcher Searcher, IGenerationReader Generations, IIndexWriter Writer, Func<ValueTask> Dispose) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Dispose();
}
