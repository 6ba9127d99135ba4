using System.Net;
using System.Net.Http.Headers;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Data.Alerts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Feeds;

/// <summary>The private feed of a saved search: made on its page or by the API, read by whoever has its address.</summary>
internal sealed partial class FeedTests
{
    private static WebHost Host => SharedHost.Host;

    [Test]
    public async Task Feed_MadeOnThePage_IsReadSignedOutInTheLanguageOfItsOwner()
    {
        var (search, client, person) = await SearchAsync(a => a.Language = "fr", "Ada\u0001 <Found>");
        var page = $"/searches/{search.Id}/settings";
        using var made = await SignInForm.SendAsync(client, page, "feed", []);
        var address = Address().Match(await made.Content.ReadAsStringAsync()).Groups["address"].Value;
        Assert.That(address, Does.StartWith("http://localhost/feeds/"));
        Assert.That(await client.GetStringAsync(page), Does.Contain("There is a feed since").And.Not.Contain(address), "it is shown once");
        await HitAsync(search, person);

        using var stranger = Host.Client("en", from: "203.0.113.9");
        using var response = await stranger.GetAsync(address);
        Assert.That((response.StatusCode, response.Content.Headers.ContentType!.MediaType, string.Join(',', response.Content.Headers.ContentLanguage)), Is.EqualTo((HttpStatusCode.OK, "application/atom+xml", "fr")));
        Assert.That((response.Headers.CacheControl!.Private, response.Headers.GetValues("X-Robots-Tag").Single()), Is.EqualTo((true, "noindex, noai, noimageai")));
        var feed = await ParseAsync(response);
        var entry = feed.Items.Single();
        Assert.That(
            (feed.Title.Text, feed.Language, feed.Links.Single(l => l.RelationshipType == "alternate").Uri.AbsoluteUri, feed.Links.Single(l => l.RelationshipType == "self").Uri.AbsoluteUri),
            Is.EqualTo(("Nouveautés de « Nurses »", "fr", $"http://localhost/searches/{search.Id}", address)));
        Assert.That(
            (entry.Title.Text, entry.Links.Single().Uri.AbsolutePath.StartsWith("/people/", StringComparison.Ordinal), ((TextSyndicationContent)entry.Content).Text.Contains("sur ProNet depuis le", StringComparison.Ordinal)),
            Is.EqualTo(("Ada  <Found>", true, true)), ((TextSyndicationContent)entry.Content).Text);
        Assert.That((feed.Id[..9], entry.Id[..9], feed.Id == entry.Id, feed.LastUpdatedTime), Is.EqualTo(("urn:uuid:", "urn:uuid:", false, entry.LastUpdatedTime)));
    }

    [Test]
    public async Task Feed_AskedForAgain_AnswersThatNothingChangedUntilSomethingDid()
    {
        var (search, client, person) = await SearchAsync();
        var address = await MakeAsync(client, search);
        await HitAsync(search, person);
        using var reader = Host.Client();
        using var first = await reader.GetAsync(address);
        var (tag, modified) = (first.Headers.ETag!, first.Content.Headers.LastModified!.Value);

        Assert.That((await StatusAsync(r => r.Headers.IfNoneMatch.Add(tag)), await StatusAsync(r => r.Headers.IfModifiedSince = modified)), Is.EqualTo((HttpStatusCode.NotModified, HttpStatusCode.NotModified)));
        Assert.That(await StatusAsync(r => (r.Method, r.Headers.IfModifiedSince) = (HttpMethod.Head, modified.AddSeconds(-1))), Is.EqualTo(HttpStatusCode.OK));
        using var headed = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.That((headed.StatusCode, headed.Headers.ETag, (await headed.Content.ReadAsByteArrayAsync()).Length), Is.EqualTo((HttpStatusCode.OK, tag, 0)));

        await Host.StoreAsync(s => s.Members.Where(m => m.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Audience, Audience.Hidden)));
        Assert.That(await StatusAsync(r =>
        {
            r.Headers.IfNoneMatch.Add(tag);
            r.Headers.IfModifiedSince = modified;
        }), Is.EqualTo(HttpStatusCode.OK), "the tag decides");
        using var empty = await reader.GetAsync(address);
        Assert.That((await ParseAsync(empty)).Items, Is.Empty);

