using Microsoft.EntityFrameworkCore;
using ProNet.Data;

namespace ProNet.Lexicon.Occupations;

/// <summary>Puts our own list of occupations into a store that does not have it yet, so that a fresh installation knows what an RN is.</summary>
public static class OccupationSeed
{
    /// <summary>Adds the occupations that are missing; those present are left as they are. Saves.</summary>
    public static async Task EnsureAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        var held = await context.Occupations.Where(o => o.Source == OccupationSources.Own).Select(o => o.ExternalId).ToHashSetAsync(cancellationToken);
        context.Occupations.AddRange(OccupationList.All().Where(o => !held.Contains(o.ExternalId)));
        await context.SaveChangesAsync(cancellationToken);
    }
}
