using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>Keeping something back, taking one's data along, reporting and erasing, as a person without script has them.</summary>
internal sealed class OwnDataTests : BrowserTest
{
    [Test]
    public async Task WhatIsOnesOwn_IsKeptBackAndTakenAlongByForms()
    {
        await SignInAsync("Expert");
        await Page.GotoAsync("/me/privacy");
        await Page.SelectOptionAsync("#reach", "Profile");
        await Page.SelectOptionAsync("#kind", "Domain");
        await Page.FillAsync("#excluded", "@rival.example");
        await Page.ClickAsync("form[action='/me/privacy/exclusions'] button");
        await Expect(Page.Locator("[role=status]")).ToHaveTextAsync("It is kept back from now on.");
        await Expect(Page.Locator("table")).ToContainTextAsync("rival.example");

        await Page.Locator("a[href$='?as=excluded']").ClickAsync();
        await Expect(Page.Locator("main")).ToContainTextAsync("Your page is not there for them");
        await Page.GotoAsync("/me/privacy");
        await Page.Locator("a[href$='?as=employer']").ClickAsync();
        await Expect(Page.Locator("main h1")).ToBeVisibleAsync();

        await Page.GotoAsync("/me/privacy");
        await Page.ClickAsync("form[action='/me/privacy/exclusions/remove'] button");
        await Expect(Page.Locator("main")).ToContainTextAsync("You keep nothing from anybody in particular.");

        await Page.ClickAsync("a[href='/me/export']");
        await Page.ClickAsync("form[action='/me/export/ask'] button");
        var link = Page.Locator("a[href='/me/export/file']");
        await Expect(link).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var download = await Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo("pronet.zip"));
    }

    [Test]
    public async Task Report_IsSentByAFormAndDecidedByAnother()
    {
        await SignInAsync("French");
        await Page.Locator(".account summary").ClickAsync();
        var mine = await Page.Locator(".account a[href^='/people/']").GetAttributeAsync("href");
        await SignInAsync("Recruiter");
        await Page.GotoAsync(mine!);
        await Page.ClickAsync("a[href$='/report']");
        await Page.FillAsync("#text", "Somebody else wrote this.");
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator("[role=status]")).ToContainTextAsync("An administrator will look at it.");

        await SignInAsync("Administrator");
        await Page.GotoAsync("/admin");
        await Page.ClickAsync("a[href='/admin/reports']");
        await Expect(Page.Locator("main")).ToContainTextAsync("Somebody else wrote this.");
        await Page.ClickAsync("button[value=Dismissed]");
        await Expect(Page.Locator("main")).ToContainTextAsync("Nothing was wrong");
    }

    [Test]
    public async Task Erasure_IsAskedForAndTakenBack()
    {
        await SignInAsync("OrganisationAdministrator");
        await Page.GotoAsync("/me/erase");
        await Page.ClickAsync("button.is-danger");
        await Expect(Page.Locator("main")).ToContainTextAsync("Everything about you will be erased");
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator("[role=status]")).ToContainTextAsync("It was taken back.");
    }

    [Test]
    public async Task Pages_AreAccessibleAndFitAPhone([Values("/me/privacy", "/me/contacts", "/partners", "/partners?q=offers:docker+OR+seeks:sql", "/jobs/for-me", "/jobs/for-me?q=skill:docker+OR+skill:sql", "/me/places", "/me/export", "/me/erase", "/admin/reports", "report", "/me/claims", "/admin/claims", "/me/security/address", "/me/mail", "/admin/accounts/1", "/recruiters", "/admin/alerts", "/me/searches")] string path, [Values] bool dark)
    {
        var isReport = path == "report";
        await OpenAsAsync(path == "/recruiters" ? "OrganisationAdministrator" : "Administrator", isReport ? "/people" : path, new()
        {
            Locale = dark ? "fr" : "en",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = true,
            ViewportSize = new() { Width = 360, Height = 740 },
        });
        if (isReport)
        {
            path = await Page.Locator(".hit a[href^='/people/']").First.GetAttributeAsync("href") + "/report";
            await Page.GotoAsync(path);
        }

        var name = path.EndsWith("/report", StringComparison.Ordinal) ? "report" : path.Trim('/').Replace('/', '-');
        await PhotographAsync($"own-{name}-{(dark ? "fr" : "en")}");
        await AssertAccessibleAsync();
    }

    private async Task SignInAsync(string person, BrowserNewContextOptions? options = null)
    {
        // Axe is script.
        options ??= new() { JavaScriptEnabled = false };
        await OpenAsync("/sign-in", options);
        await Page.ClickAsync($"button[value={person}]");
        await Expect(Page.Locator(".account")).ToBeVisibleAsync();
    }
}
