using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>One's own badge, as a person has it who knows the menu and no script.</summary>
internal sealed class BadgeTests : BrowserTest
{
    private const string Loaded = "document.images.length > 5 && [...document.images].every(image => image.complete && image.naturalWidth > 0)";

    [Test]
    public async Task Badge_IsMadeCopiedRenewedAndWithdrawnByForms()
    {
        await SignInAsync("Expert", new() { JavaScriptEnabled = false });
        await Page.Locator(".account summary").ClickAsync();
        await Page.ClickAsync(".account a[href='/me/badge']");
        await Page.ClickAsync("form[action='/me/badge/make'] button");
        await Expect(Page.Locator("[role=status]")).ToHaveTextAsync("The badge has a new address.");
        var html = await Page.InputValueAsync("#html-Card");
        Assert.That(html, Does.StartWith("<a href=\"" + BrowserRun.Address + "/people/").And.Contain("<source media=\"(prefers-color-scheme: dark)\"").And.Contain(BrowserRun.Address + "/badge/"));

        await Page.SelectOptionAsync("#language", "fr");
        await Page.SelectOptionAsync("#theme", "dark");
        await Page.ClickAsync(".badge-choice button");
        Assert.That(await Page.InputValueAsync("#html-Line"), Does.Contain("design=line&amp;theme=dark&amp;language=fr").And.Not.Contain("<source"));
        await Expect(Page.FrameLocator(".signature-frame >> nth=0").Locator("b")).ToBeVisibleAsync();

        await Page.ClickAsync("form[action='/me/badge/make'] button");
        Assert.That(await Page.InputValueAsync("#html-Card"), Is.Not.EqualTo(html));
        await Page.ClickAsync("form[action='/me/badge/withdraw'] button");
        await Expect(Page.Locator("[role=status]")).ToHaveTextAsync("The badge is withdrawn.");
    }

    /// <summary>Put into a page of somebody else, where none of this site's own leave is given.</summary>
    [Test]
    public async Task Badge_OnAnotherSite_IsShown()
    {
        await SignInAsync("Recruiter", new());
        await MakeAsync();
        var html = await Page.InputValueAsync("#html-Card");
        var code = await Page.Locator(".profile-code").EvaluateAsync<string>("image => image.src");
        using var other = new OtherSite($"{html}<img id=\"code\" src=\"{code}\" alt=\"\">");

        await Page.GotoAsync(other.Address);

        await Expect(Page.Locator("a img")).ToHaveJSPropertyAsync("naturalWidth", 360);
        // The page does ask for leave: what gives none is not shown.
        await Expect(Page.Locator("#code")).ToHaveJSPropertyAsync("complete", true);
        await Expect(Page.Locator("#code")).ToHaveJSPropertyAsync("naturalWidth", 0);
    }

    [Test]
    public async Task Page_IsAccessibleAndShowsItsPictures([Values] bool dark, [Values(360, 1280)] int width)
    {
        await SignInAsync("French", new()
        {
            Locale = dark ? "fr" : "en",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = true,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        await MakeAsync();
        await Page.WaitForFunctionAsync(Loaded);
        for (var frame = 0; frame < 3; frame++)
            await Expect(Page.FrameLocator($".signature-frame >> nth={frame}").Locator("a").First).ToBeVisibleAsync();
        await PhotographAsync($"badge-{width}-{(dark ? "fr" : "en")}");
        await AssertAccessibleAsync();
        // Frames are painted where they are looked at.
        await Page.Locator("#signature-Plain").EvaluateAsync("heading => heading.scrollIntoView()");
        await PhotographAsync($"signatures-{width}-{(dark ? "fr" : "en")}", isWhole: false);
    }

    [Test]
    public async Task Profile_ShowsItsCode_AlsoOnPaper()
    {
        await OpenAsync("/people");
        await Page.GotoAsync((await Page.Locator(".hit-title a").First.GetAttributeAsync("href"))!);
        await Expect(Page.Locator(".profile-code")).ToHaveJSPropertyAsync("complete", true);
        await PhotographAsync("profile-with-code");
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Page.Locator(".profile-code")).ToBeVisibleAsync();
        await Page.SetViewportSizeAsync(800, 1100);
        await PhotographAsync("profile-with-code-on-paper");
        var code = await Page.Locator(".profile-code").BoundingBoxAsync();
        var name = await Page.Locator("h1").BoundingBoxAsync();

        Assert.That(code!.Y, Is.LessThan(name!.Y + 100));
        Assert.That(name.X + name.Width, Is.LessThanOrEqualTo(code.X));
    }

    private async Task MakeAsync()
    {
        await Page.GotoAsync("/me/badge");
        await Page.ClickAsync("form[action='/me/badge/make'] button");
        await Expect(Page.Locator("#html-Card")).ToBeVisibleAsync();
    }

    private async Task SignInAsync(string person, BrowserNewContextOptions options)
    {
        await OpenAsync("/sign-in", options);
        await Page.ClickAsync($"button[value={person}]");
        await Expect(Page.Locator(".account")).ToBeVisibleAsync();
    }
}
