using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Domain.SavedSearches;
using ProNet.Search.Schema;

namespace ProNet.Indexing.Generations;

/// <summary>The rows that say which generations exist and which one is searched. Each method is one transaction.</summary>
internal sealed class GenerationStore(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    public async Task<IndexGeneration?> FindAsync(GenerationState state, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexGenerations.AsNoTracking().Where(g => g.State == state).OrderByDescending(g => g.Id).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Begins a generation; one that was requested is taken up, and one that waits for a confirmation is replaced by it. Nothing may be written to it before the engine has created it.</summary>
    public async Task<IndexGeneration> BeginAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var generation = await context.IndexGenerations.Where(g => g.State == GenerationState.Requested).OrderBy(g => g.Id).FirstOrDefaultAsync(cancellationToken);
        if (generation is null)
            context.IndexGenerations.Add(generation = new IndexGeneration { CreatedAt = time.GetUtcNow().UtcDateTime });
        foreach (var held in await context.IndexGenerations.Where(g => g.State == GenerationState.Held).ToListAsync(cancellationToken))
            (held.State, held.Failure) = (GenerationState.Failed, "A newer one was built before it was confirmed.");
        generation.SchemaVersion = SearchSchemas.Version;
        generation.State = GenerationState.Building;
        await context.SaveChangesAsync(cancellationToken);
        return generation;
    }

    /// <summary>Asks whoever holds the worker lock for a rebuild; asking twice is asking once.</summary>
    /// <returns>The generation requested or being built.</returns>
    public async Task<long> RequestAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var generation = await context.IndexGenerations
            .FirstOrDefaultAsync(g => g.State == GenerationState.Requested || g.State == GenerationState.Building, cancellationToken);
        if (generation is null)
        {
            context.IndexGenerations.Add(generation = new IndexGeneration { State = GenerationState.Requested, CreatedAt = time.GetUtcNow().UtcDateTime });
            await context.SaveChangesAsync(cancellationToken);
        }

        return generation.Id;
    }

    /// <summary>The switch: the new generation is searched, the one before is kept, and any older one is let go.</summary>
    /// <param name="generation">The new generation.</param>
    /// <param name="from">What it is: being built, or waiting to be confirmed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False when the new generation is not that any more, because it was given up or switched to meanwhile.</returns>
    public async Task<bool> SwitchAsync(long generation, GenerationState from, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        // First, so that of two who decide at the same moment the second finds it decided.
        if (await context.IndexGenerations.Where(g => g.Id == generation && g.State == from).ExecuteUpdateAsync(
            set => set.SetProperty(g => g.State, GenerationState.Active).SetProperty(g => g.ActivatedAt, now), cancellationToken) == 0)
            return false;
        foreach (var other in await context.IndexGenerations.Where(g => g.Id != generation).ToListAsync(cancellationToken))
        {
            // One of another schema cannot be kept current, so it is no place to roll back to.
            other.State = other.State switch
            {
                GenerationState.Active when other.SchemaVersion == SearchSchemas.Version => GenerationState.Previous,
                GenerationState.Active or GenerationState.Previous => GenerationState.Retired,
                var state => state,
            };
        }

        await context.SaveChangesAsync(cancellationToken);
        await ExpectAsync(context, generation, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>What its check said of expectations is so from the switch on.</summary>
    private static async Task ExpectAsync(ProNetDbContext context, long generation, DateTime now, CancellationToken cancellationToken)
    {
        var changes = context.ExpectationChanges.Where(c => c.GenerationId == generation);
        await context.SearchExpectations.Where(e => changes.Any(c => c.ExpectationId == e.Id && !c.Passes)).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.State, ExpectationState.Fails).SetProperty(e => e.CheckedAt, now).SetProperty(e => e.FailsSince, e => e.FailsSince ?? now), cancellationToken);
        await context.SearchExpectations.Where(e => changes.Any(c => c.ExpectationId == e.Id && c.Passes)).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.State, ExpectationState.Passes).SetProperty(e => e.CheckedAt, now).SetProperty(e => e.FailsSince, (DateTime?)null), cancellationToken);
    }

    /// <summary>Keeps a generation that was built current, and has it wait for a confirmation.</summary>
    /// <returns>False when it was given up meanwhile.</returns>
    public async Task<bool> HoldAsync(long generation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexGenerations.Where(g => g.Id == generation && g.State == GenerationState.Building)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.State, GenerationState.Held), cancellationToken) > 0;
    }

    /// <summary>Gives up a generation that waits.</summary>
    /// <returns>False when it does not wait any more.</returns>
    public async Task<bool> DiscardAsync(long generation, string reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexGenerations.Where(g => g.Id == generation && g.State == GenerationState.Held).ExecuteUpdateAsync(
            set => set.SetProperty(g => g.State, GenerationState.Failed).SetProperty(g => g.Failure, reason), cancellationToken) > 0;
    }

    /// <summary>Gives up generations that a killed process left half-built.</summary>
    public async Task FailInterruptedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.IndexGenerations.Where(g => g.State == GenerationState.Building).ExecuteUpdateAsync(
            set => set.SetProperty(g => g.State, GenerationState.Failed).SetProperty(g => g.Failure, "The rebuild was interrupted."), cancellationToken);
    }

    /// <returns>False when the generation was not being built any more, because it is searched or given up already.</returns>
    public async Task<bool> FailAsync(long generation, string reason, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexGenerations.Where(g => g.Id == generation && g.State == GenerationState.Building).ExecuteUpdateAsync(
            set => set.SetProperty(g => g.State, GenerationState.Failed).SetProperty(g => g.Failure, reason), cancellationToken) > 0;
    }

    public async Task ProgressAsync(long generation, long written, long expected, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.IndexGenerations.Where(g => g.Id == generation).ExecuteUpdateAsync(
            set => set.SetProperty(g => g.Written, written).SetProperty(g => g.Expected, expected), cancellationToken);
    }

    /// <summary>Null when the generation is still being built; otherwise why it was given up.</summary>
    public async Task<string?> GivenUpAsync(long generation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.IndexGenerations.AsNoTracking().FirstOrDefaultAsync(g => g.Id == generation, cancellationToken);
        return row is { State: GenerationState.Building } ? null : row?.Failure ?? "The generation is gone from the store.";
    }

    /// <summary>Generations that the engine must keep.</summary>
    public async Task<HashSet<long>> KeptAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var kept = await context.IndexGenerations
            .Where(g => g.State == GenerationState.Active || g.State == GenerationState.Building || g.State == GenerationState.Previous || g.State == GenerationState.Held)
            .Select(g => g.Id)
            .ToListAsync(cancellationToken);
        return [.. kept];
    }

    /// <summary>Forgets generations that were replaced; those that failed stay, with their reason.</summary>
    public async Task ForgetRetiredAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.IndexGenerations.Where(g => g.State == GenerationState.Retired).ExecuteDeleteAsync(cancellationToken);
    }
}
