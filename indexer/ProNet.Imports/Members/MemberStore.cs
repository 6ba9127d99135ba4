using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Imports.Running;

namespace ProNet.Imports.Members;

/// <summary>Stores a batch of parsed members: one query tells which are new, changed or the same; only changed ones are loaded.</summary>
internal static class MemberStore
{
    public static async Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> parsed, StoreTally tally, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var (created, changed) = await SortedRecords<Member>.SortAsync(context.Members, parsed, m => (m, m.ContentHash), tally, cancellationToken);
        var added = await AddAsync(context, created, cancellationToken);
        await UpdateAsync(context, changed, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await InsertPartsAsync(context, created, added, cancellationToken);
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

    /// <summary>Adds fresh copies without their parts, so that a batch that failed half-way can be stored again from the same records.</summary>
    private static async Task<List<Member>> AddAsync(ProNetDbContext context, List<Member> created, CancellationToken cancellationToken)
    {
        var handles = created.Select(m => m.Handle).ToList();
        var taken = await context.Members.Where(m => handles.Contains(m.Handle)).Select(m => m.Handle).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var added = new List<Member>(created.Count);
        foreach (var parsed in created)
        {
            var handle = taken.Add(parsed.Handle) ? parsed.Handle : $"{parsed.Handle}-{ContentDigest.Suffix(parsed.Source, parsed.ExternalId)}";
            var member = new Member { Handle = handle, Source = parsed.Source, ExternalId = parsed.ExternalId };
            MemberCopy.FieldsOnto(member, parsed);
            member.ExperienceMonths = parsed.ExperienceMonths;
            context.Members.Add(member);
            added.Add(member);
        }

        return added;
    }

    /// <summary>The parts are nine rows in ten of a profile, and new; they go in past the change tracker.</summary>
    private static async Task InsertPartsAsync(ProNetDbContext context, List<Member> created, List<Member> added, CancellationToken cancellationToken)
    {
        if (created.Count == 0)
            return;
        using var positions = new RowInserter<Position>(context);
        using var education = new RowInserter<Education>(context);
        using var skills = new RowInserter<MemberSkill>(context);
        for (var i = 0; i < created.Count; i++)
        {
            var (parsed, id) = (created[i], added[i].Id);
            foreach (var position in parsed.Positions)
            {
                position.MemberId = id;
                await positions.InsertAsync(position, cancellationToken);
            }

            foreach (var entry in parsed.Education)
            {
                entry.MemberId = id;
                await education.InsertAsync(entry, cancellationToken);
            }

            foreach (var skill in parsed.Skills)
            {
                skill.MemberId = id;
                await skills.InsertAsync(skill, cancellationToken);
            }
        }
    }
}
