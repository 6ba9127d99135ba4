using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Alerts;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Alerts;

/// <summary>What a mail lets its holder do, signed out; and the pages behind it.</summary>
internal sealed partial class AlertPagesTests
{
    private static readonly DateTime Due = new(2026, 5, 3, 8, 0, 0, DateTimeKind.Utc);

    private static int digests;

    private static WebHost Host => SharedHost.Host;

    [TestCase(1, false, TestName = "Stop_OfAMailAboutOneSearch_EndsThatOneAlone")]
    [TestCase(2, true, TestName = "Stop_OfAMailAboutSeveral_EndsAll")]
    public async Task Stop_ByOneClick(int told, bool isAll)
    {
        var (account, digest, searches) = await DigestAsync(told, others: 1);
        using var client = Host.Client();
        using var body = OneClick();
        using var response = await client.PostAsync(StopUrl(account, digest), body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var cadences = await CadencesAsync(searches);
        Assert.That(cadences, Is.EqualTo(searches.Select((_, i) => i < told || isAll ? AlertCadence.None : AlertCadence.Daily)));
        Assert.That(await Host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.AccountId == account.Id && e.Action == AuditAction.AlertsChangedByMail)), Is.GreaterThan(0));
    }

    [Test]
    public async Task Stop_ByWhatIsNoPressedButton_ChangesNothing()
    {
        var (account, digest, searches) = await DigestAsync(1, others: 1);
        using var client = Host.Client();
        var address = StopUrl(account, digest);
        using var got = await client.GetAsync(address);
        using var followed = await client.GetAsync(got.Headers.Location);
        using var headed = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        using var other = await client.PostAsync(address, new FormUrlEncodedContent([new("List-Unsubscribe", "no")]));
        using var body = OneClick();
        using var forged = await client.PostAsync("/alerts/stop?token=abc", body);
        using var choose = await client.PostAsync($"/alerts/stop?token={Token(AlertTokenScope.Choose, account, digest)}", OneClick());

        Assert.That(new[] { got.StatusCode, headed.StatusCode, followed.StatusCode, other.StatusCode, forged.StatusCode, choose.StatusCode }, Is.EqualTo(new[]
        {
            HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest,
        }));
        Assert.That(await CadencesAsync(searches), Is.All.EqualTo(AlertCadence.Daily));
    }

    /// <summary>A provider of mail presses the buttons of all its people, from one address.</summary>
    [Test]
    public async Task Stop_OfManyMailsFromOneAddress_IsLimitedForEachMail()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Accounts:AttemptsPerMinute"] = "2" } };
        using var client = host.Client();
        var answers = new List<HttpStatusCode>();
        foreach (var token in new[] { "a", "b", "c", "a", "a" })
        {
            using var body = OneClick();
            using var response = await client.PostAsync($"/alerts/stop?token={token}", body);
            answers.Add(response.StatusCode);
        }

        Assert.That(answers, Is.EqualTo(Enumerable.Repeat(HttpStatusCode.BadRequest, 4).Append(HttpStatusCode.TooManyRequests)));
    }

    [TestCase("stop", "", AlertCadence.None, 0)]
    [TestCase("weekly", "", AlertCadence.Weekly, 0)]
    [TestCase("pause", "2", AlertCadence.Daily, 14)]
    [TestCase("pause", "3", AlertCadence.Daily, 0, TestName = "Choices_WithAnUnknownPause_ChangeNothing")]
    public async Task Choices_SignedOut_HoldForTheSearchesOfTheMail(string choice, string weeks, AlertCadence cadence, int days)
    {
        var (account, digest, searches) = await DigestAsync(1, others: 1);
        using var client = Host.Client();
        var page = $"/alerts/choices?token={Token(AlertTokenScope.Choose, account, digest)}";
        using var done = await SendAsync(client, page, account, digest, (choice, weeks, searches[0]));
        using var foreign = await SendAsync(client, page, account, digest, (choice, weeks, searches[1]));

        Assert.That(done.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        var stored = await Host.StoreAsync(s => s.SavedSearches.AsNoTracking().SingleAsync(x => x.Id == searches[0]));
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        Assert.That((stored.Cadence, Math.Round(((stored.PausedUntil ?? now) - now).TotalDays)), Is.EqualTo((cadence, (double)days)));
        Assert.That(await CadencesAsync([searches[1]]), Is.EqualTo(new[] { AlertCadence.Daily }), "it was not in the mail");
        Assert.That(await client.GetStringAsync(foreign.Headers.Location), Does.Contain("Nothing was changed").And.Not.Contain("It holds from now on"));
        Assert.That(await client.GetStringAsync(page), Does.Contain("Search 0").And.Not.Contain("Search 1"));
    }

    [Test]
    public async Task Choices_WithALinkThatOnlyEndsMails_OfferNothingElse()
    {
        var (account, digest, searches) = await DigestAsync(1, others: 0);
        using var client = Host.Client();
        var token = Token(AlertTokenScope.Stop, account, digest);
        var page = await client.GetStringAsync($"/alerts/choices?token={token}");
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", SignInForm.TokenIn(page)), new("token", token), new("choice", "pause"), new("weeks", "1"), new("search", $"{searches[0]}")]);
        using var response = await client.PostAsync("/alerts/choices", content);

        Assert.That(page, Does.Contain("value=\"stop\"").And.Not.Contain("value=\"pause\"").And.Not.Contain("value=\"weekly\""));
        Assert.That(await Host.StoreAsync(s => s.SavedSearches.Where(x => x.Id == searches[0]).Select(x => x.PausedUntil).SingleAsync()), Is.Null);
    }

    [Test]
    public async Task Choices_WithoutAToken_TellNothing()
    {
        using var client = Host.Client("fr");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/alerts/choices?token=abc"));

        Assert.That(page, Does.Contain("Ce lien ne fonctionne plus").And.Not.Contain("<form method=\"post\" action=\"/alerts/choices\""));
    }

    [Test]
    public async Task NewHits_BehindTheCountOfAMail_AreExactlyThose()
    {
        var (account, digest, searches) = await DigestAsync(1, others: 0, hits: 53);
        var content = await Host.Services.GetRequiredService<DigestReader>().ReadAsync(digest, CancellationToken.None);
        using var client = await Host.SignedInAsync(account);
        var first = await client.GetStringAsync($"/searches/{searches[0]}/new/{digest}");
        var second = await client.GetStringAsync($"/searches/{searches[0]}/new/{digest}?page=2");

        Assert.That((content!.Total, content.Sections[0].Items.Count), Is.EqualTo((53, SavedSearchLimits.DefaultCap)));
        string[] shown = [.. People().Matches(first + second).Select(m => m.Groups["handle"].Value).Distinct()];
        Assert.That((shown.Length, People().Matches(first).Select(m => m.Value).Distinct().Count()), Is.EqualTo((53, DigestPageReader.HitsPerPage)));
        Assert.That(content.Sections[0].Items.Select(i => i.Found.Member!.Handle), Is.SubsetOf(shown));
        Assert.That(await Host.StoreAsync(s => s.Digests.Where(d => d.Id == digest).Select(d => d.OpenedAt).SingleAsync()), Is.Not.Null, "it was opened");
        using var stranger = await Host.SignedInAsync(await Host.AccountAsync());
        using var refused = await stranger.GetAsync($"/searches/{searches[0]}/new/{digest}");
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Mark_OfALinkInAMail_CountsForItsReaderAlone()
    {
        var (account, digest, _) = await DigestAsync(1, others: 0);
        using var scanner = Host.Client();
        using var stranger = await Host.SignedInAsync(await Host.AccountAsync());
        using var own = await Host.SignedInAsync(account);
        _ = await scanner.GetStringAsync($"/people/ada-nurse?digest={digest}");
        _ = await stranger.GetStringAsync($"/people/ada-nurse?digest={digest}");
        Assert.That(await OpenedAsync(), Is.Null);

        _ = await own.GetStringAsync($"/people/ada-nurse?digest={digest}");
        Assert.That(await OpenedAsync(), Is.Not.Null);

        Task<DateTime?> OpenedAsync() => Host.StoreAsync(s => s.Digests.Where(d => d.Id == digest).Select(d => d.OpenedAt).SingleAsync());
    }

    [Test]
    public async Task Administration_SendsADigestAgainUnderItsNumber()
    {
        var (account, digest, _) = await DigestAsync(1, others: 0, state: DigestState.Failed);
        using var administrator = await Host.AdministratorAsync();
        var before = await Host.StoreAsync(s => s.Digests.Where(d => d.Id == digest).Select(d => d.State).SingleAsync());
        using var again = await SignInForm.SendAsync(administrator, "/admin/alerts", null, [("digest", $"{digest}")], "/admin/alerts/again");
        using var member = await Host.SignedInAsync(account);
        using var refused = await member.GetAsync("/admin/alerts");

        Assert.That((before, again.StatusCode, refused.StatusCode), Is.EqualTo((DigestState.Failed, HttpStatusCode.SeeOther, HttpStatusCode.NotFound)));
        var sent = await SentAsync(digest);
        Assert.That((sent.State, sent.Told), Is.EqualTo((DigestState.Sent, 1)), "the jobs of the host wrote its mail, and it is kept where no server is set");
        var mail = await Host.StoreAsync(s => s.OutgoingMails.SingleAsync(m => m.MessageId == sent.MessageId));
        Assert.That((mail.ToAddress, mail.Subject, mail.Html.Contains("/people/new-", StringComparison.Ordinal)), Is.EqualTo((account.Email, "1 new: Search 0", true)));
        Assert.That(await administrator.GetStringAsync("/admin/alerts"), Does.Contain(account.Email!));
        Assert.That(await administrator.GetStringAsync("/admin"), Does.Contain("href=\"/admin/alerts\""));
    }

    [Test]
    public async Task Administration_WhenTheReaderEndedAllMails_SaysThatNothingIsSent()
    {
        var (_, digest, searches) = await DigestAsync(1, others: 0);
        await Host.StoreAsync(s => s.SavedSearches.Where(x => x.Id == searches[0]).ExecuteUpdateAsync(set => set.SetProperty(x => x.Cadence, AlertCadence.None)));
        using var administrator = await Host.AdministratorAsync();
        using var again = await SignInForm.SendAsync(administrator, "/admin/alerts", null, [("digest", $"{digest}")], "/admin/alerts/again");

        Assert.That(await administrator.GetStringAsync(again.Headers.Location), Does.Contain("Nothing was sent").And.Not.Contain("It holds from now on"));
        Assert.That(await Host.StoreAsync(s => s.Digests.Where(d => d.Id == digest).Select(d => d.State).SingleAsync()), Is.EqualTo(DigestState.Sent));
    }

    [Test]
    public async Task OwnSearches_WhenAServerRefusesTheAddress_SayItAndLetItBeTriedAgain()
    {
        var (account, _, _) = await DigestAsync(1, others: 0, with: a => a.RefusedAddress = a.Email!);
        using var client = await Host.SignedInAsync(account);
        Assert.That(await client.GetStringAsync("/me/searches"), Does.Contain("refuses your address"));
        using var again = await SignInForm.SendAsync(client, "/me/searches", null, [], "/me/searches/address");

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await client.GetStringAsync("/me/searches"), Does.Not.Contain("refuses your address"));
    }

    private static async Task<Digest> SentAsync(long digest)
    {
        for (var tries = 0; ; tries++)
        {
            var found = await Host.StoreAsync(s => s.Digests.AsNoTracking().SingleAsync(d => d.Id == digest));
            if (found.State == DigestState.Sent)
                return found;
            Assert.That(tries, Is.LessThan(600), $"still {found.State}, tried {found.Attempts} times: {found.LastError}");
            await Task.Delay(100);
        }
    }

    private static FormUrlEncodedContent OneClick() => new([new("List-Unsubscribe", "One-Click")]);

    private static string StopUrl(Account account, long digest) => $"/alerts/stop?token={Token(AlertTokenScope.Stop, account, digest)}";

    private static string Token(AlertTokenScope scope, Account account, long digest) => Host.Services.GetRequiredService<AlertTokens>().Make(scope, account.Id, digest);

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string page, Account account, long digest, (string Choice, string Weeks, long Search) what) => SignInForm.SendAsync(
        client, page, null, [("token", Token(AlertTokenScope.Choose, account, digest)), ("choice", what.Choice), ("weeks", what.Weeks.Length > 0 ? what.Weeks : "1"), ("search", $"{what.Search}")], "/alerts/choices");

    private static Task<List<AlertCadence>> CadencesAsync(IReadOnlyCollection<long> searches) =>
        Host.StoreAsync(s => s.SavedSearches.Where(x => searches.Contains(x.Id)).OrderBy(x => x.Id).Select(x => x.Cadence).ToListAsync());

    /// <summary>A digest that was sent about some searches of a new account, which has others.</summary>
    private static async Task<(Account Account, long Digest, List<long> Searches)> DigestAsync(int told, int others, int hits = 1, DigestState state = DigestState.Sent, Action<Account>? with = null)
    {
        var account = await Host.AccountWithProfileAsync(with);
        var word = $"zq{Guid.NewGuid():N}";
        Member[] people = [.. Enumerable.Range(0, hits).Select(n => new Member { Handle = $"new-{word}-{n}", Name = new FullName { Family = "Found" }, Headline = word, Audience = Audience.Members })];
        await Host.SaveAsync(people);
        return await Host.StoreAsync(async store =>
        {
            // What is asked finds them, so that matching, which goes on meanwhile, says the same.
            var searches = Enumerable.Range(0, told + others).Select(n => new SavedSearch
            {
                OwnerId = account.Id,
                Name = $"Search {n}",
                Subject = SubjectKind.Member,
                Query = $"q={word}",
                GrammarVersion = 1,
                Cadence = AlertCadence.Daily,
                AlertsFrom = Due,
                DigestedAt = DateTime.MaxValue.AddYears(-1).ToUniversalTime(),
            }).ToList();
            var digest = new Digest { AccountId = account.Id, PeriodKey = $"test {Interlocked.Increment(ref digests)}", DueAt = Due, CreatedAt = Due, State = state, SentAt = Due };
            store.AddRange(searches);
            store.Add(digest);
            await store.SaveChangesAsync();
            store.AddRange(searches.Take(told).SelectMany(s => people.Select(p => new AlertHit
            {
                SavedSearchId = s.Id,
                Subject = SubjectKind.Member,
                SubjectId = p.Id,
                Fingerprint = "test",
                FirstMatchedAt = Due,
                Changes = [new AlertFact(AlertFactKind.Joined, DateOnly.FromDateTime(Due))],
                Snapshot = new AlertSnapshot("Found", "", ""),
                DigestId = digest.Id,
            })));
            await store.SaveChangesAsync();
            return (account, digest.Id, searches.ConvertAll(s => s.Id));
        });
    }

    [GeneratedRegex("href=\"/people/(?<handle>new-[0-9a-z-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex People();
}
