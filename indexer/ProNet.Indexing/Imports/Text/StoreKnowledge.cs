using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Indexing.Lexicon;
using ProNet.Indexing.Skills;

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
        return new ParsingKnowledge(await FindSkillsAsync(context, cancellationToken), finder, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
    }

    private static async Task<SkillFinder> FindSkillsAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        var concepts = await context.SkillConcepts.AsNoTracking().Include(c => c.Aliases).ToListAsync(cancellationToken);
        var recognizer = new SkillRecognizer(concepts);
        var lexicon = new SkillSnapshot(concepts);
        var ids = concepts.ToDictionary(c => c.Slug, c => c.Id);
        return new SkillFinder(
            (text, _) => recognizer.Recognize(text).Select(m => m.ConceptId).Distinct().ToList(),
            term => lexicon.Find(term) is { } entry ? ids[entry.Slug] : null);
    }
}
