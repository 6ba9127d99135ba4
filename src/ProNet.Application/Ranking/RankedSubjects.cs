using Microsoft.EntityFrameworkCore;
using ProNet.Application.Access;
using ProNet.Application.Profiles;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Search;
using ProNet.Search.Responses;

namespace ProNet.Application.Ranking;

/// <summary>
/// Reads from the store what of the hits of a window is told to a model: what the index holds for the view of whoever asks, because an order tells of what it is made from. What is for contacts alone is found by no
/// search, and ranks nobody.
/// </summary>
public sealed class RankedSubjects(ProNetDbContext store)
{
    /// <summary>Whoever asks, with all that they told of themselves; somebody of whom nothing is known where they have no profile.</summary>
    internal async Task<Member> AskerAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var asker = viewer.MemberId is { } id
            ? await store.Members.AsNoTracking().Include(m => m.Positions).Include(m => m.Education).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, cancellationToken)
            : null;
        if (asker is null)
            return new Member { Handle = "" };
        await store.AddSkillsAsync([asker], cancellationToken);
        return asker;
    }

    /// <summary>In the order of the hits; who is gone or hidden by now is left out.</summary>
    internal async Task<List<RankedSubject>> ReadAsync(ValueList<SearchHit> hits, DateOnly today, Viewer viewer, CancellationToken cancellationToken)
    {
        var ids = hits.Select(h => h.Id).ToArray();
        var members = await store.Members.AsNoTracking().VisibleTo(viewer)
            .Where(m => EF.Parameter(ids).Contains(m.Id))
            .Include(m => m.Positions)
            .Include(m => m.Education)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        await store.AddSkillsAsync(members, cancellationToken);
        var view = viewer.Scope.View;
        var seen = members.Select(m => m.SeenBy(view)).OfType<Member>().ToDictionary(m => m.Id);
        return [.. hits.Where(h => seen.ContainsKey(h.Id)).Select(h => new RankedSubject(seen[h.Id], h.Score, today))];
    }
}
