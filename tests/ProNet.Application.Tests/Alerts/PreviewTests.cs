using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Alerts;
using ProNet.Application.Mail;
using ProNet.Application.SavedSearches;
using ProNet.Application.Tests.SavedSearches;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.SavedSearches;

namespace ProNet.Application.Tests.Alerts;

/// <summary>What is shown before subscribing is what would have been sent.</summary>
public sealed class PreviewTests
{
    private AlertHost host = null!;

    [SetUp]
    public async Task StartAsync() => host = await AlertHost.CreateAsync(more: services => services.AddSingleton<FixedReplay>().AddSingleton<ISearchReplay>(p => p.GetRequiredService<FixedReplay>()));

    [TearDown]
    public async Task DropAsync() => await host.DisposeAsync();

    [TestCase(AlertCadence.Instant)]
    [TestCase(AlertCadence.Daily)]
    [TestCase(AlertCadence.Weekly)]
    public async Task Preview_OfHitsThatWereTold_ShowsTheMailsThatWereSent(AlertCadence cadence)
    {
        var owner = await host.SubscriberAsync();
        var search = await host.SearchAsync(owner, cadence: cadence, change: s => (s.Query, s.Cap) = ("q=nurse", SavedSearchLimits.SmallestCap));
        foreach (var found in new[] { 1, 0, 7, 2, 0, 0, 1, 3 })
        {
            for (var i = 0; i < found; i++)
                host.Get<FixedReplay>().Hits.Add(await host.HitAsync(search, await host.PersonAsync($"Person {i}")));
            host.Store.Clock.Advance(TimeSpan.FromMinutes(4));
            await host.RunAsync();
            host.GoToMorning();
            await host.RunAsync();
            host.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var (digests, mails) = (await host.DigestsAsync(), await host.MailsAsync());
        var preview = await ReadAsync(owner, search);

        Assert.That(mails, Is.Not.Empty);
        Assert.That(
            preview!.Cadences.Single(c => c.Cadence == cadence).Mails.Reverse().Select(m => (m.DueAt, m.Letter.Subject, LetterText.Of(m.Letter))),
            Is.EqualTo(digests.Zip(mails, (d, m) => (d.DueAt, m.Subject, m.Text))));
    }

    [Test]
    public async Task Preview_OfWhoIsHiddenOrReviewedToday_DoesNotNameThem()
    {
        var owner = await host.SubscriberAsync();
        var search = await host.SearchAsync(owner, cadence: AlertCadence.None, change: s => s.Query = "q=nurse");
        foreach (var (name, audience) in new[] { ("Ada", Audience.Everyone), ("Secret", Audience.Hidden), ("Known", Audience.Everyone) })
            host.Get<FixedReplay>().Hits.Add(await host.HitAsync(search, await host.PersonAsync(name, audience)));
        await host.Store.SaveAsync(new SearchReview { SearchId = search.Id, Subject = SubjectKind.Member, SubjectId = host.Get<FixedReplay>().Hits[2].SubjectId, Status = ReviewStatus.Rejected });
        host.GoToMorning();

        var daily = (await ReadAsync(owner, search))!.Cadences.Single(c => c.Cadence == AlertCadence.Daily).Mails.Single();

        Assert.That((daily.Hits, string.Join(' ', daily.Letter.Paragraphs)), Is.EqualTo((1, "Nurses: Ada (Joined) Nurses: 1 in all")));
    }

    [Test]
    public async Task Preview_OfASearchThatFindsEverythingOrIsNotOnesOwn_SaysSo()
    {
        var owner = await host.SubscriberAsync();
        var search = await host.SearchAsync(owner, cadence: AlertCadence.None);

        Assert.That((await ReadAsync(owner, search))!.Problem, Is.EqualTo(SavedSearchProblem.MatchesAll));
        Assert.That(await ReadAsync(await host.SubscriberAsync(), search), Is.Null);
    }

    [TestCase(2, AlertCadence.Instant)]
    [TestCase(60, AlertCadence.Daily)]
    [TestCase(301, AlertCadence.Weekly)]
    public async Task Recommended_ByHitsInTenDays_IsWhatCanBeRead(int hits, AlertCadence expected)
    {
        var owner = await host.SubscriberAsync();
        var search = await host.SearchAsync(owner, cadence: AlertCadence.None, change: s => s.Query = "q=flood");
        host.Get<FixedReplay>().Flood = hits;

        var preview = (await ReadAsync(owner, search))!;

        Assert.That(preview.Recommended, Is.EqualTo(expected));
        Assert.That(preview.Cadences.Where(c => c.Problem == SavedSearchProblem.Flood).Select(c => c.Cadence), Is.EqualTo(hits > 300 ? new[] { AlertCadence.Instant, AlertCadence.Daily } : []));
    }

    private async Task<AlertPreview?> ReadAsync(Account who, SavedSearch search)
    {
        await using var scope = host.Store.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PreviewAlertsHandler>().HandleAsync(who.Id, search.Id, CancellationToken.None);
    }
}
