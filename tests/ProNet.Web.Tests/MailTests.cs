using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Mail;
using ProNet.Data;
using ProNet.Data.Mail;

namespace ProNet.Web.Tests;

internal sealed class MailTests
{
    private WebHost host = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost();
        _ = host.Client();
        for (var number = 1; number <= 60; number++)
            await WriteAsync($"test/{number}", $"Mail {number}");
        await WriteAsync("test/evil", "<script>alert(1)</script>", paragraph: "<img src=x onerror=alert(2)>", name: "Eve\r\nBcc: all@people.example");
        await UntilAllAreKeptAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase("/admin/mail")]
    [TestCase("/admin/mail/1")]
    [TestCase("/admin/mail/1/html")]
    public async Task Mail_WithoutAdministration_IsNotThere(string path)
    {
        using var stranger = host.Client();
        using var member = await host.SignedInAsync(await host.AccountAsync());
        using var asked = await stranger.GetAsync(path);
        using var refused = await member.GetAsync(path);

        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await asked.Content.ReadAsStringAsync() + await refused.Content.ReadAsStringAsync(), Does.Not.Contain("ada@people.example"));
    }

    [Test]
    public async Task List_ShowsTheLatestFirstAndLeadsToOlderOnes()
    {
        using var client = await host.AdministratorAsync();

        var first = await client.GetStringAsync("/admin/mail");
        var older = await client.GetStringAsync("/admin/mail?before=12");

        Assert.That(first, Does.Contain("kept here").And.Contain("<bdi>Mail 60</bdi>").And.Not.Contain("<bdi>Mail 11</bdi>").And.Contain("href=\"/admin/mail?before=12\""));
        Assert.That(first, Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt;").And.Not.Contain("<script>alert"));
        Assert.That(first, Does.Contain("ProNet:Mail:Server"), "why they go nowhere");
        Assert.That(older, Does.Contain("<bdi>Mail 11</bdi>").And.Contain("<bdi>Mail 1</bdi>").And.Not.Contain("<bdi>Mail 12</bdi>"));
        Assert.That(await client.GetStringAsync("/admin"), Does.Contain("href=\"/admin/mail\""));
    }

    [Test]
    public async Task Mail_IsShownWithItsHeadersItsTextAndInAFrameThatRunsNothing()
    {
        using var client = await host.AdministratorAsync();
        using var page = await client.GetAsync("/admin/mail/61");
        var html = await page.Content.ReadAsStringAsync();

        Assert.That(html, Does.Contain("Eve Bcc: all@people.example &lt;ada@people.example&gt;"));
        Assert.That(html, Does.Contain("src=\"/admin/mail/61/html\"").And.Contain("sandbox=\"allow-popups allow-popups-to-escape-sandbox\""));
        Assert.That(html, Does.Contain("&lt;img src=x onerror=alert(2)&gt;").And.Not.Contain("<img src=x"));
        Assert.That(page.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("frame-src 'self'").And.Contain("frame-ancestors 'none'"));

        using var body = await client.GetAsync("/admin/mail/61/html");
        var policy = body.Headers.GetValues("Content-Security-Policy").Single();
        Assert.That(policy, Does.StartWith("default-src 'none'").And.Contain("frame-ancestors 'self'").And.Contain("sandbox allow-popups").And.Not.Contain("allow-scripts").And.Not.Contain("allow-same-origin").And.Not.Contain("script-src"));
        Assert.That(body.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/html; charset=utf-8"));
        Assert.That(await body.Content.ReadAsStringAsync(), Does.Contain("&lt;img src=x onerror=alert(2)&gt;").And.Not.Contain("<script"));
    }

    [TestCase("/admin/mail/9999")]
    [TestCase("/admin/mail/9999/html")]
    [TestCase("/admin/mail/x")]
    public async Task Mail_WhenThereIsNone_IsNotFound(string path)
    {
        using var client = await host.AdministratorAsync();
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Letter_AsHtml_IsTheApprovedOne()
    {
        var letter = new Letter
        {
            Subject = "Confirmez votre adresse",
            Greeting = "Bonjour Zoé,",
            Paragraphs = ["Quelqu’un s’est inscrit avec cette adresse.", "Si c’est vous, confirmez-la."],
            Action = new LetterLink("Confirmer", new Uri("https://people.example/confirm?token=a&b=c")),
            Notes = ["Le lien fonctionne un jour."],
            Reason = "Vous recevez ce courriel parce que cette adresse a été indiquée.",
            Change = new LetterLink("Régler les courriels", new Uri("https://people.example/me/mails")),
        };

        var html = await host.Services.GetRequiredService<IMailRenderer>().RenderAsync(letter, "fr", CancellationToken.None);

        GoldenFile.Matches(html, "letter.fr.html");
    }

    private async Task WriteAsync(string cause, string subject, string paragraph = "Something happened.", string name = "Ada")
    {
        await using var scope = host.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ProNetDbContext>();
        var letter = new Letter { Subject = subject, Paragraphs = [paragraph], Reason = "You asked for it." };
        await scope.ServiceProvider.GetRequiredService<MailComposer>().AddAsync(
            store, new MailDraft { Cause = cause, Address = "ada@people.example", Name = name, Language = "en", Letter = letter, Class = MailClass.Transactional }, CancellationToken.None);
        await store.SaveChangesAsync();
    }

    private async Task UntilAllAreKeptAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ProNetDbContext>();
        for (var i = 0; i < 600 && await store.OutgoingMails.AnyAsync(m => m.State != MailState.Kept); i++)
            await Task.Delay(50);
        Assert.That(await store.OutgoingMails.CountAsync(m => m.State == MailState.Kept), Is.EqualTo(61));
    }
}
