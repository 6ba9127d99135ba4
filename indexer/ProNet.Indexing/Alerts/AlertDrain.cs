using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Indexing.Draining;
using ProNet.Lexicon;
using ProNet.Search.Percolation;

namespace ProNet.Indexing.Alerts;

/// <summary>
/// Finds what saved searches newly match, as a consumer of the change feed of its own. Changes are claimed first and the searches looked at after, so that a search
/// that was saved before a change is there when the change is matched. Safe to run twice, by several workers, to kill at any moment and to run again.
/// </summary>
public sealed class AlertDrain
{
    private readonly IDbContextFactory<ProNetDbContext> contexts;
    private readonly ChangeFeed feed;
    private readonly WorkerIdentity worker;
    private readonly IndexingOptions options;
    private readonly WatchedSearches searches;
    private readonly SearchSeeding seeding;
    private readonly BatchMatcher matcher;
    private readonly MatchSettlement settlement;
    private readonly OperationLoader loader;

    internal AlertDrain(
        IDbContextFactory<ProNetDbContext> contexts,
        ChangeFeed feed,
        WorkerIdentity worker,
        IndexingOptions options,
        WatchedSearches searches,
        SearchSeeding seeding,
        BatchMatcher matcher,
        MatchSettlement settlement,
        CurrentLexicon lexicon)
    {
        (this.contexts, this.feed, this.worker, this.options) = (contexts, feed, worker, options);
        (this.searches, this.seeding, this.matcher, this.settlement) = (searches, seeding, matcher, settlement);
        loader = new OperationLoader(contexts, lexicon);
    }

    /// <summary>Gives back what this worker holds.</summary>
    internal async Task ReleaseAsync()
    {
        await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
        await feed.ReleaseAsync(context, worker.Id, CancellationToken.None);
    }

    /// <summary>Lets one batch through at a time, and the sweep between them.</summary>
    internal IndexingMutex Gate { get; } = new();

    /// <summary>Matches until no change is due.</summary>
    /// <param name="cancellationToken">Stops between batches.</param>
    public async Task<MatchCounts> DrainAsync(CancellationToken cancellationToken)
    {
        var total = MatchCounts.None;
        while (true)
        {
            MatchCounts batch;
            using (await Gate.EnterAsync(cancellationToken))
                batch = await DrainBatchAsync(cancellationToken);
            if (batch.Rows == 0)
                return total;
            total += batch;
        }
    }

    /// <summary>Takes up what was saved since the last look. The caller is through the gate.</summary>
    internal async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await searches.RefreshAsync(context, cancellationToken);
        await seeding.SeedAsync(cancellationToken);
    }

    private async Task<MatchCounts> DrainBatchAsync(CancellationToken cancellationToken)
    {
        var subjects = await ClaimAsync(cancellationToken);
        try
        {
            await RefreshAsync(cancellationToken);
            if (subjects.Count == 0)
                return MatchCounts.None;
            var passed = searches.Count == 0 ? await settlement.PassAsync(subjects, cancellationToken) : null;
            return passed ?? await MatchAsync(subjects, cancellationToken);
        }
        catch
        {
            await ReleaseAsync();
            throw;
        }
    }

    private async Task<MatchCounts> MatchAsync(List<SubjectRows> subjects, CancellationToken cancellationToken)
    {
        var loaded = await loader.LoadAsync(subjects, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var scopes = new AlertScopes(context);
        var matched = new List<(ChangedSubject, Dictionary<long, PercolatedDocument>)>();
        foreach (var operation in loaded.Where(l => l.Operation is not null))
        {
            var subject = new ChangedSubject(operation.Subject, operation.Operation!);
            matched.Add((subject, await matcher.MatchAsync(context, scopes, subject, cancellationToken)));
        }

        return await settlement.SettleAsync(matched, [.. loaded.Where(l => l.Operation is null)], cancellationToken);
    }

    private async Task<List<SubjectRows>> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return SubjectRows.Coalesce(await feed.ClaimAsync(context, worker.Id, options.BatchSize, cancellationToken));
    }
}
