using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;

namespace ProNet.Web.Tests.SavedSearches;

/// <summary>Saved searches for programs.</summary>
internal sealed class SavedSearchApiTests
{
    private const string Path = "/api/v1/saved-searches";

    [Test]
    public async Task Search_IsMadeReadReplacedChangedRunAndDeleted()
    {
        var (_, client) = await ClientAsync(TokenScopes.Read, TokenScopes.Searches);
        using var made = await client.PostAsJsonAsync(Path, new { name = "Nurses", subject = "people", query = "?q=nurse&limit=3", tags = new[] { "care" } });
        var search = await ReadAsync(made, HttpStatusCode.Created);
        var one = made.Headers.Location!.OriginalString;
        Assert.That((search.GetProperty("query").GetString(), search.GetProperty("alerts").GetProperty("cadence").GetString(), search.GetProperty("access").GetString()), Is.EqualTo(("q=nurse", "none", "own")));

        using var replaced = await client.PutAsJsonAsync(one, new { name = "Coders", query = "q=developer", version = 1, alerts = new { cadence = "weekly", hour = 7, weekday = "friday", timeZone = "Europe/Paris", cap = 5 } });
        var second = await ReadAsync(replaced, HttpStatusCode.OK);
        Assert.That((second.GetProperty("version").GetInt64(), second.GetProperty("tags").GetArrayLength()), Is.EqualTo((2, 0)));
        using var late = await client.PutAsJsonAsync(one, new { name = "Bakers", query = "q=baker", version = 1 });
        Assert.That((await ReadAsync(late, HttpStatusCode.Conflict)).GetProperty("code").GetString(), Is.EqualTo("conflict"));

        using var changed = await client.PatchAsJsonAsync(one, new { note = "For spring", archived = true });
        var third = await ReadAsync(changed, HttpStatusCode.OK);
        Assert.That((third.GetProperty("name").GetString(), third.GetProperty("note").GetString(), third.GetProperty("alerts").GetProperty("cadence").GetString()), Is.EqualTo(("Coders", "For spring", "weekly")));
        Assert.That(third.TryGetProperty("archivedAt", out var archived) && archived.ValueKind == JsonValueKind.String, Is.True);

        var run = await client.GetFromJsonAsync<JsonElement>(one + "/run");
        Assert.That(run.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("title").GetString()), Is.EqualTo(new[] { "Cy Coder" }));
        Assert.That((await client.GetFromJsonAsync<JsonElement>(Path)).GetProperty("savedSearches").GetArrayLength(), Is.EqualTo(1));
        using var deleted = await client.DeleteAsync(one);
        using var gone = await client.GetAsync(one);
        Assert.That((deleted.StatusCode, gone.StatusCode), Is.EqualTo((HttpStatusCode.NoContent, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Change_OfSomeSettings_LeavesTheOthers()
    {
        var (_, client) = await ClientAsync(TokenScopes.Read, TokenScopes.Searches);
        using var made = await client.PostAsJsonAsync(
            Path, new { name = "Nurses", subject = "people", query = "q=nurse", alerts = new { cadence = "weekly", hour = 7, weekday = "friday", timeZone = "Europe/Paris", cap = 5 } });

        using var changed = await client.PatchAsJsonAsync(made.Headers.Location!.OriginalString, new { alerts = new { cadence = "monthly" } });

        var alerts = (await ReadAsync(changed, HttpStatusCode.OK)).GetProperty("alerts");
        Assert.That(
            (alerts.GetProperty("cadence").GetString(), alerts.GetProperty("hour").GetInt32(), alerts.GetProperty("weekday").GetString(), alerts.GetProperty("timeZone").GetString(), alerts.GetProperty("cap").GetInt32()),
            Is.EqualTo(("monthly", 7, "friday", "Europe/Paris", 5)));
    }

    [TestCase("POST", """{"name":"A","subject":"people","query":"q=a","colour":"red"}""")]
    [TestCase("PATCH", """{"baseSearch":"1"}""")]
    [TestCase("PATCH", """{"alerts":{"often":true}}""")]
    [TestCase("PUT", """{"name":"B"}""")]
    public async Task Request_WithAPartThatIsNone_OrWithoutWhatItReplaces_IsRefusedAndChangesNothing(string method, string body)
    {
        var (_, client) = await ClientAsync(TokenScopes.Read, TokenScopes.Searches);
        using var made = await client.PostAsJsonAsync(Path, new { name = "Nurses", subject = "people", query = "q=nurse" });
        var one = made.Headers.Location!.OriginalString;

        using var request = new HttpRequestMessage(new HttpMethod(method), method == "POST" ? Path : one) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        var search = await client.GetFromJsonAsync<JsonElement>(one);
        Assert.That((search.GetProperty("name").GetString(), search.GetProperty("query").GetString(), search.GetProperty("version").GetInt64()), Is.EqualTo(("Nurses", "q=nurse", 1)));
    }

    [Test]
    public async Task Run_PageByPage_LeavesOutWhatWasReviewed()
    {
        var (_, client) = await ClientAsync(TokenScopes.Read, TokenScopes.Searches);
        using var made = await client.PostAsJsonAsync(Path, new { name = "Nurses", subject = "people", query = "q=nurse" });
        var one = made.Headers.Location!.OriginalString;
        var bo = await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Handle == "bo-nurse").Select(m => m.Id).SingleAsync());
        using var decided = await client.PutAsJsonAsync($"{one}/reviews/{bo}", new { status = "hidden", note = "Moved away" });
        Assert.That(decided.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));

        var titles = new List<string?>();
        for (var next = one + "/run?limit=1"; next is not null;)
        {
            var page = await client.GetFromJsonAsync<JsonElement>(next);
            Assert.That(page.GetProperty("total").GetInt64(), Is.EqualTo(2));
            titles.AddRange(page.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("title").GetString()));
            next = page.TryGetProperty("next", out var after) ? after.GetString() : null;
        }

