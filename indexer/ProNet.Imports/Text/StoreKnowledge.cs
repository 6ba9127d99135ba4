using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;

namespace ProNet.Imports.Text;

/// <summary>Loads what parsing needs to know from the store, once per run.</summary>
internal static class StoreKnowledge
{
    /// <summary>A store without skills or places gets our own lists first, so that the very first import recognises some.</summary>
    public static async Task<ParseContext> LoadAsync(ProNetDbContext context, TimeProvider time, CancellationToken cancellationToken)
    {
        await SkillSeed.EnsureAsync(context, cancellationToken);
        await PlaceSeed.EnsureAsync(context, cancellationToken);
        var skills = await SkillsAsync(context, cancellationToken);
        var places = await PlacesAsync(context, cancellationToken);
        return new ParseContext(skills, places, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
    }

    private static async Task<SkillFinder> SkillsAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        var concepts = await context.SkillConcepts.AsNoTracking().Include(c => c.Aliases).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var ids = concepts.ToDictionary(c => c.Slug, c => c.Id, StringComparer.Ordinal);
        var recognizer = new SkillRecognizer(concepts);
        var bySpelling = new SkillSnapshot(concepts);
        return new SkillFinder(
            (text, _) => recognizer.Recognize(text).Select(m => m.ConceptId).Distinct().ToList(),
            term => bySpelling.Find(term) is { } entry ? ids[entry.Slug] : null);
    }

    private static async Task<PlaceFinder> PlacesAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        var places = await context.Places.AsNoTracking()
            .Select(p => new { p.Id, p.NameEn, p.NameFr, p.AlternateNames, p.CountryCode, p.Region, p.Population, p.Latitude, p.Longitude })
            .ToListAsync(cancellationToken);
        return new PlaceFinder(places.ConvertAll(p => new PlaceCandidate(
            p.Id, [p.NameEn, p.NameFr, .. p.AlternateNames.Split('\n')], p.CountryCode, p.Region, p.Population, new(p.Latitude, p.Longitude))));
    }
}
