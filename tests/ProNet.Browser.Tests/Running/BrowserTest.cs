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
}
