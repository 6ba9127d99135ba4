using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Jobs;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Tests.Accounts;

/// <summary>People keep things from somebody, and agree to things or not, by the forms of the page; whom it concerns finds it everywhere.</summary>
internal sealed partial class PrivacyExclusionTests
{
    [Test]
    public async Task Block_WhenMade_IsTheSame404AsForNobodyAndInNoSearchOfEither()
    {
        var (ada, adas) = await OwnerAsync();
        var (bo, bos) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(ada);
        using var blocked = await SharedHost.Host.SignedInAsync(bo);
        Assert.That(await blocked.GetStringAsync($"/people?q={adas}"), Does.Contain($"/people/{adas}"));

        using var added = await AddAsync(owner, "Block", "Member", bos);

        Assert.That(added.Headers.Location?.ToString(), Does.EndWith("/me/privacy?done=added"));
        foreach (var end in new[] { "", ".vcf", ".json" })
            Assert.That(await AnswerAsync(blocked, $"/people/{adas}{end}"), Is.EqualTo(await AnswerAsync(blocked, $"/people/{new string('0', adas.Length)}{end}")), end);
        Assert.That(await blocked.GetStringAsync($"/people?q={adas}"), Does.Not.Contain($"/people/{adas}"));
        Assert.That(await owner.GetStringAsync($"/people?q={bos}"), Does.Not.Contain($"/people/{bos}"));
        Assert.That(await blocked.GetStringAsync($"/api/v1/suggest?kind=people&q={adas}"), Does.Not.Contain(adas));
        Assert.That(await blocked.GetStringAsync($"/api/v1/export/people?format=csv&q={adas}"), Does.Not.Contain(adas));
        using var stranger = SharedHost.Host.Client();
        Assert.That(await stranger.GetStringAsync($"/people?q={adas}"), Does.Contain($"/people/{adas}"));
    }

    [Test]
    public async Task Exclusion_OfAvailability_TakesItFromPageAndFacet()
    {
        var (ada, adas) = await OwnerAsync(m => (m.OpenToWork, m.Availability, m.FactAudiences) = (true, new Availability { Kinds = [ContractKind.Freelance] }, new FactAudiences { Availability = Audience.Everyone }));
        var (bo, bos) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(ada);
        using var other = await SharedHost.Host.SignedInAsync(bo);
        foreach (var filter in new[] { "open=open", "work=freelance" })
            Assert.That(await other.GetStringAsync($"/people?q={adas}&{filter}"), Does.Contain($"/people/{adas}"), filter);
        Assert.That(await other.GetStringAsync($"/api/v1/people/{adas}"), Does.Contain("\"kinds\":[\"freelance\"]"));

        using var added = await AddAsync(owner, "Availability", "Member", bos);

        foreach (var filter in new[] { "open=open", "work=freelance" })
            Assert.That(await other.GetStringAsync($"/people?q={adas}&{filter}"), Does.Not.Contain($"/people/{adas}"), filter);
        Assert.That(await other.GetStringAsync($"/api/v1/people/{adas}"), Does.Contain("\"availability\":null"));
        Assert.That(await other.GetStringAsync($"/api/v1/export/people?format=csv&q={adas}"), Does.Contain(adas).And.Not.Contain("Freelance"));
        Assert.That(await other.GetStringAsync($"/people?q={adas}"), Does.Contain($"/people/{adas}"));
        Assert.That(await other.GetStringAsync($"/people/{adas}"), Does.Not.Contain("Open to work"));
        Assert.That(await owner.GetStringAsync($"/people/{adas}?as=excluded"), Does.Not.Contain("Open to work"));
        Assert.That(await owner.GetStringAsync($"/people/{adas}?as=recruiter"), Does.Contain("Open to work"));
    }

    [Test]
    public async Task Exclusion_WhenRemovedBySomebodyElse_Stays()
    {
        var (ada, adas) = await OwnerAsync();
        var (bo, bos) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(ada);
        using var other = await SharedHost.Host.SignedInAsync(bo);
        using var added = await AddAsync(owner, "Profile", "Member", bos);
        var id = $"{await SharedHost.Host.StoreAsync(s => s.Exclusions.Where(e => e.MemberId == ada.MemberId).Select(e => e.Id).SingleAsync())}";

        using var refused = await SignInForm.SendAsync(other, "/me/privacy", null, [("id", id)], "/me/privacy/exclusions/remove");
        Assert.That((refused.StatusCode, await StatusAsync(other, adas)), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));

