using ProNet.Domain.Skills;
using ProNet.Imports.Reading;
using ProNet.Imports.Skills;
using ProNet.Lexicon.Skills;
using ProNet.Testing;

namespace ProNet.Imports.Tests.Skills;

/// <summary>Our list and ESCO joined in memory as the import joins them in the store.</summary>
internal sealed class EscoVocabulary
{
    private EscoVocabulary(List<SkillConcept> concepts, Dictionary<int, HashSet<string>> labels)
    {
        Concepts = concepts;
        Labels = labels;
    }

    public List<SkillConcept> Concepts { get; }

    /// <summary>Concept id → the English preferred labels, in lower case, of the ESCO concepts that it is.</summary>
    public Dictionary<int, HashSet<string>> Labels { get; }

    /// <summary>Null where the data are missing.</summary>
    public static EscoVocabulary? Load()
    {
        if (SharedData.Find("taxonomy", "esco") is not { } folder)
            return null;
        var french = new FrenchLabels();
        foreach (var path in Directory.EnumerateFiles(folder, "skills_fr*.csv").Order(StringComparer.Ordinal))
            french.Load(new ImportFile(path));
        var concepts = SkillList.All.Select((entry, i) => Own(entry, i + 1)).ToList();
        var byId = concepts.ToDictionary(c => c.ExternalId);
        var index = new OwnSkillIndex(concepts);
        var labels = new Dictionary<int, HashSet<string>>();
        var zip = Directory.EnumerateFiles(folder, "*.zip").Select(p => new ImportFile(p)).First(EscoFiles.Skills.IsEnglish);
        foreach (var item in new EscoReader(french).Read(zip))
        {
            var concept = index.Find(item.Value!) is { } own ? byId[own] : New(item.Value!, concepts);
            if (concept.Source == SkillSources.Own)
                SkillMerge.AddSpellings(concept, item.Value!);
            else
                SkillMerge.Update(concept, item.Value!);
            if (!labels.TryGetValue(concept.Id, out var names))
                labels[concept.Id] = names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            names.Add(item.Value!.LabelEn);
        }

        return new EscoVocabulary(concepts, labels);
    }

    private static SkillConcept Own(SkillListEntry entry, int id)
    {
        var concept = new SkillConcept
        {
            Id = id,
            Slug = entry.Slug,
            Source = SkillSources.Own,
            ExternalId = entry.Slug,
            LabelEn = entry.LabelEn,
            LabelFr = entry.LabelFr,
        };
        concept.Aliases.AddRange(entry.Aliases.Select(a => new SkillAlias { Text = a }));
        return concept;
    }

    private static SkillConcept New(EscoSkill skill, List<SkillConcept> concepts)
    {
        var concept = new SkillConcept
        {
            Id = concepts.Count + 1,
            Slug = skill.Uri,
            Source = SkillImporter.Source,
            ExternalId = skill.Uri,
            LabelEn = skill.LabelEn,
            LabelFr = skill.LabelFr,
        };
        concepts.Add(concept);
        return concept;
    }
}
