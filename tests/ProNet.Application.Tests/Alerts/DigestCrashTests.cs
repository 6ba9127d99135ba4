using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Servers;

namespace ProNet.Application.Tests.Alerts;

/// <summary>From hits to mails at a real server, with the process killed at awaits of the store (every thirtieth, from another one on in each run; all with PRONET_SOAK=1), and with a server that does its worst: never lost, never twice.</summary>
public sealed class DigestCrashTests
{
    private readonly Killer killer = new();

    private AlertHost host = null!;
    private SmtpServer? server;

    [SetUp]
    public async Task StartAsync()
    {
        host = await AlertHost.CreateAsync(more: services => services.ConfigureDbContext<ProNetDbContext>(options => options.AddInterceptors(killer)));
        server = await SmtpServer.TryStartAsync();
        if (server is null)
            Assert.Ignore(SmtpServer.Missing);
    }

    [TearDown]
    public async Task StopAsync()
    {
        await host.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
    }

    [Test]
    public async Task Pipeline_WhenKilledAtEachAwait_TellsEachHitInOneMail()
    {
        var search = await host.SearchAsync(await host.SubscriberAsync("reader@people.example"), "Search", AlertCadence.Instant);
        var (kills, told) = (0, new List<string>());
        var stride = Killer.Stride(30);
        for (var moment = Killer.First(stride); ; moment += stride)
        {
            var name = $"Person{moment:0000}x";
            await host.HitAsync(search, await host.PersonAsync(name));
            told.Add(name);
            host.Store.Clock.Advance(AlertSchedule.Batch);
            killer.Arm(moment);
            try
            {
                await WorkAsync();
            }
            catch (Killer.KilledException)
            {
                kills++;
            }

            var wasKilled = killer.HasKilled;
            killer.Disarm();
            // Claims of the dead end, and the next process goes on.
            host.Store.Clock.Advance(TimeSpan.FromMinutes(6));
            await WorkAsync();
            if (!wasKilled)
                break;
        }

        await WorkAsync();
        TestContext.Out.WriteLine($"{kills} kills, {told.Count} hits, {server!.Received.Count} mails received, PRONET_SEED={Killer.Seed}");
        Assert.That(kills * stride, Is.GreaterThan(60 - stride), "each statement and commit, before and after, or every so many of them");
        var mails = Received().GroupBy(m => m.MessageId).Select(same => same.Select(m => m.TextBody!).Distinct().ToList()).ToList();
        Assert.That(mails.Select(m => m.Count), Is.All.EqualTo(1), "a repeated mail is the same mail");
        foreach (var name in told)
            Assert.That(mails.Count(m => m[0].Contains(name, StringComparison.Ordinal)), Is.EqualTo(1), name);
        Assert.That((await host.DigestsAsync()).Select(d => d.State), Is.All.EqualTo(DigestState.Sent));
        Assert.That(Received().Count - mails.Count, Is.LessThanOrEqualTo(8), "only between the server's answer and the mark is a mail sent again, under its id");
    }

    [Test]
    public async Task Pipeline_WhenTheServerDoesItsWorst_SendsEachMailOnceOrSaysWhyNot()
    {
        var (busy, unknown, cut, fine) = (await SubscribedAsync("busy"), await SubscribedAsync("unknown"), await SubscribedAsync("cut"), await SubscribedAsync("fine"));
        host.GoToMorning();
        await WorkAsync();
        for (var minute = 0; minute < 20; minute++)
        {
            host.Store.Clock.Advance(TimeSpan.FromMinutes(1));
            await WorkAsync();
        }

        var digests = (await host.DigestsAsync()).ToDictionary(d => d.AccountId, d => d.State);
        Assert.That((digests[busy.OwnerId], digests[unknown.OwnerId], digests[cut.OwnerId], digests[fine.OwnerId]), Is.EqualTo((DigestState.Queued, DigestState.Failed, DigestState.Sent, DigestState.Sent)));
        Assert.That(Received().Select(m => (m.To.Mailboxes.Single().LocalPart, m.MessageId)).Distinct().Select(m => m.LocalPart).Order(), Is.EqualTo(new[] { "cut", "fine" }));
        var mail = Received().First(m => m.To.Mailboxes.Single().LocalPart == "fine");
        Assert.That(
            (mail.Headers["List-Unsubscribe"], mail.Headers["List-Unsubscribe-Post"], mail.Headers["Auto-Submitted"], mail.Headers["X-ProNet-Class"]),
            Is.EqualTo(("<http://localhost/alerts/stop>", "List-Unsubscribe=One-Click", "auto-generated", "notification")));
    }

    [Test]
    public async Task Pipeline_WhenAServerRefusesTheAddressForGood_KeepsFurtherDigestsAndSendsWhatLetsIn()
    {
        var search = await SubscribedAsync("unknown");
        host.GoToMorning();
        await WorkAsync();
        await WorkAsync();
        await host.HitAsync(search, await host.PersonAsync());
        host.GoToMorning();
        await WorkAsync();

        Assert.That(await host.ReadAsync(s => s.Accounts.Select(a => a.RefusedAddress).ToListAsync()), Is.EqualTo(new[] { "unknown@people.example" }));
        Assert.That((await host.DigestsAsync()).Select(d => (d.State, d.LastError)), Is.EqualTo(new[] { (DigestState.Failed, "550 5.1.1 Nobody of that name here") }), "no second one is made");
        await host.ReadAsync(async store =>
        {
            await host.Get<MailComposer>().AddAsync(store, Mail.Letters.Draft("sign in", "unknown@people.example", mailClass: MailClass.Critical), CancellationToken.None);
            return await store.SaveChangesAsync();
        });
        await WorkAsync();
        Assert.That((await host.MailsAsync()).Select(m => (m.Class, m.Attempts)), Is.EqualTo(new[] { (MailClass.Notification, 1), (MailClass.Critical, 1) }), "sign-in mails are still tried");

        // Another address, and what waited is told.
        await host.ReadAsync(s => s.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.Email, "known@people.example")));
        await WorkAsync();
        await WorkAsync();
        Assert.That(Received().Select(m => m.To.Mailboxes.Single().LocalPart), Is.EqualTo(new[] { "known" }));
    }

    private async Task<SavedSearch> SubscribedAsync(string name)
    {
        var search = await host.SearchAsync(await host.SubscriberAsync($"{name}@people.example"));
        await host.HitAsync(search, await host.PersonAsync());
        return search;
    }

    /// <summary>What one process does: digests, mails, and what became of them.</summary>
    private async Task WorkAsync()
    {
        await host.RunAsync();
        var options = new MailOptions { Server = "127.0.0.1", Port = server!.Port, Security = MailSecurity.None, FromAddress = "pronet@people.example", Patience = TimeSpan.FromSeconds(20) };
        using var sender = new MailSender(host.Queue, options, new MailStatus(), host.Get<IMailRenewal>());
        await sender.SendDueAsync(CancellationToken.None);
        await host.Get<SettleDigestsHandler>().HandleAsync(CancellationToken.None);
    }

    private List<MimeMessage> Received() => [.. server!.Received.Select(raw =>
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(raw));
        return MimeMessage.Load(stream);
    })];
}
