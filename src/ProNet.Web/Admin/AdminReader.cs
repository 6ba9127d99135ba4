using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Indexing.Hosting;
using ProNet.Indexing.Monitoring;
using ProNet.Search;

namespace ProNet.Web.Admin;

/// <summary>Reads the state of store, index and imports.</summary>
internal sealed class AdminReader(ProNetDbContext store, IndexQueueReader queue, ISearcher searcher, IndexingStatus status, TimeProvider time)
{
    private const int MostRows = 50;
    private const int LastSweeps = 7;

    public async Task<AdminOverview> ReadAsync(CancellationToken cancellationToken)
    {
        var waiting = await queue.ReadAsync(cancellationToken);
        return new AdminOverview
        {
            Queue = waiting,
            Lag = waiting.Lag(time),
            Engine = searcher.Engine,
            IsWorker = status.IsWorker,
            Problem = status.Problem,
            Counts = new StoreCounts(
                await store.Members.CountAsync(cancellationToken),
                await store.Jobs.CountAsync(cancellationToken),
                await store.Organisations.CountAsync(cancellationToken),
                await store.SkillConcepts.CountAsync(cancellationToken),
                await store.Places.CountAsync(cancellationToken)),
            Generations = await store.IndexGenerations.AsNoTracking().OrderByDescending(g => g.Id).Take(MostRows).ToListAsync(cancellationToken),
            HeldChanges = await HeldChangesAsync(cancellationToken),
            Expected = (await store.ExpectationChanges.GroupBy(c => c.GenerationId).Select(g => new { g.Key, Broken = g.Count(c => !c.Passes), Mended = g.Count(c => c.Passes) }).ToListAsync(cancellationToken))
                .ToDictionary(g => g.Key, g => (g.Broken, g.Mended)),
            DeadLetters = await store.DeadLetters.AsNoTracking().OrderByDescending(l => l.Id).Take(MostRows).ToListAsync(cancellationToken),
            Sweeps = await store.AlertSweeps.AsNoTracking().OrderByDescending(s => s.Id).Take(LastSweeps).ToListAsync(cancellationToken),
            Imports = await store.ImportBatches.AsNoTracking().OrderByDescending(b => b.Id).Take(MostRows).ToListAsync(cancellationToken),
        };
    }

    private Task<List<ExpectationChangeLine>> HeldChangesAsync(CancellationToken cancellationToken) => store.ExpectationChanges
        .Where(c => store.IndexGenerations.Any(g => g.Id == c.GenerationId && g.State == GenerationState.Held))
        .Join(store.SearchExpectations, c => c.ExpectationId, e => e.Id, (c, e) => new { c.Passes, Expectation = e })
        .OrderBy(c => c.Passes).ThenBy(c => c.Expectation.SearchId).ThenBy(c => c.Expectation.Id)
        .Take(MostRows)
        .Select(c => new ExpectationChangeLine(c.Expectation.SearchId, c.Expectation.Subject, c.Expectation.SubjectId, c.Expectation.MustBeFound, c.Passes))
        .ToListAsync(cancellationToken);
}
