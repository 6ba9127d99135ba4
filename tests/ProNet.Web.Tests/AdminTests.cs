using System.Net;
using System.Text.RegularExpressions;

namespace ProNet.Web.Tests;

public sealed partial class AdminTests
{
    [TestCase("/admin")]
    [TestCase("/jobs-dashboard")]
    public async Task Administration_FromThisMachine_Opens(string path)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/admin", "192.0.2.7", null)]
    [TestCase("/jobs-dashboard", "192.0.2.7", null)]
    [TestCase("/Admin", "192.0.2.7", null)]
    [TestCase("/admin", "192.0.2.7", "X-Forwarded-For: 127.0.0.1")]
    [TestCase("/admin", "127.0.0.1", "X-Forwarded-For: 127.0.0.1")]
    [TestCase("/admin", "127.0.0.1", "Forwarded: for=127.0.0.1")]
    [TestCase("/jobs-dashboard", "::1", "X-Forwarded-Host: localhost")]
    [TestCase("/admin", "127.0.0.1", "Host: rebound.example")]
    [TestCase("/admin", "nowhere", null)]
    public async Task Administration_FromElsewhereOrPassedOn_IsNotThere(string path, string from, string? header)
    {
        using var client = SharedHost.Host.Client(from: from);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (header?.Split(": ") is [var name, var value])
            request.Headers.Add(name, value);
        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("Index generations"));
    }

    [Test]
    public async Task Administration_ShowsCountsAndTheActiveGeneration()
    {
        using var client = SharedHost.Host.Client();
        var page = await client.GetStringAsync("/admin");

        Assert.That(page, Does.Contain("Index generations").And.Contain("<td>searched</td>").And.Contain("None: every change reached the index."));
        Assert.That(page, Does.Contain("<dt>People</dt><dd>4</dd>"));
    }

    [Test]
    public async Task Forms_WithoutTheirToken_AreRefused()
    {
        using var client = SharedHost.Host.Client();
        using var body = new FormUrlEncodedContent([]);
        using var response = await client.PostAsync("/admin/dead-letters/dismiss", body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Dismiss_WithItsToken_RemovesTheDeadLetterAndGoesBack()
    {
        await using var host = new WebHost();
        using var client = host.Client();
        await host.SaveAsync(new ProNet.Data.Feed.DeadLetter { Subject = SubjectKind.Member, SubjectId = 77, Version = 1, Reason = "Too long." });
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
