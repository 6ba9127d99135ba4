using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Alerts;
using ProNet.Application.SavedSearches;
using ProNet.Lexicon;
using ProNet.Testing.Stores;
using Job = ProNet.Indexing.Tests.Alerts.Simulation.SimulatedHost.Job;

namespace ProNet.Indexing.Tests.Alerts.Simulation;

/// <summary>
/// Lets time pass over an organisation, its store, its engine and its mail server, and lets go wrong what can: the same seed is the same life. After each step the mails that came
/// are held against the <see cref="Oracle"/>.
/// </summary>
internal sealed class SimulatedLife : IAsyncDisposable
{
    private const int MostProblems = 10;

    private static readonly ConcurrentDictionary<string, string> Fingerprints = [];

    private readonly TestStore store;
    private readonly Random random;
    private readonly Faults faults = new();
    private readonly Postbox postbox = new();
    private readonly SimulatedEngine engine;
    private readonly Organisation organisation;
    private readonly Troubles troubles;
    private SimulatedHost? host;
    private DateOnly swept;
    private bool isCurrent;
    private bool isStarted;

    private SimulatedLife(TestStore store, int seed)
    {
        (this.store, random) = (store, new Random(seed));
        engine = new SimulatedEngine(store.Folder, store.Clock);
        organisation = new Organisation(store, Oracle, random);
        troubles = new Troubles(random, faults, engine, postbox);
    }

    public Oracle Oracle { get; } = new(FingerprintOf);

    public SortedDictionary<string, int> Faulty => troubles.Counts;

    public List<Disagreement> Problems { get; } = [];

    public int Mails { get; private set; }

    public int Steps { get; private set; }

    private DateTime Now => store.Clock.GetUtcNow().UtcDateTime;

    public static async Task<SimulatedLife> CreateAsync(int seed, Database database) =>
        new(await TestStore.CreateAsync((services, _) => services.AddProNetLexicon(), database), seed);

    /// <summary>A life of so many days, and peace in which all that is to be told can be.</summary>
    public async Task RunAsync(int days, int calmDays)
    {
        await WorkAsync();
        await organisation.FoundAsync(searchers: 4);
        var end = Now.AddDays(days);
        while (Now < end && Problems.Count < MostProblems)
            await StepAsync(Step());
        await organisation.ResumeAsync();
        troubles.End();
        troubles.Look(Now, isHindered: true);
        for (var day = 0; day < calmDays && Problems.Count < MostProblems; day++)
        {
            store.Clock.Advance(TimeSpan.FromDays(1));
            await WorkAsync();
        }

        await CompareAsync();
    }

