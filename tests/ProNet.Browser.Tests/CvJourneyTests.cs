using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>From a CV to a profile, as a person with a browser does it.</summary>
internal sealed class CvJourneyTests : BrowserTest
{
    private const string Cv =
        "Alex Sample\nHead of operations\n\nSummary\nKeeps things going, calmly.\n\nExperience\nHead of operations · Example Works · Lyon\nJanuary 2019 to Current\nLed a team of twelve.\n\n"
        + "Coordinator · Sample House · Paris\nMarch 2015 to December 2018\nPlanned everything.\n\nSkills\nPython, Project management, Zorbing\n\nLanguages\nFrench (native), English (C1)\n";

    /// <summary>Six clicks from any page to the profile that has it all: menu, my CV, choose, read, apply, see.</summary>
    [Test]
    public async Task Cv_FromTheMenuToTheProfile_TakesSixClicks([Values("en", "fr")] string language, [Values(1440, 360)] int width)
    {
        var dark = language == "fr";
        await OpenAsync("/sign-in?returnUrl=%2Fpeople", new()
        {
            Locale = language,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = true,
            ViewportSize = new() { Width = width, Height = 1000 },
        });
        await Page.ClickAsync($"button[value={(dark ? "French" : "Expert")}]");
        var clicks = 0;
        await ClickAsync(".account summary");
        await ClickAsync(".account a[href='/me/cv']");
        await CheckAsync("cv");
        clicks++;
        await Page.SetInputFilesAsync("#cv-file", new FilePayload { Name = "cv.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Cv) });
        await ClickAsync("form[action='/me/cv/upload'] button");
        await Expect(Page.Locator("h1")).ToHaveTextAsync(dark ? "Ce qui a été trouvé dans votre CV" : "What was found in your CV");
        await Expect(Page.Locator("#position-0-title")).ToHaveValueAsync("Head of operations");
        await CheckAsync("review");
        await Page.Locator("#position-1 .review-where").ClickAsync();
        await Expect(Page.Locator("#from-position-1")).ToBeAttachedAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync(dark ? "Ce qui a été trouvé dans votre CV" : "What was found in your CV");
        await ClickAsync(".review-apply button");
        await Expect(Page.Locator("[role=status]")).ToContainTextAsync(dark ? "Votre profil a repris" : "Your profile has taken");
        await CheckAsync("applied");
        await ClickAsync(".panel-body a");
        await Expect(Page.Locator("main")).ToContainTextAsync("Example Works");
        await CheckAsync("profile");
        Assert.That(clicks, Is.EqualTo(6));

        async Task ClickAsync(string what)
        {
            clicks++;
            await Page.Locator(what).First.ClickAsync();
        }

        async Task CheckAsync(string name)
        {
            await PhotographAsync($"cv-{name}-{width}-{language}");
            await AssertAccessibleAsync();
        }
    }

    [Test]
    public async Task Cv_WithScriptOff_IsBroughtAndAppliedToo()
    {
        await OpenAsync("/sign-in?returnUrl=%2Fme%2Fcv", new() { JavaScriptEnabled = false });
        await Page.ClickAsync("button[value=Recruiter]");
        await Page.SetInputFilesAsync("#cv-file", new FilePayload { Name = "cv.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Cv) });
        await Page.ClickAsync("form[action='/me/cv/upload'] button");
        await Page.ClickAsync(".review-apply button");
        await Expect(Page.Locator("[role=status]")).ToContainTextAsync("Your profile has taken");
    }
}
