using ProNet.Domain.Skills;

namespace ProNet.Imports.Skills;

/// <summary>Brings a stored concept up to what the taxonomy says. Answers whether anything changed.</summary>
internal static class SkillMerge
{
    /// <summary>
    /// Adds the labels of the taxonomy to a concept of our own, whose labels stay. Its other names are not added unseen, and those that an earlier import added go: "data" is none of statistics.
    /// </summary>
    public static bool AddSpellings(SkillConcept concept, EscoSkill skill)
    {
        var unseen = skill.AliasesEn.Concat(skill.AliasesFr).Except([skill.LabelEn, skill.LabelFr]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = concept.Aliases.RemoveAll(a => a.Language.Length > 0 && unseen.Contains(a.Text));
        var count = concept.Aliases.Count;
        var known = Known(concept);
        known.UnionWith(concept.Aliases.Select(a => a.Text));
        Add(concept, known, [skill.LabelEn], "en");
        Add(concept, known, [skill.LabelFr], "fr");
        return gone > 0 || concept.Aliases.Count != count;
    }

    /// <summary>Makes labels and aliases of a concept of the taxonomy what the taxonomy says.</summary>
    public static bool Update(SkillConcept concept, EscoSkill skill)
    {
        var isChanged = concept.LabelEn != skill.LabelEn || concept.LabelFr != skill.LabelFr;
        (concept.LabelEn, concept.LabelFr) = (skill.LabelEn, skill.LabelFr);
        var wanted = new SkillConcept { Slug = "", Source = "", ExternalId = "", LabelEn = skill.LabelEn, LabelFr = skill.LabelFr };
        var known = Known(wanted);
        Add(wanted, known, skill.AliasesEn, "en");
        Add(wanted, known, skill.AliasesFr, "fr");
        var texts = wanted.Aliases.Select(a => (a.Text, a.Language)).ToHashSet();
        isChanged |= concept.Aliases.RemoveAll(a => !texts.Contains((a.Text, a.Language))) > 0;
        var held = concept.Aliases.Select(a => (a.Text, a.Language)).ToHashSet();
        foreach (var alias in wanted.Aliases.Where(a => !held.Contains((a.Text, a.Language))))
        {
            concept.Aliases.Add(alias);
            isChanged = true;
        }

        return isChanged;
    }

    private static HashSet<string> Known(SkillConcept concept) => new(StringComparer.OrdinalIgnoreCase) { concept.LabelEn, concept.LabelFr };

    private static void Add(SkillConcept concept, HashSet<string> known, IEnumerable<string> texts, string language)
    {
        foreach (var text in texts.Where(known.Add))
            concept.Aliases.Add(new SkillAlias { Text = text, Language = language });
    }
}
