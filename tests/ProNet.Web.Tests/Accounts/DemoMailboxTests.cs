using System.Net;
using ProNet.Data.Accounts;
using ProNet.Data.Mail;

namespace ProNet.Web.Tests.Accounts;

/// <summary>Where the demo runs, its people read the mails to them, and nobody else's.</summary>
internal sealed class DemoMailboxTests
{
    [Test]
    public async Task Mailbox_OfSomebodyOfTheDemo_HoldsTheirMailsAndNobodyElses()
    {
        await using var host = new WebHost { Settings = { ["ProNet:Demo"] = "true" } };
        _ = host.Client();
        var (mine, other, joined) = (await DemoAsync(host, "reader"), await DemoAsync(host, "writer"), await host.AccountAsync());
        var (own, others, theirs) = (await MailAsync(host, mine), await MailAsync(host, other), await MailAsync(host, joined));
        using var client = await host.SignedInAsync(mine);
        using var member = await host.SignedInAsync(joined);

        Assert.That(await client.GetStringAsync("/people"), Does.Contain("href=\"/me/mail\""));
        Assert.That(await client.GetStringAsync("/me/mail"), Does.Contain($"/me/mail/{own}").And.Not.Contain($"/me/mail/{others}").And.Not.Contain($"/me/mail/{theirs}"));
        Assert.That(await client.GetStringAsync($"/me/mail/{own}"), Does.Contain("Only for " + mine.Email));
        using var html = await client.GetAsync($"/me/mail/{own}/html");
        Assert.That(html.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("sandbox"));
        foreach (var path in new[] { $"/me/mail/{others}", $"/me/mail/{others}/html", $"/me/mail/{theirs}", $"/me/mail/{theirs}/html" })
            Assert.That(await StatusAsync(client, path), Is.EqualTo(HttpStatusCode.NotFound), path);
        // A session must not be enough to read what the mailbox of somebody real protects.
        foreach (var path in new[] { "/me/mail", $"/me/mail/{theirs}", $"/me/mail/{theirs}/html" })
            Assert.That(await StatusAsync(member, path), Is.EqualTo(HttpStatusCode.NotFound), path);
        Assert.That(await member.GetStringAsync("/people"), Does.Not.Contain("/me/mail"));
    }

    [Test]
    public async Task Mailbox_WithoutTheDemo_IsNotThere()
    {
        var account = await SharedHost.Host.AccountAsync();
        var mail = await MailAsync(SharedHost.Host, account);
        using var client = await SharedHost.Host.SignedInAsync(account);

        foreach (var path in new[] { "/me/mail", $"/me/mail/{mail}", $"/me/mail/{mail}/html" })
            Assert.That(await StatusAsync(client, path), Is.EqualTo(HttpStatusCode.NotFound), path);
    }

    private static Task<Account> DemoAsync(WebHost host, string name) => host.AccountAsync(a => (a.Email, a.IsDemo) = (name + "@demo.invalid", true));

    private static async Task<long> MailAsync(WebHost host, Account to)
    {
        var mail = new OutgoingMail { MessageId = $"{Guid.NewGuid():N}", ToAddress = to.Email!, Language = "en", Subject = "Hello", Text = "Only for " + to.Email, Html = "<p>Only for you</p>", State = MailState.Kept };
        return await host.StoreAsync(async store =>
        {
            store.Add(mail);
            await store.SaveChangesAsync();
            return mail.Id;
        });
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return response.StatusCode;
    }
}
