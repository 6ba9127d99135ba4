using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests.Running;

/// <summary>What somebody who joins finds in the mailbox.</summary>
internal static partial class Joining
{
    /// <summary>The link that opens the account, read where the demo's administrator reads mails, in a browser of its own.</summary>
    public static async Task<string> LinkInMailAsync(string email)
    {
        await using var context = await BrowserRun.Browser.NewContextAsync(new() { BaseURL = BrowserRun.Address, Locale = "en" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in?returnUrl=%2Fadmin%2Fmail");
        await page.ClickAsync("button[value=Administrator]");
        await page.Locator("tr", new() { HasText = email }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("/join/open?token=");
        return Link().Match(await page.Locator("main").InnerTextAsync()).Value;
    }

    [GeneratedRegex(@"https?://\S+/join/open\?token=[A-Za-z0-9_-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
