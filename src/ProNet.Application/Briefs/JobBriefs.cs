using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Jobs;
using ProNet.Data;
using ProNet.Lexicon;

namespace ProNet.Application.Briefs;

/// <summary>Briefs of stored jobs, for who may see these.</summary>
public sealed class JobBriefs(JobReader jobs, ProNetDbContext store, CurrentLexicon lexicon, TimeProvider time)
{
    private const int MostListed = 50;

    /// <returns>Null when there is no such job, or none that the viewer may see.</returns>
    public async Task<JobBrief?> ReadAsync(long number, Viewer viewer, CancellationToken cancellationToken) =>
        await jobs.ReadAsync(number, viewer, cancellationToken) is { } job ? JobBrief.Of(job.Job, lexicon) : null;

    /// <summary>Whether the viewer may see a job.</summary>
    public Task<bool> IsThereAsync(long number, Viewer viewer, CancellationToken cancellationToken) =>
        store.Jobs.AsNoTracking().VisibleTo(viewer).AnyAsync(j => j.Id == number, cancellationToken);

    /// <summary>The open jobs of the organisation that the viewer recruits for, the latest first.</summary>
    public async Task<IReadOnlyList<(long Number, string Title)>> OwnAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.OrganisationId is not { } organisation)
            return [];
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var rows = await store.Jobs.AsNoTracking().VisibleTo(viewer).Where(j => j.OrganisationId == organisation && (j.ClosesOn == null || j.ClosesOn >= today))
            .OrderByDescending(j => j.PostedOn).ThenByDescending(j => j.Id).Take(MostListed).Select(j => new { j.Id, j.Title }).ToListAsync(cancellationToken);
        return rows.ConvertAll(j => (j.Id, j.Title));
    }
}
