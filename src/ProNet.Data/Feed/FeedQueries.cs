using ProNet.Data.Recording;

namespace ProNet.Data.Feed;

/// <summary>Which changes wait for whom.</summary>
public static class FeedQueries
{
    /// <summary>Changes that a consumer has not taken.</summary>
    /// <param name="context">Where.</param>
    /// <param name="consumer">The consumer, one or none.</param>
    public static IQueryable<Change> Waiting(ProNetDbContext context, IQueryable<ChangeConsumer> consumer) =>
        from k in consumer
        from c in context.Changes
        where c.Id > k.Position && !context.ChangeDeliveries.Any(d => d.ConsumerId == k.Id && d.ChangeId == c.Id && d.IsTaken)
        select c;

    /// <summary>Changes that a consumer has not taken and may take now; a worker may hold them.</summary>
    public static IQueryable<ClaimedChange> Due(ProNetDbContext context, IQueryable<ChangeConsumer> consumer, DateTime now) =>
        from k in consumer
        from c in context.Changes
        from d in context.ChangeDeliveries.Where(d => d.ConsumerId == k.Id && d.ChangeId == c.Id).DefaultIfEmpty()
        where c.Id > k.Position
            && (d == null
                || (!d.IsTaken
                    && (d.NotBefore <= now
                        || context.Changes.Any(later => later.Subject == c.Subject && later.SubjectId == c.SubjectId && later.Id > c.Id
                            && !context.ChangeDeliveries.Any(l => l.ConsumerId == k.Id && l.ChangeId == later.Id && (l.IsTaken || l.NotBefore > now))))))
        select new ClaimedChange { Change = c, Attempts = d == null ? 0 : d.Attempts };

    /// <summary>Changes that no consumer but one is still to take.</summary>
    /// <param name="context">Where.</param>
    /// <param name="consumer">The one; 0 for nobody.</param>
    public static IQueryable<Change> Unwanted(ProNetDbContext context, int consumer) => context.Changes.Where(
        c => !context.ChangeConsumers.Any(k => k.Id != consumer && k.Position < c.Id
            && !context.ChangeDeliveries.Any(d => d.ConsumerId == k.Id && d.ChangeId == c.Id && d.IsTaken)));
}
