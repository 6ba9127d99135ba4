using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Application.SavedSearches;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Testing.Stores;

namespace ProNet.Application.Tests.Alerts;

[TestFixture(Database.Sqlite)]
[TestFixture(Database.Postgres)]
public sealed class DigestTests(Database database)
{
    private AlertHost host = null!;

    [SetUp]
    public async Task StartAsync() => host = await AlertHost.CreateAsync(database);

    [TearDown]
    public async Task StopAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
    }

    [Test]
    public async Task Run_WhenSeveralSearchesAreDue_WritesOneMailWithASectionForEach()
    {
        var account = await host.SubscriberAsync();
        var (nurses, cooks) = (await host.SearchAsync(account, "Nurses"), await host.SearchAsync(account, "Cooks", change: s => s.Position = 1));
        await host.HitAsync(nurses, await host.PersonAsync("Ada"));
        await host.HitAsync(cooks, await host.PersonAsync("Bo"));
        Assert.That(await host.RunAsync(), Is.EqualTo((0, 0)), "none early");

        host.GoToMorning();
        Assert.That(await host.RunAsync(), Is.EqualTo((1, 1)));
        Assert.That(await host.RunAsync(), Is.EqualTo((0, 0)), "none twice");

        var mail = (await host.MailsAsync()).Single();
        Assert.That((mail.Subject, mail.Class, mail.ToAddress, mail.Unsubscribe), Is.EqualTo(("2 new", MailClass.Notification, account.Email, "http://localhost/alerts/stop")));
        Assert.That(mail.Text, Does.Contain("Nurses: Ada (Joined)").And.Contain("Cooks: Bo (Joined)"));
        var digest = (await host.DigestsAsync()).Single();
        Assert.That((digest.State, digest.PeriodKey, digest.Told, digest.MessageId), Is.EqualTo((DigestState.Queued, Digest.KeyOf(host.Now), 2, mail.MessageId)));
        Assert.That(await host.ReadAsync(s => s.AlertHits.Select(h => h.DigestId).Distinct().ToListAsync()), Is.EqualTo(new long?[] { digest.Id }));
    }

    [Test]
    public async Task Resend_OfADigest_KeepsItsMailUntilAnotherIsWrittenInItsPlace()
    {
        var account = await host.SubscriberAsync();
        var search = await host.SearchAsync(account);
        await host.HitAsync(search, await host.PersonAsync());
        host.GoToMorning();
        await host.RunAsync();
        await host.ReadAsync(s => s.OutgoingMails.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Kept)));
        await host.RunAsync();
        var (old, digest) = ((await host.MailsAsync()).Single(), (await host.DigestsAsync()).Single());

        Assert.That((digest.State, await ResendAsync(digest.Id, account.Id)), Is.EqualTo((DigestState.Sent, ResendOutcome.Again)));
        Assert.That((await host.MailsAsync()).Select(m => m.Id), Is.EqualTo(new[] { old.Id }), "until then it is there");

        await host.RunAsync();
        var mail = (await host.MailsAsync()).Single();
        Assert.That((mail.Id == old.Id, mail.MessageId, mail.State), Is.EqualTo((false, old.MessageId, MailState.Waiting)));
    }

    [Test]
    public async Task Resend_WhenTheReaderEndsAllMails_SendsNothingAndKeepsTheMailOfBefore([Values] bool isEndedBefore)
    {
        var account = await host.SubscriberAsync();
        var search = await host.SearchAsync(account);
        await host.HitAsync(search, await host.PersonAsync());
        host.GoToMorning();
        await host.RunAsync();
        await host.ReadAsync(s => s.OutgoingMails.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Kept)));
        await host.RunAsync();
        var (old, digest) = ((await host.MailsAsync()).Single(), (await host.DigestsAsync()).Single());
        if (isEndedBefore)
            await EndAsync(AlertCadence.None);

        Assert.That(await ResendAsync(digest.Id, account.Id), Is.EqualTo(isEndedBefore ? ResendOutcome.Nothing : ResendOutcome.Again));
        await EndAsync(AlertCadence.None);
        await host.RunAsync();
        Assert.That((await host.MailsAsync()).Select(m => m.Id), Is.EqualTo(new[] { old.Id }));

        await EndAsync(AlertCadence.Daily);
        Assert.That(await ResendAsync(digest.Id, account.Id), Is.EqualTo(ResendOutcome.Again));
        await host.RunAsync();
        Assert.That((await host.MailsAsync()).Select(m => (m.State, m.Id == old.Id)), Is.EqualTo(new[] { (MailState.Waiting, false) }), "and afterwards it is sent");

        Task<int> EndAsync(AlertCadence cadence) => host.ReadAsync(s => s.SavedSearches.ExecuteUpdateAsync(set => set.SetProperty(x => x.Cadence, cadence)));
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(40)]
    public async Task Run_AfterDaysOfSilence_CatchesUpWithOneMail(int days)
    {
        var account = await host.SubscriberAsync();
        var (daily, weekly) = (await host.SearchAsync(account, "Daily"), await host.SearchAsync(account, "Weekly", AlertCadence.Weekly));
        for (var day = 0; day < days; day++)
        {
            await host.HitAsync(daily, await host.PersonAsync($"Person{day}x"));
            host.Store.Clock.Advance(TimeSpan.FromDays(1));
        }

        await host.HitAsync(weekly, await host.PersonAsync("Last"));
        host.GoToMorning();
        await host.RunAsync();

        var mails = await host.MailsAsync();
        Assert.That(mails, Has.Count.EqualTo(1));
        Assert.That(mails[0].Text, Does.Contain($"Daily: {days} in all"));
    }

    [Test]
    public async Task Run_WhenAHitIsWrittenLate_TellsItInTheNextDigest()
    {
        var account = await host.SubscriberAsync();
        var search = await host.SearchAsync(account);
        await host.HitAsync(search, await host.PersonAsync("Early"));
        var late = await host.PersonAsync("Late");
        host.GoToMorning();
        await host.RunAsync();
        // It was found before the digest and stored after it.
        var hit = await host.HitAsync(search, late);
        await host.ReadAsync(s => s.AlertHits.Where(h => h.Id == hit.Id).ExecuteUpdateAsync(set => set.SetProperty(h => h.FirstMatchedAt, host.Now.AddMinutes(-5))));
        Assert.That(await host.RunAsync(), Is.EqualTo((0, 0)), "one for each period");

        host.GoToMorning();
        await host.RunAsync();

        Assert.That((await host.MailsAsync()).Select(m => m.Text.Contains("Late", StringComparison.Ordinal)), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task Run_WhenMailsWereChosenLater_TellsNothingThatWasFoundBefore()
    {
        var account = await host.SubscriberAsync();
        var search = await host.SearchAsync(account, cadence: AlertCadence.None);
        await host.HitAsync(search, await host.PersonAsync("Before"));
        host.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        await ChangeAsync(search, s => s.Tell(AlertCadence.Daily, host.Now));
        await host.HitAsync(search, await host.PersonAsync("After"));
        host.GoToMorning();
        await host.RunAsync();

        Assert.That((await host.MailsAsync()).Single().Text, Does.Contain("After").And.Not.Contain("Before"));
    }

    [Test]
    public async Task Run_WhenWhomItTellsOfIsHiddenOrGoneMeanwhile_TellsTheOthers()
    {
        var account = await host.SubscriberAsync();
        var search = await host.SearchAsync(account);
        var people = new List<Member>();
        foreach (var name in new[] { "Seen", "Hidden", "Gone", "Blocks", "Unmatched", "Reviewed" })
        {
            people.Add(await host.PersonAsync(name));
            await host.HitAsync(search, people[^1]);
        }

        await host.ReadAsync(async store =>
        {
            (await store.Members.SingleAsync(m => m.Id == people[1].Id)).Audience = Audience.Hidden;
            store.Remove(await store.Members.SingleAsync(m => m.Id == people[2].Id));
            store.Add(new Exclusion { MemberId = people[3].Id, Reach = ExclusionReach.Block, ExcludedMemberId = account.MemberId });
            store.Remove(await store.AlertMatches.SingleAsync(m => m.SubjectId == people[4].Id));
            store.Add(new SearchWatch { SavedSearchId = search.Id, Fingerprint = SavedSearchRequests.Fingerprint(SavedQuery.Read(SubjectKind.Member, search.Query, 1).Criteria!), Since = host.Now });
            store.Add(new SearchReview { SearchId = search.Id, Subject = SubjectKind.Member, SubjectId = people[5].Id, Status = ReviewStatus.Rejected, At = host.Now });
            return await store.SaveChangesAsync();
        });
        host.GoToMorning();
        await host.RunAsync();

        var mail = (await host.MailsAsync()).Single();
        Assert.That(mail.Text, Does.Contain("Seen").And.Contain("1 in all"));
        foreach (var person in people.Skip(1))
            Assert.That(mail.Text, Does.Not.Contain(person.Name.Family));
    }

    [TestCase("open=open", null, 1)]
    [TestCase("work=temporary", null, 1)]
    [TestCase("work=-temporary", null, 2)]
    [TestCase("q=nurse", "open=open", 1)]
    [TestCase("q=nurse", "sort=recent", 2)]
    public async Task Run_WhenSomebodyKeepsBackBeingOpenToWorkMeanwhile_TellsOfThemWhereThatIsNotAsked(string query, string? below, int expected)
    {
        var account = await host.SubscriberAsync();
        var first = below is null ? null : await host.SearchAsync(account, "Below", change: s => (s.Query, s.Cadence) = (below, AlertCadence.None));
        var search = await host.SearchAsync(account, change: s => (s.Query, s.BaseSearchId) = (query, first?.Id));
        await host.HitAsync(search, await host.PersonAsync("Still"));
        var closes = await host.PersonAsync("Closes");
        await host.HitAsync(search, closes);
        await host.ReadAsync(async store =>
        {
            store.Add(new Exclusion { MemberId = closes.Id, Reach = ExclusionReach.Availability, ExcludedMemberId = account.MemberId });
            return await store.SaveChangesAsync();
        });
        host.GoToMorning();
        await host.RunAsync();

        Assert.That((await host.MailsAsync()).Single().Text, Does.Contain(FormattableString.Invariant($"{expected} in all")));
    }

    [Test]
    public async Task Run_WhenNothingIsLeftToTell_ClosesTheDigestWithoutAMail()
    {
        var account = await host.SubscriberAsync();
        await host.HitAsync(await host.SearchAsync(account), await HiddenAsync());
        host.GoToMorning();
        await host.RunAsync();

        Assert.That((await host.DigestsAsync()).Single().State, Is.EqualTo(DigestState.Empty));
        Assert.That(await host.MailsAsync(), Is.Empty);
    }

    [Test]
    public async Task Run_WhenThereAreMoreThanTheCap_CountsThemAll()
    {
        var account = await host.SubscriberAsync();
        var search = await host.SearchAsync(account, change: s => s.Cap = 5);
        for (var n = 0; n < 42; n++)
            await host.HitAsync(search, await host.PersonAsync($"Person{n}x"));
        host.GoToMorning();
        await host.RunAsync();

        var mail = (await host.MailsAsync()).Single();
        Assert.That((mail.Subject, mail.Text.Split("Nurses: Person").Length - 1), Is.EqualTo(("42 new", 5)));
        Assert.That(mail.Text, Does.Contain("42 in all"));
    }

    [Test]
    public async Task Run_WhenASearchIsPausedArchivedOrSetApartAfterItsDigestWasMade_TellsItLater()
    {
        var account = await host.SubscriberAsync();
        var (other, paused) = (await host.SearchAsync(account, "Other"), await host.SearchAsync(account, "Paused"));
        await host.HitAsync(other, await host.PersonAsync());
        await host.HitAsync(paused, await host.PersonAsync("Patient"));
        host.GoToMorning();
        Assert.That(await host.Get<ComposeDigestsHandler>().HandleAsync(CancellationToken.None), Is.EqualTo(1));
        await ChangeAsync(paused, s => s.PausedUntil = host.Now.AddDays(7));
        await host.RunAsync();
        Assert.That((await host.MailsAsync()).Single().Text, Does.Not.Contain("Patient"));

        for (var day = 0; day < 8; day++)
        {
            host.GoToMorning();
            await host.RunAsync();
        }

        Assert.That((await host.MailsAsync())[^1].Text, Does.Contain("Paused: Patient"));
        Assert.That(await host.MailsAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Run_WhenAlertsAreEndedAfterTheDigestWasMade_TellsNothing()
    {
        var account = await host.SubscriberAsync();
        var search = await host.SearchAsync(account);
        await host.HitAsync(search, await host.PersonAsync());
        host.GoToMorning();
        await host.Get<ComposeDigestsHandler>().HandleAsync(CancellationToken.None);
        await ChangeAsync(search, s => s.Tell(AlertCadence.None, host.Now));
        await host.RunAsync();

        Assert.That(await host.MailsAsync(), Is.Empty);
    }

    [Test]
    public async Task Run_WhenOneSearchCannotBeTold_SetsItApartAndTellsTheOthers()
    {
        var account = await host.SubscriberAsync();
        var (good, bad) = (await host.SearchAsync(account, "Good"), await host.SearchAsync(account, "Bad", change: s => s.Subject = (SubjectKind)77));
        await host.HitAsync(good, await host.PersonAsync());
        await host.HitAsync(bad, await host.PersonAsync("Broken"));
        host.GoToMorning();
        await host.RunAsync();

        await host.RunAsync();
        var mails = await host.MailsAsync();
        Assert.That(mails[0].Text, Does.Contain("Good").And.Not.Contain("Broken"));
        Assert.That(mails.Select(m => (m.Subject, m.Class)), Is.EqualTo(new[] { ("1 new", MailClass.Notification), ("Bad cannot be run", MailClass.Transactional) }), "its owner is told, once");
        var apart = await host.ReadAsync(s => s.SavedSearches.SingleAsync(x => x.Id == bad.Id));
        Assert.That((apart.QuarantinedAt, apart.QuarantineReason), Is.EqualTo(((DateTime?)host.Now, QuarantineReason.Failed)));
        Assert.That(await host.ReadAsync(s => s.AlertHits.Where(h => h.SavedSearchId == bad.Id).Select(h => h.DigestId).SingleAsync()), Is.Null, "told when it is mended");
    }

    [Test]
    public async Task Run_WhenTwoWorkersRunAtOnce_MakesOneOfEach()
    {
        for (var n = 0; n < 8; n++)
        {
            var search = await host.SearchAsync(await host.SubscriberAsync());
            await host.HitAsync(search, await host.PersonAsync());
        }

        host.GoToMorning();
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(host.RunAsync)));
        await host.RunAsync();

        Assert.That((runs.Sum(r => r.Made), (await host.DigestsAsync()).Count, (await host.MailsAsync()).Count), Is.EqualTo((8, 8, 8)));
        Assert.That((await host.MailsAsync()).Select(m => m.ToAddress).Distinct().Count(), Is.EqualTo(8));
    }

    [Test]
    public async Task Run_WhileAdministratorsPauseAlerts_SendsWhatPeopleWaitForAlone()
    {
        var search = await host.SearchAsync(await host.SubscriberAsync());
        await host.HitAsync(search, await host.PersonAsync());
        host.GoToMorning();
        await host.RunAsync();
        await host.Store.SaveAsync(new AlertPause { At = host.Now });
        await host.HitAsync(await host.SearchAsync(await host.SubscriberAsync()), await host.PersonAsync());
        host.GoToMorning();

        Assert.That(await host.RunAsync(), Is.EqualTo((0, 0)));
        Assert.That(await host.Queue.LookAsync(CancellationToken.None), Is.EqualTo((false, (DateTime?)null)));
        Assert.That(await host.Queue.ClaimAsync(CancellationToken.None), Is.Null);

        await host.ReadAsync(s => s.AlertPauses.ExecuteDeleteAsync());
        Assert.That(await host.RunAsync(), Is.EqualTo((1, 1)));
        Assert.That((await host.Queue.LookAsync(CancellationToken.None)).IsDue, Is.True);
    }

    [Test]
    public async Task Renew_WhenSomebodyWasHiddenWhileTheServerWasAway_SendsTheMailWithout()
    {
        var search = await host.SearchAsync(await host.SubscriberAsync());
        var (stays, hides) = (await host.PersonAsync("Stays"), await host.PersonAsync("Hides"));
        await host.HitAsync(search, stays);
        await host.HitAsync(search, hides);
        host.GoToMorning();
        await host.RunAsync();
        host.Store.Clock.Advance(TimeSpan.FromHours(3));
        await HideAsync(hides);
        var mail = (await host.Queue.ClaimAsync(CancellationToken.None))!;

        Assert.That(await host.Get<IMailRenewal>().RenewAsync(mail, CancellationToken.None), Is.True);
        Assert.That((mail.Subject, mail.Text.Contains("Hides", StringComparison.Ordinal)), Is.EqualTo(("1 new", false)));
        Assert.That((await host.MailsAsync()).Single().Html, Does.Contain("Stays").And.Not.Contain("Hides"));

        await HideAsync(stays);
        Assert.That(await host.Get<IMailRenewal>().RenewAsync(mail, CancellationToken.None), Is.False);
    }

    [Test]
    public async Task Run_WhenWhatChangedIsKeptFromTheReaderByNow_SaysOnlyThatSomethingDid()
    {
        var search = await host.SearchAsync(await host.SubscriberAsync());
        var person = await host.PersonAsync();
        await host.ReadAsync(async store =>
        {
            var stored = await store.Members.SingleAsync(m => m.Id == person.Id);
            (stored.Headline, stored.OpenToWork) = ("Surgeon", true);
            stored.FactAudiences = stored.FactAudiences with { Headline = Audience.Hidden, Availability = Audience.Recruiters };
            return await store.SaveChangesAsync();
        });
        await host.HitAsync(search, person, new AlertFact(AlertFactKind.HeadlineChanged, default, "Surgeon"), new AlertFact(AlertFactKind.OpenToOffers, default));
        host.GoToMorning();
        await host.RunAsync();

        Assert.That((await host.MailsAsync()).Single().Text, Does.Contain("Ada (Updated)").And.Not.Contain("Open").And.Not.Contain("Headline"));
    }

    [Test]
    public async Task Run_WhenFourDigestsInARowWereNotOpened_SaysSoOnce()
    {
        var search = await host.SearchAsync(await host.SubscriberAsync());
        for (var n = 0; n < 10; n++)
        {
            await host.HitAsync(search, await host.PersonAsync());
            host.GoToMorning();
            await host.RunAsync();
            await host.Queue.KeepAsync(CancellationToken.None);
            await host.RunAsync();
            if (n == 5)
                await host.ReadAsync(s => s.Digests.Where(d => d.Id == s.Digests.Max(x => x.Id)).ExecuteUpdateAsync(set => set.SetProperty(d => d.OpenedAt, host.Now)));
        }

        Assert.That((await host.MailsAsync()).Select(m => m.Text.Contains("4 ignored", StringComparison.Ordinal)), Is.EqualTo(new[] { false, false, false, false, true, false, false, false, false, false }));
    }

    private Task<int> HideAsync(Member person) => host.ReadAsync(async store =>
    {
        (await store.Members.SingleAsync(m => m.Id == person.Id)).Audience = Audience.Hidden;
        return await store.SaveChangesAsync();
    });

    private Task<int> ChangeAsync(SavedSearch search, Action<SavedSearch> change) => host.ReadAsync(async store =>
    {
        change(await store.SavedSearches.SingleAsync(s => s.Id == search.Id));
        return await store.SaveChangesAsync();
    });

    private Task<Member> HiddenAsync() => host.PersonAsync("Nobody", Audience.Hidden);

    private Task<ResendOutcome> ResendAsync(long digest, long administrator) =>
        host.ReadAsync(s => new DigestControl(s, host.Get<DigestReader>(), host.Store.Clock).ResendAsync(digest, administrator, Caller.Unknown, CancellationToken.None));
}
