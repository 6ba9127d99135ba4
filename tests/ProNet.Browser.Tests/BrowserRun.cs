using System.Collections.Concurrent;
using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;

// Each fixture has a browser context of its own, so fixtures can run side by side.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(3)]

namespace ProNet.Browser.Tests;

/// <summary>One host and one browser for all tests; each test has a context of its own.</summary>
[SetUpFixture]
internal sealed class BrowserRun
{
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser"];

    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> SignedIn = new(StringComparer.Ordinal);

    private static WebProcess? web;
    private static IPlaywright? playwright;
    private static IBrowser? browser;

    public static string Address => web!.Address;

    public static IBrowser Browser => browser!;

    /// <summary>Cookies of one of the demo's people, who signs in once for all tests: for those that end no session.</summary>
    public static Task<string> SignInAsync(string person) => SignedIn.GetOrAdd(person, p => new Lazy<Task<string>>(() => StateAsync(p))).Value;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("PRONET_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);
        if (chromium is null)
            Assert.Ignore("Chromium is not installed (infra/test-dependencies.sh installs it).");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--no-proxy-server"] });
        web = await WebProcess.StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (web is not null)
            await web.DisposeAsync();
    }

    private static async Task<string> StateAsync(string person)
    {
        await using var context = await Browser.NewContextAsync(new() { BaseURL = Address, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.ClickAsync($"button[value={person}]");
        await Assertions.Expect(page.Locator(".account")).ToBeVisibleAsync();
        return await context.StorageStateAsync();
    }
}
