using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Privacy;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Search;

namespace ProNet.Application.Access;

/// <summary>
/// Reads what is kept from somebody: the one place that decides it. Read with each request, so that a decision holds from the next one on, wherever the index is.
/// </summary>
public static class KeptBackReader
{
    /// <summary>What about a member decides what others keep from the member.</summary>
    /// <param name="store">The store.</param>
    /// <param name="memberId">Whose profile.</param>
    /// <param name="email">The confirmed address; empty where there is none.</param>
    /// <param name="roles">Organisations that the member acts for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<ViewerFacts> FactsAsync(ProNetDbContext store, long memberId, string email, IEnumerable<long> roles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var held = await store.Set<Position>().AsNoTracking().Where(p => p.MemberId == memberId && p.Current != CurrentState.Ended)
            .Select(p => new { p.OrganisationId, p.OrganisationName }).ToListAsync(cancellationToken);
        long[] ids = [.. roles.Concat(held.Select(p => p.OrganisationId).OfType<long>()).Distinct()];
        string[] written = [.. held.Select(p => p.OrganisationName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)];
        // A position may name an employer that was not recognised as the organisation of that name.
        var organisations = ids.Length + written.Length == 0 ? [] : await store.Organisations
            .Where(o => EF.Parameter(ids).Contains(o.Id) || EF.Parameter(written).Contains(o.Name))
            .Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken);
        return new ViewerFacts(
            memberId, ids.Concat(organisations.Select(o => o.Id)).Distinct().ToValueList(), written.Concat(organisations.Select(o => o.Name)).Distinct(StringComparer.Ordinal).ToValueList(), email);
    }

    /// <summary>What is kept from an account at present, whoever asks.</summary>
    public static async Task<KeptBack> OfAccountAsync(ProNetDbContext store, long accountId, long memberId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var email = await store.Accounts.Where(a => a.Id == accountId && a.EmailConfirmed).Select(a => a.Email).FirstOrDefaultAsync(cancellationToken) ?? "";
        var roles = await store.OrganisationRoles.Where(r => r.AccountId == accountId).Select(r => r.OrganisationId).ToListAsync(cancellationToken);
        return await ReadAsync(store, await FactsAsync(store, memberId, email, roles, cancellationToken), cancellationToken);
    }

    /// <summary>What is kept from whoever these facts are of.</summary>
    public static async Task<KeptBack> ReadAsync(ProNetDbContext store, ViewerFacts viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(viewer);
        var (me, organisations, employers, domains) = (viewer.MemberId, viewer.Organisations.ToArray(), viewer.Employers.ToArray(), viewer.Domains.ToArray());
        var rows = await store.Exclusions.AsNoTracking()
            .Where(e => e.ExcludedMemberId == me
                || (e.MemberId == me && e.Reach == ExclusionReach.Block)
                || (e.OrganisationId != null && EF.Parameter(organisations).Contains(e.OrganisationId.Value))
                || (e.Domain != "" && EF.Parameter(domains).Contains(e.Domain)))
            .Select(e => new { e.MemberId, e.Reach, e.ExcludedMemberId })
            .ToListAsync(cancellationToken);
        // Who keeps something from an organisation or a domain may belong to it, and keeps nothing from oneself.
        var others = rows.Where(r => r.MemberId != me).ToList();
        var closed = others.Where(r => r.Reach == ExclusionReach.Availability).Select(r => r.MemberId);
        if (organisations.Length > 0 || employers.Length > 0)
            closed = closed.Concat(await ColleaguesAsync(store, organisations, employers, cancellationToken));
        return new KeptBack(
            others.Where(r => r.Reach != ExclusionReach.Availability).Select(r => r.MemberId)
                .Concat(rows.Where(r => r.MemberId == me && r.Reach == ExclusionReach.Block).Select(r => r.ExcludedMemberId).OfType<long>()).Distinct().Order().ToValueList(),
            closed.Where(id => id != me).Distinct().Order().ToValueList());
    }

    /// <summary>Whose employer must not learn that they are open to work: everybody's, unless they say otherwise.</summary>
    private static Task<List<long>> ColleaguesAsync(ProNetDbContext store, long[] organisations, string[] employers, CancellationToken cancellationToken) => store.Set<Position>()
        .Where(p => p.Current != CurrentState.Ended
            && ((p.OrganisationId != null && EF.Parameter(organisations).Contains(p.OrganisationId.Value)) || EF.Parameter(employers).Contains(p.OrganisationName)))
        .Join(store.Members.Where(m => m.OpenToWork && !m.Consents.OpenToEmployers), p => p.MemberId, m => m.Id, (_, m) => m.Id)
        .Distinct()
        .ToListAsync(cancellationToken);
}
