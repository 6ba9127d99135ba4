using Microsoft.EntityFrameworkCore;
using ProNet.Data.Feed;
using ProNet.Data.Recording;

namespace ProNet.Data.Sqlite;

/// <summary>
/// One process at a time is the worker of a data folder and holds its lock, so claims are kept in its memory: they cost no write, and end with it. Nobody
/// writes while somebody else does, so transactions need no further locks.
/// </summary>
internal sealed class SqliteFeedDialect : IFeedDialect, IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim one = new(1);
    private readonly Dictionary<(int Consumer, SubjectKind Subject, long Id), (Guid Worker, DateTime Until)> held = [];

    public async Task<List<ClaimedChange>> ClaimAsync(ProNetDbContext context, ChangeClaim claim, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            var claimed = new List<ClaimedChange>();
            RemoveWhere((_, by) => by.Until <= claim.Now);
            for (var (after, page) = (0L, claim.Most); page == claim.Most && claimed.Count < claim.Most;)
            {
                var from = after;
                var due = await FeedQueries.Due(context, context.ChangeConsumers.Where(c => c.Id == claim.Consumer), claim.Now)
                    .Where(d => d.Change.Id > from).OrderBy(d => d.Change.Id).Take(claim.Most).AsNoTracking().ToListAsync(cancellationToken);
                (after, page) = (due.Count > 0 ? due[^1].Change.Id : after, due.Count);
                lock (held)
                    claimed.AddRange(due.Where(d => !held.ContainsKey(Key(claim.Consumer, d.Change))).Take(claim.Most - claimed.Count));
            }

            lock (held)
                claimed.ForEach(c => held[Key(claim.Consumer, c.Change)] = (claim.Worker, claim.Now + Lifetime));
            return claimed;
        }
        finally
        {
            one.Release();
        }
    }

    public Task ReleaseAsync(ProNetDbContext context, int consumer, Guid worker, CancellationToken cancellationToken)
    {
        RemoveWhere((key, by) => key.Consumer == consumer && by.Worker == worker);
        return Task.CompletedTask;
    }

    public void Settled(int consumer, IEnumerable<Change> changes)
    {
        var keys = changes.Select(c => Key(consumer, c)).ToHashSet();
        RemoveWhere((key, _) => keys.Contains(key));
    }

    public Task LockAsync(ProNetDbContext context, long[] changes, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<bool> TryHoldAsync(ProNetDbContext context, TimeSpan? atMost, CancellationToken cancellationToken) => Task.FromResult(true);

    public void Dispose() => one.Dispose();

    private void RemoveWhere(Func<(int Consumer, SubjectKind Subject, long Id), (Guid Worker, DateTime Until), bool> ends)
    {
        lock (held)
        {
            foreach (var (key, by) in held.Where(h => ends(h.Key, h.Value)).ToList())
                held.Remove(key);
        }
    }

    private static (int Consumer, SubjectKind Subject, long Id) Key(int consumer, Change change) => (consumer, change.Subject, change.SubjectId);
}
