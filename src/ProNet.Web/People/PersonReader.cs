using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Web.Search;

namespace ProNet.Web.People;

/// <summary>Reads a profile for its page.</summary>
public sealed class PersonReader(ProNetDbContext store)
{
    /// <returns>Null when there is no such person, or none that the viewer may see: the two look alike on purpose.</returns>
    public async Task<PersonPageModel?> ReadAsync(string handle, AccessScope scope, CancellationToken cancellationToken)
    {
        var member = await store.Members.AsNoTracking().To(scope)
            .Include(m => m.Location.Place)
            .Include(m => m.Positions.OrderBy(p => p.Ordinal))
            .Include(m => m.Education.OrderBy(e => e.Ordinal))
            .Include(m => m.Skills).ThenInclude(s => s.Concept)
            .AsSplitQuery()
            .FirstOrDefaultAsync(m => m.Handle == handle, cancellationToken);
        return member is null ? null : new PersonPageModel(
            member,
            PlaceCard.From(member.Location),
            member.Skills.Where(s => s.Listed).Select(s => s.Concept!).ToValueList(),
            member.Skills.Where(s => !s.Listed).Select(s => s.Concept!).ToValueList());
    }
}