        Assert.That(titles, Is.EquivalentTo(new[] { "Ada Nurse", "Em Inside" }));
        var hidden = await client.GetFromJsonAsync<JsonElement>(one + "/run?show=hidden");
        Assert.That(hidden.GetProperty("hits")[0].GetProperty("review").GetProperty("note").GetString(), Is.EqualTo("Moved away"));
        using var forgotten = await client.DeleteAsync($"{one}/reviews/{bo}");
        Assert.That((await client.GetFromJsonAsync<JsonElement>(one + "/run")).GetProperty("total").GetInt64(), Is.EqualTo(3));
    }

    [TestCase("""{"name":"","subject":"people","query":"q=a"}""", "no-name")]
    [TestCase("""{"name":"\u202e\u200b \u2066","subject":"people","query":"q=a"}""", "no-name")]
    [TestCase("""{"name":"A","subject":"people","query":"q=a","alerts":{"cadence":"daily","timeZone":"right/Europe/Paris"}}""", "unknown-time-zone")]
    [TestCase("""{"name":"All","subject":"people","query":"sort=recent","alerts":{"cadence":"daily"}}""", "matches-all")]
    [TestCase("""{"name":"A","subject":"people","query":"q=a","alerts":{"cadence":"hourly"}}""", "unknown-cadence")]
    [TestCase("""{"name":"A","subject":"people","query":"q=a","alerts":{"cadence":"daily","hour":24}}""", "unknown-hour")]
    [TestCase("""{"name":"A","subject":"people","query":"q=a","alerts":{"cadence":"daily","timeZone":"Mars/Olympus"}}""", "unknown-time-zone")]
    [TestCase("""{"name":"A","subject":"people","query":"q=a","alerts":{"cadence":"daily","cap":51}}""", "unknown-cap")]
    [TestCase("""{"name":"A","subject":"people","query":"q=a","baseSearch":"999999"}""", "base-gone")]
    [TestCase("""{"name":"A","subject":"people","query":"q=a","tags":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20","21"]}""", "too-many-tags")]
    public async Task Save_OfWhatCannotBe_IsRefusedWithACodeAndInWords(string body, string code)
    {
        var (_, client) = await ClientAsync(TokenScopes.Searches);

        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(Path, content);

        var problem = await ReadAsync(response, HttpStatusCode.BadRequest);
        Assert.That((problem.GetProperty("code").GetString(), problem.GetProperty("detail").GetString()!.EndsWith('.')), Is.EqualTo((code, true)));
    }

    [TestCase("""{"name":"A","subject":"dogs","query":"q=a"}""")]
    [TestCase("""{"name":"A","subject":"people","query":"nonsense=1"}""")]
    [TestCase("""{"name":5}""")]
    [TestCase("null")]
    [TestCase("{")]
    public async Task Save_OfWhatIsNoSearch_IsABadRequest(string body)
    {
        var (_, client) = await ClientAsync(TokenScopes.Searches);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var response = await client.PostAsync(Path, content);

        await ReadAsync(response, HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task Writing_WithATokenForReading_IsRefused()
    {
        var (_, client) = await ClientAsync(TokenScopes.Read);
        using var made = await client.PostAsJsonAsync(Path, new { name = "Nurses", subject = "people", query = "q=nurse" });
        using var deleted = await client.DeleteAsync(Path + "/1");
        using var read = await client.GetAsync(Path);

        Assert.That((made.StatusCode, deleted.StatusCode, read.StatusCode), Is.EqualTo((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK)));
    }

    /// <summary>Every operation, with the numbers of what is somebody else's: it is not there.</summary>
    [Test]
    public async Task Operations_OnWhatIsSomebodyElses_FindNothing()
    {
        var (_, owner) = await ClientAsync(TokenScopes.Read, TokenScopes.Searches);
        using var made = await owner.PostAsJsonAsync(Path, new { name = "Secret plan", subject = "people", query = "q=nurse" });
        var one = made.Headers.Location!.OriginalString;
        var (_, other) = await ClientAsync(TokenScopes.Read, TokenScopes.Searches);
        var bo = await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Handle == "bo-nurse").Select(m => m.Id).SingleAsync());
        (HttpMethod Verb, string Address, object? Body)[] all =
        [
            (HttpMethod.Get, one, null), (HttpMethod.Get, one + "/run", null), (HttpMethod.Get, one + "/shares", null), (HttpMethod.Delete, one, null),
            (HttpMethod.Put, one, new { name = "Taken", query = "" }), (HttpMethod.Patch, one, new { name = "Taken" }), (HttpMethod.Patch, one, new { archived = true }),
            (HttpMethod.Put, $"{one}/reviews/{bo}", new { status = "seen" }), (HttpMethod.Delete, $"{one}/reviews/{bo}", null),
            (HttpMethod.Post, one + "/shares", new { kind = "member", key = "bo-nurse", right = "edit" }), (HttpMethod.Delete, one + "/shares/1", null),
        ];
        foreach (var (verb, address, body) in all)
        {
            using var request = new HttpRequestMessage(verb, address) { Content = body is null ? null : JsonContent.Create(body) };
            using var response = await other.SendAsync(request);
            Assert.That((response.StatusCode, (await response.Content.ReadAsStringAsync()).Contains("Secret", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.NotFound, false)), $"{verb} {address}");
        }

        var read = await owner.GetFromJsonAsync<JsonElement>(one);
        Assert.That((read.GetProperty("name").GetString(), read.GetProperty("version").GetInt64()), Is.EqualTo(("Secret plan", 1)));
    }

    [Test]
    public async Task Share_IsMadeListedAndEnded()
    {
        var (_, client) = await ClientAsync(TokenScopes.Read, TokenScopes.Searches);
        var (friend, friends) = await ClientAsync(TokenScopes.Read, TokenScopes.Searches);
        var handle = await SharedHost.Host.StoreAsync(async s =>
        {
            var member = await s.Members.SingleAsync(m => m.Id == friend.MemberId);
            member.Audience = Domain.Access.Audience.Members;
            await s.SaveChangesAsync();
            return member.Handle;
        });
        using var made = await client.PostAsJsonAsync(Path, new { name = "Nurses", subject = "people", query = "q=nurse" });
        var one = made.Headers.Location!.OriginalString;

        using var shared = await client.PostAsJsonAsync(one + "/shares", new { kind = "member", key = handle, right = "use" });
        var share = (await ReadAsync(shared, HttpStatusCode.OK)).GetProperty("shares")[0].GetProperty("id").GetString();
        Assert.That((await friends.GetFromJsonAsync<JsonElement>(one)).GetProperty("access").GetString(), Is.EqualTo("use"));
        using var refused = await friends.PatchAsJsonAsync(one, new { name = "Taken" });
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        using var ended = await client.DeleteAsync($"{one}/shares/{share}");
        using var gone = await friends.GetAsync(one);
        Assert.That((ended.StatusCode, gone.StatusCode), Is.EqualTo((HttpStatusCode.NoContent, HttpStatusCode.NotFound)));
    }

    private static async Task<(Account Account, HttpClient Client)> ClientAsync(params string[] scopes)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        var tokens = (AccessTokens)SharedHost.Host.Services.GetService(typeof(AccessTokens))!;
        var token = await tokens.MakeAsync(account.Id, ("Script", scopes, 1), Caller.Unknown, CancellationToken.None);
        var client = SharedHost.Host.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (account, client);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(status), text);
        return JsonDocument.Parse(text).RootElement;
    }
}