    /// <summary>What happened to a search and somebody, and what the store says of them, for whoever looks into it.</summary>
    public async Task<string> HistoryAsync(Disagreement about)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        var search = await context.SavedSearches.FirstOrDefaultAsync(s => s.Id == about.Search);
        var watch = await context.SearchWatches.FirstOrDefaultAsync(w => w.SavedSearchId == about.Search);
        var hits = await context.AlertHits.Where(h => h.SavedSearchId == about.Search && h.SubjectId == about.Subject).ToListAsync();
        var isMatched = await context.AlertMatches.AnyAsync(m => m.SavedSearchId == about.Search && m.SubjectId == about.Subject);
        IEnumerable<string> lines =
        [
            $"{about}",
            .. Oracle.History(about),
            FormattableString.Invariant($"search: owner {search?.OwnerId}, asked {search?.AskedAt:s}, alerts from {search?.AlertsFrom:s}, set apart {search?.QuarantinedAt:s}; watched as {watch?.Fingerprint} since {watch?.Since:s}, too broad {watch?.IsTooBroad}; written down as a match: {isMatched}"),
            .. hits.Select(h => FormattableString.Invariant($"hit {h.Fingerprint} at {h.FirstMatchedAt:s} in digest {h.DigestId}")),
        ];
        return string.Join('\n', lines);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        await engine.DisposeAsync();
        await postbox.DisposeAsync();
        await store.DisposeAsync();
    }

    private TimeSpan Step() => random.Next(4) switch
    {
        0 => TimeSpan.FromMinutes(60 - Now.Minute) - TimeSpan.FromSeconds(Now.Second),
        1 => TimeSpan.FromMinutes(random.Next(1, 10)),
        _ => TimeSpan.FromMinutes(random.Next(1, 400)),
    };

    private async Task StepAsync(TimeSpan length)
    {
        Steps++;
        store.Clock.Advance(length);
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            await organisation.HappenAsync();
            store.Clock.Advance(TimeSpan.FromSeconds(random.Next(1, 60)));
        }

        troubles.Happen(Now);
        troubles.Look(Now, organisation.IsPaused);
        if (!troubles.IsHostDown(Now))
            await WorkAsync();
        if (random.Next(50) == 0)
            await EndHostAsync();
    }

    /// <summary>What the jobs of a host do that finds something to do.</summary>
    private async Task WorkAsync()
    {
        isCurrent = false;
        List<Job> jobs = [Job.Index, Job.Match, Job.Digests, Job.Mail];
        if (random.Next(10) == 0)
            jobs = [.. jobs.OrderBy(_ => random.Next())];
        if (DateOnly.FromDateTime(Now.AddHours(-3)) is var night && night > swept)
            jobs.Insert(random.Next(jobs.Count + 1), Job.Sweep);
        // Settles what was sent.
        jobs.Add(Job.Digests);
        try
        {
            foreach (var (i, job) in jobs.Index())
            {
                var isDone = await DoAsync(job);
                // Of mails that were written or sent before that, more than a moment ago is told.
                if (job == Job.Match && !jobs.Take(i).Any(j => j is Job.Digests or Job.Mail))
                    isCurrent = isDone;
                if (job == Job.Sweep && isDone)
                    swept = night;
            }

            faults.End();
        }
        catch (Faults.KilledException)
        {
            troubles.Count("killed");
            await EndHostAsync();
        }

        await ReceiveAsync();
        Problems.AddRange(Lost());
    }

    /// <summary>The engine is in its process, and starts with it anew.</summary>
    private async Task EndHostAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        (host, isStarted) = (null, false);
        faults.End();
        await engine.ReopenAsync();
    }

    private async Task<bool> DoAsync(Job job)
    {
        host ??= SimulatedHost.Create(store, engine, postbox, faults);
        if (!isStarted)
            isStarted = await host.DoAsync(Job.Start) is null;
        var complaint = random.Next(30) == 0 ? await TwiceAsync(job) : await host.DoAsync(job);
        if (complaint is null && job is Job.Match or Job.Sweep && !await IsBehindAsync())
            Oracle.Observed(await WatchedAsync(), isSwept: job == Job.Sweep);
        return complaint is null;
    }

    /// <summary>Done by two workers at once.</summary>
    private async Task<string?> TwiceAsync(Job job)
    {
        troubles.Count("done twice");
        await using var second = SimulatedHost.Create(store, engine, postbox, faults);
        var both = await Task.WhenAll(Task.Run(() => host!.DoAsync(job)), Task.Run(() => second.DoAsync(job)));
        return both[0] ?? both[1];
    }

    private async Task<bool> IsBehindAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await context.Changes.AnyAsync();
    }

    /// <summary>Searches that changes are matched with, as what they ask now: not those set aside, nor those that came back or ask something else and were not looked at since.</summary>
    private async Task<HashSet<long>> WatchedAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        var watches = await context.SearchWatches.Select(w => new { w.SavedSearchId, w.Fingerprint }).ToListAsync();
        return [.. watches.Where(w => Oracle.Searches.TryGetValue(w.SavedSearchId, out var search) && w.Fingerprint == FingerprintOf(search)).Select(w => w.SavedSearchId)];
    }

    private async Task ReceiveAsync()
    {
        foreach (var delivery in await postbox.TakeAsync())
        {
            Mails++;
            foreach (var item in delivery.Told)
            {
                var fingerprints = await FingerprintsAsync(item);
                Problems.AddRange(Oracle.Receive(delivery.MessageId, item, fingerprints, Now, isCurrent));
            }
        }
    }

    private async Task<List<string>> FingerprintsAsync((long Digest, long Search, long Subject) item)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await context.AlertHits.Where(h => h.DigestId == item.Digest && h.SavedSearchId == item.Search && h.SubjectId == item.Subject).Select(h => h.Fingerprint).ToListAsync();
    }

    private IEnumerable<Disagreement> Lost() => Oracle.Lost(Now, troubles.CalmSince).Take(1);

    private static string FingerprintOf(Inquiry search) =>
        Fingerprints.GetOrAdd(search.Query, query => SavedSearchRequests.Fingerprint(SavedQuery.Read(SubjectKind.Member, query, 1).Criteria!));

    /// <summary>At the end of it all the engine and the ledger say the same.</summary>
    private async Task CompareAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        foreach (var sweep in await context.AlertSweeps.Where(s => s.Differences > 0).ToListAsync())
            Problems.Add(new Disagreement(sweep.StartedAt, $"engine and store disagree: {sweep.Detail}", 0, 0));
    }
}
