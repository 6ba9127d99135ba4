using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ProNet.Browser.Tests.Running;

/// <summary>A search page as a person uses it.</summary>
internal sealed class SearchPage(IPage page)
{
    public ILocator Box => page.Locator("#q");

    public ILocator Count => page.Locator("#count");

    public ILocator Hits => page.Locator("[data-hit]");

    /// <summary>What was asked, without the concepts that were recognised in it. Filters are listed in their panel or, on narrow screens, over the results.</summary>
    public ILocator Chips => page.Locator(".chips .chip:not(.is-added):visible");

    /// <summary>What a list offers besides, such as another order.</summary>
    public async Task ChooseAsync(string menu, string choice)
    {
        await page.Locator($"#{menu} > summary").ClickAsync();
        await page.Locator($"#{menu}-{choice}").ClickAsync();
    }

    /// <summary>What is offered while text is typed.</summary>
    public ILocator Offers => page.Locator("#suggestions [role=option]");

    public ILocator Facet(string name) => page.Locator($"#facet-{name}");

    /// <summary>The first value of a filter.</summary>
    public ILocator FirstValue(string facet) => Facet(facet).Locator(".facet-value").First;

    public async Task<int> TotalAsync() => Number(await Count.InnerTextAsync());

    public static async Task<int> CountOfAsync(ILocator value) => Number(await value.Locator(".facet-count").InnerTextAsync());

    public async Task SearchAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    /// <summary>Digits of a text, whatever separates the thousands; none is zero.</summary>
    private static int Number(string text) =>
        int.TryParse(Regex.Replace(text, @"[^\d]", "", RegexOptions.None, TimeSpan.FromSeconds(1)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
