using System.Globalization;
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

    public Oracle Oracle { get; } = new();

    public SortedDictionary<string, int> Faulty => troubles.Counts;

    public List<string> Problems { get; } = [];

    public int Mails { get; private set; }

    public int Steps { get; private set; }

    private DateTime Now => store.Clock.GetUtcNow().UtcDateTime;

    public static async Task<SimulatedLife> CreateAsync(int seed, Database database) =>
        new(await TestStore.CreateAsync((services, _) => services.AddProNetLexicon(), database), seed);

    /// <summary>A life of so many days, and as long in peace as it takes to tell all that is to be told.</summary>
    public async Task RunAsync(int days)
    {
        await WorkAsync();
        await organisation.FoundAsync(searchers: 4);
        var end = Now.AddDays(days);
        while (Now < end && Problems.Count < MostProblems)
            await StepAsync(Step());
        await organisation.ResumeAsync();
        troubles.End();
        troubles.Look(Now, isHindered: true);
        for (var calm = 0; calm < 70 * 3 && Problems.Count < MostProblems; calm++)
        {
            store.Clock.Advance(TimeSpan.FromHours(8));
            await WorkAsync();
        }

        await CompareAsync();
        await using var context = await store.Contexts.CreateDbContextAsync();
        foreach (var problem in Problems.DistinctBy(x => x[21..].Split(')')[0]))
        {
            var m = problem.Split('(', ')')[1].Split(", ");
            long a = long.Parse(m[0], CultureInfo.InvariantCulture), b = long.Parse(m[1], CultureInfo.InvariantCulture);
            var ow = Oracle.Searches.GetValueOrDefault(a)?.Owner.Id ?? 0;
            Console.WriteLine($"J {problem} owner {ow}");
            foreach (var j in Oracle.Journal.Where(j => (j.Search == 0 || j.Search == a) && (j.Subject == 0 || j.Subject == b || (j.Subject == ow && j.What.StartsWith("rec", StringComparison.Ordinal)))))
            {
                if (!j.What.Contains("excludes", StringComparison.Ordinal) || j.What.StartsWith($"{b} excludes {ow}", StringComparison.Ordinal) || j.What.StartsWith($"{ow} excludes {b}", StringComparison.Ordinal))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"J {j.At:s} {j.Search} {j.Subject} {j.What}"));
            }
            foreach (var h in await context.AlertHits.Where(h => h.SavedSearchId == a && h.SubjectId == b).ToListAsync())
            {
                var dg = await context.Digests.FirstOrDefaultAsync(d => d.Id == h.DigestId);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"J hit {h.FirstMatchedAt:s} {h.Fingerprint} digest {h.DigestId} {dg?.State} {dg?.CreatedAt:s} {dg?.SentAt:s} {string.Join(',', h.Changes.Select(c => c.Kind))}"));
            }

            Console.WriteLine($"J match {await context.AlertMatches.CountAsync(h => h.SavedSearchId == a && h.SubjectId == b)}");
        }
        Console.WriteLine($"HITS {await context.AlertHits.CountAsync()} matches {await context.AlertMatches.CountAsync()} digests {string.Join(",", (await context.Digests.ToListAsync()).Select(d => d.State))} mails {string.Join(",", (await context.OutgoingMails.ToListAsync()).Select(d => d.State + d.LastError))} changes {await context.Changes.CountAsync()} searches {string.Join(",", (await context.SavedSearches.ToListAsync()).Select(d => d.QuarantineReason +"!"+ d.Query))}");
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
            foreach (var job in jobs)
            {
                if (await DoAsync(job) && job == Job.Sweep)
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
        if (complaint is not null)
            troubles.Count(complaint);
        isCurrent = job == Job.Match ? complaint is null : isCurrent;
        if (complaint is null && job is Job.Match or Job.Sweep && !await IsBehindAsync())
            Oracle.Observed(isSwept: job == Job.Sweep);
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

    private async Task ReceiveAsync()
    {
        foreach (var delivery in postbox.Take())
        {
            Mails++;
            foreach (var item in delivery.Told)
            {
                var fingerprints = await FingerprintsAsync(item);
                Problems.AddRange(Oracle.Receive(delivery.MessageId, item, fingerprints, Now, isCurrent).Select(Dated));
            }
        }
    }

    private async Task<List<string>> FingerprintsAsync((long Digest, long Search, long Subject) item)
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        return await context.AlertHits.Where(h => h.DigestId == item.Digest && h.SavedSearchId == item.Search && h.SubjectId == item.Subject).Select(h => h.Fingerprint).ToListAsync();
    }

    private IEnumerable<string> Lost() => Oracle.Lost(Now, troubles.CalmSince, FingerprintOf).Take(1).Select(Dated);

    private static string FingerprintOf(Inquiry search) => SavedSearchRequests.Fingerprint(SavedQuery.Read(SubjectKind.Member, search.Query, 1).Criteria!);

    /// <summary>At the end of it all the engine and the ledger say the same.</summary>
    private async Task CompareAsync()
    {
        await using var context = await store.Contexts.CreateDbContextAsync();
        foreach (var sweep in await context.AlertSweeps.Where(s => s.Differences > 0).ToListAsync())
            Problems.Add($"engine and store disagree: {sweep.Detail}");
    }

    private string Dated(string problem) => string.Create(CultureInfo.InvariantCulture, $"{Now:s}: {problem}");
}
