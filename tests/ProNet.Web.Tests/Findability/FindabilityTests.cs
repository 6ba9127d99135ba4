using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Findability;
using ProNet.Application.Ranking;
using ProNet.Data.Accounts;
using ProNet.Data.Privacy;
using ProNet.Data.Ranking;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;

namespace ProNet.Web.Tests.Findability;

/// <summary>Which fact would have put somebody into more searches of others; and that it never says whose, nor what few asked for.</summary>
public sealed class FindabilityTests
{
    private WebHost host = null!;
    private Account account = null!;
    private string word = "";
    private readonly List<Account> askers = [];

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost();
        _ = host.Client();
        for (var i = 0; i < FindabilityReader.FewestPeople; i++)
            askers.Add(await host.AccountWithProfileAsync());
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    /// <summary>Nobody has searched, and somebody can be found by a word of their own.</summary>
    [SetUp]
    public async Task ForgetAsync()
    {
        await host.StoreAsync(async store => await store.RankingImpressions.ExecuteDeleteAsync() + await store.SavedSearches.ExecuteDeleteAsync() + await store.Exclusions.ExecuteDeleteAsync());
        word = $"zq{Guid.NewGuid():N}";
        var member = new Member { Handle = $"p{Guid.NewGuid():N}", Name = new FullName { Family = "Person" }, Headline = word, Audience = Audience.Everyone };
        await host.SaveAsync(member);
        account = await host.AccountAsync(a => a.MemberId = member.Id);
    }

    [TestCase("q={0}&language=es")]
    [TestCase("q={0}+language:spanish")]
    public async Task Report_OfWhatEnoughPeopleAskForAndTheProfileDoesNotSay_NamesIt(string query)
    {
        await SearchedAsync(query, askers);

        Assert.That(await ReportAsync(), Is.EqualTo("1 searches of 5, 0 find; language es 1 of 5"));
    }

    [Test]
    public async Task Report_OfWhatOnePersonLessAsksFor_SaysNothing()
    {
        await SearchedAsync("q={0}&language=es", askers.Skip(1));
        Assert.That(await ReportAsync(), Is.EqualTo("nothing"));

        // Enough searched, and too few for this.
        await SearchedAsync("q={0}", askers.Take(1));
        Assert.That(await ReportAsync(), Is.EqualTo("2 searches of 5, 1 find"));
    }

    [TestCase("q={0}&language=es&language=-en", "1 searches of 5, 0 find; language es 1 of 5")]
    [TestCase("q={0}&language=es&open=open", "1 searches of 5, 0 find")]
    [TestCase("q={0}+otherword", "1 searches of 5, 0 find")]
    [TestCase("q={0}&years=5..", "1 searches of 5, 0 find")]
    [TestCase("q={0}&open=open", "1 searches of 5, 0 find; open open 1 of 5")]
    public async Task Report_OfASearch_NamesOnlyWhatAloneWouldBeEnoughAndCanBeAdded(string query, string expected)
    {
        await SearchedAsync(query, askers);

        Assert.That(await ReportAsync(), Is.EqualTo(expected));
    }

    [Test]
    public async Task Report_OfSavedSearches_CountsEachPersonOnce()
    {
        var now = Now.AddDays(-1);
        await SearchedAsync("q={0}&language=es", askers.Take(3));
        await host.StoreAsync(async store =>
        {
            store.AddRange(askers.Skip(2).Select(asker => new SavedSearch { OwnerId = asker.Id, Name = "Saved", Subject = SubjectKind.Member, Query = $"language=es&q={word}", GrammarVersion = 1, CreatedAt = now, UpdatedAt = now, AskedAt = now, SeenAt = now, Version = 1 }));
            return await store.SaveChangesAsync();
        });

        Assert.That(await ReportAsync(), Does.EndWith("language es 2 of 5"), "the grammar that a search was saved under makes it another");
    }

    [Test]
    public async Task Report_OfTodayAndOfLongAgoAndOfOneself_SaysNothing()
    {
        await SearchedAsync("q={0}&language=es", askers, Now);
        await SearchedAsync("q={0}&language=es", askers, Now.AddDays(-FindabilityReader.Days - 2));
        await SearchedAsync("q={0}&language=es", [account]);

        Assert.That(await ReportAsync(), Is.EqualTo("nothing"));
    }

    [Test]
    public async Task Report_OfWhoIsNotToFindOne_LeavesThemOut()
    {
        await SearchedAsync("q={0}&language=es", askers);
        await host.StoreAsync(async store =>
        {
            store.Add(new Exclusion { MemberId = account.MemberId!.Value, ExcludedMemberId = askers[0].MemberId, Reach = ExclusionReach.Block, CreatedAt = Now });
            return await store.SaveChangesAsync();
        });

        Assert.That(await ReportAsync(), Is.EqualTo("nothing"));
    }

    [Test]
    public async Task Api_WithoutASignIn_IsRefused()
    {
        using var visitor = host.Client();
        Assert.That((await visitor.GetAsync("/api/v1/findability")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("en", "Language:", "Spanish", "Add it")]
    [TestCase("fr", "Langue", "Espagnol", "L’ajouter")]
    public async Task Page_NamesTheFactInWordsAndLeadsToWhereItIsAdded(string language, params string[] texts)
    {
        await SearchedAsync("q={0}&language=es", askers);
        using var client = await host.SignedInAsync(account, language);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/me/findability"));

        foreach (var text in texts)
            Assert.That(page, Does.Contain(text));
        Assert.That(page, Does.Contain("/me/profile?part=Languages"));
        Assert.That(page, Does.Not.Contain(word), "what was asked stays with whoever asked");
    }

    /// <summary>A part that every profile has once is changed and not added.</summary>
    [Test]
    public async Task Page_OfWhatEveryProfileHasOnce_LeadsToItsForm()
    {
        await SearchedAsync("q={0}&open=open", askers);
        using var client = await host.SignedInAsync(account);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/me/findability"));
        var start = page.IndexOf("/me/profile?part=Availability", StringComparison.Ordinal);
        var form = await client.GetStringAsync(page[start..page.IndexOfAny(['"', '#'], start)]);

        Assert.That(form, Does.Contain("name=\"item-key\" value=\"it\""));
    }

    private Task<int> SearchedAsync(string query, IEnumerable<Account> by, DateTime? at = null) => host.StoreAsync(store =>
    {
        store.AddRange(by.Select(asker => new RankingImpression
        {
            At = at ?? Now.AddDays(-1),
            Question = "expert",
            ViewerId = asker.MemberId,
            Request = $"/experts?{string.Format(System.Globalization.CultureInfo.InvariantCulture, query, word)}",
            Subjects = PackedRows.PackSubjects([1]),
        }));
        return store.SaveChangesAsync();
    });

    private async Task<string> ReportAsync()
    {
        using var client = await host.SignedInAsync(account);
        var report = await client.GetFromJsonAsync<JsonElement>("/api/v1/findability");
        if (report.GetProperty("searches").ValueKind == JsonValueKind.Null)
            return "nothing";
        var facts = report.GetProperty("missing").EnumerateArray().Select(m => $"; {m.GetProperty("facet").GetString()} {m.GetProperty("value").GetString()} {m.GetProperty("searches")} of {m.GetProperty("people")}");
        return $"{report.GetProperty("searches")} searches of {report.GetProperty("people")}, {report.GetProperty("finding")} find{string.Concat(facts)}";
    }
}
