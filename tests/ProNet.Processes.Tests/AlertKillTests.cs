using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using ProNet.Data;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Sqlite;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Servers;

namespace ProNet.Processes.Tests;

/// <summary>
/// The web host with saved searches that tell at once, a real mail server, and an import beside it; one of the two is killed at a random moment, again and again. At the end each person
/// who came to match is in one mail, by its Message-ID, and nobody is missing. Three kills by default; PRONET_SOAK=1 makes it two hundred, PRONET_KILLS=n as many as one likes.
/// </summary>
public sealed class AlertKillTests
{
    private const int PeopleOfARound = 3;

    /// <summary>Longer than a period of searches that tell at once, which nobody waits for here: what was found is made so much older.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(6);

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("PRONET_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills
        : Environment.GetEnvironmentVariable("PRONET_SOAK") == "1" ? 200 : 3;

    [Test]
    public async Task Alerts_WhenHostAndImportAreKilledAtRandomMoments_TellEachMatchInOneMail()
    {
        await using var server = await SmtpServer.TryStartAsync();
        if (server is null)
            Assert.Ignore(SmtpServer.Missing);
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PRONET_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount & 0xffff;
        var random = new Random(seed);
        await using var folder = new CrashFolder();
        await using var services = new ServiceCollection().AddProNetSqlite(folder.Data).BuildServiceProvider();
        var scene = new Scene(folder, services.GetRequiredService<IDbContextFactory<ProNetDbContext>>(), server!);
        await scene.BeginAsync();

        var victims = (Hosts: 0, Imports: 0);
        for (var round = 1; round <= Kills; round++)
        {
            await scene.ComeAsync(round);
            var isHost = random.Next(4) > 0;
            await scene.KillAsync(round, isHost, TimeSpan.FromSeconds(random.NextDouble() * 6));
            victims = isHost ? (victims.Hosts + 1, victims.Imports) : (victims.Hosts, victims.Imports + 1);
        }

        await scene.EndAsync();
        var mails = scene.Mails();
        var told = Enumerable.Range(1, Kills).SelectMany(Scene.NamesOf).ToDictionary(n => n, n => mails.Count(m => m.Value.Exists(text => text.Contains(n, StringComparison.Ordinal))));
        var resent = mails.Sum(m => m.Value.Count - 1);
        await TestContext.Out.WriteLineAsync(
            $"seed {seed}: {victims.Hosts} hosts and {victims.Imports} imports killed, {told.Count} matches, {mails.Count} mails, {resent} sent again under the same id, lost {told.Values.Count(n => n == 0)}, repeated {told.Values.Count(n => n > 1)}");
        Assert.That(told.Where(t => t.Value != 1), Is.Empty, $"seed {seed}: in how many mails each is");
    }

    private sealed class Scene(CrashFolder folder, IDbContextFactory<ProNetDbContext> contexts, SmtpServer server)
    {
        public static IEnumerable<string> NamesOf(int round) => Enumerable.Range(1, PeopleOfARound).Select(n => $"Zq{round:000}x{n}w");

        private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

        public async Task BeginAsync()
        {
            await using (var store = await contexts.CreateDbContextAsync())
                await store.Database.MigrateAsync();
            using var host = Start();
            await UntilAsync(host, () => ReadAsync(s => s.ChangeConsumers.CountAsync(c => c.Name == "alerts")), n => n > 0);
            await host.KillAsync();
        }

        /// <summary>Somebody saves a search, and people come that it finds; all of it is new to the host.</summary>
        public async Task ComeAsync(int round)
        {
            await using var store = await contexts.CreateDbContextAsync();
            var (word, email, now) = ($"falconry{round:000}", $"reader{round}@people.example", Now - Period);
            var member = new Member { Handle = $"reader-{round}", Name = new FullName { Family = "Reader" } };
            store.Add(member);
            await store.SaveChangesAsync();
            var account = new Account { Email = email, UserName = email, NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(), EmailConfirmed = true, MemberId = member.Id };
            store.Add(account);
            await store.SaveChangesAsync();
            var search = new SavedSearch { OwnerId = account.Id, Name = word, Subject = SubjectKind.Member, Query = $"q={word}", GrammarVersion = 1, CreatedAt = now, UpdatedAt = now, AskedAt = now, Version = 1 };
            search.Tell(AlertCadence.Instant, now);
            store.Add(search);
            await store.SaveChangesAsync();
            store.AddRange(NamesOf(round).Select(n => new Member { Handle = n.ToLowerInvariant(), Name = new FullName { Family = n }, Headline = word }));
            await store.SaveChangesAsync();
        }

        public async Task KillAsync(int round, bool isHost, TimeSpan moment)
        {
            var file = await ImportFiles.WritePeopleAsync(folder.Root, 30, edition: round);
            await LetGoAsync();
            using var host = Start();
            using var import = IndexerProcess.Start(folder.Data, "import", "people", file);
            var until = TimeProvider.System.GetUtcNow() + moment;
            while (TimeProvider.System.GetUtcNow() < until)
            {
                await AgeAsync();
                await Task.Delay(200);
            }

            if (isHost)
            {
                await host.KillAsync();
                await import.EndAsync();
            }
            else
            {
                await import.KillAsync();
                await host.KillAsync();
            }
        }

        /// <summary>Lets hosts work, one after the other because each looks for what is due when it starts, until nothing is left to do.</summary>
        public async Task EndAsync()
        {
            await WorkAsync(left => left.Unmatched == 0);
            for (var i = 0; i < 10 && await LeftAsync() is not (0, 0, 0); i++)
                await WorkAsync(left => left is (0, 0, 0));
            Assert.That(await LeftAsync(), Is.EqualTo((0, 0, 0)));
        }

        /// <summary>Texts by the id of the mail.</summary>
        public Dictionary<string, List<string>> Mails() => server.Received.Select(raw =>
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(raw));
            return MimeMessage.Load(stream);
        }).GroupBy(m => m.MessageId!, m => m.TextBody ?? "").ToDictionary(g => g.Key, g => g.ToList());

