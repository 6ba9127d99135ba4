using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Editing.Parts;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Web.Tests.Accounts;
using SkiaSharp;

namespace ProNet.Web.Tests.Editing;

/// <summary>Owners edit their profiles with the forms of the page, as a browser without script sends them.</summary>
internal sealed class ProfileEditorTests
{
    [TestCase("fr", "Modifier mon profil")]
    [TestCase("en", "Edit my profile")]
    public async Task Page_OfAnEmptyProfile_OffersAFormForEachPart(string language, string title)
    {
        using var owner = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync(), language);

        var page = await owner.GetStringAsync("/me/profile");

        Assert.That(WebUtility.HtmlDecode(page), Does.Contain(title));
        foreach (var part in Enum.GetValues<ProfilePart>())
        {
            Assert.That(page, Does.Contain($"/me/profile?part={part}"), $"{part}");
            Assert.That(await owner.GetStringAsync($"/me/profile?part={part}&key={(part is >= ProfilePart.Positions ? "" : "it")}"), Does.Contain("name=\"item-version\""), $"{part}");
        }
    }

    [Test]
    public async Task Form_WhenSaved_IsOnThePageOfTheProfileAndWhenWrongKeepsWhatWasTyped()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);

        using var wrong = await SaveAsync(owner, ProfilePart.Positions, "", "", ("Title", "Weaver <b>"), ("Start", "some day"), ("Description", "Two\nlines"));
        var page = WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync());
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain("value=\"Weaver <b>\"").And.Contain("value=\"some day\"").And.Contain("Two\nlines").And.Contain("aria-invalid=\"true\""));

        using var saved = await SaveAsync(owner, ProfilePart.Positions, "", "", ("Title", "Weaver <b>"), ("Organisation", "Jacquard"), ("Start", "1804"), ("Start", "2004"), ("Current", "1"));
        using var right = await SaveAsync(owner, ProfilePart.Positions, "", "", ("Title", "Weaver <b>"), ("Organisation", "Jacquard"), ("Start", "2004"), ("Current", "1"));
        Assert.That(right.Headers.Location?.ToString(), Does.EndWith("/me/profile?done=saved#positions"));
        var handle = await HandleAsync(account);
        Assert.That(await owner.GetStringAsync($"/people/{handle}"), Does.Contain("Weaver &lt;b&gt;").And.Contain("Jacquard"));
    }

    [Test]
    public async Task Form_WhenSavedInTwoTabs_ShowsBothAndLosesNothing()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);
        var version = Version(await owner.GetStringAsync("/me/profile?part=Headline&key=it"));

        using var first = await SaveAsync(owner, ProfilePart.Headline, "it", version, ("Headline", "From the first tab"));
        using var second = await SaveAsync(owner, ProfilePart.Headline, "it", version, ("Headline", "From the second tab"));

        var page = await second.Content.ReadAsStringAsync();
        Assert.That(page, Does.Contain("<td><bdi>From the first tab</bdi></td>").And.Contain("<td><bdi>From the second tab</bdi></td>").And.Contain("value=\"From the second tab\""));
        Assert.That(await HeadlineAsync(account), Is.EqualTo("From the first tab"));
        using var third = await SaveAsync(owner, ProfilePart.Headline, "it", Version(page), ("Headline", "From the second tab"));
        Assert.That(await HeadlineAsync(account), Is.EqualTo("From the second tab"));
    }

    [Test]
    public async Task History_WhenUndone_GivesBackWhatWas()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var saved = await SaveAsync(owner, ProfilePart.Skills, "", "", ("Skill", "k8s"));
        Assert.That(await owner.GetStringAsync("/me/profile/history"), Does.Contain("Kubernetes"));
        var edit = await SharedHost.Host.StoreAsync(s => s.ProfileEdits.Where(e => e.MemberId == account.MemberId).Select(e => e.Id).SingleAsync());

        using var undone = await SignInForm.SendAsync(owner, "/me/profile/history", null, [("id", $"{edit}")], "/me/profile/history/undo");

        Assert.That(undone.Headers.Location?.ToString(), Is.EqualTo("/me/profile?done=undone"));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Set<MemberSkill>().CountAsync(k => k.MemberId == account.MemberId)), Is.Zero);
    }

    /// <summary>Whatever of somebody else's a form or a button names, nothing of it changes.</summary>
    [Test]
    public async Task Everything_ThatNamesSomebodyElses_ChangesNothingOfTheirs()
    {
        var (victim, thief) = (await SharedHost.Host.AccountWithProfileAsync(), await SharedHost.Host.AccountWithProfileAsync());
        using var owner = await SharedHost.Host.SignedInAsync(victim);
        using var other = await SharedHost.Host.SignedInAsync(thief);
        using var stranger = SharedHost.Host.Client();
        using var saved = await SaveAsync(owner, ProfilePart.Positions, "", "", ("Title", "Mine alone"));
        var (position, edit, version) = await SharedHost.Host.StoreAsync(async s => (
            await s.Set<Position>().Where(p => p.MemberId == victim.MemberId).Select(p => p.Id).SingleAsync(),
            await s.ProfileEdits.Where(e => e.MemberId == victim.MemberId).Select(e => e.Id).SingleAsync(),
            await s.Members.Where(m => m.Id == victim.MemberId).Select(m => m.Version).SingleAsync()));
        var token = Version(await owner.GetStringAsync($"/me/profile?part=Positions&key={position}"));

        using var edited = await SaveAsync(other, ProfilePart.Positions, $"{position}", token, ("Title", "Stolen"));
        using var removed = await SignInForm.SendAsync(other, "/me/profile", null, [("part", "Positions"), ("key", $"{position}"), ("version", token)], "/me/profile/remove");
        using var answered = await SignInForm.SendAsync(other, "/me/profile", null, [("id", $"{position}"), ("answer", "no")], "/me/profile/still");
        using var undone = await SignInForm.SendAsync(other, "/me/profile", null, [("id", $"{edit}")], "/me/profile/history/undo");

        Assert.That(await edited.Content.ReadAsStringAsync(), Does.Not.Contain("Mine alone"));
        Assert.That(removed.Headers.Location?.ToString(), Does.Contain("done=changed"));
        Assert.That((answered.StatusCode, undone.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == victim.MemberId).Select(m => m.Version).SingleAsync()), Is.EqualTo(version));
        foreach (var address in new[] { "/me/profile", "/me/profile/history", "/me/profile/suggest?kind=skill&q=java" })
        {
            using var refused = await stranger.GetAsync(address);
            Assert.That(refused.StatusCode, Is.Not.EqualTo(HttpStatusCode.OK), address);
        }

        foreach (var address in new[] { "/me/profile/remove", "/me/profile/still", "/me/profile/history/undo", "/me/profile/photo", "/me/profile/photo/remove" })
        {
            using var refused = await stranger.PostAsync(address, Everything());
            Assert.That((int)refused.StatusCode, Is.AnyOf(302, 303, 401, 403), address);
            using var forged = await owner.PostAsync(address, Everything());
            Assert.That(forged.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), $"{address} without a token");
        }
    }

    [Test]
    public async Task Handle_WhenChanged_RedirectsTheOldAddressesForGoodAndWhenTakenKeepsWhatWasTyped()
    {
        var (account, other) = (await SharedHost.Host.AccountWithProfileAsync(), await SharedHost.Host.AccountWithProfileAsync());
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var stranger = SharedHost.Host.Client();
        var (old, taken) = (await HandleAsync(account), await HandleAsync(other));
        await SharedHost.Host.StoreAsync(async s => { (await s.Members.SingleAsync(m => m.Id == account.MemberId)).Audience = Audience.Everyone; return await s.SaveChangesAsync(); });

        using var refused = await SignInForm.SendAsync(owner, "/me/profile", "handle", [("Handle", taken)]);
        Assert.That(await refused.Content.ReadAsStringAsync(), Does.Contain($"value=\"{taken}\"").And.Contain("handle-error"));
        using var changed = await SignInForm.SendAsync(owner, "/me/profile", "handle", [("Handle", $"New {old} name")]);
        var now = await HandleAsync(account);
        Assert.That(now, Is.EqualTo($"new-{old}-name"));

        using var reporter = await SharedHost.Host.SignedInAsync(other);
        foreach (var (client, before, after) in new[] { (stranger, "/people/", ""), (stranger, "/people/", ".vcf"), (stranger, "/people/", ".json"), (stranger, "/api/v1/people/", ""), (reporter, "/people/", "/report") })
        {
            using var moved = await client.GetAsync($"{before}{old}{after}");
            Assert.That((moved.StatusCode, moved.Headers.Location?.ToString()), Is.EqualTo((HttpStatusCode.PermanentRedirect, $"{before}{now}{after}")));
        }

        await SharedHost.Host.StoreAsync(async s => { (await s.Members.SingleAsync(m => m.Id == account.MemberId)).Audience = Audience.Hidden; return await s.SaveChangesAsync(); });
        using var hidden = await stranger.GetAsync($"/people/{old}");
        Assert.That(hidden.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Photo_WhenUploaded_IsServedToThoseWhoMayWithStrictHeaders()
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var stranger = SharedHost.Host.Client();
        var handle = await HandleAsync(account);
        await SharedHost.Host.StoreAsync(async s => { (await s.Members.SingleAsync(m => m.Id == account.MemberId)).Audience = Audience.Everyone; return await s.SaveChangesAsync(); });

        using var refused = await UploadAsync(owner, "photo.jpg", "<svg onload='alert(1)'/>"u8.ToArray());
        Assert.That(refused.Headers.Location?.ToString(), Does.Contain("photo=Kind"));
        Assert.That(await owner.GetStringAsync("/me/profile?photo=Kind"), Does.Contain("WebP").And.Contain("photo-file-error"));
        using var none = await stranger.GetAsync($"/people/{handle}/photo");
        Assert.That(none.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

        using var uploaded = await UploadAsync(owner, "whatever.exe", Photo());
        Assert.That(uploaded.Headers.Location?.ToString(), Does.Contain("done=saved"));
        Assert.That(await stranger.GetStringAsync($"/people/{handle}"), Does.Contain($"/people/{handle}/photo?v="));
        using var served = await stranger.GetAsync($"/people/{handle}/photo");
        Assert.That(served.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/jpeg"));
        Assert.That(served.Headers.CacheControl, Is.EqualTo(new CacheControlHeaderValue { Private = true, NoCache = true }));
        Assert.That(served.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        Assert.That(served.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'"));
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/people/{handle}/photo");
        again.Headers.IfNoneMatch.Add(served.Headers.ETag!);
        using var unchanged = await stranger.SendAsync(again);
        Assert.That(unchanged.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));

        await SharedHost.Host.StoreAsync(async s =>
        {
            var member = await s.Members.SingleAsync(m => m.Id == account.MemberId);
            member.FactAudiences = member.FactAudiences with { Photo = Audience.Hidden };
            return await s.SaveChangesAsync();
        });
        using var hidden = new HttpRequestMessage(HttpMethod.Get, $"/people/{handle}/photo");
        hidden.Headers.IfNoneMatch.Add(served.Headers.ETag!);
        using var gone = await stranger.SendAsync(hidden);
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await stranger.GetStringAsync($"/people/{handle}"), Does.Not.Contain("/photo?v="));
        using var mine = await owner.GetAsync($"/people/{handle}/photo");
        Assert.That(mine.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("skill", "kub", "Kubernetes")]
    [TestCase("skill", "base de donn", "Database")]
    [TestCase("place", "marseil", "Marseille, FR")]
    public async Task Suggest_WhenTypedInEitherLanguage_OffersWhatIsKnown(string kind, string typed, string offered)
    {
        using var owner = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync());

        Assert.That(await owner.GetStringAsync($"/me/profile/suggest?kind={kind}&q={Uri.EscapeDataString(typed)}"), Does.Contain(offered));
    }

    /// <summary>All fields that any of the buttons sends, and no token.</summary>
    private static MultipartFormDataContent Everything() => new()
    {
        { new StringContent("1"), "id" }, { new StringContent("Positions"), "part" }, { new StringContent("1"), "key" }, { new StringContent("1"), "version" },
        { new StringContent("yes"), "answer" }, { new ByteArrayContent(Photo()), "photo", "photo.png" },
    };

    /// <summary>As the form on the page sends it.</summary>
    private static Task<HttpResponseMessage> SaveAsync(HttpClient owner, ProfilePart part, string key, string version, params (string Name, string Value)[] fields) =>
        SignInForm.SendAsync(owner, $"/me/profile?part={part}&key={key}", "part", [("item-key", key), ("item-version", version), .. fields]);

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient owner, string name, byte[] file)
    {
        var token = SignInForm.TokenIn(await owner.GetStringAsync("/me/profile"));
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(file), "photo", name } };
        return await owner.PostAsync("/me/profile/photo", content);
    }

    private static byte[] Photo()
    {
        using var bitmap = new SKBitmap(300, 200);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }

    private static string Version(string page) => page.Split("name=\"item-version\" value=\"")[1].Split('"')[0];

    private static Task<string> HandleAsync(Account account) => SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Handle).SingleAsync());

    private static Task<string> HeadlineAsync(Account account) => SharedHost.Host.StoreAsync(s => s.Members.Where(m => m.Id == account.MemberId).Select(m => m.Headline).SingleAsync());
}
