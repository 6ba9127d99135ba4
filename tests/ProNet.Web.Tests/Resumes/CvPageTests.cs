using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Testing.Files;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Resumes;

/// <summary>From a file to a profile: brought, read in a process of its own, reviewed, applied.</summary>
internal sealed class CvPageTests
{
    [TestCase("en", "What was found in your CV", "Apply to my profile")]
    [TestCase("fr", "Ce qui a été trouvé dans votre CV", "Appliquer à mon profil")]
    public async Task Upload_OfACv_ShowsWhatWasFoundAndChangesNothing(string language, string title, string apply)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account, language);

        var id = await CvForm.KeepAsync(client, "../../my cv.pdf.txt", Encoding.UTF8.GetBytes(CvForm.Cv));
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/me/cv/{id}/review"));
        var member = await MemberAsync(account);

        Assert.That(page, Does.Contain(title).And.Contain(apply).And.Contain("my cv.pdf.txt").And.Not.Contain(".."));
        Assert.That(page, Does.Contain("id=\"from-position-0\"").And.Contain("value=\"Example Works\"").And.Contain("value=\"2019-01\"").And.Contain("Zorbing"));
        Assert.That((member.Headline, member.Positions.Count, member.Skills.Count), Is.EqualTo(("", 0, 0)));
    }

    /// <summary>Three clicks after the file is chosen: read it, apply it, look at the profile.</summary>
    [Test]
    public async Task Apply_OfAllThatIsProposed_FillsAnEmptyProfile()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        var id = await CvForm.KeepAsync(client, "cv.txt", Encoding.UTF8.GetBytes(CvForm.Cv));
        var page = await client.GetStringAsync($"/me/cv/{id}/review");

        using var response = await SignInForm.SendAsync(client, $"/me/cv/{id}/review", "review", ReviewPage.FieldsOf(page));
        var member = await MemberAsync(account);

        Assert.That(response.Headers.Location?.PathAndQuery, Is.EqualTo("/me/cv?applied=9"));
        Assert.That(member.Headline, Is.EqualTo("Software developer"));
        Assert.That(
            member.Positions.OrderBy(p => p.Ordinal).Select(p => (p.Title, p.OrganisationName, p.Start?.ToString(), p.End?.ToString(), p.Current)),
            Is.EqualTo(new[] { ("Software developer", "Example Works", "2019-01", null, CurrentState.Certain), ("Junior programmer", "Sample House", "2015-03", "2018-12", CurrentState.Ended) }));
        Assert.That(member.Skills.Where(s => s.Listed).Select(s => s.Concept!.Slug), Is.EquivalentTo(new[] { "python", "java" }));
        Assert.That(member.Languages.Select(l => (l.Code, l.Level)), Is.EqualTo(new[] { ("fr", LanguageLevel.Native), ("en", LanguageLevel.C1) }));
        Assert.That(member.Education, Has.Count.EqualTo(1));
    }

    [TestCase("en", "Offers", "Seeks")]
    [TestCase("fr", "Propose", "Cherche")]
    public async Task Apply_OfJsonResume_TakesWhatIsOfferedAndSought(string language, string offers, string seeks)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account, language);
        var id = await CvForm.KeepAsync(client, "resume.json", "{\"basics\":{\"name\":\"Ada\"},\"work\":[{\"name\":\"Works\",\"position\":\"Auditor\",\"startDate\":\"2019-01\"}],\"offers\":[\"Audits of zeppelins\"],\"seeks\":[\"A wharf for zeppelins\"]}"u8.ToArray());
        var page = await client.GetStringAsync($"/me/cv/{id}/review");

        Assert.That(page, Does.Contain($"<h3>{offers}").And.Contain($"<h3>{seeks}").And.Contain("<bdi>Audits of zeppelins</bdi>").And.Not.Contain("#from-seek-0"));
        using var response = await SignInForm.SendAsync(client, $"/me/cv/{id}/review", "review", ReviewPage.FieldsOf(page));
        var member = await MemberAsync(account);

        Assert.That((member.Offers, member.Seeks), Is.EqualTo((new List<string> { "Audits of zeppelins" }, new List<string> { "A wharf for zeppelins" })).UsingPropertiesComparer());
        Assert.That(await SharedHost.Host.StoreAsync(store => store.Set<KeptCv>().Where(c => c.MemberId == member.Id).Select(c => c.Text).SingleAsync()), Does.Not.Contain("wharf"), "Plain words find nobody by what they seek.");
    }

    [Test]
    public async Task Apply_ASecondTime_DoublesNothing()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        for (var time = 0; time < 2; time++)
        {
            var id = await CvForm.KeepAsync(client, "cv.txt", Encoding.UTF8.GetBytes(CvForm.Cv));
            var page = await client.GetStringAsync($"/me/cv/{id}/review");
            var fields = ReviewPage.FieldsOf(page);
            Assert.That(fields.Any(f => f.Value == "on" && f.Name == "position-0"), Is.EqualTo(time == 0), "What is known is not taken by default.");
            // Somebody who takes everything nevertheless.
            using var response = await SignInForm.SendAsync(client, $"/me/cv/{id}/review", "review", ReviewPage.FieldsOf(page, takeAll: true));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect).Or.EqualTo(HttpStatusCode.SeeOther));
        }

        var member = await MemberAsync(account);
        Assert.That((member.Positions.Count, member.Education.Count, member.Languages.Count, member.Skills.Count(s => s.Listed)), Is.EqualTo((2, 1, 2, 2)));
    }

    [Test]
    public async Task Apply_OfWhatWasCorrectedAndDropped_TakesTheOwnersWords()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        var id = await CvForm.KeepAsync(client, "cv.txt", Encoding.UTF8.GetBytes(CvForm.Cv));
        (string, string)[] fields = [("position-0", "on"), ("position-0.title", "Head of programs"), ("position-0.organisation", "Example Works"), ("position-0.start", "02/2020"), ("position-0.end", "2021"), ("position-7", "on")];

        using var response = await SignInForm.SendAsync(client, $"/me/cv/{id}/review", "review", fields);
        var member = await MemberAsync(account);

        Assert.That(response.Headers.Location?.PathAndQuery, Is.EqualTo("/me/cv?applied=1"));
        Assert.That(member.Positions.Select(p => (p.Title, p.Start?.ToString(), p.End?.ToString())), Is.EqualTo(new[] { ("Head of programs", "2020-02", "2021") }));
        Assert.That((member.Headline, member.Languages.Count), Is.EqualTo(("", 0)));
    }

    [TestCase("en", "2021", "2020", "the end is not before the beginning")]
    [TestCase("en", "2098", "", "nothing begins later than today")]
    [TestCase("en", "2019", "2098", "nothing begins later than today")]
    [TestCase("fr", "hier", "", "la fin ne précède pas le début")]
    public async Task Apply_OfADateThatIsNone_SaysSoAndKeepsWhatWasWritten(string language, string start, string end, string expected)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account, language);
        var id = await CvForm.KeepAsync(client, "cv.txt", Encoding.UTF8.GetBytes(CvForm.Cv));

        using var response = await SignInForm.SendAsync(client, $"/me/cv/{id}/review", "review", [("position-0", "on"), ("position-0.title", "My own words"), ("position-0.start", start), ("position-0.end", end)]);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain(expected).And.Contain("value=\"My own words\"").And.Contain($"value=\"{start}\""));
        Assert.That((await MemberAsync(account)).Positions, Is.Empty);
    }

    [Test]
    public async Task Upload_OfAPdf_IsReadAndGivenBackAsItWas()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        var pdf = Documents.Pdf(1, (50, 780, "Ada Martin"), (50, 740, "Experience"), (50, 720, "Software developer"), (50, 700, "January 2019 to March 2020"));

        var id = await CvForm.KeepAsync(client, "cv.exe", pdf);
        var handle = (await MemberAsync(account)).Handle;
        using var response = await client.GetAsync($"/people/{handle}/cv/{id}");

        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.EqualTo(pdf));
        Assert.That(response.Content.Headers.ContentDisposition?.ToString(), Does.StartWith("attachment").And.Contain("cv.pdf"));
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("application/octet-stream"));
    }

    [Test]
    public async Task Remove_OfACv_LeavesNothingOfIt()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var client = await SharedHost.Host.SignedInAsync(account);
        var id = await CvForm.KeepAsync(client, "cv.txt", Encoding.UTF8.GetBytes(CvForm.Cv));

        using var response = await SignInForm.SendAsync(client, "/me/cv", null, [("id", $"{id}")], "/me/cv/remove");

        Assert.That(response.Headers.Location?.ToString(), Is.EqualTo("/me/cv?told=removed"));
        Assert.That(await SharedHost.Host.StoreAsync(store => store.CvContents.AnyAsync(c => c.CvId == id)), Is.False);
        using var review = await client.GetAsync($"/me/cv/{id}/review");
        Assert.That(review.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    /// <summary>Its owner lets members have it: they have the file, and find its words as those of the CV. Visitors do neither.</summary>
    [Test]
    public async Task Audience_OfACv_DecidesWhoHasItAndWhoFindsItsWords()
    {
        await using var host = new WebHost();
        var account = await host.AccountWithProfileAsync();
        using var client = await host.SignedInAsync(account);
        await host.SaveAsync();
        var handle = await host.StoreAsync(async store =>
        {
            var member = await store.Members.SingleAsync(m => m.Id == account.MemberId);
            member.Audience = Audience.Everyone;
            await store.SaveChangesAsync();
            return member.Handle;
        });
        using var other = await host.SignedInAsync(await host.AccountWithProfileAsync());
        using var french = await host.SignedInAsync(await host.AccountWithProfileAsync(), "fr");
        using var visitor = host.Client();
        var id = await CvForm.KeepAsync(client, "cv.txt", Encoding.UTF8.GetBytes(CvForm.Cv));
        await host.SaveAsync();

        Assert.That(await FoundAsync(other), Does.Not.Contain(handle), "Kept for its owner alone.");
        using (var saved = await SignInForm.SendAsync(client, "/me/cv", null, [("id", $"{id}"), ("audience", "Members")], "/me/cv/audience"))
            Assert.That(saved.Headers.Location?.ToString(), Is.EqualTo("/me/cv?told=saved"));
        await host.SaveAsync();

        Assert.That(await FoundAsync(other), Does.Contain(handle).And.Contain("In the CV").And.Contain("<mark>Zorbing</mark>"));
        Assert.That(await FoundAsync(french), Does.Contain("Dans le CV"));
        Assert.That(await FoundAsync(visitor), Does.Not.Contain(handle));
        Assert.That((await StatusAsync(other), await StatusAsync(visitor)), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
        Assert.That(await other.GetStringAsync($"/people/{handle}"), Does.Contain($"/people/{handle}/cv/{id}"));
        Assert.That(await visitor.GetStringAsync($"/people/{handle}"), Does.Not.Contain("/cv/"));
        Assert.That(await host.StoreAsync(store => store.AuditEntries.AnyAsync(e => e.Action == AuditAction.PrivacyChanged && e.MemberId == account.MemberId)), Is.True);

        async Task<HttpStatusCode> StatusAsync(HttpClient who)
        {
            using var response = await who.GetAsync($"/people/{handle}/cv/{id}");
            return response.StatusCode;
        }
    }

    private static Task<string> FoundAsync(HttpClient client) => client.GetStringAsync("/people?q=zorbing");

    private static Task<Member> MemberAsync(Account account) => SharedHost.Host.StoreAsync(store => store.Members.AsNoTracking()
        .Include(m => m.Positions).Include(m => m.Education).Include(m => m.Skills).ThenInclude(s => s.Concept).SingleAsync(m => m.Id == account.MemberId));
}
