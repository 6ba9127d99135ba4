using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Feed;
using ProNet.Domain.Facts;
using ProNet.Indexing.Documents;
using ProNet.Indexing.Draining;
using ProNet.Search.Percolation;

namespace ProNet.Indexing.Alerts;

/// <summary>
/// Settles a batch in one transaction: what newly matches is written down and told, what matches no more is crossed out, and the changes are taken. So a batch that
/// is cut short happened not at all, and one that is done again finds that all of it is known.
/// </summary>
internal sealed class MatchSettlement(IDbContextFactory<ProNetDbContext> contexts, ChangeFeed feed, WatchedSearches searches, BatchMatcher matcher, TimeProvider time)
{
    /// <param name="subjects">The changed subjects, each with the searches that match it.</param>
    /// <param name="unreadable">Subjects that cannot be read from the store.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public async Task<MatchCounts> SettleAsync(
        List<(ChangedSubject Subject, Dictionary<long, PercolatedDocument> Matches)> subjects, List<LoadedOperation> unreadable, CancellationToken cancellationToken)
    {
        var counts = await contexts.TransactAsync((context, ct) => SettleAsync(context, subjects, unreadable, ct), cancellationToken);
        feed.Settled(subjects.SelectMany(s => s.Subject.Rows.Rows).Concat(unreadable.SelectMany(u => u.Subject.Rows)).Select(r => r.Change));
        return counts;
    }

    /// <summary>Takes changes that nothing is to be matched with and nothing was: most stores begin so, and are filled so.</summary>
    /// <returns>Null when something is written down of matches, which the changes may end.</returns>
    public async Task<MatchCounts?> PassAsync(List<SubjectRows> subjects, CancellationToken cancellationToken)
    {
        var changes = subjects.SelectMany(s => s.Rows).Select(r => r.Change).ToList();
        var isPassed = await contexts.TransactAsync(
            async (context, ct) =>
            {
                if (await context.AlertMatches.AnyAsync(ct) || await context.AlertHits.AnyAsync(ct))
                    return false;
                await feed.TakeAsync(context, changes, ct);
                return true;
            },
            cancellationToken);
        if (!isPassed)
            return null;
        feed.Settled(changes);
        return new MatchCounts(changes.Count, 0, 0);
    }

    private async Task<MatchCounts> SettleAsync(
        ProNetDbContext context, List<(ChangedSubject Subject, Dictionary<long, PercolatedDocument> Matches)> subjects, List<LoadedOperation> unreadable, CancellationToken cancellationToken)
    {
        var counts = new MatchCounts(subjects.Sum(s => (long)s.Subject.Rows.Rows.Count), 0, 0);
        var scopes = new AlertScopes(context);
        foreach (var kind in subjects.GroupBy(s => s.Subject.Rows.Subject))
            counts += await SettleKindAsync(context, scopes, kind.Key, [.. kind], cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await feed.TakeAsync(context, [.. subjects.SelectMany(s => s.Subject.Rows.Rows).Select(r => r.Change)], cancellationToken);
        foreach (var subject in unreadable)
            await feed.DeadLetterAsync(context, subject.Subject.Rows, subject.Failure!, cancellationToken);
        return counts;
    }

    private async Task<MatchCounts> SettleKindAsync(
        ProNetDbContext context, AlertScopes scopes, SubjectKind kind, List<(ChangedSubject Subject, Dictionary<long, PercolatedDocument> Matches)> subjects, CancellationToken cancellationToken)
    {
        var ids = subjects.ConvertAll(s => s.Subject.Rows.Id).ToArray();
        var before = await MatchLedger.OfSubjectsAsync(context, kind, ids, cancellationToken);
        var skills = await SkillsAsync(context, subjects.Where(s => s.Matches.Count > 0).Select(s => s.Subject), cancellationToken);
        await ForgetDeletedAsync(context, kind, [.. subjects.Where(s => s.Subject.IsGone).Select(s => s.Subject.Rows.Id)], cancellationToken);
        var (told, ended) = (0, 0);
        foreach (var (subject, matches) in subjects)
        {
            var known = before[subject.Rows.Id].ToHashSet();
            foreach (var (id, document) in matches.Where(m => !known.Contains(m.Key)))
            {
                if (searches.Find(id) is { } search && await TellAsync(context, scopes, search, subject, document, skills, cancellationToken))
                    told++;
            }

            // Of searches that nobody asked nothing is known.
            var over = known.Where(id => !matches.ContainsKey(id) && searches.Find(id) is not null).ToArray();
            if (over.Length > 0)
                ended += await MatchLedger.RemoveAsync(context, kind, subject.Rows.Id, over, cancellationToken);
        }

        return new MatchCounts(0, told, ended);
    }

    /// <returns>False when it is kept from the owner, was told before, or happened before the search was saved.</returns>
    private async Task<bool> TellAsync(
        ProNetDbContext context, AlertScopes scopes, WatchedSearch search, ChangedSubject subject, PercolatedDocument document, IReadOnlyDictionary<int, string> skills, CancellationToken cancellationToken)
    {
        var scope = await scopes.OfAsync(search.Subscriber, cancellationToken);
        if (!await matcher.AskAsync(context, search.Search, document, scope, cancellationToken))
            return false;
        var (newest, isOld) = (subject.Rows.Newest.Change.CreatedAt, subject.Rows.Newest.Change.CreatedAt < search.Asked);
        // The subject is as a later change left it, which is still to come and tells it.
        if (isOld && document.Document.Version > subject.Rows.Version)
            return false;
        MatchLedger.Add(context, search.Id, document.Document.Subject, document.Document.Id);
        if (isOld)
            return false;
        var changes = FactChanges.Compose(subject.Rows.Rows.SelectMany(r => r.Change.ReadFacts()));
        var facts = AlertFacts.Of(changes, DateOnly.FromDateTime(newest), skills, search.Search, document, scope);
        return await MatchLedger.TellAsync(context, Hits.Of(search, document.Document, time.GetUtcNow().UtcDateTime, facts), search.TellsReturns, cancellationToken);
    }

    private static async Task ForgetDeletedAsync(ProNetDbContext context, SubjectKind kind, long[] gone, CancellationToken cancellationToken)
    {
        if (gone.Length == 0)
            return;
        var hidden = await SubjectSource.Of(kind).Versions(context, null).Where(v => EF.Parameter(gone).Contains(v.Id)).Select(v => v.Id).ToListAsync(cancellationToken);
        await MatchLedger.ForgetAsync(context, kind, [.. gone.Except(hidden)], cancellationToken);
    }

    /// <summary>Slugs of the skills that changes are about.</summary>
    private static async Task<Dictionary<int, string>> SkillsAsync(ProNetDbContext context, IEnumerable<ChangedSubject> subjects, CancellationToken cancellationToken)
    {
        var ids = subjects.SelectMany(s => s.Rows.Rows).SelectMany(r => r.Change.ReadFacts())
            .Where(c => c is { Fact: Fact.Skill or Fact.OtherSkill, After: not null }).Select(c => int.Parse(c.After!, System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToArray();
        return ids.Length == 0 ? [] : await context.SkillConcepts.AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Slug, cancellationToken);
    }
}
