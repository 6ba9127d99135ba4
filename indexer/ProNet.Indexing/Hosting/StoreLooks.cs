using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Data.Generations;
using ProNet.Data.Recording;

namespace ProNet.Indexing.Hosting;

/// <summary>Reads what a worker has to know in one command, because it is read all day long.</summary>
internal sealed class StoreLooks(
    IDbContextFactory<ProNetDbContext> contexts, [FromKeyedServices(ChangeConsumer.SearchIndex)] ChangeFeed feed, [FromKeyedServices(ChangeConsumer.Alerts)] ChangeFeed alerts, TimeProvider time)
{
    /// <summary>Versions of saved searches are added up so seldom, because that reads each of them.</summary>
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(2);

    private long? summedAt;

    public async Task<StoreLook> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var searches = context.SavedSearches;
        var (generations, deliveries, due, unmatched) = (context.IndexGenerations, context.ChangeDeliveries, feed.Due(context), alerts.Due(context));
        var isSummed = summedAt is not { } last || time.GetElapsedTime(last) >= Seldom;
        if (isSummed)
            summedAt = time.GetTimestamp();
        var matching = context.ChangeConsumers.Where(c => c.Name == alerts.Consumer);
        var look = await context.ChangeConsumers.Where(c => c.Name == feed.Consumer).Select(c => new StoreLook
        {
            Requested = generations.Where(g => g.State == GenerationState.Requested).Max(g => (long?)g.Id),
            IsBuilding = generations.Any(g => g.State == GenerationState.Building),
            Active = generations.Where(g => g.State == GenerationState.Active).Max(g => (long?)g.Id),
            IsDue = due.Any(d => !deliveries.Any(h => h.ConsumerId == c.Id && h.ChangeId == d.Change.Id && h.ClaimedUntil != null && h.ClaimedUntil > now)),
            IsMatchDue = unmatched.Any(d => !deliveries.Any(
                h => matching.Any(m => m.Id == h.ConsumerId) && h.ChangeId == d.Change.Id && h.ClaimedUntil != null && h.ClaimedUntil > now)),
            LastSearch = searches.Max(s => (long?)s.Id) ?? 0,
            SearchVersions = isSummed ? searches.Sum(s => s.Version) : null,
            NextTry = deliveries.Where(d => d.ConsumerId == c.Id && !d.IsTaken && d.ClaimedUntil == null).Min(d => (DateTime?)d.NotBefore),
        }).FirstOrDefaultAsync(cancellationToken);
        return look ?? new StoreLook();
    }
}
