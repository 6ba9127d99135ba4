using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Places;
using ProNet.Application.Searching;
using ProNet.Data;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Search;

namespace ProNet.Application.Organisations;

/// <summary>Reads an organisation and its open jobs for its page.</summary>
public sealed class OrganisationReader(ProNetDbContext store, TimeProvider time)
{
    private const int JobsShown = 20;

    /// <returns>Null when there is no such organisation, or none that the viewer may see: the two look alike on purpose.</returns>
    public async Task<OrganisationPageModel?> ReadAsync(string slug, Viewer viewer, CancellationToken cancellationToken) =>
        (await ModelsAsync(Visible(viewer).Where(o => o.Slug == slug), viewer, cancellationToken)).SingleOrDefault();

    /// <returns>Those that the viewer may see, in the order of the ids.</returns>
    public async Task<IReadOnlyList<OrganisationPageModel>> ReadAsync(IReadOnlyCollection<long> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        var models = (await ModelsAsync(Visible(viewer).Where(o => ids.Contains(o.Id)), viewer, cancellationToken)).ToDictionary(m => m.Organisation.Id);
        return [.. ids.Where(models.ContainsKey).Select(id => models[id])];
    }

    private IQueryable<Organisation> Visible(Viewer viewer) => store.Organisations.AsNoTracking().VisibleTo(viewer).Include(o => o.Location.Place);

    /// <summary>Which jobs are the latest of each is decided here: SQLite has no way to take a few rows for each of several others.</summary>
    private async Task<List<OrganisationPageModel>> ModelsAsync(IQueryable<Organisation> organisations, Viewer viewer, CancellationToken cancellationToken)
    {
        var found = await organisations.ToListAsync(cancellationToken);
        var ids = found.Select(o => (long?)o.Id).ToList();
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var open = (await store.Jobs.VisibleTo(viewer).Where(j => ids.Contains(j.OrganisationId) && (j.ClosesOn == null || j.ClosesOn >= today))
            .Select(j => new { j.Id, j.OrganisationId, j.PostedOn }).ToListAsync(cancellationToken)).ToLookup(j => j.OrganisationId);
        var latest = open.SelectMany(own => own.OrderByDescending(j => j.PostedOn).ThenBy(j => j.Id).Take(JobsShown)).Select(j => j.Id).ToList();
        var jobs = (await store.Jobs.AsNoTracking().Include(j => j.Location.Place).Where(j => latest.Contains(j.Id)).ToListAsync(cancellationToken))
            .OrderByDescending(j => j.PostedOn).ThenBy(j => j.Id).ToLookup(j => j.OrganisationId);
        return [.. found.Select(o => new OrganisationPageModel(o, PlaceCard.From(o.Location), jobs[o.Id].Select(Card).ToValueList(), open[o.Id].Count()))];
    }

    private static JobCard Card(Job job) => new()
    {
        Id = job.Id,
        Title = job.Title,
        Place = PlaceCard.From(job.Location),
        Remote = job.Remote,
        Contract = job.Contract,
        Seniority = job.Seniority,
        Pay = job.Pay,
        PostedOn = job.PostedOn,
        ClosesOn = job.ClosesOn,
    };
}
