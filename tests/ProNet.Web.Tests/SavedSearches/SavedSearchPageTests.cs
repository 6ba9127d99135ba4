using System.Net;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Domain.SavedSearches;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.SavedSearches;

/// <summary>Saved searches on their pages, by forms alone.</summary>
internal sealed class SavedSearchPageTests
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

    [Test]
    public async Task SearchPage_ForAStranger_LeadsToSigningIn()
    {
        using var stranger = SharedHost.Host.Client();

        var page = await stranger.GetStringAsync("/people?q=nurse");

        Assert.That(page, Does.Contain("Save this search").And.Contain("/sign-in?returnUrl=%2Fpeople%3Fq%3Dnurse"));
        Assert.That(page, Does.Not.Contain("/me/searches/save"));
    }

    /// <summary>Mails tell of what is meant to the letter: of a misspelt word they would tell nothing, though the page finds somebody.</summary>
    [TestCase("nurze", "q=nurse")]
    [TestCase("nurse", "q=nurse")]
    [TestCase("%22nurze%22", "q=%22nurze%22")]
    public async Task SearchPage_OfAMisspeltWord_OffersToKeepWhatWasMeant(string written, string kept)
    {
        var page = await client.GetStringAsync($"/people?q={written}");

        Assert.That(page, Does.Contain($"name=\"query\" value=\"{kept}\""));
    }

    [TestCase("/people", "people", "nurse", "Bo Nurse")]
    [TestCase("/jobs", "jobs", "nurse", "Night nurse")]
    [TestCase("/organisations", "organisations", "hospital", "North Hospital")]
    public async Task Save_FromASearchPage_RunsTheSameSearch(string page, string subject, string query, string found)
    {
        var saved = await SaveAsync($"{page}?q={query}", subject, $"q={query}", "My search");

        var run = await client.GetStringAsync(saved);

        Assert.That(run, Does.Contain("My search").And.Contain(found).And.Contain("The search is saved."));
        Assert.That(await client.GetStringAsync("/me/searches"), Does.Contain("My search").And.Contain("No mails"));
        Assert.That((await client.GetStringAsync($"{page}?q={query}")).Contains($"value=\"{query}\"", StringComparison.Ordinal), Is.True, "the name is proposed");
    }

    [Test]
    public async Task Save_FromTheSearchForExperts_OpensThere()
    {
        Assert.That(await client.GetStringAsync("/experts?q=nurse"), Does.Contain("name=\"query\" value=\"q=nurse&amp;rank=expert\""));
        var saved = await SaveAsync("/experts?q=nurse", "people", "q=nurse&rank=expert", "Who knows nursing");

        Assert.That(await client.GetStringAsync(saved), Does.Contain("Bo Nurse").And.Contain("<li>Experts</li>").And.Contain($"href=\"/experts?q=nurse&amp;saved={IdOf(saved)}\""));
        Assert.That(await client.GetStringAsync("/me/searches"), Does.Contain("<li>Experts</li>"));
        Assert.That(await client.GetStringAsync($"/experts?q=nurse&saved={IdOf(saved)}"), Does.Contain("Nothing is changed yet"));
        Assert.That(await client.GetStringAsync($"/people?q=nurse&saved={IdOf(saved)}"), Does.Contain("Changed, not saved"));
    }

    [Test]
    public async Task Save_OfARankedSearchWithoutAName_IsNamedByWhatItIsAbout()
    {
        var id = IdOf(await SaveAsync("/experts?q=nurse", "people", "q=title:%22registered+nurse%22&rank=expert", ""));

        Assert.That(await SharedHost.Host.StoreAsync(store => store.SavedSearches.Where(s => s.Id == id).Select(s => s.Name).SingleAsync()), Is.EqualTo("registered nurse"));
    }

    [Test]
    public async Task Run_ByWhomItIsSharedWith_ShowsTheirOwnAnswer()
    {
        var saved = await SaveAsync("/people?q=nurse", "people", "q=nurse", "Nurses");
        var id = IdOf(saved);
        await SharedHost.Host.StoreAsync(async store =>
        {
            // Who has no profile sees what a visitor sees.
            var other = await SharedHost.Host.AccountAsync();
            store.Add(new SavedSearchShare { SearchId = id, AccountId = other.Id, Right = ShareRight.View });
            await store.SaveChangesAsync();
            using var visitor = await SharedHost.Host.SignedInAsync(other);
            var page = await visitor.GetStringAsync($"/searches/{id}");
            Assert.That(page, Does.Contain("Bo Nurse").And.Not.Contain("Em Inside").And.Not.Contain("saved-review"));
            return true;
        });

        Assert.That(await client.GetStringAsync($"/searches/{id}"), Does.Contain("Em Inside"));
    }

    [Test]
    public async Task Criteria_AreChangedByUpdateAlone()
    {
        var id = IdOf(await SaveAsync("/people?q=nurse", "people", "q=nurse", "Nurses"));
        var page = await client.GetStringAsync($"/people?q=nurse&saved={id}");
        Assert.That(page, Does.Contain("Nothing is changed yet").And.Not.Contain("saved-update"));
        var changed = await client.GetStringAsync($"/people?q=coder&saved={id}");
        Assert.That(changed, Does.Contain("Changed, not saved").And.Contain("saved-update"));
        Assert.That(changed, Does.Contain($"saved={id}\" id=\"sort-name\"").Or.Contain($"sort=name&amp;saved={id}"), "links go on changing it");
        Assert.That(await QueryAsync(id), Is.EqualTo("q=nurse"));

        using var response = await SignInForm.SendAsync(client, $"/people?q=coder&saved={id}", null, [("id", $"{id}"), ("version", "1"), ("query", "q=coder")], "/me/searches/update");

        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo($"/searches/{id}?done=updated"));
        Assert.That(await QueryAsync(id), Is.EqualTo("q=coder"));
        using var late = await SignInForm.SendAsync(client, $"/people?q=nurse&saved={id}", null, [("id", $"{id}"), ("version", "1"), ("query", "q=nurse")], "/me/searches/update");
        Assert.That(late.Headers.Location!.OriginalString, Does.EndWith("problem=conflict"));
        Assert.That(await client.GetStringAsync(late.Headers.Location.OriginalString), Does.Contain("Somebody changed it meanwhile."));
    }

    [Test]
    public async Task SearchPage_WithTheSearchOfSomebodyElse_IsOneOfItsOwn()
    {
        var id = IdOf(await SaveAsync("/people?q=nurse", "people", "q=nurse", "Secret plan"));
        using var other = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());

        Assert.That(await other.GetStringAsync($"/people?q=coder&saved={id}"), Does.Not.Contain("Secret plan").And.Not.Contain("saved-state"));
        using var page = await other.GetAsync($"/searches/{id}");
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Review_HidesTheHitUntilItIsAskedFor()
    {
        var saved = await SaveAsync("/people?q=nurse", "people", "q=nurse", "Nurses");
        var id = IdOf(saved);
        var bo = await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Handle == "bo-nurse").Select(m => m.Id).SingleAsync());

        using var response = await SignInForm.SendAsync(client, $"/searches/{id}", null, [("id", $"{id}"), ("key", $"{bo}"), ("status", "rejected"), ("note", "Too far"), ("show", "unreviewed")], "/me/searches/review");

        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo($"/searches/{id}?show=unreviewed#hit-{bo}"));
        Assert.That(await client.GetStringAsync($"/searches/{id}"), Does.Not.Contain("Bo Nurse").And.Contain("Ada Nurse").And.Contain("2 people"));
        Assert.That(await client.GetStringAsync($"/searches/{id}?show=unreviewed"), Does.Not.Contain("Bo Nurse"));
        Assert.That(await client.GetStringAsync($"/searches/{id}?show=all"), Does.Contain("Bo Nurse").And.Contain("3 people"));
        Assert.That(await client.GetStringAsync($"/searches/{id}?show=rejected"), Does.Contain("Bo Nurse").And.Contain("Too far").And.Not.Contain("Ada Nurse"));
    }

    [Test]
    public async Task Settings_ThatWouldMailEverything_AreRefusedInWords()
    {
        var id = IdOf(await SaveAsync("/people", "people", "", ""));
        Assert.That(await client.GetStringAsync($"/searches/{id}"), Does.Contain("All people"), "a search without a name is called what it asks");
        (string, string)[] fields = [("Id", $"{id}"), ("Name", "Everybody"), ("Cadence", "Daily"), ("Hour", "7"), ("Weekday", "Monday"), ("TimeZone", "Europe/Paris"), ("Cap", "10"), ("Base", "")];

        using var refused = await SignInForm.SendAsync(client, $"/searches/{id}/settings", null, fields, "/me/searches/settings");
        Assert.That(await client.GetStringAsync(refused.Headers.Location!.OriginalString), Does.Contain("A search that finds everything cannot send mails"));

        fields[2] = ("Cadence", "None");
        using var saved = await SignInForm.SendAsync(client, $"/searches/{id}/settings", null, fields, "/me/searches/settings");
        Assert.That(await client.GetStringAsync(saved.Headers.Location!.OriginalString), Does.Contain("The settings are saved.").And.Contain("value=\"Europe/Paris\""));
    }

    [Test]
    public async Task Run_OfASearchOfANewerProgram_SaysSoAndKeepsIt()
    {
        var id = IdOf(await SaveAsync("/people?q=nurse", "people", "q=nurse", "Nurses"));
        await SharedHost.Host.StoreAsync(s => s.SavedSearches.Where(x => x.Id == id).ExecuteUpdateAsync(set => set.SetProperty(x => x.GrammarVersion, 99)));

        Assert.That(await client.GetStringAsync($"/searches/{id}"), Does.Contain("written for a newer version of ProNet").And.Contain("nothing is lost"));
        var kept = await SharedHost.Host.StoreAsync(s => s.SavedSearches.AsNoTracking().SingleAsync(x => x.Id == id));
        Assert.That((kept.Query, kept.QuarantineReason, kept.QuarantinedAt is null), Is.EqualTo(("q=nurse", QuarantineReason.UnknownGrammar, false)));
    }

    private async Task<string> SaveAsync(string page, string subject, string query, string name)
    {
        using var response = await SignInForm.SendAsync(client, page, null, [("subject", subject), ("query", query), ("name", name)], "/me/searches/save");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        return response.Headers.Location!.OriginalString;
    }

    private static long IdOf(string address) => long.Parse(address.Split('?')[0].Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private static Task<string> QueryAsync(long id) => SharedHost.Host.StoreAsync(s => s.SavedSearches.Where(x => x.Id == id).Select(x => x.Query).SingleAsync());
}
