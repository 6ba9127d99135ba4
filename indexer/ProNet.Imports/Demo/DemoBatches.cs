using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo;

/// <summary>Stores one batch of the demo in one transaction.</summary>
internal sealed class DemoBatches(IDbContextFactory<ProNetDbContext> contexts, DemoLinks links, TimeProvider time)
{
    private Dictionary<string, long>? organisations;

    /// <summary>False for those who come today.</summary>
    public bool AreFromThePast { get; init; } = true;

    public async Task StoreAsync(ISubject[] batch, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        organisations ??= batch[0] is Organisation ? null : await context.Organisations
            .Where(o => o.Origin!.Source == DemoLibrary.Source).ToDictionaryAsync(o => o.Name, o => o.Id, cancellationToken);
        foreach (var subject in batch)
            Link(subject);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.AddRange(batch.AsEnumerable<object>());
        await context.SaveChangesAsync(cancellationToken);
        if (batch is Member[] members && AreFromThePast)
            await AgeAsync(context, members, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private void Link(ISubject subject)
    {
        switch (subject)
        {
            case Organisation organisation:
                links.Link(organisation.Location);
                break;
            case Member member:
                links.Link(member.Location);
                member.Skills.ForEach(s => (s.ConceptId, s.Concept) = (links.Skill(s.Concept!.Slug), null));
                member.Positions.ForEach(p => p.OrganisationId = organisations!.TryGetValue(p.OrganisationName, out var id) ? id : null);
                break;
            case Job job:
                links.Link(job.Location);
                job.Skills.ForEach(s => (s.ConceptId, s.Concept) = (links.Skill(s.Concept!.Slug), null));
                (job.OrganisationId, job.Organisation) = (organisations![job.Organisation!.Name], null);
                break;
        }
    }

    /// <summary>A store in which everybody joined and changed a profile this minute would show nothing of freshness: spread both over a year and more.</summary>
    private async Task AgeAsync(ProNetDbContext context, Member[] members, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var group in members.GroupBy(m => Ages(m.Origin!.ExternalId)).Where(g => g.Key.Joined > 0))
        {
            var ids = group.Select(m => m.Id).ToList();
            var (joined, changed) = (now.AddDays(-group.Key.Joined), now.AddDays(-group.Key.Changed));
            await context.Members.Where(m => ids.Contains(m.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.CreatedAt, joined).SetProperty(m => m.UpdatedAt, changed), cancellationToken);
        }
    }

    /// <summary>Days ago; many joined lately, few long before. Of few kinds, because each is one statement, and others wait to write meanwhile.</summary>
    private static (int Joined, int Changed) Ages(string externalId)
    {
        var random = new DemoRandom((ulong)externalId.Aggregate(7, (hash, c) => (hash * 31) + c));
        var changed = new[] { 0, 1, 3, 6, 12, 21, 40, 75, 120, 200, 310, 420 }[(int)(12 * random.Next())];
        return (changed + new[] { 0, 40, 400 }[(int)(3 * random.Next())], changed);
    }
}
