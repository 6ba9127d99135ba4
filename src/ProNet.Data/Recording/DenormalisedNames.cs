using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Skills;

namespace ProNet.Data.Recording;

/// <summary>Records whose names stand in the documents of others, and change with this save. New ones are in no document yet.</summary>
/// <param name="Organisations">Renamed organisations.</param>
/// <param name="Skills">Relabelled skills.</param>
/// <param name="Places">Renamed or moved places.</param>
internal sealed record DenormalisedNames(long[] Organisations, int[] Skills, int[] Places)
{
    public bool IsEmpty => Organisations.Length + Skills.Length + Places.Length == 0;

    /// <summary>The tracker has detected changes already.</summary>
    public static DenormalisedNames Changed(ChangeTracker tracker)
    {
        var automatic = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return new(
                [.. Changed<Organisation>(tracker, nameof(Organisation.Name)).Select(o => o.Id)],
                [.. Changed<SkillConcept>(tracker, nameof(SkillConcept.Slug), nameof(SkillConcept.LabelEn), nameof(SkillConcept.LabelFr)).Select(c => c.Id)],
                [.. Changed<Place>(
                    tracker,
                    nameof(Place.Slug),
                    nameof(Place.NameEn),
                    nameof(Place.NameFr),
                    nameof(Place.CountryCode),
                    nameof(Place.Latitude),
                    nameof(Place.Longitude)).Select(p => p.Id)]);
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = automatic;
        }
    }

    private static IEnumerable<T> Changed<T>(ChangeTracker tracker, params string[] shown)
        where T : class =>
        tracker.Entries<T>()
            .Where(e => e.State == EntityState.Modified && shown.Any(name => !Equals(e.Property(name).OriginalValue, e.Property(name).CurrentValue)))
            .Select(e => e.Entity);
}
