using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ProNet.Browser.Tests.Running;

/// <summary>A fresh browser context and page for each test.</summary>
internal abstract class BrowserTest
{
    private IBrowserContext? context;

    protected IPage Page { get; private set; } = null!;

    [TearDown]
    public async Task CloseAsync()
    {
        if (context is not null)
            await context.CloseAsync();
        context = null;
    }

    protected async Task<SearchPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = BrowserRun.Address;
        options.Locale ??= "en";
        options.ViewportSize ??= new() { Width = 1440, Height = 1000 };
        await CloseAsync();
        context = await BrowserRun.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(10_000);
        Page = await context.NewPageAsync();
        await Page.GotoAsync(path);
        return new SearchPage(Page);
    }

    /// <summary>As one of the demo's people, signed in already.</summary>
    protected async Task OpenAsAsync(string person, string path, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.StorageState = await BrowserRun.SignInAsync(person);
        await OpenAsync(path, options);
    }

    /// <summary>The page breaks no rule of axe, and is no wider than its window. The context passes over the policy of content, for axe is script.</summary>
    protected async Task AssertAccessibleAsync()
    {
        // Text is there before the styles are, and would be judged in the colours of the browser.
        await Page.WaitForLoadStateAsync(LoadState.Load);
        // Details of what holds are most of the work, and nobody reads them.
        var result = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations], Iframes = false });
        Assert.That(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"), Is.Empty, Page.Url);
        Assert.That(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(Page.ViewportSize!.Width), Page.Url);
    }

    /// <summary>Keeps a picture for people to look at, where pictures are asked for.</summary>
    protected async Task PhotographAsync(string name, bool isWhole = true)
    {
        if (Photographs.AreAskedFor)
            await Page.ScreenshotAsync(new() { Path = Photographs.File(name), FullPage = isWhole });
    }
}
