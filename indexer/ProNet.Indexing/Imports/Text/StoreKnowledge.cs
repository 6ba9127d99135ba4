using Microsoft.EntityFrameworkCore;
using ProNet.Data;

namespace ProNet.Indexing.Imports.Text;

/// <summary>Loads what parsing needs to know from the store, once per run.</summary>
internal static class StoreKnowledge
{
    public static async Task<ParsingKnowledge> LoadAsync(ProNetDbContext context, TimeProvider time, CancellationToken cancellationToken)
    {
        var places = await context.Places.AsNoTracking()
            .Select(p => new { p.Id, p.NameEn, p.NameFr, p.AlternateNames, p.CountryCode, p.Region, p.Population, p.Latitude, p.Longitude })
            .ToListAsync(cancellationToken);
        var finder = new PlaceFinder(places.ConvertAll(p => new PlaceCandidate(
            p.Id, [p.NameEn, p.NameFr, .. p.AlternateNames.Split('\n')], p.CountryCode, p.Region, p.Population, new(p.Latitude, p.Longitude))));
        return new ParsingKnowledge(SkillFinder.None, finder, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
    }
}
