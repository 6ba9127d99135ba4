using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>What holds for every page: accessible, as wide as the screen, in one language, light enough, and from here alone.</summary>
internal sealed class PageTests : BrowserTest
{
    private const int MostBytes = 60 * 1024;

    private static readonly string[] Paths =
    [
        "/", "/people", "/people?q=nurse", "/people?q=zzqqxx", "/people?q=%22nurse&unknown=1&skill=-triage&near=Paris&within=50", "/jobs", "/jobs?q=engineer&salary=30000..", "/organisations",
        "/people/FIRST", "/jobs/FIRST", "/organisations/FIRST", "/experts", "/experts?q=nurse", "/candidates", "/nowhere", "/design", "/sign-in", "/join", "/join/open?token=x", "/sign-in/forgotten", "/sign-in/reset?token=x", "/sign-out",
    ];

    [Test]
    public async Task Page_WhenCheckedByAxe_HasNoViolationAndFitsAPhone([ValueSource(nameof(Paths))] string path, [Values] bool dark)
    {
        // Light in English and dark in French: colours and words do not depend on each other.
        await GoAsync(path, new() { Locale = dark ? "fr" : "en", ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, BypassCSP = true });

        await AssertAccessibleAsync();
        await Page.SetViewportSizeAsync(360, 740);
        Assert.That(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
    }

    [Test]
    public async Task Page_WhenLoaded_AsksNobodyElseAndWeighsLittle([Values("/", "/people")] string path)
    {
        await OpenAsync("/health/live");
        var asked = new List<IRequest>();
        Page.RequestFinished += (_, request) => asked.Add(request);
        await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var sizes = await Task.WhenAll(asked.Select(r => r.SizesAsync()));

        Assert.That(asked.Select(r => r.Url), Has.All.StartsWith(BrowserRun.Address));
        Assert.That(sizes.Sum(s => s.ResponseBodySize), Is.InRange(1_000, MostBytes));
        TestContext.Out.WriteLine($"{path}: {sizes.Sum(s => s.ResponseBodySize)} bytes in {asked.Count} requests");
    }

    [Test]
    public async Task Page_WhenNothingIsThere_SaysSoWith404([Values("en", "fr")] string language, [Values("/nowhere", "/people/nobody-here", "/jobs/999999-x", "/organisations/none")] string path)
    {
        await OpenAsync("/", new() { Locale = language });

        var response = await Page.GotoAsync(path);

        Assert.That(response!.Status, Is.EqualTo(404));
        await Expect(Page.Locator("h1")).ToHaveTextAsync(language == "fr" ? "Page introuvable" : "Page not found");
    }

    [Test]
    public async Task Theme_WhenDarkIsChosen_StaysDark()
    {
        await OpenAsync("/people", new() { ColorScheme = ColorScheme.Light });
        await Page.Locator(".settings .menu summary").ClickAsync();

        await Page.Locator(".menu-items a").Nth(2).ClickAsync();
        await Page.GotoAsync("/jobs");

        Assert.That(await Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"), Is.EqualTo("dark"));
    }

    [Test]
    public async Task Page_WhenPrinted_ShowsWhatWasFoundAndNoControls([Values("/people?q=nurse", "/people/FIRST", "/jobs/FIRST")] string path)
    {
        await GoAsync(path, new());

        await Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(Page.Locator("h1, .hits").First).ToBeVisibleAsync();
        foreach (var control in await Page.Locator(".top, .bottom, .filters, .box, .pages, .export, .preview").AllAsync())
            await Expect(control).ToBeHiddenAsync();
        Assert.That(await Page.PdfAsync(), Has.Length.GreaterThan(5_000));
    }

    [Test]
    public async Task Page_InForcedColours_StillTellsWhatIsChosen()
    {
        await GoAsync("/people", new() { ForcedColors = ForcedColors.Active });
        await Page.Locator("#facet-skill .facet-toggle").First.ClickAsync();
        await Expect(Page.Locator(".selected .chip")).ToHaveCountAsync(1);

        // Colours are the system's now, so that a border has to tell the box, and a sign within it the choice.
        Assert.That(await Page.Locator("#facet-skill .facet-box").First.EvaluateAsync<string>("box => getComputedStyle(box).borderStyle"), Is.EqualTo("solid"));
        Assert.That(await Page.Locator("#facet-skill .facet-box").First.InnerTextAsync(), Is.Not.Empty);
    }

    /// <summary>FIRST stands for the first result of the search of that kind.</summary>
    private async Task GoAsync(string path, BrowserNewContextOptions options)
    {
        var search = await OpenAsync(path.Replace("/FIRST", "", StringComparison.Ordinal), options);
        if (path.EndsWith("FIRST", StringComparison.Ordinal))
            await Page.GotoAsync((await search.Hits.First.Locator(".hit-title a").GetAttributeAsync("href"))!);
    }
}
