using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Skills;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;
using ProNet.Lexicon.Skills;

namespace ProNet.Imports.Skills;

/// <summary>
/// Imports the ESCO taxonomy beside our own list. A concept that both know becomes one: ours, with the spellings of both. Aliases of our own carry no
/// language; those of the taxonomy do, which is how a second run tells them apart.
/// </summary>
internal sealed class SkillImporter : IImporter<EscoSkill>
{
    public const string Source = SkillSources.Esco;

    private readonly FrenchLabels french = new();
    private readonly List<ImportFile> frenchFiles = [];
    private readonly Dictionary<string, string> unreadable = new(StringComparer.Ordinal);
    private bool hasEnglish;
    private OwnSkillIndex own = new([]);
    private ConceptSlugs slugs = new([]);

    public string Kind => "skills";

    public string FormatDescription => "the skills of ESCO: the zip of its English CSV files or skills_en.csv, and beside it French labels (skills_fr*.csv)";

    public bool CanRead(ImportFile file)
    {
        if (EscoFiles.Skills.IsFrench(file))
        {
            frenchFiles.Add(file);
            return true;
        }

        var isEnglish = EscoFiles.Skills.IsEnglish(file);
        hasEnglish |= isEnglish;
        return isEnglish;
    }

    public bool IsCompanion(ImportFile file) => EscoFiles.Skills.IsFrench(file);

    public async Task PrepareAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        await SkillSeed.EnsureAsync(context, cancellationToken);
        own = new OwnSkillIndex(await context.SkillConcepts.AsNoTracking().Include(c => c.Aliases)
            .Where(c => c.Source == SkillSources.Own).OrderBy(c => c.Id).ToListAsync(cancellationToken));
        slugs = new ConceptSlugs(await context.SkillConcepts.Select(c => c.Slug).ToListAsync(cancellationToken));
        LoadFrench();
    }

    public IEnumerable<ImportItem<EscoSkill>> Read(ImportFile file)
    {
        if (EscoFiles.Skills.IsFrench(file))
        {
            // Within the iteration, where the runner turns it into a sentence about the file.
            if (!hasEnglish)
                throw new InvalidDataException("The French labels need the English skills: name the folder that holds both.");
            if (unreadable.TryGetValue(file.Path, out var reason))
                throw new InvalidDataException(reason);
            yield break;
        }

        foreach (var item in new EscoReader(french).Read(file))
            yield return item;
    }

    public IEnumerable<string> Objections(EscoSkill record) =>
    [
        FieldCheck.Count("other labels", record.AliasesEn.Count + record.AliasesFr.Count),
        FieldCheck.Text("label", record.LabelEn, ImportLimits.Name),
        FieldCheck.Text("French label", record.LabelFr, ImportLimits.Name),
        .. record.AliasesEn.Concat(record.AliasesFr).Select(alias => FieldCheck.Text("other label", alias, ImportLimits.Name)),
    ];

    public async Task StoreAsync(ProNetDbContext context, IReadOnlyList<EscoSkill> records, StoreTally tally, CancellationToken cancellationToken)
    {
        var targets = records.Select(r => (Skill: r, OwnId: own.Find(r))).ToList();
        var ownIds = targets.Select(t => t.OwnId).OfType<string>().Distinct().ToList();
        var uris = targets.Where(t => t.OwnId is null).Select(t => t.Skill.Uri).ToList();
        var held = (await context.SkillConcepts.Include(c => c.Aliases).AsSplitQuery()
                .Where(c => (c.Source == SkillSources.Own && ownIds.Contains(c.ExternalId)) || (c.Source == Source && uris.Contains(c.ExternalId)))
                .ToListAsync(cancellationToken))
            .ToDictionary(c => (c.Source, c.ExternalId));
        foreach (var (skill, ownId) in targets)
        {
            if (ownId is not null && held.TryGetValue((SkillSources.Own, ownId), out var ours))
                Count(tally, SkillMerge.AddSpellings(ours, skill));
            else if (held.TryGetValue((Source, skill.Uri), out var known))
                Count(tally, SkillMerge.Update(known, skill));
            else
                Add(context, skill, tally);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Newest vintage first: skills_fr.csv comes before skills_fr_v1.0. A broken file is told of when its turn to be read comes.</summary>
    private void LoadFrench()
    {
        foreach (var file in frenchFiles.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            try
            {
                french.Load(file);
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                unreadable[file.Path] = e.Message;
            }
        }
    }

    private void Add(ProNetDbContext context, EscoSkill skill, StoreTally tally)
    {
        var concept = new SkillConcept
        {
            Slug = slugs.Take(skill.LabelEn, Source, skill.Uri),
            Source = Source,
            ExternalId = skill.Uri,
            LabelEn = skill.LabelEn,
            LabelFr = skill.LabelFr,
        };
        SkillMerge.Update(concept, skill);
        context.SkillConcepts.Add(concept);
        tally.Created++;
    }

    private static void Count(StoreTally tally, bool isChanged)
    {
        tally.Updated += isChanged ? 1 : 0;
        tally.Unchanged += isChanged ? 0 : 1;
    }
}
