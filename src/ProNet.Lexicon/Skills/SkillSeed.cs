using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Skills;

namespace ProNet.Lexicon.Skills;

/// <summary>Puts our own list of skills into a store that does not have it yet, so that a fresh installation knows what k8s is.</summary>
public static class SkillSeed
{
    /// <summary>Adds the concepts that are missing; those present are left as they are. Saves.</summary>
    public static async Task EnsureAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        var held = await context.SkillConcepts.Where(c => c.Source == SkillSources.Own).Select(c => c.ExternalId).ToHashSetAsync(cancellationToken);
        foreach (var entry in SkillList.All.Where(e => !held.Contains(e.Slug)))
            context.SkillConcepts.Add(ToConcept(entry));

        await context.SaveChangesAsync(cancellationToken);
    }

    public static SkillConcept ToConcept(SkillListEntry entry)
    {
        var concept = new SkillConcept
        {
            Slug = entry.Slug,
            Source = SkillSources.Own,
            ExternalId = entry.Slug,
            LabelEn = entry.LabelEn,
            LabelFr = entry.LabelFr,
        };
        concept.Aliases.AddRange(entry.Aliases.Select(alias => new SkillAlias { Text = alias }));
        return concept;
    }
}
