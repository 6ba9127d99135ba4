using System.Text.RegularExpressions;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

internal sealed class SearchTests : BrowserTest
{
    [Test]
    public async Task Home_WhenTextIsTypedAndPeopleAreAskedFor_LeadsToTheirSearch()
    {
        await OpenAsync("/");

        await Page.Locator("#q").FillAsync("nurse");
        await Page.Locator(".home-kind").First.ClickAsync();

        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people?q=nurse");
        await Expect(Page.Locator("[data-hit]").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Search_WhenWordsMatch_MarksThemAndSaysHowMany()
    {
        var search = await OpenAsync("/people");
        var all = await search.TotalAsync();

        await search.SearchAsync("nurse");

        await Expect(search.Chips).ToHaveCountAsync(1);
        await Expect(Page.Locator(".hits mark").First).ToHaveTextAsync(new Regex("[Nn]urs", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.That(await search.TotalAsync(), Is.InRange(1, all - 1));
        await Expect(Page.Locator("#live")).ToHaveTextAsync(await search.Count.InnerTextAsync());
    }

    [Test]
    public async Task Facet_WhenAValueIsIncludedExcludedAndCleared_CountsWhatItPromised()
    {
        var search = await OpenAsync("/people");
        var all = await search.TotalAsync();
        var promised = await SearchPage.CountOfAsync(search.FirstValue("skill"));

        await search.FirstValue("skill").Locator(".facet-toggle").ClickAsync();
        await Expect(search.FirstValue("skill")).ToHaveClassAsync("facet-value is-included");
        Assert.That(await search.TotalAsync(), Is.EqualTo(promised));

        await search.FirstValue("skill").Locator(".facet-exclude").ClickAsync();
        await Expect(search.FirstValue("skill")).ToHaveClassAsync("facet-value is-excluded");
        Assert.That(await search.TotalAsync(), Is.EqualTo(all - promised));
        Assert.That(Page.Url, Does.Contain("skill=-"));

        await search.FirstValue("skill").Locator(".facet-toggle").ClickAsync();
        await Expect(search.Chips).ToHaveCountAsync(0);
        Assert.That(await search.TotalAsync(), Is.EqualTo(all));
    }

    [Test]
    public async Task Facet_WhenClicked_KeepsFocusAndPlace()
    {
        var search = await OpenAsync("/people", new() { ViewportSize = new() { Width = 1440, Height = 500 } });
        var value = search.Facet("seniority").Locator(".facet-toggle").First;
        await value.ScrollIntoViewIfNeededAsync();
        var id = await value.GetAttributeAsync("id");
        var before = await Page.EvaluateAsync<double>("scrollY");

        await value.ClickAsync();
        await Expect(search.Chips).ToHaveCountAsync(1);

        Assert.That(await Page.EvaluateAsync<string>("document.activeElement.id"), Is.EqualTo(id));
        // A chip appeared above; the browser keeps what is seen where it was, to within a line.
        Assert.That(await Page.EvaluateAsync<double>("scrollY"), Is.EqualTo(before).Within(60));
    }

    [Test]
    public async Task Chips_WhenRemovedByKeyboard_GoOneByOne()
    {
        var search = await OpenAsync("/people?q=nurse+care");
        await Expect(search.Chips).ToHaveCountAsync(2);

        await Page.Locator(".chip-remove").First.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(search.Chips).ToHaveCountAsync(1);
        await Page.Keyboard.PressAsync("Enter");

        await Expect(search.Chips).ToHaveCountAsync(0);
        await Expect(search.Box).ToHaveValueAsync("");
    }

    [Test]
    public async Task Facet_WhenTextIsTyped_ShowsOnlyItsValues()
    {
        var search = await OpenAsync("/people");

        await Page.Locator("#find-skill").PressSequentiallyAsync("pyth");

        await Expect(search.Facet("skill").Locator(".facet-label")).ToHaveTextAsync(["Python"]);
        await Expect(Page.Locator("#find-skill")).ToBeFocusedAsync();
    }

    [Test]
    public async Task Range_WhenBoundsAreTyped_GivesACanonicalAddress()
    {
        await OpenAsync("/people");

        await Page.Locator("#from-years").FillAsync("5");
        await Page.Locator("#to-years").FillAsync("10");
        await Page.Locator("#to-years").PressAsync("Enter");

        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people?years=5..10");
    }

    [Test]
    public async Task Search_WhenAWordIsMisspelt_SearchesCloseSpellingsAndLetsThePersonRefuse()
    {
        var search = await OpenAsync("/people?q=acountant");
        Assert.That(await search.TotalAsync(), Is.Positive);

        await Page.Locator("#exact").ClickAsync();

        await Expect(search.Hits).ToHaveCountAsync(0);
        await Expect(Page.Locator(".empty h2")).ToBeVisibleAsync();
        Assert.That(Page.Url, Does.Contain("exact=1"));
    }

    [Test]
    public async Task Search_WhenNothingMatchesAllFilters_OffersRemovalsWithCounts()
    {
        var search = await OpenAsync("/people?q=nurse+kubernetes&exact=1");
        await Expect(search.Hits).ToHaveCountAsync(0);
        var offer = Page.Locator(".removals a").First;
        var promised = (await offer.InnerTextAsync()).Split('+')[1];

        await offer.ClickAsync();

        await Expect(search.Hits).Not.ToHaveCountAsync(0);
        Assert.That(await search.Count.InnerTextAsync(), Does.StartWith(promised + " "));
    }

    [Test]
    public async Task Paging_WhenNextIsFollowed_ShowsOtherHits()
    {
        var search = await OpenAsync("/people?q=nurse");
        var first = await search.Hits.First.GetAttributeAsync("id");

        await Page.Locator("#page-next").ClickAsync();
        await Expect(Page.Locator("#page-first")).ToBeVisibleAsync();

        await Expect(Page.Locator($"#{first}")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Keyboard_WhenLettersArePressed_MovesAndOpensUntilSwitchedOff()
    {
        var search = await OpenAsync("/people?q=nurse");
        await Page.Keyboard.PressAsync("j");
        await Page.Keyboard.PressAsync("j");
        await Expect(search.Hits.Nth(1)).ToHaveClassAsync("hit is-current");
        await Page.Keyboard.PressAsync("?");
        await Page.Locator("[data-keys-switch]").ClickAsync();
        await Page.Keyboard.PressAsync("Escape");

        await Page.Keyboard.PressAsync("k");

        await Expect(search.Hits.Nth(1)).ToHaveClassAsync("hit is-current");
    }

    [Test]
    public async Task Why_WhenOpened_SaysWhereTheWordIs()
    {
        await OpenAsync("/people?q=nurse");

        await Page.Locator(".why summary").First.ClickAsync();

        await Expect(Page.Locator(".why[open] li").First).ToContainTextAsync("nurse");
    }
}
