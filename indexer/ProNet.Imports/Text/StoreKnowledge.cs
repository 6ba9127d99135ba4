using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Lexicon.Occupations;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;

namespace ProNet.Imports.Text;

/// <summary>Loads what parsing needs to know from the store, once per run.</summary>
internal static class StoreKnowledge
{
    /// <summary>A store without skills, occupations or places gets our own lists first, so that the very first import recognises some.</summary>
    public static async Task<ParseContext> LoadAsync(ProNetDbContext context, TimeProvider time, CancellationToken cancellationToken)
    {
        await SkillSeed.EnsureAsync(context, cancellationToken);
        await OccupationSeed.EnsureAsync(context, cancellationToken);
        await PlaceSeed.EnsureAsync(context, cancellationToken);
        var skills = new SkillLexicon(await context.SkillConcepts.AsNoTracking().Include(c => c.Aliases).OrderBy(c => c.Id).ToListAsync(cancellationToken));
        var places = new Gazetteer(await context.Places.AsNoTracking().ToListAsync(cancellationToken));
        return new ParseContext(
            new SkillFinder((text, _) => skills.Recognize(text).Select(m => m.ConceptId).Distinct().ToList(), skills.ConceptId),
            places,
            DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
    }
}
