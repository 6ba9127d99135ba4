using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Outbox;

/// <summary>Finds the searchable subjects that a save changes, raises their versions, and remembers them for the outbox.</summary>
internal static class SubjectChanges
{
    /// <summary>
    /// A change to a child (a position, a skill) counts as a change of its owner. The owner must be tracked, which loading it with its children
    /// ensures; a child saved without its owner is refused, because its change would miss the index.
    /// </summary>
    /// <exception cref="InvalidOperationException">A child changes whose owner is not tracked.</exception>
    public static List<SubjectChange> Prepare(ChangeTracker tracker, DateTime now)
    {
        tracker.DetectChanges();
        MarkOwners(tracker);
        var changes = new List<SubjectChange>();
        foreach (var entry in tracker.Entries<ISubject>())
        {
            if (entry.State == EntityState.Unchanged && OwnedPartChanged(entry))
                entry.State = EntityState.Modified;
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
                continue;

            var subject = entry.Entity;
            if (entry.State != EntityState.Deleted)
            {
                subject.Version++;
                subject.UpdatedAt = now;
                if (entry.State == EntityState.Added)
                    subject.CreatedAt = now;
                (subject as Member)?.RefreshExperience(DateOnly.FromDateTime(now));
            }

            changes.Add(new SubjectChange(subject, entry.State == EntityState.Deleted ? subject.Version + 1 : subject.Version));
        }

        return changes;
    }

    private static void MarkOwners(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var child in changed)
        {
            EntityEntry? owner = child.Entity switch
            {
                Position position => Owner<Member>(position.MemberId),
                Education education => Owner<Member>(education.MemberId),
                MemberSkill skill => Owner<Member>(skill.MemberId),
                JobSkill skill => Owner<Job>(skill.JobId),
                _ => null,
            };
            if (owner is { State: EntityState.Unchanged })
                owner.State = EntityState.Modified;
        }

        EntityEntry Owner<T>(long id)
            where T : class, ISubject =>
            tracker.Entries<T>().FirstOrDefault(e => e.Entity.Id == id)
                ?? throw new InvalidOperationException($"Load the {typeof(T).Name.ToLowerInvariant()} {id} together with the part of it that changes.");
    }

    private static bool OwnedPartChanged(EntityEntry entry) => entry.References.Any(
        r => r.TargetEntry is { State: EntityState.Added or EntityState.Modified or EntityState.Deleted } target && target.Metadata.IsOwned());
}
