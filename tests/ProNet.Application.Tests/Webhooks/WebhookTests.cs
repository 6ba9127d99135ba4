using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Application.Mail;
using ProNet.Application.SavedSearches;
using ProNet.Application.Tests.SavedSearches;
using ProNet.Application.Webhooks;
using ProNet.Data.Accounts;
using ProNet.Data;
using ProNet.Data.Alerts;
using ProNet.Domain.Access;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Webhooks;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class WebhookTests(Database database)
{
    private WebhookHost host = null!;

    [SetUp]
    public async Task StartAsync() => host = await WebhookHost.CreateAsync(database, new WebhookOptions { AtATime = 4 });

    [TearDown]
    public async Task StopAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
    }

    [Test]
    public async Task Run_TellsHitsFromThenOnOnceAndSigned()
    {
        var early = await host.Alerts.SearchAsync(await host.Alerts.SubscriberAsync(), cadence: AlertCadence.None, change: s => s.Query = "q=nurse");
        await host.HitAsync(early, "Before");
        host.Alerts.Store.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(await host.SetAsync(early, "https://one.example/hook#part"), Is.EqualTo(SavedSearchProblem.None));
        await host.HitAsync(early, "Ada");
        await host.HitAsync(early, "Bo");

        Assert.That((await host.RunAsync(), await host.RunAsync()), Is.EqualTo((1, 0)));
        var taken = host.Receiver.Seen.Single();
        var delivery = (await host.DeliveriesAsync()).Single();
        Assert.That((taken.Host, taken.Id, taken.Titles), Is.EqualTo(("one.example", delivery.MessageId, new[] { "Ada", "Bo" })));
        Assert.That((delivery.State, delivery.Status, delivery.Told, delivery.Attempts), Is.EqualTo((WebhookDeliveryState.Delivered, (int?)204, 2, 1)));
        Assert.That((await host.WebhookAsync(early)).SealedSecret, Does.Not.Contain(host.Receiver.Secrets["one.example"]));
    }

    [Test]
    public async Task Run_WhenTheReceiverFails_RepeatsUnderOneIdAndThenGivesUp()
    {
        var search = await host.SearchAsync();
        await host.HitAsync(search, "Ada");
        host.Receiver.Answer = _ => Task.FromResult(HttpStatusCode.InternalServerError);
        for (var attempt = 0; attempt < MailRetry.MostAttempts + 2; attempt++)
        {
            await host.RunAsync();
            host.Alerts.Store.Clock.Advance(TimeSpan.FromHours(5));
        }

        var delivery = (await host.DeliveriesAsync()).Single();
        Assert.That((delivery.State, delivery.Status, delivery.LastError, host.Receiver.Seen.Count, host.Receiver.Seen.Select(s => s.Id).Distinct().Count()), Is.EqualTo((WebhookDeliveryState.Dead, (int?)500, "It answered 500.", MailRetry.MostAttempts, 1)));
        Assert.That(host.Receiver.Seen.Select(s => s.At), Is.Ordered.And.Unique, "each attempt has its own time");

        Assert.That(await host.DoAsync<SearchWebhooks, SavedSearchProblem>(w => w.AgainAsync(search.OwnerId, search.Id, delivery.Id, CancellationToken.None)), Is.EqualTo(SavedSearchProblem.None));
        host.Receiver.Answer = _ => Task.FromResult(HttpStatusCode.OK);
        await host.RunAsync();
        Assert.That((host.Receiver.Seen[^1].Id, host.Receiver.Seen[^1].Titles, (await host.WebhookAsync(search)).FailingSince), Is.EqualTo((delivery.MessageId, new[] { "Ada" }, (DateTime?)null)));
    }

    [TestCase(HttpStatusCode.BadGateway, 3)]
    [TestCase(HttpStatusCode.Gone, 1)]
    public async Task Run_WhenNothingComesThroughForDays_StopsTellsTheOwnerAndKeepsWhatWaits(HttpStatusCode status, int mostDead)
    {
        var search = await host.SearchAsync();
        await host.HitAsync(search, "Ada");
        host.Receiver.Answer = _ => Task.FromResult(status);
        for (var attempt = 0; attempt < 60 && (await host.WebhookAsync(search)).StoppedAt is null; attempt++)
        {
            await host.HitAsync(search, $"Person{attempt}");
            await host.RunAsync();
            host.Alerts.Store.Clock.Advance(TimeSpan.FromHours(4));
        }

        await host.RunAsync();
        Assert.That((await host.DeliveriesAsync()).Count(d => d.State == WebhookDeliveryState.Dead), Is.InRange(1, mostDead));
        Assert.That((await host.Alerts.MailsAsync()).Select(m => m.Subject), Is.EqualTo(new[] { "one.example has no webhook" }), "once");
        await host.HitAsync(search, "Last");
        Assert.That(await host.RunAsync(), Is.Zero);

        host.Receiver.Answer = _ => Task.FromResult(HttpStatusCode.OK);
        host.Receiver.Seen.Clear();
        await host.DoAsync<SearchWebhooks, SavedSearchProblem>(w => w.ResumeAsync(search.OwnerId, search.Id, Caller.Unknown, CancellationToken.None));
        await host.RunAsync();
        foreach (var dead in (await host.DeliveriesAsync()).Where(d => d.State == WebhookDeliveryState.Dead))
            await host.DoAsync<SearchWebhooks, SavedSearchProblem>(w => w.AgainAsync(search.OwnerId, search.Id, dead.Id, CancellationToken.None));
        await host.RunAsync();
        Assert.That(host.Receiver.Seen.SelectMany(s => s.Titles), Is.EquivalentTo(await host.Alerts.ReadAsync(s => s.Members.Where(m => s.AlertHits.Any(h => h.SubjectId == m.Id)).Select(m => m.Name.Family).ToListAsync())), "nothing is lost");
    }

    [Test]
    public async Task Run_OfWhomMustNotBeTold_TellsNobody()
    {
        var search = await host.SearchAsync();
        var hit = await host.HitAsync(search, "Ada");
        await host.Alerts.ReadAsync(s => s.Members.Where(m => m.Id == hit.SubjectId).ExecuteUpdateAsync(set => set.SetProperty(m => m.Audience, Audience.Hidden)));

        Assert.That((await host.RunAsync(), host.Receiver.Seen.Count, (await host.DeliveriesAsync()).Single().State), Is.EqualTo((0, 0, WebhookDeliveryState.Empty)));
    }

    [TestCase("paused")]
    [TestCase("archived")]
    [TestCase("apart")]
    [TestCase("base")]
    [TestCase("unconfirmed")]
    public async Task Run_WhileNothingIsToBeTold_LosesNothing(string how)
    {
        var search = await host.SearchAsync();
        await host.HitAsync(search, "Ada");
        await SetAsync(isTold: false);
        Assert.That((await host.RunAsync(), await host.RunAsync(), host.Receiver.Seen.Count), Is.EqualTo((0, 0, 0)));

        await SetAsync(isTold: true);
        host.Alerts.Store.Clock.Advance(TimeSpan.FromHours(2));
        Assert.That((await host.RunAsync(), host.Receiver.Seen.Single().Titles, (await host.DeliveriesAsync()).Single().Attempts), Is.EqualTo((1, new[] { "Ada" }, 1)));

        Task<int> SetAsync(bool isTold) => host.Alerts.ReadAsync(async s =>
        {
            DateTime? at = isTold ? null : host.Alerts.Now;
            switch (how)
            {
                case "paused" when isTold:
                    return await s.AlertPauses.ExecuteDeleteAsync();
                case "paused":
                    s.Add(new AlertPause { At = host.Alerts.Now });
                    return await s.SaveChangesAsync();
                case "archived":
                    return await s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.ArchivedAt, at));
                case "apart":
                    return await s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.QuarantinedAt, at));
                case "base":
                    return await s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.BaseSearchId, isTold ? null : 999L));
                default:
                    return await s.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.EmailConfirmed, isTold));
            }
        });
    }

    [Test]
    public async Task Run_WhenOneHostIsSlow_TellsTheOthersMeanwhile()
    {
        for (var i = 0; i < 5; i++)
            await host.HitAsync(await host.SearchAsync("slow.example"), "Ada");
        host.Receiver.Secrets.Clear();
        await host.HitAsync(await host.SearchAsync("fine.example"), "Bo");
        var fine = new TaskCompletionSource();
        var (now, most) = (0, 0);
        host.Receiver.Answer = async taken =>
        {
            if (taken.Host == "fine.example")
            {
                fine.SetResult();
                return HttpStatusCode.OK;
            }

            most = Math.Max(most, Interlocked.Increment(ref now));
            await fine.Task.WaitAsync(TimeSpan.FromSeconds(20));
            Interlocked.Decrement(ref now);
            return HttpStatusCode.OK;
        };

        await host.RunAsync();
        await host.RunAsync();
        Assert.That((host.Receiver.Seen.Count, (await host.DeliveriesAsync()).Count(d => d.State == WebhookDeliveryState.Delivered)), Is.EqualTo((6, 6)));
        Assert.That(most, Is.LessThanOrEqualTo(new WebhookOptions().PerHost));
    }

    /// <summary>Of two that claim at the same moment neither sees the other's before.</summary>
    [Test]
    public async Task Run_WhenOthersClaimAtTheSameMoment_LetsGoAndCostsNoAttempt()
    {
        var others = new ClaimsBeside();
        await using var crowded = await WebhookHost.CreateAsync(database, new WebhookOptions { AtATime = 1 }, services => services.ConfigureDbContext<ProNetDbContext>(options => options.AddInterceptors(others)));
        for (var i = 0; i <= new WebhookOptions().PerHost; i++)
            await crowded.HitAsync(await crowded.SearchAsync(), "Ada");
        crowded.Receiver.Secrets.Clear();
        others.Claim = () => crowded.Alerts.ReadAsync(s => s.WebhookDeliveries.Where(d => d.ClaimedBy == null).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.ClaimedBy, Guid.NewGuid()).SetProperty(d => d.ClaimedUntil, crowded.Alerts.Store.Clock.GetUtcNow().UtcDateTime.AddMinutes(1))));

        Assert.That(await crowded.RunAsync(), Is.Zero);
        Assert.That(crowded.Receiver.Seen, Is.Empty);
        Assert.That((await crowded.DeliveriesAsync()).Where(d => d.ClaimedBy is null).Select(d => d.Attempts), Is.EqualTo(new[] { 0 }));

        crowded.Alerts.Store.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.That(await crowded.RunAsync(), Is.EqualTo(new WebhookOptions().PerHost + 1));
    }

    [Test]
    public async Task Run_ByManyWorkersAtOnce_KeepsToWhatAHostIsSentAtATime()
    {
        for (var i = 0; i < 24; i++)
            await host.HitAsync(await host.SearchAsync(), "Ada");
        host.Receiver.Secrets.Clear();
        var (now, counts) = (0, new ConcurrentBag<int>());
        host.Receiver.Answer = async _ =>
        {
            counts.Add(Interlocked.Increment(ref now));
            await Task.Delay(5);
            Interlocked.Decrement(ref now);
            return HttpStatusCode.OK;
        };

        // A worker that finds the host busy leaves it to the others; whoever looks last takes the rest.
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(host.RunAsync)));
        while (await host.RunAsync() > 0)
        {
        }

        Assert.That(counts, Has.Count.EqualTo(24));
        Assert.That(counts.Max(), Is.LessThanOrEqualTo(new WebhookOptions().PerHost));
    }

    [Test]
    public async Task Run_ByTwoWorkersAtOnce_TellsEachHitInOneMessage()
    {
        SavedSearch[] searches = [.. await Task.WhenAll(Enumerable.Range(0, 3).Select(i => Task.Run(() => host.SearchAsync($"host{i}.example"))))];
        for (var round = 0; round < 3; round++)
        {
            foreach (var search in searches)
                await host.HitAsync(search, $"Round{round}");
            await Task.WhenAll(host.RunAsync(), host.RunAsync());
        }

        Assert.That(host.Receiver.Seen.SelectMany(s => s.Titles.Select(t => (s.Host, t))), Is.Unique.And.Exactly(9).Items);
        Assert.That(host.Receiver.Seen.Select(s => s.Id), Is.Unique);
    }

    [Test]
    public async Task Test_SendsAMessageWithoutHitsAndHarmsNothing()
    {
        var search = await host.SearchAsync();
        host.Receiver.Answer = _ => Task.FromResult(HttpStatusCode.NotFound);
        Assert.That((await TestAsync(), await TestAsync()), Is.EqualTo((SavedSearchProblem.None, SavedSearchProblem.None)));
        await host.RunAsync();
        await host.HitAsync(search, "Ada");
        host.Receiver.Answer = _ => Task.FromResult(HttpStatusCode.OK);
        await host.RunAsync();

        Assert.That((await host.DeliveriesAsync()).Select(d => (d.IsTest, d.State, d.Status, d.Told)), Is.EqualTo(new (bool, WebhookDeliveryState, int?, int)[] { (true, WebhookDeliveryState.Dead, 404, 0), (false, WebhookDeliveryState.Delivered, 200, 1) }));
        Assert.That((host.Receiver.Seen[0].Titles, (await host.WebhookAsync(search)).FailingSince), Is.EqualTo((Array.Empty<string>(), (DateTime?)null)));

        Task<SavedSearchProblem> TestAsync() => host.DoAsync<SearchWebhooks, SavedSearchProblem>(w => w.TestAsync(search.OwnerId, search.Id, CancellationToken.None));
    }

    [Test]
    public async Task Set_Anew_SendsWhatWaitsToTheNewAddressAndIsNobodyElses()
    {
        var search = await host.SearchAsync();
        await host.HitAsync(search, "Ada");
        host.Receiver.Answer = _ => Task.FromResult(HttpStatusCode.ServiceUnavailable);
        await host.RunAsync();
        var stranger = await host.Alerts.SubscriberAsync();
        Assert.That(await host.SetAsync(new SavedSearch { Id = search.Id, OwnerId = stranger.Id, Name = "" }, "https://evil.example/"), Is.EqualTo(SavedSearchProblem.NotFound));
        Assert.That(await host.DoAsync<SearchWebhooks, SavedSearchProblem>(w => w.EndAsync(stranger.Id, search.Id, Caller.Unknown, CancellationToken.None)), Is.EqualTo(SavedSearchProblem.NotFound));

        Assert.That(await host.SetAsync(search, "https://two.example/"), Is.EqualTo(SavedSearchProblem.None));
        host.Receiver.Answer = _ => Task.FromResult(HttpStatusCode.OK);
        await host.RunAsync();
        Assert.That(host.Receiver.Seen.Select(s => s.Host), Is.EqualTo(new[] { "one.example", "two.example" }));
        Assert.That(host.Receiver.Seen.Select(s => s.Id).Distinct().Count(), Is.EqualTo(1));
        Assert.That(await host.Alerts.ReadAsync(s => s.AuditEntries.CountAsync(e => e.Action == AuditAction.WebhookChanged)), Is.EqualTo(2));

        await host.HitAsync(search, "Bo");
        await host.DoAsync<SearchWebhooks, SavedSearchProblem>(w => w.EndAsync(search.OwnerId, search.Id, Caller.Unknown, CancellationToken.None));
        Assert.That((await host.RunAsync(), (await host.DeliveriesAsync()).Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Set_OfASearchThatFindsTooMuch_IsRefusedAsItsMailsAre()
    {
        host.Alerts.Get<FixedReplay>().Flood = SavedSearchLimits.MostHitsPerDay * FixedReplay.Days + 1;
        var owner = await host.Alerts.SubscriberAsync();
        var (all, flood) = (await host.Alerts.SearchAsync(owner), await host.Alerts.SearchAsync(owner, change: s => s.Query = "q=flood"));

        Assert.That((await host.SetAsync(all, "https://one.example/"), await host.SetAsync(flood, "https://one.example/")), Is.EqualTo((SavedSearchProblem.MatchesAll, SavedSearchProblem.Flood)));
    }

    /// <summary>Once, right after a claim is written, others are.</summary>
    private sealed class ClaimsBeside : DbCommandInterceptor
    {
        public Func<Task>? Claim { get; set; }

        public override async ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            if (Claim is { } claim && result == 1 && command.CommandText.Contains("UPDATE", StringComparison.Ordinal) && command.CommandText.Contains("ClaimedBy", StringComparison.Ordinal))
            {
                Claim = null;
                await claim();
            }

            return result;
        }
    }
}
