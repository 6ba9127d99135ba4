using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Places;

namespace ProNet.Imports.Demo;

/// <summary>
/// The store's own skills and places in the place of the demo's, so that the demo joins what was imported instead of doubling it; those that
/// are missing are added.
/// </summary>
internal sealed class DemoLinks
{
    private readonly Dictionary<string, int> skills;
    private readonly Dictionary<string, int> places;

    private DemoLinks(Dictionary<string, int> skills, Dictionary<string, int> places) => (this.skills, this.places) = (skills, places);

    public static async Task<DemoLinks> PrepareAsync(ProNetDbContext context, DemoSet set, CancellationToken cancellationToken)
    {
        var skillSlugs = set.Skills.Select(s => s.Slug).ToList();
        var placeSlugs = set.Places.Select(p => p.Slug).ToList();
        var knownSkills = await context.SkillConcepts.Where(s => skillSlugs.Contains(s.Slug)).ToDictionaryAsync(s => s.Slug, s => s.Id, cancellationToken);
        var knownPlaces = await context.Places.Where(p => placeSlugs.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, p => p.Id, cancellationToken);
        var newSkills = set.Skills.Where(s => !knownSkills.ContainsKey(s.Slug)).ToList();
        var newPlaces = set.Places.Where(p => !knownPlaces.ContainsKey(p.Slug)).ToList();
        context.AddRange(newSkills);
        context.AddRange(newPlaces);
        await context.SaveChangesAsync(cancellationToken);
        newSkills.ForEach(s => knownSkills.Add(s.Slug, s.Id));
        newPlaces.ForEach(p => knownPlaces.Add(p.Slug, p.Id));
        return new DemoLinks(knownSkills, knownPlaces);
    }

    public int Skill(string slug) => skills[slug];

    /// <summary>Points at the store's place by id; the demo's own object is let go of, or it would be added again.</summary>
    public void Link(Location location)
    {
        if (location.Place is { } place)
            (location.PlaceId, location.Place) = (places[place.Slug], null);
    }
}
