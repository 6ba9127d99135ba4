using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Tests.Alerts;
using ProNet.Application.Webhooks;
using ProNet.Data;
using ProNet.Data.Alerts;

namespace ProNet.Application.Tests.Webhooks;

/// <summary>From hits to receivers, with the process killed at awaits of the store (every sixteenth, from another one on in each run; all with PRONET_SOAK=1), and while a receiver answers: never lost, and repeated under one id alone.</summary>
public sealed class WebhookCrashTests
{
    private readonly Killer killer = new();

    [Test]
    public async Task Pipeline_WhenKilledAtEachAwait_TellsEachHitUnderOneId()
    {
        await using var host = await WebhookHost.CreateAsync(options: new WebhookOptions { AtATime = 1 }, more: services => services.ConfigureDbContext<ProNetDbContext>(options => options.AddInterceptors(killer)));
        var search = await host.SearchAsync();
        var (kills, told, calls) = (0, new List<string>(), 0);
        // Every third message is refused, so that failing is killed too.
        host.Receiver.Answer = _ => Task.FromResult(++calls % 3 == 0 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        var (untouched, stride) = (0, Killer.Stride(16));
        for (var moment = Killer.First(stride); untouched < 3; moment += stride)
        {
            // What was refused is tried again with this.
            host.Alerts.Store.Clock.Advance(TimeSpan.FromHours(5));
            told.Add($"Person{moment:0000}x");
            await host.HitAsync(search, told[^1]);
            killer.Arm(moment);
            try
            {
                await host.RunAsync();
            }
            catch (Killer.KilledException)
            {
                kills++;
            }

            untouched = killer.HasKilled ? 0 : untouched + 1;
            killer.Disarm();
            // Claims of the dead end, and the next process goes on.
            host.Alerts.Store.Clock.Advance(TimeSpan.FromMinutes(6));
            await host.RunAsync();
        }

        host.Receiver.Answer = _ => Task.FromResult(HttpStatusCode.OK);
        host.Alerts.Store.Clock.Advance(TimeSpan.FromHours(5));
        await host.RunAsync();
        TestContext.Out.WriteLine($"{kills} kills, {told.Count} hits, {host.Receiver.Seen.Count} messages received, PRONET_SEED={Killer.Seed}");
        Assert.That(kills * stride, Is.GreaterThan(25 - stride), "each statement and commit, before and after, or every so many of them");
        var ids = host.Receiver.Seen.SelectMany(s => s.Titles.Select(t => (Title: t, s.Id))).Distinct().ToLookup(s => s.Title, s => s.Id);
        foreach (var name in told)
            Assert.That(ids[name].Count(), Is.EqualTo(1), name);
        Assert.That((await host.DeliveriesAsync()).Select(d => d.State), Is.All.EqualTo(WebhookDeliveryState.Delivered));
    }
}
