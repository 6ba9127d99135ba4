using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Data.Imports;
using ProNet.Domain.Profiles;
using ProNet.Imports.Running;

namespace ProNet.Imports.Members;

/// <summary>Stores a batch of parsed members: one query tells which are new, changed or the same; only changed ones are loaded.</summary>
internal static class MemberStore
{
    public static async Task StoreAsync(ProNetDbContext context, IReadOnlyList<Member> parsed, StoreTally tally, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var free = await UnclaimedAsync(context, parsed, cancellationToken);
        tally.Unchanged += parsed.Count - free.Count;
        var (created, changed) = await SortedRecords<Member>.SortAsync(context.Members, free, m => (m, m.Origin!.ContentHash), tally, cancellationToken);
        var added = await AddAsync(context, created, cancellationToken);
        await UpdateAsync(context, changed, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await InsertPartsAsync(context, created, added, cancellationToken);
    }

    /// <summary>What a person took over is the person's, whatever its source says later.</summary>
    private static async Task<List<Member>> UnclaimedAsync(ProNetDbContext context, IReadOnlyList<Member> parsed, CancellationToken cancellationToken)
    {
        var hashes = parsed.Select(m => ClaimedOrigin.Hash(m.Origin!.ExternalId)).ToList();
        var claimed = (await context.ClaimedOrigins.Where(o => hashes.Contains(o.IdHash)).Select(o => new { o.Source, o.IdHash }).ToListAsync(cancellationToken))
            .Select(o => (o.Source, o.IdHash)).ToHashSet();
        return [.. parsed.Where((m, i) => !claimed.Contains((m.Origin!.Source, hashes[i])))];
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
            .Include(m => m.Cvs.OrderBy(c => c.Id))
            .Where(m => ids.Contains(m.Id))
            .ToListAsync(cancellationToken);
        foreach (var member in members)
            MemberCopy.Onto(member, changed[member.Id]);
    }

    /// <summary>Adds fresh copies without their parts, so that a batch that failed half-way can be stored again from the same records.</summary>
    private static async Task<List<Member>> AddAsync(ProNetDbContext context, List<Member> created, CancellationToken cancellationToken)
    {
        var handles = created.Select(m => m.Handle).ToList();
        // An address that somebody had leads to that person, and never to a namesake.
        var taken = await context.Members.Where(m => handles.Contains(m.Handle)).Select(m => m.Handle)
            .Union(context.FormerHandles.Where(h => handles.Contains(h.Handle)).Select(h => h.Handle))
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var added = new List<Member>(created.Count);
        foreach (var parsed in created)
        {
            var handle = taken.Add(parsed.Handle) ? parsed.Handle : $"{parsed.Handle}-{ContentDigest.Suffix(parsed.Origin!.Source, parsed.Origin.ExternalId)}";
            var member = new Member { Handle = handle, Origin = new ImportOrigin { Source = parsed.Origin!.Source, ExternalId = parsed.Origin.ExternalId } };
            MemberCopy.FieldsOnto(member, parsed);
            (member.ExperienceMonths, member.ExperienceAsOf) = (parsed.ExperienceMonths, parsed.ExperienceAsOf);
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
        using var cvs = new RowInserter<KeptCv>(context);
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

            foreach (var cv in parsed.Cvs)
            {
                cv.MemberId = id;
                await cvs.InsertAsync(cv, cancellationToken);
            }
        }
    }
}
