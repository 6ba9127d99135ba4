using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Places;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Search;

namespace ProNet.Application.Profiles;

/// <summary>Reads a profile for its page.</summary>
public sealed class MemberReader(ProNetDbContext store)
{
    /// <returns>Null when there is no such person, or none that the viewer may see: the two look alike on purpose.</returns>
    public async Task<MemberPageModel?> ReadAsync(string handle, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await Whole(viewer).FirstOrDefaultAsync(m => m.Handle == handle, cancellationToken) is not { } member)
            return null;
        member.Cvs.AddRange(await KeptCvs.WithoutTextAsync(store.Set<KeptCv>().Where(c => c.MemberId == member.Id && c.Kind != ""), cancellationToken));
        // What its source says in its own words; of a CV that somebody brought, the file is what others have.
        if (member.Origin is not null)
            member.Cvs.AddRange(await store.Set<KeptCv>().AsNoTracking().Where(c => c.MemberId == member.Id && c.Kind == "").OrderBy(c => c.Id).ToListAsync(cancellationToken));
        return Model(member, viewer) with { IsUnclaimed = member.Origin is not null && !await store.Accounts.AnyAsync(a => a.MemberId == member.Id, cancellationToken) };
    }

    /// <returns>Those whom the viewer may see, in the order of the ids.</returns>
    public async Task<IReadOnlyList<MemberPageModel>> ReadAsync(IReadOnlyCollection<long> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        var members = await Whole(viewer).Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellationToken);
        return [.. ids.Where(members.ContainsKey).Select(id => Model(members[id], viewer))];
    }

    /// <returns>What its owner agrees to; null when there is no such person, or none that the viewer may see.</returns>
    public async Task<Consents?> ConsentsAsync(string handle, Viewer viewer, CancellationToken cancellationToken) =>
        (await store.Members.AsNoTracking().VisibleTo(viewer).FirstOrDefaultAsync(m => m.Handle == handle, cancellationToken))?.Consents;

    private IQueryable<Member> Whole(Viewer viewer) => store.Members.AsNoTracking().VisibleTo(viewer)
        .Include(m => m.Location.Place)
        .Include(m => m.Positions.OrderBy(p => p.Ordinal))
        .Include(m => m.Education.OrderBy(e => e.Ordinal))
        .Include(m => m.Skills).ThenInclude(s => s.Concept)
        .AsSplitQuery();

    private static MemberPageModel Model(Member member, Viewer viewer)
    {
        var seen = member.SeenBy(viewer)!;
        return new MemberPageModel(
            seen,
            PlaceCard.From(seen.Location),
            seen.Skills.Where(s => s.Listed).Select(s => s.Concept!).ToValueList(),
            seen.Skills.Where(s => !s.Listed).Select(s => s.Concept!).ToValueList());
    }
}
