using System.Net;
using System.Text.RegularExpressions;

namespace ProNet.Web.Tests;

public sealed partial class AdminTests
{
    [TestCase("/admin")]
    [TestCase("/jobs-dashboard")]
    public async Task Administration_WithTheLinkFollowed_Opens(string path)
    {
        using var client = await SharedHost.Host.AdministratorAsync();
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/admin")]
    [TestCase("/admin/")]
    [TestCase("/Admin")]
    [TestCase("/admin?key=")]
    [TestCase("/admin?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [TestCase("/jobs-dashboard")]
    [TestCase("/jobs-dashboard/stats")]
    public async Task Administration_FromThisMachineWithoutTheKey_IsNotThere(string path)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(response.Headers.Contains("Set-Cookie"), Is.False);
    }

    [Test]
    public async Task Link_WhenFollowed_LeavesACookieAndGoesOnWithoutTheKey()
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync("/admin?key=" + SharedHost.Host.AdminKey);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo("/admin"));
        Assert.That(cookie, Does.StartWith("pronet-admin=").And.Contain("samesite=strict").And.Contain("httponly").And.Not.Contain(SharedHost.Host.AdminKey));
        Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
    }

    [Test]
    public void Key_IsForWhoRunsTheHostOnlyAndLong()
    {
        Assert.That(SharedHost.Host.AdminKey, Has.Length.GreaterThanOrEqualTo(43));
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(SharedHost.Host.AdminKeyFile), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [TestCase("/admin", "192.0.2.7", null, HttpStatusCode.NotFound)]
    [TestCase("/jobs-dashboard", "192.0.2.7", null, HttpStatusCode.NotFound)]
    [TestCase("/Admin", "192.0.2.7", null, HttpStatusCode.NotFound)]
    [TestCase("/admin", "192.0.2.7", "X-Forwarded-For: 127.0.0.1", HttpStatusCode.NotFound)]
    [TestCase("/admin", "127.0.0.1", "X-Forwarded-For: 127.0.0.1", HttpStatusCode.NotFound)]
    [TestCase("/admin", "127.0.0.1", "Forwarded: for=127.0.0.1", HttpStatusCode.NotFound)]
    [TestCase("/jobs-dashboard", "::1", "X-Forwarded-Host: localhost", HttpStatusCode.NotFound)]
    [TestCase("/admin", "127.0.0.1", "Host: rebound.example", HttpStatusCode.BadRequest)]
    [TestCase("/admin", "nowhere", null, HttpStatusCode.NotFound)]
    public async Task Administration_FromElsewhereOrPassedOn_IsNotThereEvenWithTheCookie(string path, string from, string? header, HttpStatusCode status)
    {
        using var client = await SharedHost.Host.AdministratorAsync();
        client.DefaultRequestHeaders.Remove(WebHost.From);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(WebHost.From, from);
        if (header?.Split(": ") is [var name, var value])
            request.Headers.Add(name, value);
        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("Index generations"));
    }

    [Test]
    public async Task Administration_ShowsCountsAndTheActiveGeneration()
    {
        using var client = await SharedHost.Host.AdministratorAsync();
        var page = await client.GetStringAsync("/admin");

        Assert.That(page, Does.Contain("Index generations").And.Contain("<td>searched</td>").And.Contain("None: every change reached the index."));
        Assert.That(page, Does.Contain("<dt>People</dt><dd>4</dd>"));
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
