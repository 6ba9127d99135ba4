using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Web.Search;

namespace ProNet.Web.Organisations;

/// <summary>Reads an organisation and its open jobs for its page.</summary>
public sealed class OrganisationReader(ProNetDbContext store, TimeProvider time)
{
    private const int JobsShown = 20;

    /// <returns>Null when there is no such organisation, or none that the viewer may see: the two look alike on purpose.</returns>
    public async Task<OrganisationPageModel?> ReadAsync(string slug, AccessScope scope, CancellationToken cancellationToken)
    {
        var organisation = await store.Organisations.AsNoTracking().To(scope).Include(o => o.Location.Place).FirstOrDefaultAsync(o => o.Slug == slug, cancellationToken);
        if (organisation is null)
            return null;
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var open = store.Jobs.AsNoTracking().To(scope).Where(j => j.OrganisationId == organisation.Id && (j.ClosesOn == null || j.ClosesOn >= today));
        var jobs = await open.Include(j => j.Location.Place).OrderByDescending(j => j.PostedOn).ThenBy(j => j.Id).Take(JobsShown).ToListAsync(cancellationToken);
        return new OrganisationPageModel(
            organisation,
            PlaceCard.From(organisation.Location),
            jobs.Select(j => new JobCard
            {
                Id = j.Id,
                Title = j.Title,
                Place = PlaceCard.From(j.Location),
                Remote = j.Remote,
                Contract = j.Contract,
                Seniority = j.Seniority,
                Pay = j.Pay,
                PostedOn = j.PostedOn,
                ClosesOn = j.ClosesOn,
            }).ToValueList(),
            await open.CountAsync(cancellationToken));
    }
}
