using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>A search is saved, found again, opened, reviewed and changed, as somebody does it: once wide with script, once on a phone without.</summary>
internal sealed class SavedSearchTests : BrowserTest
{
    [Test]
    public async Task Search_IsSavedOpenedReviewedAndUpdated([Values] bool phone)
    {
        await OpenAsync("/sign-in?returnUrl=" + Uri.EscapeDataString("/people?q=nurse"), new()
        {
            Locale = phone ? "fr" : "en",
            ColorScheme = phone ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = !phone,
            ViewportSize = phone ? new() { Width = 360, Height = 740 } : new() { Width = 1440, Height = 1000 },
        });
        var name = phone ? "Infirmerie" : "Nurses";
        await Page.ClickAsync("button[value=Recruiter]");
        await Page.Locator("#save-search > summary").ClickAsync();
        await Expect(Page.Locator("#save-name")).ToHaveValueAsync("nurse");
        await PhotographAsync($"saved-form-{phone}", isWhole: false);
        await Page.FillAsync("#save-name", name);
        await Page.ClickAsync("#save-search button");
        await Expect(Page.Locator("[role=status]").First).ToContainTextAsync(phone ? "La recherche est enregistrée." : "The search is saved.");
        await Expect(Page.Locator("main h1")).ToHaveTextAsync(name);

        await Page.Locator(".hit").First.Locator("button[value=shortlisted]").ClickAsync();
        await Expect(Page.Locator(".hit").First.Locator("button[value=shortlisted]")).ToHaveAttributeAsync("aria-pressed", "true");
        await PhotographAsync($"saved-run-{phone}", isWhole: false);

        await Page.ClickAsync("#change-criteria");
        await Expect(Page.Locator("#saved-state")).ToContainTextAsync(phone ? "Rien n’est modifié" : "Nothing is changed yet");
        await Page.FillAsync("#q", "nurse night");
        await Page.Locator(".box button").ClickAsync();
        await Expect(Page.Locator("#saved-state")).ToContainTextAsync(phone ? "Modifiée, pas enregistrée" : "Changed, not saved");
        await PhotographAsync($"saved-changed-{phone}", isWhole: false);
        await Page.ClickAsync("#saved-update");
        await Expect(Page.Locator("[role=status]").First).ToContainTextAsync(phone ? "La recherche est mise à jour." : "The search is updated.");
        await Expect(Page.Locator(".chips").First).ToContainTextAsync("night");

        await Page.GotoAsync("/me/searches");
        await Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(Page.Locator("main h1")).ToHaveTextAsync(name);
    }

    [Test]
    public async Task Settings_OfASearchWithoutMails_ProposeWhereItsOwnerIs()
    {
        await SignInAsync("/people?q=plumber", new() { TimezoneId = "America/Toronto" });
        await Page.Locator("#save-search > summary").ClickAsync();
        await Page.ClickAsync("#save-search button");
        await Page.GotoAsync(new Uri(Page.Url).AbsolutePath + "/settings");
        await Expect(Page.Locator("#zone")).ToHaveValueAsync("America/Toronto");

        await Page.SelectOptionAsync("#cadence", "Daily");
        await Page.FillAsync("#zone", "UTC");
        await Page.Locator("form.saved-settings button").ClickAsync();
        await Page.GotoAsync("/me/searches");
        await Page.GetByRole(AriaRole.Link, new() { Name = "plumber", Exact = true }).ClickAsync();
        await Page.GotoAsync(new Uri(Page.Url).AbsolutePath + "/settings");
        await Expect(Page.Locator("#zone")).ToHaveValueAsync("UTC");
    }

    [Test]
    public async Task Leaving_WhatWasChangedAndNotSaved_IsAskedAbout()
    {
        await SignInAsync("/people?q=welder", new());
        await Page.Locator("#save-search > summary").ClickAsync();
        await Page.ClickAsync("#save-search button");
        await Page.ClickAsync("#change-criteria");
        await Page.FillAsync("#q", "welder night");
        await Page.Locator(".box button").ClickAsync();
        await Expect(Page.Locator("#saved-update")).ToBeVisibleAsync();
        var asked = new TaskCompletionSource<string>();
        Page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };

        await Page.ClickAsync(".brand");

        Assert.That(await asked.Task.WaitAsync(TimeSpan.FromSeconds(10)), Is.EqualTo("beforeunload"));
    }

    [Test]
    public async Task Pages_AreAccessibleAndFitAPhone([Values] bool dark)
    {
        await SignInAsync("/people?q=teacher", new()
        {
            Locale = dark ? "fr" : "en",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = true,
            ViewportSize = new() { Width = 360, Height = 740 },
        });
        await Page.Locator("#save-search > summary").ClickAsync();
        await AssertAccessibleAsync();
        await Page.ClickAsync("#save-search button");
        var search = new Uri(Page.Url).AbsolutePath;
        await Page.Locator(".hit").Nth(1).Locator("button[value=rejected]").ClickAsync();
        await Page.Locator(".hit").First.Locator("details[id^=test-] > summary").ClickAsync();
        await Page.Locator(".hit").First.Locator("button[value=found]").ClickAsync();
        await TellProgramsAsync($"{search}/settings", dark);
        foreach (var (path, file) in new[] { (search, "run"), ($"{search}/settings", "settings"), ($"{search}/preview", "preview"), ("/me/searches", "list"), ($"/people?q=teacher+evening&saved={search[(search.LastIndexOf('/') + 1)..]}", "changed") })
        {
            await Page.GotoAsync(path);
            await LookAsync(file, dark);
        }
    }

    /// <summary>Makes a feed and a webhook, and sends a message to nobody: each is shown once with its secret.</summary>
    private async Task TellProgramsAsync(string settings, bool dark)
    {
        await Page.GotoAsync(settings);
        await Page.Locator("#feed form button").First.ClickAsync();
        await Expect(Page.Locator("#feed-address")).ToContainTextAsync("/feeds/");
        await LookAsync("feed", dark);
        await Page.FillAsync("#webhook-url", "http://127.0.0.1:9/hook");
        await Page.Locator("#webhook form.saved-few button").ClickAsync();
        await Expect(Page.Locator("#webhook-secret")).ToBeVisibleAsync();
        await LookAsync("webhook", dark);
        await Page.Locator("#webhook .actions form button").First.ClickAsync();
        await Expect(Page.Locator("#webhook [role=status]")).ToBeVisibleAsync();
    }

    private async Task LookAsync(string file, bool dark)
    {
        await AssertAccessibleAsync();
        await PhotographAsync($"saved-{file}-360-{(dark ? "dark-fr" : "light-en")}");
        if (!Photographs.AreAskedFor)
            return;
        await Page.SetViewportSizeAsync(1440, 1000);
        await PhotographAsync($"saved-{file}-1440-{(dark ? "dark-fr" : "light-en")}");
        await Page.SetViewportSizeAsync(360, 740);
    }

    private async Task SignInAsync(string path, BrowserNewContextOptions options)
    {
        await OpenAsync("/sign-in?returnUrl=" + Uri.EscapeDataString(path), options);
        await Page.ClickAsync("button[value=Recruiter]");
    }
}
