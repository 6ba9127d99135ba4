using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Data.Feed;
using ProNet.Data.Recording;
using ProNet.Indexing.Documents;
using ProNet.Lexicon;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Percolation;

namespace ProNet.Indexing.Alerts;

/// <summary>
/// Runs each watched search on the engine and compares the answer with what is written down. What both come to of the same state is taken up: a day that passed, a
/// word that was learned, an exclusion that ended make matches without any change of their subjects. Where they disagree about the same state one of them is wrong:
/// that is counted, and nothing is told.
/// </summary>
public sealed class AlertSweeper
{
    private const int Page = 500;
    private const int LongestDetail = 2_000;

    private readonly IDbContextFactory<ProNetDbContext> contexts;
    private readonly AlertDrain drain;
    private readonly WatchedSearches searches;
    private readonly LiveMatches live;
    private readonly CurrentLexicon lexicon;
    private readonly TimeProvider time;

    internal AlertSweeper(IDbContextFactory<ProNetDbContext> contexts, AlertDrain drain, WatchedSearches searches, LiveMatches live, CurrentLexicon lexicon, TimeProvider time) =>
        (this.contexts, this.drain, this.searches, this.live, this.lexicon, this.time) = (contexts, drain, searches, live, lexicon, time);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Compares all. Changes go on being matched between two searches.</summary>
    /// <exception cref="SearchEngineUnavailableException">The engine is down; what was compared before stays compared.</exception>
    public async Task<AlertSweep> SweepAsync(CancellationToken cancellationToken)
    {
        await drain.DrainAsync(cancellationToken);
        List<WatchedSearch> all;
        using (await drain.Gate.EnterAsync(cancellationToken))
        {
            searches.Forget();
            await drain.RefreshAsync(cancellationToken);
            all = [.. searches.All.Where(s => s.IsSeeded)];
        }

        var sweep = await BeginAsync(cancellationToken);
        foreach (var search in all)
        {
            using (await drain.Gate.EnterAsync(cancellationToken))
                await contexts.TransactAsync((context, ct) => CompareAsync(context, sweep, search, ct), cancellationToken);
        }

        sweep.FinishedAt = Now;
        await SaveAsync(sweep, cancellationToken);
        return sweep;
    }

    private async Task<AlertSweep> BeginAsync(CancellationToken cancellationToken)
    {
        var sweep = new AlertSweep { StartedAt = Now };
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.AlertSweeps.Add(sweep);
        await context.SaveChangesAsync(cancellationToken);
        return sweep;
    }

    private async Task SaveAsync(AlertSweep sweep, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.AlertSweeps.Update(sweep);
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<bool> CompareAsync(ProNetDbContext context, AlertSweep sweep, WatchedSearch search, CancellationToken cancellationToken)
    {
        var kind = search.Search.Request.Criteria.Subject;
        var scope = await new AlertScopes(context).OfAsync(search.Subscriber, cancellationToken);
        if (searches.Find(search.Id) != search || await live.ReadAsync(search, scope, cancellationToken) is not { } found)
            return false;
        var known = (await context.AlertMatches.Where(m => m.SavedSearchId == search.Id).Select(m => m.SubjectId).ToListAsync(cancellationToken)).ToHashSet();
        sweep.Searches++;
        sweep.Matches += found.Union(known).LongCount();
        var other = found.Except(known).Concat(known.Except(found)).Order().ToArray();
        foreach (var page in other.Chunk(Page))
            await SettleAsync(context, sweep, search, scope, [.. page.Except(await ChangingAsync(context, kind, page, cancellationToken))], found, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task SettleAsync(
        ProNetDbContext context, AlertSweep sweep, WatchedSearch search, AccessScope scope, long[] ids, HashSet<long> found, CancellationToken cancellationToken)
    {
        var kind = search.Search.Request.Criteria.Subject;
        var documents = (await DocumentBuilder.BuildAsync(context, lexicon, kind, ids, cancellationToken)).ToDictionary(o => o.Id, o => o.Renditions[scope.View]);
        foreach (var id in ids)
        {
            var document = documents.GetValueOrDefault(id);
            var matches = document is not null && search.Search.Matches(new PercolatedDocument(document), scope);
            if (matches != found.Contains(id))
            {
                sweep.Differences++;
                if (sweep.Detail.Length < LongestDetail)
                    sweep.Detail += FormattableString.Invariant($"search {search.Id}, {kind} {id}: engine {(matches ? "no" : "yes")}; ");
                continue;
            }

            sweep.Late++;
            if (!matches)
            {
                await MatchLedger.RemoveAsync(context, kind, id, [search.Id], cancellationToken);
                continue;
            }

            MatchLedger.Add(context, search.Id, kind, id);
            await MatchLedger.TellAsync(context, Hits.Of(search, document!, Now, [new AlertFact(AlertFactKind.TimePassed, DateOnly.FromDateTime(Now))]), search.TellsReturns, cancellationToken);
        }
    }

    /// <summary>Of whom a change waits for one of the two: of these they know different states.</summary>
    private static async Task<List<long>> ChangingAsync(ProNetDbContext context, SubjectKind kind, long[] ids, CancellationToken cancellationToken)
    {
        var both = context.ChangeConsumers.Where(c => c.Name == ChangeConsumer.SearchIndex || c.Name == ChangeConsumer.Alerts);
        return await FeedQueries.Waiting(context, both).Where(c => c.Subject == kind && EF.Parameter(ids).Contains(c.SubjectId)).Select(c => c.SubjectId).ToListAsync(cancellationToken);
    }
}
