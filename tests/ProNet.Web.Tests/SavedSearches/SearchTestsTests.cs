using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Accounts;
using ProNet.Data.Accounts;
using ProNet.Data.Generations;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.SavedSearches;

/// <summary>The tests of saved searches on their pages, in the API and for administrators.</summary>
internal sealed class SearchTestsTests
{
    private Account account = null!;
    private HttpClient client = null!;
    private long search;
    private long bo;
    private long coder;

    [SetUp]
    public async Task SignInAsync()
    {
        account = await SharedHost.Host.AccountWithProfileAsync();
        client = await SharedHost.Host.SignedInAsync(account);
        var saved = new SavedSearch { OwnerId = account.Id, Name = "Nurses", Subject = SubjectKind.Member, Query = "q=nurse", GrammarVersion = 1, Version = 1 };
        await SharedHost.Host.SaveAsync(saved);
        search = saved.Id;
        (bo, coder) = (await IdAsync("bo-nurse"), await IdAsync("cy-coder"));
    }

    [TearDown]
    public void SignOut() => client.Dispose();

    [Test]
    public async Task Forms_FromAHitAndByAddress_SayWhatPassesAndWhatFails()
    {
        Assert.That(await client.GetStringAsync($"/searches/{search}"), Does.Contain("Nothing is expected of it yet."));

        using var found = await SendAsync("/me/searches/expect", ("key", $"{bo}"), ("expect", "found"));
        using var missing = await SendAsync("/me/searches/expect", ("name", "/people/cy-coder"), ("expect", "found"));
        Assert.That(found.Headers.Location!.OriginalString, Is.EqualTo($"/searches/{search}?done=done"));

        var page = await client.GetStringAsync($"/searches/{search}");
        Assert.That(page, Does.Contain("Must be found").And.Contain("<strong class=\"test-state\">Passes</strong>").And.Contain("<strong class=\"test-state\">Fails since"));
        Assert.That(await client.GetStringAsync("/me/searches"), Does.Contain("1 test fails"));
        using var french = await SharedHost.Host.SignedInAsync(account, "fr");
        Assert.That(WebUtility.HtmlDecode(await french.GetStringAsync("/me/searches")), Does.Contain("1 vérification non conforme"));
        Assert.That(WebUtility.HtmlDecode(await french.GetStringAsync($"/searches/{search}")), Does.Contain("Doit figurer dans les résultats").And.Contain("Non conforme depuis le"));
        using var nobody = await SendAsync("/me/searches/expect", ("name", "/people/nobody-there"), ("expect", "found"));
        Assert.That(await client.GetStringAsync(nobody.Headers.Location!.OriginalString), Does.Contain("No such page is there for you."));
        using var odd = await SendAsync("/me/searches/expect", ("key", $"{bo}"), ("expect", "perhaps"));
        Assert.That(odd.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

        using var removed = await SendAsync("/me/searches/unexpect", ("key", $"{coder}"));
        Assert.That(await client.GetStringAsync("/me/searches"), Does.Not.Contain("test fails"));
        Assert.That(await client.GetStringAsync($"/searches/{search}"), Does.Not.Contain("Fails since"));
    }

    [Test]
    public async Task Page_OfSomebodyWhoMayOnlySee_HasNoFormsAndTheirOwnAnswer()
    {
        await SharedHost.Host.SaveAsync(Expecting(bo, mustBeFound: true));
        // Who has no profile sees what a visitor sees.
        var other = await SharedHost.Host.AccountAsync();
        await SharedHost.Host.SaveAsync(new SavedSearchShare { SearchId = search, AccountId = other.Id, Right = ShareRight.Use });
        using var visitor = await SharedHost.Host.SignedInAsync(other);

        var page = await visitor.GetStringAsync($"/searches/{search}");

        Assert.That(page, Does.Contain("test-state\">Passes").And.Not.Contain("/me/searches/expect").And.Not.Contain("/me/searches/unexpect"));
    }

    [Test]
    public async Task Api_SetsReadsAndRemoves_WithTheScopeOfSearches()
    {
        using var api = await ApiAsync(TokenScopes.Read, TokenScopes.Searches);
        var path = $"/api/v1/saved-searches/{search}/expectations";
        using var set = await api.PutAsJsonAsync($"{path}/{bo}", new { mustBeFound = true });
        using var turned = await api.PutAsJsonAsync($"{path}/{coder}", new { mustBeFound = false });
        using var empty = await api.PutAsJsonAsync($"{path}/{coder}", new { });
        using var unknown = await api.PutAsJsonAsync($"{path}/999999999", new { mustBeFound = true });

        Assert.That(new[] { set.StatusCode, turned.StatusCode, empty.StatusCode, unknown.StatusCode }, Is.EqualTo(new[] { HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest }));
        var list = await api.GetFromJsonAsync<JsonElement>(path);
        Assert.That(
            list.GetProperty("expectations").EnumerateArray().Select(e => (e.GetProperty("subject").GetString(), e.GetProperty("title").GetString(), e.GetProperty("mustBeFound").GetBoolean(), e.GetProperty("state").GetString())),
            Is.EqualTo(new[] { ($"{bo}", "Bo Nurse", true, "passes"), ($"{coder}", "Cy Coder", false, "passes") }));
        Assert.That(list.GetProperty("limit").GetInt32(), Is.EqualTo(20));
        using var removed = await api.DeleteAsync($"{path}/{bo}");
        Assert.That((await api.GetFromJsonAsync<JsonElement>(path)).GetProperty("expectations").GetArrayLength(), Is.EqualTo(1));

        using var reading = await ApiAsync(TokenScopes.Read);
        using var refused = await reading.PutAsJsonAsync($"{path}/{bo}", new { mustBeFound = true });
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    /// <summary>Of another schema, so that the host does not take it for one that it writes to.</summary>
    [Test]
    public async Task Administration_WhileAGenerationWaits_ShowsNumbersAndDecides()
    {
        var (expectation, held) = (Expecting(bo, mustBeFound: true), new IndexGeneration { State = GenerationState.Held, SchemaVersion = -1, Expectations = 3 });
        await SharedHost.Host.SaveAsync(expectation, held);
        await SharedHost.Host.SaveAsync(new ExpectationChange { GenerationId = held.Id, ExpectationId = expectation.Id, Passes = false });
        using var administrator = await SharedHost.Host.AdministratorAsync();

        var page = await administrator.GetStringAsync("/admin");
        Assert.That(page, Does.Contain("A generation waits for you").And.Contain("3 tests of saved searches: 1 would fail, 0 would pass").And.Contain($"<td>{search}</td>").And.Not.Contain("Bo Nurse"));
        Assert.That(await client.GetStringAsync($"/searches/{search}"), Does.Contain("After the coming rebuild it would fail.").And.Contain("1 test of this search would fail"));
        using var member = await SignInForm.SendAsync(client, $"/searches/{search}", null, [], "/admin/generations/discard");
        Assert.That(member.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        using var forged = await administrator.PostAsync("/admin/generations/discard", new FormUrlEncodedContent([]));
        Assert.That(forged.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));

        using var confirmed = await SignInForm.SendAsync(administrator, "/admin", null, [], "/admin/generations/confirm");
        Assert.That(await StateAsync(held), Is.EqualTo(GenerationState.Held), "one of another program is not searched");
        using var discarded = await SignInForm.SendAsync(administrator, "/admin", null, [], "/admin/generations/discard");

        Assert.That(discarded.Headers.Location!.OriginalString, Is.EqualTo("/admin"));
        Assert.That(await StateAsync(held), Is.EqualTo(GenerationState.Failed));
        Assert.That(await administrator.GetStringAsync("/admin"), Does.Not.Contain("A generation waits for you"));
    }

    private SearchExpectation Expecting(long subject, bool mustBeFound) => new() { SearchId = search, Subject = SubjectKind.Member, SubjectId = subject, MustBeFound = mustBeFound, ById = account.Id };

    private Task<HttpResponseMessage> SendAsync(string action, params (string Name, string Value)[] fields) =>
        SignInForm.SendAsync(client, $"/searches/{search}", null, [("id", $"{search}"), .. fields], action);

    private async Task<HttpClient> ApiAsync(params string[] scopes)
    {
        var tokens = (AccessTokens)SharedHost.Host.Services.GetService(typeof(AccessTokens))!;
        var api = SharedHost.Host.Client();
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.MakeAsync(account.Id, ("Script", scopes, 1), Caller.Unknown, CancellationToken.None));
        return api;
    }

    private static Task<GenerationState> StateAsync(IndexGeneration generation) => SharedHost.Host.StoreAsync(s => s.IndexGenerations.Where(g => g.Id == generation.Id).Select(g => g.State).SingleAsync());

    private static Task<long> IdAsync(string handle) => SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Handle == handle).Select(m => m.Id).SingleAsync());
}
