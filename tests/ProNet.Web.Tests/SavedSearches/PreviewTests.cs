using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Domain.Profiles;
using ProNet.Domain.SavedSearches;

namespace ProNet.Web.Tests.SavedSearches;

/// <summary>What would have come, on its page and for programs.</summary>
internal sealed class PreviewTests
{
    private Account account = null!;
    private HttpClient client = null!;

    [SetUp]
    public async Task SignInAsync()
    {
        account = await SharedHost.Host.AccountWithProfileAsync();
        client = await SharedHost.Host.SignedInAsync(account);
    }

    [TearDown]
    public void SignOut() => client.Dispose();

    [TestCase("en", "What I would have got", "Our advice", "What this cannot know")]
    [TestCase("fr", "Ce que j’aurais reçu", "Notre conseil", "Ce qu’on ne peut pas savoir")]
    public async Task Page_IsReachedFromTheSettingsAndShowsEachCadenceWithTheMails(string language, string title, string advice, string limits)
    {
        var word = $"zq{language}preview";
        var id = await SaveAsync($"q={word}");
        await SharedHost.Host.StoreAsync(async store =>
        {
            // Somebody was there first: the day that filled the store is no news.
            await store.Members.OrderBy(m => m.Id).Take(1).ExecuteUpdateAsync(set => set.SetProperty(m => m.CreatedAt, m => m.CreatedAt.AddDays(-200)));
            var member = new Member { Handle = word, Name = new FullName { Given = "Zoe", Family = language }, Headline = word };
            store.Add(member);
            await store.SaveChangesAsync();
            return await store.Members.Where(m => m.Id == member.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.CreatedAt, member.CreatedAt.AddDays(-9)));
        });
        Assert.That(await client.GetStringAsync($"/searches/{id}/settings"), Does.Contain($"href=\"/searches/{id}/preview\""));

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/searches/{id}/preview?cadence=daily") { Headers = { { "Accept-Language", language } } };
        using var response = await client.SendAsync(request);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.That(page, Does.Contain(title).And.Contain(advice).And.Contain(limits));
        Assert.That(page, Does.Contain($"Zoe {language}").And.Contain("<details>"));
    }

    [Test]
    public async Task Page_OfASearchThatFindsEverything_SaysWhyNoMailsCome()
    {
        var id = await SaveAsync("");

        Assert.That(await client.GetStringAsync($"/searches/{id}/preview"), Does.Contain("A search that finds everything cannot send mails"));
        using var refused = await client.GetAsync($"/api/v1/saved-searches/{id}/preview");
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString(), Is.EqualTo("matches-all"));
    }

    [Test]
    public async Task Preview_ForProgramsAndForOthers_IsTheOwnersAlone()
    {
        var id = await SaveAsync("q=nurse");
        using var other = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync(), from: "192.0.2.77");

        var mine = await client.GetFromJsonAsync<JsonElement>($"/api/v1/saved-searches/{id}/preview?cadence=weekly");
        using var wrong = await client.GetAsync($"/api/v1/saved-searches/{id}/preview?cadence=hourly");
        using var page = await other.GetAsync($"/searches/{id}/preview");
        using var answer = await other.GetAsync($"/api/v1/saved-searches/{id}/preview");

        Assert.That((mine.GetProperty("cadence").GetString(), mine.GetProperty("mostPerDay").GetInt32(), mine.GetProperty("cadences").GetArrayLength()), Is.EqualTo(("weekly", 30, 4)));
        Assert.That(new[] { wrong.StatusCode, page.StatusCode, answer.StatusCode }, Is.EqualTo(new[] { HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.NotFound }));
    }

    private Task<long> SaveAsync(string query) => SharedHost.Host.StoreAsync(async store =>
    {
        var search = new SavedSearch { OwnerId = account.Id, Name = "Kept", Subject = SubjectKind.Member, Query = query, GrammarVersion = 1, Version = 1 };
        store.Add(search);
        await store.SaveChangesAsync();
        return search.Id;
    });
}
