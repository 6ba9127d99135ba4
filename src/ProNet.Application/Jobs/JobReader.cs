using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Places;
using ProNet.Data;
using ProNet.Domain.Jobs;
using ProNet.Search;

namespace ProNet.Application.Jobs;

/// <summary>Reads a job for its page.</summary>
public sealed class JobReader(ProNetDbContext store, TimeProvider time)
{
    /// <returns>Null when there is no such job, or none that the viewer may see: the two look alike on purpose.</returns>
    public async Task<JobPageModel?> ReadAsync(long id, Viewer viewer, CancellationToken cancellationToken) =>
        (await ReadAsync([id], viewer, cancellationToken)).SingleOrDefault();

    /// <returns>Those that the viewer may see, in the order of the ids.</returns>
    public async Task<IReadOnlyList<JobPageModel>> ReadAsync(IReadOnlyCollection<long> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var jobs = await store.Jobs.AsNoTracking().VisibleTo(viewer)
            .Include(j => j.Organisation)
            .Include(j => j.Location.Place)
            .Include(j => j.Skills).ThenInclude(s => s.Concept)
            .Where(j => ids.Contains(j.Id))
            .ToDictionaryAsync(j => j.Id, cancellationToken);
        return [.. ids.Where(jobs.ContainsKey).Select(id => Model(jobs[id], viewer))];
    }

    private JobPageModel Model(Job job, Viewer viewer)
    {
        var visible = job.Organisation is { } o && viewer.Scope.CanSee(o.Audience, ownerId: null);
        return new JobPageModel(
            job,
            job.Organisation?.Name ?? "",
            visible ? job.Organisation!.Slug : null,
            PlaceCard.From(job.Location),
            job.Skills.Where(s => s.Required).Select(s => s.Concept!).ToValueList(),
            job.Skills.Where(s => !s.Required).Select(s => s.Concept!).ToValueList(),
            job.ClosesOn < DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
    }
}
