using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Occupations;
using ProNet.Imports.Reading;
using ProNet.Imports.Running;
using ProNet.Imports.Skills;
using ProNet.Lexicon.Occupations;

namespace ProNet.Imports.Occupations;

/// <summary>
/// Imports the occupations of ESCO, with the French titles of ROME, beside our own list. Ours stay as they are: an occupation of the taxonomy whose English label is a title of ours is
/// stored as the same, and lends it its titles at a lower rank.
/// </summary>
internal sealed class OccupationImporter : IImporter<OccupationRecord>
{
    private readonly FrenchLabels french = new();
    private readonly RomeTitles rome = new();
    private readonly List<ImportFile> companions = [];
    private readonly Dictionary<string, string> unreadable = new(StringComparer.Ordinal);
    private bool hasEnglish;
    private OccupationLexicon own = OccupationLexicon.Empty;
    private ConceptSlugs slugs = new([]);

    public string Kind => "occupations";

    public string FormatDescription =>
        "the occupations of ESCO: the zip of its English CSV files or occupations_en.csv, and beside it French labels (occupations_fr*.csv), the crosswalk to ROME (*mapping_esco_rome*.csv) and its titles (*referentiel_appellation*.csv)";

    public bool CanRead(ImportFile file)
    {
        if (IsCompanion(file))
        {
            companions.Add(file);
            return true;
        }

        var isEnglish = EscoFiles.Occupations.IsEnglish(file);
        hasEnglish |= isEnglish;
        return isEnglish;
    }

    public bool IsCompanion(ImportFile file) => EscoFiles.Occupations.IsFrench(file) || RomeTitles.IsCrosswalk(file) || RomeTitles.IsList(file);

    public async Task PrepareAsync(ProNetDbContext context, CancellationToken cancellationToken)
    {
        await OccupationSeed.EnsureAsync(context, cancellationToken);
        own = new OccupationLexicon(await context.Occupations.AsNoTracking().Where(o => o.Source == OccupationSources.Own).ToListAsync(cancellationToken));
        slugs = new ConceptSlugs(await context.Occupations.Select(o => o.Slug).ToListAsync(cancellationToken));
        LoadCompanions();
    }

    public IEnumerable<ImportItem<OccupationRecord>> Read(ImportFile file)
    {
        if (IsCompanion(file))
        {
            // Within the iteration, where the runner turns it into a sentence about the file.
            if (!hasEnglish)
                throw new InvalidDataException("The French titles need the English occupations: name the folder that holds both.");
            if (unreadable.TryGetValue(file.Path, out var reason))
                throw new InvalidDataException(reason);
            yield break;
        }

        foreach (var item in new OccupationReader(french, rome).Read(file))
            yield return item;
    }

    public IEnumerable<string> Objections(OccupationRecord record) =>
    [
        FieldCheck.Count("other titles", record.TitlesEn.Count + record.TitlesFr.Count),
        FieldCheck.Text("label", record.LabelEn, ImportLimits.Name),
        FieldCheck.Text("French label", record.LabelFr, ImportLimits.Name),
        .. record.TitlesEn.Concat(record.TitlesFr).Select(title => FieldCheck.Text("other title", title, ImportLimits.Name)),
    ];

    public async Task StoreAsync(ProNetDbContext context, IReadOnlyList<OccupationRecord> records, StoreTally tally, CancellationToken cancellationToken)
    {
        var uris = records.Select(r => r.Uri).ToList();
        var held = await context.Occupations.Where(o => o.Source == OccupationSources.Esco && uris.Contains(o.ExternalId)).ToDictionaryAsync(o => o.ExternalId, cancellationToken);
        foreach (var record in records)
        {
            if (held.TryGetValue(record.Uri, out var known))
                Update(context, known, record, tally);
            else
                Add(context, record, tally);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private void Add(ProNetDbContext context, OccupationRecord record, StoreTally tally)
    {
        var occupation = new Occupation
        {
            Slug = slugs.Take(record.LabelEn, OccupationSources.Esco, record.Uri),
            Source = OccupationSources.Esco,
            ExternalId = record.Uri,
            LabelEn = record.LabelEn,
            LabelFr = record.LabelFr,
        };
        Fill(occupation, record);
        context.Occupations.Add(occupation);
        tally.Created++;
    }

    private void Update(ProNetDbContext context, Occupation occupation, OccupationRecord record, StoreTally tally)
    {
        Fill(occupation, record);
        context.ChangeTracker.DetectChanges();
        var isChanged = context.Entry(occupation).State != EntityState.Unchanged;
        tally.Updated += isChanged ? 1 : 0;
        tally.Unchanged += isChanged ? 0 : 1;
    }

    private void Fill(Occupation occupation, OccupationRecord record)
    {
        (occupation.LabelEn, occupation.LabelFr, occupation.SameAs) = (record.LabelEn, record.LabelFr, own.Find(record.LabelEn, isNamed: true)?.Slug ?? "");
        (occupation.TitlesEn, occupation.TitlesFr) = (record.TitlesEn, record.TitlesFr);
    }

    /// <summary>Newest vintage first: occupations_fr.csv comes before occupations_fr_v1.0. A broken file is told of when its turn to be read comes.</summary>
    private void LoadCompanions()
    {
        foreach (var file in companions.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            try
            {
                if (EscoFiles.Occupations.IsFrench(file))
                    french.Load(file);
                else
                    rome.Load(file);
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                unreadable[file.Path] = e.Message;
            }
        }
    }
}
