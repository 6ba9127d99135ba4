using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>Everything that searches works with links and forms alone.</summary>
internal sealed class NoScriptTests : BrowserTest
{
    [Test]
    public async Task Search_WhenScriptIsOff_SearchesFiltersRemovesAndPages()
    {
        var search = await OpenAsync("/people", new() { JavaScriptEnabled = false });
        await search.SearchAsync("nurse");
        await Expect(search.Chips).ToHaveCountAsync(1);
        var promised = await SearchPage.CountOfAsync(search.FirstValue("skill"));

        await search.FirstValue("skill").Locator(".facet-toggle").ClickAsync();
        await Expect(search.Chips).ToHaveCountAsync(2);
        Assert.That(await search.TotalAsync(), Is.EqualTo(promised));

        await Page.Locator(".chip-remove").First.ClickAsync();
        await Expect(search.Chips).ToHaveCountAsync(1);
        await Page.Locator("#page-next").ClickAsync();
        await Expect(Page.Locator("#page-previous")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Filters_WhenScriptIsOffOnAPhone_OpenAndClose()
    {
        await OpenAsync("/people", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 800 } });
        await Expect(Page.Locator("#filters")).ToBeHiddenAsync();

        await Page.Locator(".filters-open").ClickAsync();
        await Expect(Page.Locator("#filters")).ToBeVisibleAsync();
        await Page.Locator(".filters-done").ClickAsync();

        await Expect(Page.Locator("#filters")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Language_WhenSwitchedWithoutScript_KeepsTheAddress()
    {
        await OpenAsync("/people?q=nurse&years=5..10", new() { JavaScriptEnabled = false });

        await Page.Locator(".language").ClickAsync();

        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people?q=nurse&years=5..10");
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        await Expect(Page.Locator("#count")).ToContainTextAsync("personne");
    }

    [Test]
    public async Task Range_WhenSentAsAForm_IsRead()
    {
        var search = await OpenAsync("/people", new() { JavaScriptEnabled = false });

        await Page.Locator("#from-years").FillAsync("20");
        await Page.Locator("#from-years").PressAsync("Enter");

        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people?years=20..");
        await Expect(search.Chips).ToHaveCountAsync(1);
    }
}
