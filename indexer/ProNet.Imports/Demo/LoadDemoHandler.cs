using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;
using ProNet.Lexicon.Occupations;

namespace ProNet.Imports.Demo;

/// <summary>
/// Fills an empty store with the demo, batch by batch, each with its changes in one transaction. A run that was cut off is completed by
/// the next, because what is there already is recognised by its number.
/// </summary>
public sealed class LoadDemoHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    private const int BatchSize = 200;

    public async Task<DemoOutcome> HandleAsync(IProgress<DemoProgress>? progress, CancellationToken cancellationToken)
    {
        var there = await ReadAsync(cancellationToken);
        if (there is null)
            return DemoOutcome.NotEmpty;
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var set = DemoGenerator.Generate(today);
        var total = set.Organisations.Count + set.Members.Count + set.Jobs.Count;
        if (there.Count >= total)
            return DemoOutcome.AlreadyThere;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // What the documents of the demo are linked to, in a command that no host seeded for.
        await OccupationSeed.EnsureAsync(context, cancellationToken);
        var links = await DemoLinks.PrepareAsync(context, set, cancellationToken);
        var batches = new DemoBatches(contexts, links, time);
        var stored = there.Count;
        foreach (var batch in Batches(set, there))
        {
            await batches.StoreAsync(batch, cancellationToken);
            stored += batch.Length;
            progress?.Report(new DemoProgress(stored, total));
        }

        return DemoOutcome.Loaded;
    }

    /// <summary>Organisations first: people and jobs point at them.</summary>
    private static IEnumerable<ISubject[]> Batches(DemoSet set, HashSet<string> there) =>
        set.Organisations.Where(o => !there.Contains(o.Origin!.ExternalId)).Chunk(BatchSize).Cast<ISubject[]>()
            .Concat(set.Members.Where(m => !there.Contains(m.Origin!.ExternalId)).Chunk(BatchSize))
            .Concat(set.Jobs.Where(j => !there.Contains(j.Origin!.ExternalId)).Chunk(BatchSize));

    /// <returns>Numbers of what the demo has stored; null when the store holds anything else.</returns>
    private async Task<HashSet<string>?> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var foreign = await context.Members.AnyAsync(m => m.Origin == null || m.Origin.Source != DemoLibrary.Source, cancellationToken)
            || await context.Jobs.AnyAsync(j => j.Origin == null || j.Origin.Source != DemoLibrary.Source, cancellationToken);
        if (foreign)
            return null;
        var there = await context.Set<Organisation>().Where(o => o.Origin!.Source == DemoLibrary.Source).Select(o => o.Origin!.ExternalId)
            .Concat(context.Set<Member>().Select(m => m.Origin!.ExternalId))
            .Concat(context.Set<Job>().Select(j => j.Origin!.ExternalId))
            .ToListAsync(cancellationToken);
        return [.. there];
    }
}