        using var removed = await SignInForm.SendAsync(owner, "/me/privacy", null, [("id", id)], "/me/privacy/exclusions/remove");
        Assert.That(await StatusAsync(other, adas), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.AuditEntries.CountAsync(e => e.MemberId == ada.MemberId && e.Action == AuditAction.PrivacyChanged)), Is.EqualTo(2));
    }

    [Test]
    public async Task Consents_WhenNothingIsSaid_KeepMachinesOutAndPeopleIn()
    {
        var (ada, handle) = await OwnerAsync();
        using var stranger = SharedHost.Host.Client();
        using var owner = await SharedHost.Host.SignedInAsync(ada);

        using var page = await stranger.GetAsync($"/people/{handle}");
        Assert.That(page.Headers.GetValues("X-Robots-Tag"), Is.EqualTo(new[] { "noindex, noai, noimageai" }));
        Assert.That(await page.Content.ReadAsStringAsync(), Does.Contain("<meta name=\"robots\" content=\"noindex, noai, noimageai\"").And.Not.Contain("application/ld+json").And.Not.Contain($"{handle}.json"));
        Assert.That(await StatusAsync(stranger, $"{handle}.json"), Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await StatusAsync(owner, $"{handle}.json"), Is.EqualTo(HttpStatusCode.OK));

        using var saved = await SignInForm.SendAsync(owner, "/me/privacy", null, [("all", "true")], "/me/privacy/consents");
        using var open = await stranger.GetAsync($"/people/{handle}");
        Assert.That(open.Headers.Contains("X-Robots-Tag"), Is.False);
        Assert.That(await open.Content.ReadAsStringAsync(), Does.Contain("application/ld+json").And.Not.Contain("name=\"robots\""));
        Assert.That(await StatusAsync(stranger, $"{handle}.json"), Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/people", true)]
    [TestCase("/jobs", false)]
    public async Task Lists_OfPeople_AreNotForSearchEnginesWhateverSomeAgreedTo(string path, bool kept)
    {
        using var stranger = SharedHost.Host.Client();
        using var list = await stranger.GetAsync(path);

        Assert.That(list.Headers.Contains("X-Robots-Tag"), Is.EqualTo(kept));
        Assert.That((await list.Content.ReadAsStringAsync()).Contains("name=\"robots\"", StringComparison.Ordinal), Is.EqualTo(kept));
    }

    [Test]
    public async Task Consents_WhenSearchIsRefused_NoSearchFindsThePage()
    {
        var (ada, handle) = await OwnerAsync();
        using var stranger = SharedHost.Host.Client();
        using var owner = await SharedHost.Host.SignedInAsync(ada);

        using var saved = await SignInForm.SendAsync(owner, "/me/privacy", null, [("onTheWeb", "true")], "/me/privacy/consents");
        await SharedHost.Host.SaveAsync();

        Assert.That(await stranger.GetStringAsync($"/people?q={handle}"), Does.Not.Contain($"/people/{handle}"));
        Assert.That(await StatusAsync(stranger, handle), Is.EqualTo(HttpStatusCode.OK));
    }

    private static Task<HttpResponseMessage> AddAsync(HttpClient owner, string reach, string kind, string name) =>
        SignInForm.SendAsync(owner, "/me/privacy", null, [("reach", reach), ("kind", kind), ("name", name)], "/me/privacy/exclusions");

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string handle)
    {
        using var answer = await client.GetAsync($"/people/{handle}");
        return answer.StatusCode;
    }

    /// <summary>Status, headers and body; what is different for each request and each address aside.</summary>
    private static async Task<string> AnswerAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        var body = (await answer.Content.ReadAsStringAsync()).Replace(path, "", StringComparison.Ordinal).Replace(Uri.EscapeDataString(path), "", StringComparison.Ordinal);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key != "Set-Cookie").Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal);
        return $"{answer.StatusCode} {string.Join("; ", headers)} {Value().Replace(body, "")}";
    }

    /// <summary>A profile for everybody, whose headline is a word of its own: its handle.</summary>
    private static async Task<(Account Account, string Handle)> OwnerAsync(Action<Member>? with = null)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        var handle = await SharedHost.Host.StoreAsync(async store =>
        {
            var member = await store.Members.SingleAsync(m => m.Id == account.MemberId);
            (member.Headline, member.Audience) = (member.Handle, Audience.Everyone);
            with?.Invoke(member);
            await store.SaveChangesAsync();
            return member.Handle;
        });
        await SharedHost.Host.SaveAsync();
        return (account, handle);
    }

    [GeneratedRegex("value=\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();
}
