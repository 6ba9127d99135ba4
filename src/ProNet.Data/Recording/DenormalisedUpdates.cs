using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Recording;

/// <summary>
/// Raises the versions of subjects whose documents show a name that changed. Without it a renamed organisation would keep its old name in every job
/// until somebody edits the job. Their date of update stays: nobody edited them.
/// </summary>
internal static class DenormalisedUpdates
{
    /// <param name="context">In the transaction of the save that changed the names.</param>
    /// <param name="names">The names that changed.</param>
    /// <param name="changes">Subjects that the save changed itself; those reach the index anyway.</param>
    /// <param name="now">The instant of the save.</param>
    /// <param name="cancellationToken">Stops; the transaction is rolled back by its owner.</param>
    public static async Task<List<Change>> RaiseAsync(
        DbContext context, DenormalisedNames names, List<SubjectChange> changes, DateTime now, CancellationToken cancellationToken)
    {
        var rows = new List<Change>();
        if (names.IsEmpty)
            return rows;
        var (organisations, skills, places) = names;
        await RaiseAsync<Member>(SubjectKind.Member,
            m => m.Skills.Any(s => EF.Parameter(skills).Contains(s.ConceptId)) || (m.Location.PlaceId != null && EF.Parameter(places).Contains(m.Location.PlaceId.Value)));
        await RaiseAsync<Job>(SubjectKind.Job,
            j => (j.OrganisationId != null && EF.Parameter(organisations).Contains(j.OrganisationId.Value))
                || j.Skills.Any(s => EF.Parameter(skills).Contains(s.ConceptId))
                || (j.Location.PlaceId != null && EF.Parameter(places).Contains(j.Location.PlaceId.Value)));
        await RaiseAsync<Organisation>(SubjectKind.Organisation, o => o.Location.PlaceId != null && EF.Parameter(places).Contains(o.Location.PlaceId.Value));
        return rows;

        async Task RaiseAsync<T>(SubjectKind kind, Expression<Func<T, bool>> shows)
            where T : class, ISubject
        {
            var own = changes.Where(c => c.Subject is T).Select(c => c.Subject.Id).ToArray();
            var ids = await context.Set<T>().Where(shows).Where(s => !EF.Parameter(own).Contains(s.Id)).Select(s => s.Id).ToArrayAsync(cancellationToken);
            if (ids.Length == 0)
                return;
            await context.Set<T>().Where(s => EF.Parameter(ids).Contains(s.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Version, s => s.Version + 1), cancellationToken);
            var raised = await context.Set<T>().AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.Id))
                .Select(s => new { s.Id, s.Version }).ToDictionaryAsync(s => s.Id, s => s.Version, cancellationToken);
            foreach (var entry in context.ChangeTracker.Entries<T>().Where(e => raised.ContainsKey(e.Entity.Id)))
                entry.Property(s => s.Version).OriginalValue = entry.Property(s => s.Version).CurrentValue = raised[entry.Entity.Id];
            rows.AddRange(raised.Select(s => new Change { Subject = kind, SubjectId = s.Key, Version = s.Value, CreatedAt = now }));
        }
    }
}
