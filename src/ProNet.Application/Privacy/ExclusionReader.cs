using Microsoft.EntityFrameworkCore;
using ProNet.Data;

namespace ProNet.Application.Privacy;

/// <summary>Reads whom a member keeps something from, for the member alone.</summary>
public sealed class ExclusionReader(ProNetDbContext store)
{
    public async Task<IReadOnlyList<ExclusionLine>> ReadAsync(long memberId, CancellationToken cancellationToken)
    {
        var rows = await store.Exclusions.AsNoTracking().Where(e => e.MemberId == memberId).OrderBy(e => e.Id)
            .Select(e => new
            {
                e.Id,
                e.Reach,
                e.Domain,
                Handle = store.Members.Where(m => m.Id == e.ExcludedMemberId).Select(m => m.Handle).FirstOrDefault(),
                Organisation = store.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.Name).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        return rows.ConvertAll(r => r.Handle is { } handle ? new ExclusionLine(r.Id, r.Reach, ExcludedKind.Member, handle)
            : r.Organisation is { } organisation ? new ExclusionLine(r.Id, r.Reach, ExcludedKind.Organisation, organisation)
            : new ExclusionLine(r.Id, r.Reach, ExcludedKind.Domain, r.Domain));
    }
}