        async Task<HttpStatusCode> StatusAsync(Action<HttpRequestMessage> with)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            with(request);
            using var response = await reader.SendAsync(request);
            return response.StatusCode;
        }
    }

    [Test]
    public async Task Feed_OfAnArchivedSearch_SaysSoInOneEntryWithAStableId()
    {
        var (search, client, person) = await SearchAsync();
        var address = await MakeAsync(client, search);
        await HitAsync(search, person);
        await Host.StoreAsync(s => s.SavedSearches.Where(x => x.Id == search.Id).ExecuteUpdateAsync(set => set.SetProperty(x => x.ArchivedAt, TimeProvider.System.GetUtcNow().UtcDateTime)));
        using var reader = Host.Client();
        using var first = await reader.GetAsync(address);
        using var second = await reader.GetAsync(address);

        var (one, two) = (await ParseAsync(first), await ParseAsync(second));
        Assert.That(one.Items.Select(i => i.Title.Text), Is.EqualTo(new[] { "This search tells nothing at present" }));
        Assert.That((one.Id, one.Items.Single().Id), Is.EqualTo((two.Id, two.Items.Single().Id)));
    }

    [Test]
    public async Task Feed_OfAnUnknownOrEndedAddress_LooksAsIfItHadNeverBeen()
    {
        var (search, client, _) = await SearchAsync();
        var address = await MakeAsync(client, search);
        using var ended = await SignInForm.SendAsync(client, $"/searches/{search.Id}/settings", "end-feed", []);
        Assert.That(await ended.Content.ReadAsStringAsync(), Does.Contain("The feed has ended."));
        using var reader = Host.Client();
        using var over = await reader.GetAsync(address);
        using var unknown = await reader.GetAsync("/feeds/" + SecretText.Make());

        Assert.That((over.StatusCode, unknown.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(Plain(await over.Content.ReadAsStringAsync(), address), Is.EqualTo(Plain(await unknown.Content.ReadAsStringAsync(), unknown.RequestMessage!.RequestUri!.AbsoluteUri)));
        Assert.That(await Host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.AccountId == search.OwnerId && e.Action == AuditAction.FeedChanged)), Is.EqualTo(2));

        static string Plain(string text, string address) => text.Replace(address.Split('/')[^1], "", StringComparison.Ordinal);
    }

    [Test]
    public async Task Feed_AskedForTooOften_IsToldToWait()
    {
        var (search, client, _) = await SearchAsync();
        var address = await MakeAsync(client, search);
        using var reader = Host.Client();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 40 && !answers.Contains(HttpStatusCode.TooManyRequests); i++)
        {
            using var response = await reader.GetAsync(address);
            answers.Add(response.StatusCode);
        }

        Assert.That((answers[0], answers[^1]), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.TooManyRequests)));
    }

    [Test]
    public async Task Api_MakesAndEndsAFeedWithTheScopeOfSearches()
    {
        var (search, _, _) = await SearchAsync();
        var path = $"/api/v1/saved-searches/{search.Id}/feed";
        using var reading = await TokenAsync(search.OwnerId, TokenScopes.Read);
        using var writing = await TokenAsync(search.OwnerId, TokenScopes.Read, TokenScopes.Searches);
        using var none = await reading.GetAsync(path);
        using var refused = await reading.PostAsync(path, null);
        using var made = await writing.PostAsync(path, null);
        var url = (await JsonAsync(made)).GetProperty("url").GetString()!;
        using var shown = await reading.GetAsync(path);
        Assert.That((none.StatusCode, refused.StatusCode, made.StatusCode, shown.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.Created, HttpStatusCode.OK)));
        Assert.That((await JsonAsync(shown)).TryGetProperty("url", out var again) && again.ValueKind != JsonValueKind.Null, Is.False);
        using var reader = Host.Client();
        using var before = await reader.GetAsync(url);
        using var ended = await writing.DeleteAsync(path);
        using var after = await reader.GetAsync(url);
        Assert.That((before.StatusCode, ended.StatusCode, after.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NoContent, HttpStatusCode.NotFound)));

        var (foreign, _, _) = await SearchAsync();
        using var other = await writing.PostAsync($"/api/v1/saved-searches/{foreign.Id}/feed", null);
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private static async Task<HttpClient> TokenAsync(long account, params string[] scopes)
    {
        var token = await Host.Services.GetRequiredService<AccessTokens>().MakeAsync(account, ("feeds", scopes, 1), Caller.Unknown, CancellationToken.None);
        var client = Host.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<string> MakeAsync(HttpClient client, SavedSearch search)
    {
        using var made = await SignInForm.SendAsync(client, $"/searches/{search.Id}/settings", "feed", []);
        return Address().Match(await made.Content.ReadAsStringAsync()).Groups["address"].Value;
    }

    /// <summary>A search of a new account that finds one person, of whom nothing is told yet.</summary>
    private static async Task<(SavedSearch Search, HttpClient Client, Member Person)> SearchAsync(Action<Account>? with = null, string name = "Ada")
    {
        var account = await Host.AccountWithProfileAsync(with);
        var word = $"zq{Guid.NewGuid():N}";
        var person = new Member { Handle = word, Name = new FullName { Family = name }, Headline = word, Audience = Audience.Everyone };
        await Host.SaveAsync(person);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        // What is asked finds them, so that matching, which goes on meanwhile, says the same.
        var search = new SavedSearch { OwnerId = account.Id, Name = "Nurses", Subject = SubjectKind.Member, Query = $"q={word}", GrammarVersion = 1, CreatedAt = now, UpdatedAt = now, AskedAt = now, SeenAt = now, Version = 1 };
        await AddAsync(search);
        return (search, await Host.SignedInAsync(account), person);
    }

    private static Task<int> HitAsync(SavedSearch search, Member person)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return AddAsync(new AlertHit
        {
            SavedSearchId = search.Id,
            Subject = SubjectKind.Member,
            SubjectId = person.Id,
            Fingerprint = "test",
            FirstMatchedAt = now,
            Changes = [new AlertFact(AlertFactKind.Joined, DateOnly.FromDateTime(now))],
            Snapshot = new AlertSnapshot("Ada", "", ""),
        });
    }

    private static Task<int> AddAsync(object row) => Host.StoreAsync(async s =>
    {
        s.Add(row);
        return await s.SaveChangesAsync();
    });

    private static async Task<SyndicationFeed> ParseAsync(HttpResponseMessage response)
    {
        await using var stream = await response.Content.ReadAsStreamAsync();
        using var reader = XmlReader.Create(stream);
        return SyndicationFeed.Load(reader);
    }

    [GeneratedRegex("id=\"feed-address\">(?<address>[^<]+)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
