using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;

namespace ProNet.Data.Recording;

/// <summary>Finds the searchable subjects that a save changes, raises their versions, and remembers what changed for the feed.</summary>
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

        // One look at everything is enough. Left on, each enumeration of the entries below would look at everything again, which makes
        // saving a batch quadratic.
        var automatic = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return Raise(tracker, MarkOwners(tracker), now);
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = automatic;
        }
    }

    private static List<SubjectChange> Raise(ChangeTracker tracker, ILookup<object, EntityEntry> parts, DateTime now)
    {
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
                if (!IsOnlyExperience(entry))
                    subject.UpdatedAt = now;
                if (entry.State == EntityState.Added)
                    subject.CreatedAt = now;

                // A new member without positions may get them by other means in the same transaction; who adds them so says the months too.
                if (subject is Member member && (member.Positions.Count > 0 || entry.State != EntityState.Added))
                    member.RefreshExperience(DateOnly.FromDateTime(now));
                entry.DetectChanges();
            }

            changes.Add(new SubjectChange(subject, entry.State == EntityState.Deleted ? subject.Version + 1 : subject.Version, TrackedFacts.Changes(entry, parts[subject])));
        }

        return changes;
    }

    /// <returns>The changed parts of subjects that exist already, by their subject.</returns>
    private static ILookup<object, EntityEntry> MarkOwners(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        Dictionary<(Type Kind, long Id), EntityEntry>? subjects = null;
        var parts = new List<(object Owner, EntityEntry Part)>();
        foreach (var part in changed)
        {
            EntityEntry? owner = part.Entity switch
            {
                Position position => Owner(typeof(Member), position.MemberId),
                Education education => Owner(typeof(Member), education.MemberId),
                MemberSkill skill => Owner(typeof(Member), skill.MemberId),
                KeptCv cv => Owner(typeof(Member), cv.MemberId),
                JobSkill skill => Owner(typeof(Job), skill.JobId),
                Location or Pay when part.State == EntityState.Deleted && part.Metadata.FindOwnership() is { } ownership =>
                    Owner(ownership.PrincipalEntityType.ClrType, (long)part.Property(ownership.Properties[0].Name).CurrentValue!),
                _ => null,
            };
            if (owner is { State: EntityState.Unchanged })
                owner.State = EntityState.Modified;
            if (owner is { State: EntityState.Modified })
                parts.Add((owner.Entity, part));
        }

        return parts.ToLookup(p => p.Owner, p => p.Part, ReferenceEqualityComparer.Instance);

        EntityEntry Owner(Type kind, long id) => (subjects ??= Tracked()).GetValueOrDefault((kind, id))
            ?? throw new InvalidOperationException($"Load the {kind.Name.ToLowerInvariant()} {id} together with the part of it that changes.");

        // Subjects being added share the id 0 until they are saved; they are marked already, so any of them answers for its children.
        Dictionary<(Type Kind, long Id), EntityEntry> Tracked()
        {
            var tracked = new Dictionary<(Type Kind, long Id), EntityEntry>();
            foreach (var entry in tracker.Entries<ISubject>())
                tracked[(entry.Metadata.ClrType, entry.Entity.Id)] = entry;
            return tracked;
        }
    }

    /// <summary>A month that went by is no edit: the member must not look freshly updated on the first of each month.</summary>
    private static bool IsOnlyExperience(EntityEntry entry) =>
        entry is { State: EntityState.Modified, Entity: Member }
        && entry.Properties.Any(p => p.IsModified)
        && entry.Properties.Where(p => p.IsModified).All(p => p.Metadata.Name is nameof(Member.ExperienceMonths) or nameof(Member.ExperienceAsOf))
        && !entry.ComplexProperties.Any(p => p.IsModified)
        && !OwnedPartChanged(entry);

    private static bool OwnedPartChanged(EntityEntry entry) => entry.References.Any(
        r => r.TargetEntry is { State: EntityState.Added or EntityState.Modified or EntityState.Deleted } target && target.Metadata.IsOwned());
}
