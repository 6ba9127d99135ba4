using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Organisations;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;

namespace ProNet.Indexing.Documents;

internal static class OrganisationDocuments
{
    public static async Task<IReadOnlyList<IndexOperation>> BuildAsync(ProNetDbContext context, long[] ids, CancellationToken cancellationToken)
    {
        var organisations = await context.Organisations.AsNoTracking()
            .Where(o => EF.Parameter(ids).Contains(o.Id))
            .OrderBy(o => o.Id)
            .Include(o => o.Location.Place)
            .ToListAsync(cancellationToken);
        return organisations.ConvertAll(o => IndexOperation.Put(Build(o)));
    }

    private static OrganisationDocument Build(Organisation organisation) => new()
    {
        Id = organisation.Id,
        Version = organisation.Version,
        Audience = organisation.Audience,
        UpdatedOn = DocumentParts.Day(organisation.UpdatedAt),
        Name = organisation.Name,
        Description = organisation.Description,
        Industry = organisation.Industry,
        Place = DocumentParts.Place(organisation.Location),
    };
}
