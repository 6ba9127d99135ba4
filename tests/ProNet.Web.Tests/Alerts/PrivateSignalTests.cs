using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Alerts;
using ProNet.Application.Webhooks;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Data.Mail;
using ProNet.Data.Privacy;
using ProNet.Domain.Access;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Alerts;

/// <summary>Marks what is private about somebody who is told of, and looks for the marks in everything that leaves the house, and in the log.</summary>
internal sealed partial class PrivateSignalTests
{
    private const int Pay = 918_273;
    private const string Secret = "zqsecret";

    private static readonly DateTime Due = new(2026, 5, 3, 8, 0, 0, DateTimeKind.Utc);

    [TestCase(false, TestName = "Told_ToAMember_HoldsNothingPrivate")]
    [TestCase(true, TestName = "Told_ToARecruiterWhoMaySeeIt_SaysOpenToWorkInTheMailAlone")]
    public async Task Told(bool recruits)
    {
        using var log = new CapturedLog();
        await using var host = new WebHost { Log = log };
        var reader = await host.AccountWithProfileAsync();
        var person = Person();
        await host.SaveAsync(person);
        var digest = await PlantAsync(host, reader, person, recruits);

        using var own = await host.SignedInAsync(reader);
        using var made = await SignInForm.SendAsync(own, $"/searches/{digest.Search}/settings", "feed", []);
        var address = Address().Match(await made.Content.ReadAsStringAsync()).Value;
        using var anybody = host.Client();
        var feed = await anybody.GetStringAsync(address);
        var message = await MessageAsync(host, reader.Id, digest);
        using var administrator = await host.AdministratorAsync();
        using var again = await SignInForm.SendAsync(administrator, "/admin/alerts", null, [("digest", $"{digest.Id}")], "/admin/alerts/again");
        var mail = await MailAsync(host, digest.Id);
        var admin = await administrator.GetStringAsync("/admin/alerts");

        var told = new Dictionary<string, string> { ["feed"] = feed, ["webhook"] = message, ["subject"] = mail.Subject, ["html"] = mail.Html, ["text"] = mail.Text };
        Assert.That(new[] { "feed", "webhook", "html", "text" }.Where(t => !told[t].Contains("Found", StringComparison.Ordinal)), Is.Empty, "each tells of the person");
        (told["log"], told["administration"]) = (log.Text, admin);
        Assert.That(told.Where(t => Private().IsMatch(t.Value)).Select(t => $"{t.Key}: {Private().Match(t.Value)}"), Is.Empty);
        Assert.That(told.Where(t => t.Value.Contains("open to offers", StringComparison.OrdinalIgnoreCase)).Select(t => t.Key), Is.EqualTo(recruits ? ["html", "text"] : Array.Empty<string>()));
    }

    private static Member Person() => new()
    {
        Handle = "found-person",
        Name = new FullName { Family = "Found" },
        Headline = "falconry",
        Audience = Audience.Members,
        OpenToWork = true,
        Availability = new Availability { Kinds = [ContractKind.Temporary] },
        WishedPay = new WishedPay(Pay, "EUR", PayPeriod.Year),
        FactAudiences = FactAudiences.Default with { Availability = Audience.Recruiters, WishedPay = Audience.Hidden },
    };

    private static Task<(long Id, long Search)> PlantAsync(WebHost host, Account reader, Member person, bool recruits) => host.StoreAsync(async store =>
    {
        if (recruits)
        {
            var organisation = new Domain.Organisations.Organisation { Slug = "acme", Name = "Acme" };
            store.Add(organisation);
            await store.SaveChangesAsync();
            store.Add(new OrganisationRole { AccountId = reader.Id, OrganisationId = organisation.Id, Kind = OrganisationRoleKind.Recruiter });
        }

        var search = new SavedSearch
        {
            OwnerId = reader.Id,
            Name = "Falconers",
            Note = $"{Secret}-note",
            Subject = SubjectKind.Member,
            Query = "q=falconry",
            GrammarVersion = 1,
            Cadence = AlertCadence.Daily,
            AlertsFrom = Due,
            DigestedAt = DateTime.MaxValue.AddYears(-1).ToUniversalTime(),
        };
        var digest = new Digest { AccountId = reader.Id, PeriodKey = "private", DueAt = Due, CreatedAt = Due, State = DigestState.Failed };
        store.AddRange(search, digest);
        await store.SaveChangesAsync();
        var on = DateOnly.FromDateTime(Due);
        store.Add(new AlertHit
        {
            SavedSearchId = search.Id,
            Subject = SubjectKind.Member,
            SubjectId = person.Id,
            Fingerprint = "test",
            FirstMatchedAt = Due,
            Changes = [new AlertFact(AlertFactKind.OpenToOffers, on), new AlertFact(AlertFactKind.Joined, on)],
            Snapshot = new AlertSnapshot($"{Secret}-snapshot", "", ""),
            DigestId = digest.Id,
        });
        store.Add(new Exclusion { MemberId = person.Id, Reach = ExclusionReach.Availability, Domain = $"{Secret}.example" });
        await store.SaveChangesAsync();
        return (digest.Id, search.Id);
    });

    private static async Task<string> MessageAsync(WebHost host, long account, (long Id, long Search) digest)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Data.ProNetDbContext>();
        var search = await store.SavedSearches.AsNoTracking().SingleAsync(s => s.Id == digest.Search && s.OwnerId == account);
        var news = scope.ServiceProvider.GetRequiredService<NewsReader>();
        var recipient = await news.RecipientAsync(store, search, CancellationToken.None);
        var items = await news.LatestAsync(store, search, recipient!, 10, CancellationToken.None);
        var delivery = new WebhookDelivery { MessageId = "msg_1", Host = "one.example", CreatedAt = Due };
        return Encoding.UTF8.GetString(scope.ServiceProvider.GetRequiredService<IWebhookPayloads>().Write(delivery, search, "en", items));
    }

    private static async Task<OutgoingMail> MailAsync(WebHost host, long digest)
    {
        for (var tries = 0; ; tries++)
        {
            if (await host.StoreAsync(s => s.OutgoingMails.AsNoTracking().FirstOrDefaultAsync(m => s.Digests.Any(d => d.Id == digest && d.MessageId == m.MessageId))) is { } mail)
                return mail;
            Assert.That(tries, Is.LessThan(600), "no mail came");
            await Task.Delay(100);
        }
    }

    [GeneratedRegex(@"http://localhost/feeds/[\w/.-]+", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex($@"{Secret}|918.?273", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Private();
}
