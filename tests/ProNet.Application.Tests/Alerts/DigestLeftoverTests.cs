using Microsoft.EntityFrameworkCore;
using ProNet.Application.Mail;
using ProNet.Data.Alerts;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Tests.Alerts;

/// <summary>What a digest takes and does not tell: held for a later one, or forgotten, so that whoever comes back is news. Nothing stays with a digest that said nothing of it.</summary>
public sealed class DigestLeftoverTests
{
    private AlertHost host = null!;

    [SetUp]
    public async Task StartAsync() => host = await AlertHost.CreateAsync();

    [TearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [Test]
    public async Task Run_WhenSomebodyIsKeptFromTheReaderAsTheMailIsWritten_ForgetsTheMatchSoThatItIsNewsAgain()
    {
        var account = await host.SubscriberAsync();
        var search = await host.SearchAsync(account);
        var (stays, goes, reviewed) = (await host.PersonAsync("Stays"), await host.PersonAsync("Goes"), await host.PersonAsync("Reviewed"));
        foreach (var person in new[] { stays, goes, reviewed })
            await host.HitAsync(search, person);
        await host.Store.SaveAsync(
            new Exclusion { MemberId = goes.Id, Reach = ExclusionReach.Profile, ExcludedMemberId = account.MemberId },
            new SearchReview { SearchId = search.Id, Subject = SubjectKind.Member, SubjectId = reviewed.Id, Status = ReviewStatus.Rejected, At = host.Now });
        host.GoToMorning();
        await host.RunAsync();

        Assert.That(await host.ReadAsync(s => s.AlertHits.Select(h => h.SubjectId).ToListAsync()), Is.EquivalentTo(new[] { stays.Id, reviewed.Id }));
        Assert.That(await host.ReadAsync(s => s.AlertMatches.Select(m => m.SubjectId).ToListAsync()), Is.EquivalentTo(new[] { stays.Id, reviewed.Id }), "so that the next sweep finds who is shown again");
    }

    [Test]
    public async Task Renew_WhenASearchIsPausedWhileTheServerIsAway_TellsItsHitsLater()
    {
        var search = await host.SearchAsync(await host.SubscriberAsync());
        await host.HitAsync(search, await host.PersonAsync("Patient"));
        host.GoToMorning();
        await host.RunAsync();
        await host.ReadAsync(s => s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.PausedUntil, host.Now.AddDays(2))));
        host.Store.Clock.Advance(TimeSpan.FromHours(3));
        var mail = (await host.Queue.ClaimAsync(CancellationToken.None))!;
        Assert.That(await host.Get<IMailRenewal>().RenewAsync(mail, CancellationToken.None), Is.False);
        await host.Queue.WithdrawnAsync(mail, CancellationToken.None);

        for (var day = 0; day < 3; day++)
        {
            host.GoToMorning();
            await host.RunAsync();
        }

        Assert.That((await host.MailsAsync())[^1].Text, Does.Contain("Patient"));
        Assert.That((await host.DigestsAsync()).Select(d => d.State), Is.EqualTo(new[] { DigestState.Empty, DigestState.Queued }));
    }

    [Test]
    public async Task Renew_WhenAServerMayHaveHadTheMail_ForgetsNothing()
    {
        var search = await host.SearchAsync(await host.SubscriberAsync());
        var person = await host.PersonAsync();
        await host.HitAsync(search, person);
        host.GoToMorning();
        await host.RunAsync();
        // Killed after the server took it.
        await host.Queue.ClaimAsync(CancellationToken.None);
        host.Store.Clock.Advance(TimeSpan.FromHours(3));
        await host.ReadAsync(s => s.Members.Where(m => m.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Audience, Audience.Hidden)));
        var mail = (await host.Queue.ClaimAsync(CancellationToken.None))!;

        Assert.That(await host.Get<IMailRenewal>().RenewAsync(mail, CancellationToken.None), Is.False);
        Assert.That(await host.ReadAsync(s => s.AlertHits.CountAsync()), Is.EqualTo(1), "told perhaps, and never again");
    }

    [Test]
    public async Task Run_WhileWhatASearchFindsIsNotWrittenDownYet_Waits()
    {
        var search = await host.SearchAsync(await host.SubscriberAsync(), change: s => s.Query = "q=nurse");
        await host.HitAsync(search, await host.PersonAsync("Nurse"));
        await host.Store.SaveAsync(new SearchWatch { SavedSearchId = search.Id, Fingerprint = "of what it asked before", Since = host.Now });
        host.GoToMorning();
        await host.RunAsync();

        Assert.That(await host.MailsAsync(), Is.Empty);
        Assert.That(await host.ReadAsync(s => s.AlertHits.Select(h => h.DigestId).SingleAsync()), Is.Null);
    }
}
