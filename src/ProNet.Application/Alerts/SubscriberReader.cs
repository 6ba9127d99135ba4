using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Data;
using ProNet.Data.Accounts;

namespace ProNet.Application.Alerts;

/// <summary>As whom saved searches are run when nobody is signed in: as their owner would be with the roles that the store has now.</summary>
public static class SubscriberReader
{
    /// <summary>Owners by account, many at once, without what is kept from them. An administrator searches as a member, as on the pages.</summary>
    public static async Task<Dictionary<long, Subscriber>> ReadAsync(ProNetDbContext store, IReadOnlyCollection<long> accounts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var ids = accounts.ToArray();
        var rows = await store.Accounts.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id)).Select(a => new
        {
            a.Id,
            a.MemberId,
            a.IsAdministrator,
            a.Language,
            RecruiterFor = store.OrganisationRoles.Where(r => r.AccountId == a.Id && r.Kind == OrganisationRoleKind.Recruiter).OrderBy(r => r.Id).Select(r => (long?)r.OrganisationId).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Id, r => new Subscriber(
            r.Id,
            r.IsAdministrator ? Viewer.Administrator(r.MemberId)
                : r.MemberId is not { } member ? Viewer.Visitor
                : r.RecruiterFor is { } organisation ? Viewer.Recruiter(member, organisation)
                : Viewer.Member(member),
            r.Language));
    }

    /// <summary>What is kept from an owner at present.</summary>
    public static async Task<KeptBack> KeptBackAsync(ProNetDbContext store, Subscriber subscriber, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(subscriber);
        return subscriber.Viewer.MemberId is { } member ? await KeptBackReader.OfAccountAsync(store, subscriber.AccountId, member, cancellationToken) : KeptBack.Nothing;
    }
}
