using ProNet.Imports.Running;
using ProNet.Search.Analysis;
using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Organisations;

namespace ProNet.Imports.Jobs;

/// <summary>
/// Finds or adds the organisations that a batch of postings names. What a later posting knows more (a website, a description) fills a gap but
/// never replaces anything: postings of one organisation differ, and replacing would change it with each import for ever.
/// </summary>
internal static class OrganisationStore
{
    /// <returns>Tracked organisations; new ones are saved with the postings.</returns>
    public static async Task<Dictionary<OrganisationKey, Organisation>> EnsureAsync(
        ProNetDbContext context, IReadOnlyList<JobRecord> parsed, CancellationToken cancellationToken)
    {
        var named = parsed.Select(p => p.Organisation).OfType<OrganisationRecord>().ToList();
        var found = new Dictionary<OrganisationKey, Organisation>();
        foreach (var ofSource in named.GroupBy(o => o.Source, StringComparer.Ordinal))
        {
            var source = ofSource.Key;
            var ids = ofSource.Select(o => o.ExternalId).Distinct(StringComparer.Ordinal).ToList();
            var stored = context.Organisations.Where(o => o.Source == source && ids.Contains(o.ExternalId)).AsAsyncEnumerable();
            await foreach (var organisation in stored.WithCancellation(cancellationToken))
                found[new OrganisationKey(source, organisation.ExternalId)] = organisation;
        }

        var missing = named.Where(o => !found.ContainsKey(OrganisationKey.Of(o))).DistinctBy(OrganisationKey.Of).ToList();
        await AddAsync(context, missing, found, cancellationToken);
        foreach (var record in named)
            FillGaps(found[OrganisationKey.Of(record)], record);
        return found;
    }

    private static async Task AddAsync(
        ProNetDbContext context, List<OrganisationRecord> missing, Dictionary<OrganisationKey, Organisation> found, CancellationToken cancellationToken)
    {
        var slugs = missing.Select(o => Slug.Of(o.Name)).ToList();
        var taken = await context.Organisations.Where(o => slugs.Contains(o.Slug)).Select(o => o.Slug).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        foreach (var record in missing)
        {
            var slug = Slug.Of(record.Name);
            if (slug.Length == 0 || !taken.Add(slug))
                slug = $"{(slug.Length == 0 ? "organisation" : slug)}-{ContentDigest.Suffix(record.Source, record.ExternalId)}";
            var organisation = new Organisation { Slug = slug, Source = record.Source, ExternalId = record.ExternalId, Name = record.Name };
            context.Organisations.Add(organisation);
            found[OrganisationKey.Of(record)] = organisation;
        }
    }

    private static void FillGaps(Organisation organisation, OrganisationRecord record)
    {
        if (organisation.Description.Length == 0)
            organisation.Description = record.Description;
        if (organisation.Industry.Length == 0)
            organisation.Industry = record.Industry;
        if (organisation.Website.Length == 0)
            organisation.Website = record.Website;
    }
}
