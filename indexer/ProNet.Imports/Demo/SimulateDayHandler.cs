using Microsoft.EntityFrameworkCore;
using ProNet.Data;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo;

/// <summary>
/// Changes a demo as a day of an organisation would: some join, some hide, some want to edit, offers are posted and closed. The same for the same store and seed.
/// Whoever has an account is left alone, because somebody may sit behind it.
/// </summary>
public sealed class SimulateDayHandler(IDbContextFactory<ProNetDbContext> contexts, TimeProvider time)
{
    private const int Joining = 10;
    private const int Hiding = 4;
    private const int Posting = 6;
    private const int Closing = 4;

    private static readonly (DemoEditKind Kind, int Count)[] Editing = [(DemoEditKind.Skill, 25), (DemoEditKind.Place, 12), (DemoEditKind.Open, 15)];

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <param name="seed">Another one makes another day; null takes the next day of the demo.</param>
    /// <param name="cancellationToken">Cancels; what was stored stays.</param>
    /// <returns>Null when the store is no demo: nothing was changed.</returns>
    public async Task<DemoDay?> HandleAsync(int? seed, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await IsDemoAsync(context, cancellationToken))
            return null;
        var (person, offer) = (await NextAsync(context.Members.Select(m => m.Origin), cancellationToken), await NextAsync(context.Jobs.Select(j => j.Origin), cancellationToken));
        var random = DemoRandom.For(seed ?? person, "day", person);
        var set = DemoGenerator.More(Today, (person, Joining), (offer, Posting), await context.Members.Select(m => m.Handle).ToListAsync(cancellationToken));
        var batches = new DemoBatches(contexts, await DemoLinks.PrepareAsync(context, set, cancellationToken), time) { AreFromThePast = false };
        var hidden = await HideAsync(context, random, cancellationToken);
        var edits = await PlanAsync(context, random, hidden, cancellationToken);
        var closed = await CloseAsync(context, random, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await batches.StoreAsync([.. set.Members], cancellationToken);
        await batches.StoreAsync([.. set.Jobs], cancellationToken);
        return new DemoDay(set.Members.Count, hidden.Count, set.Jobs.Count, closed, edits);
    }

    /// <summary>The people of the demo are there, and nobody who was imported from elsewhere. Who joined to try it out is welcome.</summary>
    private static async Task<bool> IsDemoAsync(ProNetDbContext context, CancellationToken cancellationToken) =>
        await context.Members.AnyAsync(m => m.Origin!.Source == DemoLibrary.Source, cancellationToken)
        && !await context.Members.AnyAsync(m => m.Origin != null && m.Origin.Source != DemoLibrary.Source, cancellationToken)
        && !await context.Jobs.AnyAsync(j => j.Origin != null && j.Origin.Source != DemoLibrary.Source, cancellationToken);

    /// <summary>The number after the last one.</summary>
    private static async Task<int> NextAsync(IQueryable<Domain.ImportOrigin?> origins, CancellationToken cancellationToken)
    {
        var ids = await origins.Where(o => o!.Source == DemoLibrary.Source).Select(o => o!.ExternalId).ToListAsync(cancellationToken);
        return ids.Select(id => int.TryParse(id.AsSpan(id.LastIndexOf('-') + 1), out var number) ? number + 1 : 0).DefaultIfEmpty().Max();
    }

    private static async Task<List<Member>> PeopleAsync(ProNetDbContext context, DemoRandom random, int count, IEnumerable<long> without, CancellationToken cancellationToken)
    {
        var others = await context.Members
            .Where(m => m.Origin!.Source == DemoLibrary.Source && m.Audience == Audience.Everyone && !context.Accounts.Any(a => a.MemberId == m.Id))
            .Select(m => m.Id).Order().ToListAsync(cancellationToken);
        var drawn = random.Sample(others.Except(without), count);
        var members = await context.Members.Where(m => drawn.Contains(m.Id))
            .Include(m => m.Location.Place).Include(m => m.Positions).Include(m => m.Skills).ThenInclude(s => s.Concept)
            .AsSplitQuery().ToDictionaryAsync(m => m.Id, cancellationToken);
        return drawn.ConvertAll(id => members[id]);
    }

    private static async Task<List<long>> HideAsync(ProNetDbContext context, DemoRandom random, CancellationToken cancellationToken)
    {
        var members = await PeopleAsync(context, random, Hiding, [], cancellationToken);
        members.ForEach(m => m.Audience = Audience.Hidden);
        return members.ConvertAll(m => m.Id);
    }

    private static async Task<List<DemoEdit>> PlanAsync(ProNetDbContext context, DemoRandom random, List<long> hidden, CancellationToken cancellationToken)
    {
        var members = new Queue<Member>(await PeopleAsync(context, random, 2 * Editing.Sum(e => e.Count), hidden, cancellationToken));
        var planner = new EditPlanner(new DemoLibrary(), random);
        var edits = new List<DemoEdit>();
        foreach (var (kind, count) in Editing)
        {
            for (var done = 0; done < count && members.TryDequeue(out var member);)
            {
                if (planner.Plan(member, kind) is not { } edit)
                    continue;
                edits.Add(edit);
                done++;
            }
        }

        return edits;
    }

    private async Task<int> CloseAsync(ProNetDbContext context, DemoRandom random, CancellationToken cancellationToken)
    {
        var (today, last) = (Today, Today.AddDays(-1));
        var open = await context.Jobs.Where(j => j.Origin!.Source == DemoLibrary.Source && j.PostedOn < today && (j.ClosesOn == null || j.ClosesOn >= today))
            .Select(j => j.Id).Order().ToListAsync(cancellationToken);
        var drawn = random.Sample(open, Closing);
        foreach (var job in await context.Jobs.Where(j => drawn.Contains(j.Id)).ToListAsync(cancellationToken))
            job.ClosesOn = last;
        return drawn.Count;
    }
}
