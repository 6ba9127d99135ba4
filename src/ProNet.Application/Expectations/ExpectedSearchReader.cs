using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Data;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Expectations;

/// <summary>Reads saved searches with their expectations, to be asked as their owners: a page at a time, in order of number. Those that were archived are left out.</summary>
internal sealed class ExpectedSearchReader(IDbContextFactory<ProNetDbContext> contexts)
{
    private const int Page = 200;

    /// <param name="after">The number of the last search before.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Empty after the last.</returns>
    public async Task<List<ExpectedSearch>> PageAsync(long after, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(store, store.SavedSearches.Where(s => s.Id > after).OrderBy(s => s.Id), Page, cancellationToken);
    }

    /// <summary>One search; none where nothing is expected of it.</summary>
    public async Task<List<ExpectedSearch>> OneAsync(long searchId, CancellationToken cancellationToken)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(store, store.SavedSearches.Where(s => s.Id == searchId), 1, cancellationToken);
    }

    private static async Task<List<ExpectedSearch>> ReadAsync(ProNetDbContext store, IQueryable<SavedSearch> searches, int most, CancellationToken cancellationToken)
    {
        var rows = await searches.AsNoTracking().Where(s => s.ArchivedAt == null && store.SearchExpectations.Any(e => e.SearchId == s.Id)).Take(most).ToListAsync(cancellationToken);
        long[] ids = [.. rows.Select(r => r.Id)];
        var expected = (await store.SearchExpectations.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.SearchId)).OrderBy(e => e.Id).ToListAsync(cancellationToken)).ToLookup(e => e.SearchId);
        var owners = await OwnersAsync(store, [.. rows.Select(r => r.OwnerId).Distinct()], cancellationToken);
        var resolver = new SavedSearchResolver(store, new SavedSearchFinder(store));
        var read = new List<ExpectedSearch>(rows.Count);
        foreach (var row in rows)
            read.Add(await WithAsync(store, resolver, row, owners.GetValueOrDefault(row.OwnerId), [.. expected[row.Id]], cancellationToken));
        return read;
    }

    private static async Task<ExpectedSearch> WithAsync(
        ProNetDbContext store, SavedSearchResolver resolver, SavedSearch row, Subscriber? owner, List<SearchExpectation> expected, CancellationToken cancellationToken)
    {
        if (owner is null || row.QuarantinedAt is not null || await resolver.TryResolveAsync(row, cancellationToken) is not { } criteria)
            return new ExpectedSearch(row, null, owner, expected, new HashSet<long>());
        long[] subjects = [.. expected.Select(e => e.SubjectId)];
        var there = await store.VisibleIds(row.Subject, owner.Viewer).Where(id => EF.Parameter(subjects).Contains(id)).ToHashSetAsync(cancellationToken);
        return new ExpectedSearch(row, criteria, owner, expected, there);
    }

    private static async Task<Dictionary<long, Subscriber>> OwnersAsync(ProNetDbContext store, long[] accounts, CancellationToken cancellationToken)
    {
        var owners = await SubscriberReader.ReadAsync(store, accounts, cancellationToken);
        foreach (var (account, owner) in owners.ToList())
            owners[account] = owner with { Viewer = owner.Viewer with { KeptBack = await SubscriberReader.KeptBackAsync(store, owner, cancellationToken) } };
        return owners;
    }
}
