using ProNet.Search.Indexing;

namespace ProNet.Search.Contracts;

/// <summary>An empty engine of its own for one test, and how to get rid of it.</summary>
public sealed record EngineUnderTest(ISearcher Searcher, IGenerationReader Generations, IIndexWriter Writer, Func<ValueTask> Dispose) : IAsyncDisposable
{
    /// <summary>For an empty engine: another one, which holds what one batch wrote and nothing else, and what became of each of its operations when it was written. Null when there is none.</summary>
    public Func<IReadOnlyList<IndexOperation>, (EngineUnderTest Engine, ValueList<OperationOutcome> Outcomes)?> FindHolding { get; init; } = _ => null;

    public ValueTask DisposeAsync() => Dispose();
}
