using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Lexicon.Certificates;
using ProNet.Lexicon.Names;
using ProNet.Lexicon.Occupations;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;
using ProNet.Search;
using ProNet.Search.Lexicon;

namespace ProNet.Lexicon;

/// <summary>
/// Skills, occupations, places and labels as the store has them: immutable snapshots, swapped by reference when an import changed them. Empty until
/// <see cref="LoadAsync"/> and <see cref="LoadNamesAsync"/> ran once.
/// </summary>
internal sealed class StoreLexicon(IDbContextFactory<ProNetDbContext> contexts) : ISkillLexicon, IConceptLexicon, IGazetteer, IFacetLabels
{
    private volatile NameLexicon names = NameLexicon.Empty;
    private volatile Snapshots current = new(null, SkillLexicon.Empty, OccupationLexicon.Empty, Gazetteer.Empty);

    /// <summary>What is known at the moment of asking.</summary>
    public CurrentLexicon Current => new(() => current.Skills, () => current.Places, LoadAsync, () => current.Occupations, token => current.Version is null or { Occupations: 0 } ? LoadAsync(token) : Task.CompletedTask);

    public SkillEntry? Find(string term) => current.Skills.Find(term);

    public SkillEntry? BySlug(string slug) => current.Skills.BySlug(slug);

    public IEnumerable<SkillEntry> Mentioned(string text)
    {
        var skills = current.Skills;
        return skills.Recognize(text).Select(mention => skills.BySlug(mention.Slug)).OfType<SkillEntry>();
    }

    public ConceptEntry? Find(ConceptKind kind, string term, bool isNamed) => kind switch
    {
        ConceptKind.Occupation => current.Occupations.Find(term, isNamed),
        ConceptKind.Certificate => CertificateLexicon.Find(term),
        ConceptKind.Country => CountryLexicon.Find(term, isNamed),
        _ => null,
    };

    public ConceptEntry? BySlug(ConceptKind kind, string slug) => kind switch
    {
        ConceptKind.Occupation => current.Occupations.BySlug(slug),
        ConceptKind.Certificate => CertificateLexicon.BySlug(slug),
        ConceptKind.Country => CountryLexicon.ByCodeOf(slug),
        _ => null,
    };

    public ValueList<GeoCentre> Find(string placeText, string language) => current.Places.Find(placeText, language);

    /// <summary>Labels that the store has; codes are put in words by whoever shows them.</summary>
    public string Label(string facet, string value, string language) => facet switch
    {
        "skill" or "required-skill" or "nice-skill" => BySlug(value)?.Label(language) is { } skill ? TaxonomyLabel.Tidied(skill) : null,
        "occupation" => BySlug(ConceptKind.Occupation, value)?.Label(language) is { } occupation ? TaxonomyLabel.Tidied(occupation) : null,
        "certificate" => BySlug(ConceptKind.Certificate, value)?.Label(language),
        "country" => BySlug(ConceptKind.Country, value)?.Label(language),
        "place" => current.Places.Label(value, language),
        _ => names.Label(facet, value),
    } ?? value;

    public IEnumerable<string> Names(string facet, string value)
    {
        string[] aliases = facet is "skill" or "required-skill" or "nice-skill" && BySlug(value) is { } skill ? [.. skill.Aliases] : [];
        return aliases.Prepend(Label(facet, value, "fr")).Prepend(Label(facet, value, "en")).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Puts our own skills, occupations and towns into a store that lacks them, then loads.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await SkillSeed.EnsureAsync(context, cancellationToken);
            await OccupationSeed.EnsureAsync(context, cancellationToken);
            await PlaceSeed.EnsureAsync(context, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another process seeded the same rows at the same moment; if it was something else, loading says so.
        }

        await LoadAsync(cancellationToken);
    }

    /// <summary>Reads the store again if an import changed it since the last time.</summary>
    /// <returns>True when it did.</returns>
    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await VersionAsync(context, cancellationToken);
        if (version == current.Version)
            return false;
        var skills = await context.SkillConcepts.AsNoTracking().Include(c => c.Aliases).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var occupations = await context.Occupations.AsNoTracking().OrderBy(o => o.Id).ToListAsync(cancellationToken);
        var places = await context.Places.AsNoTracking().ToListAsync(cancellationToken);
        current = new Snapshots(version, new SkillLexicon(skills), new OccupationLexicon(occupations, skills.ConvertAll(s => (s.LabelEn, s.LabelFr))), new Gazetteer(places));
        return true;
    }

    /// <summary>Reads again how names are written. Looks at every row that has one.</summary>
    public async Task LoadNamesAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        names = await NameLexicon.ReadAsync(context, cancellationToken);
    }

    private static async Task<LexiconVersion> VersionAsync(ProNetDbContext context, CancellationToken cancellationToken) => new(
        await context.ImportBatches.MaxAsync(b => b.FinishedAt, cancellationToken),
        await context.SkillConcepts.CountAsync(cancellationToken),
        await context.Occupations.CountAsync(cancellationToken),
        await context.Places.CountAsync(cancellationToken));

    /// <summary>Changes whenever an import ended or a row came or went; three counts and an instant, so that looking costs nothing.</summary>
    private sealed record LexiconVersion(DateTime? LastImport, int Skills, int Occupations, int Places);

    private sealed record Snapshots(LexiconVersion? Version, SkillLexicon Skills, OccupationLexicon Occupations, Gazetteer Places);
}
