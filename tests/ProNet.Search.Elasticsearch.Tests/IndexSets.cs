using System.Collections.Concurrent;
using ProNet.Search.Contracts;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>
/// Sets of indices that tests use one after another. Cases of a test that write the same documents and only read them after that share a set: making indices and
/// filling them is most of what a server does for such a test. Others are emptied while the next test uses another set.
/// </summary>
/// <param name="generation">The generation that each set has.</param>
internal sealed class IndexSets(long generation)
{
    /// <summary>Empty ones that wait while another is emptied.</summary>
    private const int Emptied = 3;

    /// <summary>Filled ones that are kept for the next case of the same test.</summary>
    private const int Filled = 2;

    private readonly ConcurrentQueue<Task<IndexSet?>> emptied = new();
    private readonly Lock gate = new();
    private readonly List<IndexSet> filled = [];

    public async Task<EngineUnderTest> TakeAsync(Func<Task<ElasticsearchFixture>> create)
    {
        var engine = new BorrowedEngine(this, generation, await TakeEmptyAsync(create));
        return new EngineUnderTest(engine, engine, engine, () =>
        {
            Return(engine.Set);
            return ValueTask.CompletedTask;
        });
    }

    /// <summary>One that holds just what these operations write.</summary>
    public IndexSet? TakeFilled(string key)
    {
        lock (gate)
        {
            var found = filled.Find(set => set.Key == key);
            if (found is not null)
                filled.Remove(found);
            return found;
        }
    }

    public void Return(IndexSet set)
    {
        if (set.IsEmpty)
            emptied.Enqueue(Task.FromResult<IndexSet?>(set));
        else if (set.Key is null || set.HasMovedGenerations)
            emptied.Enqueue(set.EmptyAsync());
        else
            Keep(set);
    }

    public async Task DeleteAsync()
    {
        while (emptied.TryDequeue(out var next))
        {
            if (await next is { } set)
                await set.DisposeAsync();
        }

        foreach (var set in filled)
            await set.DisposeAsync();
        filled.Clear();
    }

    private void Keep(IndexSet set)
    {
        lock (gate)
        {
            filled.Add(set);
            if (filled.Count <= Filled)
                return;
            emptied.Enqueue(filled[0].EmptyAsync());
            filled.RemoveAt(0);
        }
    }

    private async Task<IndexSet> TakeEmptyAsync(Func<Task<ElasticsearchFixture>> create) =>
        (emptied.Count >= Emptied && emptied.TryDequeue(out var next) ? await next : null) ?? await CreateAsync(create);

    private async Task<IndexSet> CreateAsync(Func<Task<ElasticsearchFixture>> create)
    {
        var fixture = await create();
        await fixture.Writer.CreateGenerationAsync(generation, CancellationToken.None);
        await fixture.Writer.ActivateGenerationAsync(generation, CancellationToken.None);
        return new IndexSet(fixture, generation);
    }
}
