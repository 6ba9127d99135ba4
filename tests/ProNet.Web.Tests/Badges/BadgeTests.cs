using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using ProNet.Components.Badges;
using ProNet.Data.Accounts;
using ProNet.Data.Profiles;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Web.Tests.Accounts;
using SkiaSharp;

namespace ProNet.Web.Tests.Badges;

/// <summary>Badges as other sites load them: what a visitor's page says and nothing else, until their owner says no.</summary>
internal sealed partial class BadgeTests
{
    private const string Headline = "zqheadline";
    private const string Title = "zqtitle";
    private const string Organisation = "zqorganisation";
    private const string Place = "zqplace";

    [Test]
    public async Task Badge_OfAPublicProfile_IsShownByOtherSitesAndAskedForEachTime([Values("svg", "png")] string extension)
    {
        if (extension == "png" && !BadgeFonts.AreThere)
            Assert.Ignore("This machine has no fonts.");
        var (account, _) = await OwnerAsync();
        var token = await MakeAsync(account);
        using var stranger = SharedHost.Host.Client();

        using var response = await stranger.GetAsync($"/badge/{token}.{extension}?design=card&language=fr");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/badge/{token}.{extension}?design=card&language=fr") { Headers = { IfNoneMatch = { response.Headers.ETag! } } };
        using var known = await stranger.SendAsync(again);
        using var other = new HttpRequestMessage(HttpMethod.Get, $"/badge/{token}.{extension}?design=card&theme=dark&language=fr") { Headers = { IfNoneMatch = { response.Headers.ETag! } } };
        using var dark = await stranger.SendAsync(other);

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(extension == "svg" ? "image/svg+xml" : "image/png"));
        Assert.That((response.Headers.GetValues("Cross-Origin-Resource-Policy").Single(), response.Headers.CacheControl!.ToString()), Is.EqualTo(("cross-origin", "no-cache")));
        Assert.That(response.Headers.GetValues("X-Robots-Tag").Single(), Is.EqualTo("noindex, noai, noimageai"));
        Assert.That((known.StatusCode, dark.StatusCode), Is.EqualTo((HttpStatusCode.NotModified, HttpStatusCode.OK)));
        Assert.That(await known.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    /// <summary>Every audience of every fact that a badge could show: what is on it is on the page that a visitor reads, and what is on that page is on it.</summary>
    [Test]
    public async Task Badge_WhoeverAsks_SaysWhatAVisitorReadsAndNothingElse()
    {
        var (account, handle) = await OwnerAsync();
        var token = await MakeAsync(account);
        using var stranger = SharedHost.Host.Client(from: "192.0.2.61");
        using var owner = await SharedHost.Host.SignedInAsync(account, from: "192.0.2.62");
        var random = new Random(20261129);
        var (seen, hidden) = (0, 0);
        for (var i = 0; i < 30; i++)
        {
            Audience[] audiences = [.. Enumerable.Range(0, 5).Select(_ => Audiences.All[random.Next(2) == 0 ? 0 : random.Next(Audiences.All.Count)])];
            await SharedHost.Host.StoreAsync(async store =>
            {
                var member = await store.Members.Include(m => m.Positions).SingleAsync(m => m.Id == account.MemberId);
                member.FactAudiences = member.FactAudiences with { Headline = audiences[0], Location = audiences[1], Photo = audiences[2] };
                member.Positions[0].Audience = audiences[3];
                member.Audience = i % 10 == 9 ? audiences[4] : Audience.Everyone;
                return await store.SaveChangesAsync();
            });
            using var page = await stranger.GetAsync($"/people/{handle}");
            var text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
            foreach (var (client, design) in new[] { stranger, owner }.SelectMany(c => BadgeLook.Badges.Append(BadgeDesign.Portrait).Select(d => (c, d))))
            {
                using var response = await client.GetAsync($"/badge/{token}.svg?design={design}");
                Assert.That(response.StatusCode, Is.EqualTo(page.StatusCode));
                if (!response.IsSuccessStatusCode)
                {
                    hidden++;
                    continue;
                }

                var svg = XDocument.Parse(await response.Content.ReadAsStringAsync());
                var says = string.Join('\n', svg.Descendants().Where(e => e.Name.LocalName is "text" or "title").Select(e => e.Value));
                foreach (var fact in new[] { Headline, Title, Organisation, Place })
                {
                    var isOnIt = says.Contains(fact, StringComparison.Ordinal);
                    Assert.That(!isOnIt || text.Contains(fact, StringComparison.Ordinal), Is.True, $"{fact} on {design}");
                    if (design == BadgeDesign.Card && fact != Title)
                        Assert.That(isOnIt, Is.EqualTo(text.Contains(fact, StringComparison.Ordinal)), fact);
                    seen += isOnIt ? 1 : 0;
                }

                if (design is BadgeDesign.Card or BadgeDesign.Line or BadgeDesign.Portrait)
                    Assert.That(svg.Descendants().Any(e => e.Name.LocalName == "image"), Is.EqualTo(text.Contains($"/people/{handle}/photo", StringComparison.Ordinal)), $"photo on {design}");
            }
        }

        Assert.That((seen, hidden), Is.EqualTo((Math.Max(seen, 200), Math.Max(hidden, 1))));
        await TestContext.Out.WriteLineAsync($"{seen} facts seen, {hidden} badges missing");
    }

    [Test]
    public async Task Badge_OfNobody_IsAsMissingAsOneOfAHiddenProfile([Values("svg", "png")] string extension)
    {
        var (account, _) = await OwnerAsync(member => member.Audience = Audience.Members);
        var token = await MakeAsync(account);
        using var owner = await SharedHost.Host.SignedInAsync(account);

        using var hidden = await owner.GetAsync($"/badge/{token}.{extension}?design=card");
        using var nobody = await owner.GetAsync($"/badge/{new string('A', token.Length)}.{extension}?design=card");

        Assert.That((hidden.StatusCode, nobody.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(Plain(await hidden.Content.ReadAsStringAsync(), token), Is.EqualTo(Plain(await nobody.Content.ReadAsStringAsync(), new string('A', token.Length))));
        Assert.That(await owner.GetStringAsync("/me/badge"), Does.Not.Contain(token).And.Contain("not open to everybody"));
    }

    [Test]
    public async Task Renew_GivesANewAddressAndEndsTheOld()
    {
        var (account, _) = await OwnerAsync();
        using var owner = await SharedHost.Host.SignedInAsync(account);
        var first = await MakeAsync(account);

        var second = await MakeAsync(account);

        using var old = await owner.GetAsync($"/badge/{first}.svg");
        using var renewed = await owner.GetAsync($"/badge/{second}.svg");
        Assert.That((old.StatusCode, renewed.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.OK)));
        Assert.That(await owner.GetStringAsync("/me/badge"), Does.Contain(second).And.Not.Contain(first));
        using var withdrawn = await SignInForm.SendAsync(owner, "/me/badge", null, [], "/me/badge/withdraw");
        using var gone = await owner.GetAsync($"/badge/{second}.svg");
        using var twice = await SignInForm.SendAsync(owner, "/me/badge", null, [], "/me/badge/withdraw");
        Assert.That((withdrawn.StatusCode, gone.StatusCode, twice.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(
            await SharedHost.Host.StoreAsync(store => store.AuditEntries.Where(e => e.AccountId == account.Id && e.Action >= AuditAction.BadgeMade).OrderBy(e => e.Id).Select(e => e.Action).ToListAsync()),
            Is.EqualTo(new[] { AuditAction.BadgeMade, AuditAction.BadgeMade, AuditAction.BadgeWithdrawn }));
    }

    [TestCase("/me/badge/make")]
    [TestCase("/me/badge/withdraw")]
    public async Task Forms_OfAnotherSite_AreRefused(string action)
    {
        var (account, _) = await OwnerAsync();
        var token = await MakeAsync(account);
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var nothing = new FormUrlEncodedContent([]);

        using var refused = await owner.PostAsync(action, nothing);

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await SharedHost.Host.StoreAsync(store => store.MemberBadges.AnyAsync(b => b.Token == token)), Is.True);
    }

    [Test]
    public async Task Page_OfOnesBadge_OffersWhatIsThereInBothLanguages([Values("en", "fr")] string language)
    {
        var (account, handle) = await OwnerAsync(member => member.Name = new FullName { Given = "Ada", Family = "</textarea><script>alert(1)</script>" });
        var token = await MakeAsync(account);
        using var owner = await SharedHost.Host.SignedInAsync(account, language);

        using var response = await owner.GetAsync($"/me/badge?theme=light&language={(language == "en" ? "fr" : "en")}");
        var page = await response.Content.ReadAsStringAsync();

        Assert.That(page, Does.Not.Contain("<script>alert").And.Contain(language == "fr" ? "Pour vos courriels" : "For your mails"));
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("frame-src 'self'").And.Not.Contain("unsafe"));
        var pictures = Picture().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups["path"].Value)).Distinct().ToList();
        Assert.That(pictures, Has.Count.EqualTo(4).And.Some.EqualTo($"/people/{handle}/qr.svg").And.Exactly(3).Contains(token));
        Assert.That(pictures.Where(p => p.Contains(token, StringComparison.Ordinal)), Has.All.EndsWith(language == "en" ? "language=fr" : "language=en"));
        foreach (var path in pictures.Concat(["/me/badge/signature/plain", "/me/badge/signature/portrait", "/me/badge/signature/code"]))
        {
            using var picture = await owner.GetAsync(path);
            Assert.That(picture.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        }
    }

    [Test]
    public async Task Signature_InItsFrame_RunsNothingAndLoadsNothing()
    {
        var (account, _) = await OwnerAsync(member => member.Headline = "<img src=x onerror=alert(1)>");
        using var owner = await SharedHost.Host.SignedInAsync(account);

        using var response = await owner.GetAsync("/me/badge/signature/portrait?language=fr");
        var html = await response.Content.ReadAsStringAsync();

        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:").And.Contain("sandbox"));
        Assert.That(html, Does.Not.Contain("<img src=x").And.Contain("<html lang=\"fr\"").And.Contain("data:image/png;base64,iVBOR"));
    }

    [Test]
    public async Task Code_OfAProfile_IsThereForThoseWhoMaySeeIt()
    {
        var (account, handle) = await OwnerAsync(member => member.Audience = Audience.Members);
        using var owner = await SharedHost.Host.SignedInAsync(account);
        using var stranger = SharedHost.Host.Client();

        using var shown = await owner.GetAsync($"/people/{handle}/qr.svg");
        using var refused = await stranger.GetAsync($"/people/{handle}/qr.svg");
        using var nobody = await stranger.GetAsync("/people/nobody-here/qr.svg");

        Assert.That((shown.StatusCode, refused.StatusCode, nobody.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await shown.Content.ReadAsStringAsync(), Is.EqualTo(QrCode.Of(new Uri($"http://localhost/people/{handle}")).ToSvg($"http://localhost/people/{handle}")));
        Assert.That(await stranger.GetStringAsync("/people/ada-nurse"), Does.Contain("src=\"/people/ada-nurse/qr.svg\"").And.Contain("QR code of this page"));
    }

    [Test]
    public async Task Badge_OfWhoAskedToBeErased_IsGoneAtOnce()
    {
        var (account, _) = await OwnerAsync();
        var token = await MakeAsync(account);
        using var owner = await SharedHost.Host.SignedInAsync(account);

        using var asked = await SignInForm.SendAsync(owner, "/me/erase", "erase", [("Password", WebHost.Password)]);
        using var gone = await owner.GetAsync($"/badge/{token}.svg");

        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.Redirect).Or.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    /// <summary>As the owner makes it, by the form of the page.</summary>
    private static async Task<string> MakeAsync(Account account)
    {
        using var owner = await SharedHost.Host.SignedInAsync(account);
        var form = await owner.GetStringAsync("/me/badge");
        using var made = await owner.PostAsync("/me/badge/make", new FormUrlEncodedContent([new("__RequestVerificationToken", SignInForm.TokenIn(form))]));
        Assert.That((made.StatusCode, made.Headers.Location?.ToString()), Is.EqualTo((HttpStatusCode.SeeOther, "/me/badge?done=made")));
        return await SharedHost.Host.StoreAsync(store => store.MemberBadges.Where(b => b.MemberId == account.MemberId).Select(b => b.Token).SingleAsync());
    }

    private static async Task<(Account Account, string Handle)> OwnerAsync(Action<Member>? with = null)
    {
        var account = await SharedHost.Host.AccountWithProfileAsync();
        return await SharedHost.Host.StoreAsync(async store =>
        {
            var member = await store.Members.Include(m => m.Positions).SingleAsync(m => m.Id == account.MemberId);
            (member.Headline, member.Audience, member.PhotoKey, member.Location) = (Headline, Audience.Everyone, "key", new Location { Text = Place });
            member.Positions.Add(new Position { Title = Title, OrganisationName = Organisation, Start = PartialDate.Of(2020), Current = CurrentState.Certain });
            using var bitmap = new SKBitmap(64, 64);
            store.Add(new MemberPhoto { MemberId = member.Id, Content = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80).ToArray() });
            with?.Invoke(member);
            await store.SaveChangesAsync();
            return (account, member.Handle);
        });
    }

    private static string Plain(string page, string token) => Nonce().Replace(page.Replace(token, "", StringComparison.Ordinal), "");

    [GeneratedRegex("<img [^>]*src=\"(?<path>/(?:badge|people)/[^\"]+(?:svg)[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Picture();

    /// <summary>What differs between two answers to anybody.</summary>
    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]+\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nonce();
}
