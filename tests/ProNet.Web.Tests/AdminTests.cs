using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ProNet.Web.Tests;

public sealed partial class AdminTests
{
    private static readonly string[] Paths = ["/admin", "/admin/accounts", "/jobs-dashboard"];

    [Test]
    public async Task Administration_ForAnAdministrator_Opens([ValueSource(nameof(Paths))] string path, [Values("127.0.0.1", "192.0.2.7")] string from)
    {
        using var client = await SharedHost.Host.AdministratorAsync(from);
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
    }

    [TestCase("/admin")]
    [TestCase("/admin/")]
    [TestCase("/Admin")]
    [TestCase("/admin/accounts")]
    [TestCase("/jobs-dashboard")]
    [TestCase("/jobs-dashboard/stats")]
    public async Task Administration_ForAStranger_AsksToSignIn(string path)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo("/sign-in?returnUrl=" + Uri.EscapeDataString(path)));
    }

    [Test]
    public async Task Administration_ForAMember_IsNotThere([ValueSource(nameof(Paths))] string path)
    {
        using var client = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountAsync());
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("Index generations"));
    }

    [Test]
    public async Task Administration_WhenTheRoleIsTaken_IsGoneWithTheNextRequest()
    {
        var account = await SharedHost.Host.AccountAsync(a => a.IsAdministrator = true);
        using var client = await SharedHost.Host.SignedInAsync(account);
        using var before = await client.GetAsync("/admin");
        await SharedHost.Host.StoreAsync(store => store.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsAdministrator, false)));
        using var after = await client.GetAsync("/admin");

        Assert.That(before.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Administration_ShowsCountsAndTheActiveGeneration()
    {
        using var client = await SharedHost.Host.AdministratorAsync();
        var page = await client.GetStringAsync("/admin");

        Assert.That(page, Does.Contain("Index generations").And.Contain("<td>searched</td>").And.Contain("None: every change reached the index."));
        var people = await SharedHost.Host.StoreAsync(store => store.Members.CountAsync());
        Assert.That(people, Is.GreaterThan(4));
        Assert.That(page, Does.Contain(FormattableString.Invariant($"<dt>People</dt><dd>{people}</dd>")));
    }

    [Test]
    public async Task Forms_WithoutTheirToken_AreRefused()
    {
        using var client = await SharedHost.Host.AdministratorAsync();
        using var body = new FormUrlEncodedContent([]);
        using var response = await client.PostAsync("/admin/dead-letters/dismiss", body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Dismiss_WithItsToken_RemovesTheDeadLetterAndGoesBack()
    {
        await using var host = new WebHost();
        using var client = await host.AdministratorAsync();
        await host.SaveAsync(new ProNet.Data.Recording.DeadLetter { Subject = SubjectKind.Member, SubjectId = 77, Version = 1, Reason = "Too long." });
        using var shown = await client.GetAsync("/admin");
        var page = await shown.Content.ReadAsStringAsync();
        Assert.That(page, Does.Contain("Too long."));

        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/dead-letters/dismiss");
        request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value)]);
        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await client.GetStringAsync("/admin"), Does.Not.Contain("Too long."));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
