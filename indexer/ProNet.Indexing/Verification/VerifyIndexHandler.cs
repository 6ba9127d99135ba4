using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Generations;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Verification;

/// <summary>Proves that the active generation holds what the store says, by id, version and digest, or tells every difference.</summary>
public sealed class VerifyIndexHandler(IDbContextFactory<ProNetDbContext> contexts, IIndexWriter writer, CurrentLexicon lexicon, TimeProvider time)
{
    /// <summary>A worker elsewhere may be between a write to the index and the store as this handler read it, so a difference must last.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <param name="depth">How closely to compare.</param>
    /// <param name="progress">Told how many subjects are compared so far; may be null.</param>
    /// <param name="cancellationToken">Stops; nothing was changed.</param>
    /// <exception cref="SearchEngineUnavailableException">There is no index, or it cannot be read.</exception>
    public async Task<VerificationReport> HandleAsync(VerificationDepth depth, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var verifier = new IndexVerifier(contexts, writer, lexicon);
        var first = await verifier.CompareAsync(await ActiveAsync(cancellationToken), depth, progress, cancellationToken);
        if (first.IsEqual)
            return first;
        await Task.Delay(Patience, time, cancellationToken);
        var second = await verifier.CompareAsync(await ActiveAsync(cancellationToken), depth, progress, cancellationToken);
        var seen = first.Differences.Select(d => (d.Subject, d.Id)).ToHashSet();
        return second with { Differences = [.. second.Differences.Where(d => seen.Contains((d.Subject, d.Id)))] };
    }

    private async Task<long> ActiveAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexGenerations.Where(g => g.State == GenerationState.Active).Select(g => (long?)g.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw new SearchEngineUnavailableException("There is no search index yet. Run `rebuild` to build one from the store.");
    }
}