        private WebProcess Start() => WebProcess.Start(
            folder.Data,
            ("PRONET__MAIL__SERVER", "127.0.0.1"), ("PRONET__MAIL__PORT", $"{server.Port}"), ("PRONET__MAIL__SECURITY", "none"), ("PRONET__MAIL__FROM", "pronet@people.example"), ("PRONET__MAIL__PERDOMAINPERMINUTE", "0"));

        /// <summary>As if the minutes were over for which the dead hold what they began.</summary>
        private async Task LetGoAsync()
        {
            await using var store = await contexts.CreateDbContextAsync();
            await store.Digests.ExecuteUpdateAsync(set => set.SetProperty(d => d.ClaimedUntil, (DateTime?)null));
            await store.OutgoingMails.ExecuteUpdateAsync(set => set.SetProperty(m => m.ClaimedUntil, (DateTime?)null));
        }

        /// <summary>Makes what was found so old that it is due.</summary>
        private async Task AgeAsync()
        {
            try
            {
                await using var store = await contexts.CreateDbContextAsync();
                var old = Now - Period;
                await store.AlertHits.Where(h => h.DigestId == null && h.FirstMatchedAt > old).ExecuteUpdateAsync(set => set.SetProperty(h => h.FirstMatchedAt, old));
            }
            catch (Microsoft.Data.Sqlite.SqliteException)
            {
                // Somebody writes; next time.
            }
        }

        /// <summary>Changes and searches that are to be matched, hits that are in no digest, digests that are not sent.</summary>
        private Task<(int Unmatched, int Untold, int Unsent)> LeftAsync() => ReadAsync(async s => (
            await s.Changes.CountAsync() + await s.SavedSearches.CountAsync(x => !s.SearchWatches.Any(w => w.SavedSearchId == x.Id)),
            await s.AlertHits.CountAsync(h => h.DigestId == null),
            await s.Digests.CountAsync(d => d.State != DigestState.Sent)));

        private async Task WorkAsync(Func<(int Unmatched, int Untold, int Unsent), bool> isDone)
        {
            await LetGoAsync();
            using var host = Start();
            await UntilAsync(host, LeftAsync, isDone, AgeAsync, patience: 60);
            await host.KillAsync();
        }

        private async Task<T> ReadAsync<T>(Func<ProNetDbContext, Task<T>> read)
        {
            await using var store = await contexts.CreateDbContextAsync();
            return await read(store);
        }

        private static async Task UntilAsync<T>(WebProcess host, Func<Task<T>> read, Func<T, bool> isReached, Func<Task>? meanwhile = null, int patience = 120)
        {
            for (var i = 0; i < patience * 4 && !host.HasEnded; i++)
            {
                if (isReached(await read()))
                    return;
                if (meanwhile is not null)
                    await meanwhile();
                await Task.Delay(250);
            }
        }
    }
}
