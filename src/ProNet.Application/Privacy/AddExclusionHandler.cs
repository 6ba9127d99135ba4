using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Accounts;
using ProNet.Application.Handles;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Contacts;
using ProNet.Data.Privacy;

namespace ProNet.Application.Privacy;

/// <summary>
/// Keeps something of a profile from somebody, for its owner. It holds from the next request of whom it names. A member from whom the profile is kept is no contact any more.
/// </summary>
public sealed class AddExclusionHandler(ProNetDbContext store, TimeProvider time)
{
    /// <summary>Enough for a person, and little enough for every request of others to look through.</summary>
    public const int Most = 200;

    /// <param name="owner">Who asks, with a profile.</param>
    /// <param name="accountId">The account of the owner, for the record.</param>
    /// <param name="wanted">What is kept back, from what kind of thing, and its name.</param>
    /// <param name="caller">From where.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ExclusionOutcome> HandleAsync(
        Viewer owner, long accountId, (ExclusionReach Reach, ExcludedKind Kind, string Name) wanted, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var member = owner.MemberId ?? throw new ArgumentException("Only a profile is kept from somebody.", nameof(owner));
        if (!Enum.IsDefined(wanted.Reach) || !Enum.IsDefined(wanted.Kind) || (wanted.Reach == ExclusionReach.Block && wanted.Kind != ExcludedKind.Member))
            return ExclusionOutcome.Unknown;
        var (row, refusal) = await FindAsync(owner, wanted.Kind, wanted.Name, cancellationToken);
        if (row is null)
            return refusal;
        (row.MemberId, row.Reach, row.CreatedAt) = (member, wanted.Reach, time.GetUtcNow().UtcDateTime);
        var own = store.Exclusions.Where(e => e.MemberId == member);
        if (await own.AnyAsync(
            e => e.Reach == row.Reach && e.ExcludedMemberId == row.ExcludedMemberId && e.OrganisationId == row.OrganisationId && e.Domain == row.Domain, cancellationToken))
            return ExclusionOutcome.Added;
        if (await own.CountAsync(cancellationToken) >= Most)
            return ExclusionOutcome.TooMany;
        if (row is { Reach: not ExclusionReach.Availability, ExcludedMemberId: { } other })
            store.RemoveRange(await store.Contacts.Between(member, other).ToListAsync(cancellationToken));
        store.Add(row);
        AuditLog.AddAbout(store, row.CreatedAt, AuditAction.PrivacyChanged, accountId, member, caller);
        await store.SaveChangesAsync(cancellationToken);
        return ExclusionOutcome.Added;
    }

    /// <summary>Finds what is named among what the owner may see: what is not there for the owner cannot be told from what does not exist.</summary>
    private async Task<(Exclusion? Row, ExclusionOutcome Refusal)> FindAsync(Viewer owner, ExcludedKind kind, string written, CancellationToken cancellationToken)
    {
        var name = written.Trim().TrimEnd('/');
        if (kind == ExcludedKind.Domain)
            return MailDomain.Read(name) is { } domain ? (new Exclusion { Domain = domain }, default) : (null, ExclusionOutcome.NoDomain);
        var key = HandleRule.Named(name);
        if (kind == ExcludedKind.Organisation)
        {
            var organisation = await store.Organisations.VisibleTo(owner).Where(o => o.Slug == key || o.Name == name).OrderBy(o => o.Id).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken);
            return organisation is null ? (null, ExclusionOutcome.Unknown) : (new Exclusion { OrganisationId = organisation }, default);
        }

        var member = await store.Members.VisibleTo(owner).Where(m => m.Handle == key).Select(m => (long?)m.Id).FirstOrDefaultAsync(cancellationToken);
        return member is null ? (null, ExclusionOutcome.Unknown)
            : member == owner.MemberId ? (null, ExclusionOutcome.Self)
            : (new Exclusion { ExcludedMemberId = member }, default);
    }
}
