using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Indexing.Imports.Text;

namespace ProNet.Indexing.Imports.People;

/// <summary>Stores a batch of parsed members: one query tells which are new, changed or the same; only changed ones are loaded.</summary>
internal static class PeopleStore
{
    public static async Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> parsed, StoreTally tally, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var changed = new Dictionary<long, Member>();
        var created = new List<Member>();
        foreach (var ofSource in parsed.GroupBy(m => m.Source, StringComparer.Ordinal))
        {
            var source = ofSource.Key;
            var ids = ofSource.Select(m => m.ExternalId).ToList();
            var stored = await context.Members
                .Where(m => m.Source == source && ids.Contains(m.ExternalId))
                .Select(m => new { m.Id, m.ExternalId, m.ContentHash })
                .ToDictionaryAsync(m => m.ExternalId, StringComparer.Ordinal, cancellationToken);
            foreach (var member in ofSource)
            {
                if (!stored.TryGetValue(member.ExternalId, out var known))
                {
                    tally.Created++;
                    created.Add(member);
                }
                else if (known.ContentHash == member.ContentHash)
                {
                    tally.Unchanged++;
                }
                else
                {
                    tally.Updated++;
                    changed.Add(known.Id, member);
                }
            }
        }

        await CreateAsync(context, created, cancellationToken);
        await UpdateAsync(context, changed, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    private static async Task UpdateAsync(ProNetDbContext context, Dictionary<long, Member> changed, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
            return;
        var ids = changed.Keys.ToList();
        var members = await context.Members
            .Include(m => m.Positions.OrderBy(p => p.Ordinal))
            .Include(m => m.Education.OrderBy(e => e.Ordinal))
            .Include(m => m.Skills)
            .Where(m => ids.Contains(m.Id))
            .ToListAsync(cancellationToken);
        foreach (var member in members)
            MemberCopy.Onto(member, changed[member.Id]);
    }

    /// <summary>Adds fresh copies, so that a batch that failed half-way can be stored again from the same records.</summary>
    private static async Task CreateAsync(ProNetDbContext context, List<Member> created, CancellationToken cancellationToken)
    {
        var handles = created.Select(m => m.Handle).ToList();
        var taken = await context.Members.Where(m => handles.Contains(m.Handle)).Select(m => m.Handle).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        foreach (var parsed in created)
        {
            var handle = taken.Add(parsed.Handle) ? parsed.Handle : $"{parsed.Handle}-{Slug.Suffix(parsed.Source, parsed.ExternalId)}";
            var member = new Member { Handle = handle, Source = parsed.Source, ExternalId = parsed.ExternalId };
            MemberCopy.Onto(member, parsed);
            context.Members.Add(member);
        }
    }
}
