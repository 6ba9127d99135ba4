using System.Text.RegularExpressions;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

internal sealed class SearchTests : BrowserTest
{
    private static readonly Regex Current = new("is-current", RegexOptions.None, TimeSpan.FromSeconds(1));

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
        await Expect(Page.Locator("#page-previous")).ToBeVisibleAsync();

        await Expect(Page.Locator($"#{first}")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Keyboard_WhenLettersArePressed_MovesAndOpensUntilSwitchedOff()
    {
        var search = await OpenAsync("/people?q=nurse");
        await Page.Keyboard.PressAsync("j");
        await Page.Keyboard.PressAsync("j");
        await Expect(search.Hits.Nth(1)).ToHaveClassAsync(Current);
        await Page.Keyboard.PressAsync("?");
        await Page.Locator("[data-keys-switch]").ClickAsync();
        await Page.Keyboard.PressAsync("Escape");

        await Page.Keyboard.PressAsync("k");

        await Expect(search.Hits.Nth(1)).ToHaveClassAsync(Current);
    }

    [Test]
    public async Task Why_WhenOpened_SaysWhereTheWordIs()
    {
        await OpenAsync("/people?q=nurse");

        await Page.Locator(".why summary").First.ClickAsync();

        await Expect(Page.Locator(".why[open] li").First).ToContainTextAsync("nurse");
    }

    [Test]
    public async Task TypeAhead_WhenAnOfferIsTakenByKeyboard_WritesWhatItMeans()
    {
        var search = await OpenAsync("/people");
        await search.Box.PressSequentiallyAsync("nurse OR pyth");
        await Expect(search.Offers.First).ToBeVisibleAsync();
        await Expect(search.Box).ToHaveAttributeAsync("aria-expanded", "true");
        var offer = search.Offers.Filter(new() { HasText = "Python" }).First;
        var label = await offer.GetAttributeAsync("data-label");

        for (var i = 0; await offer.GetAttributeAsync("aria-selected") != "true" && i < 8; i++)
            await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(search.Box).ToHaveAttributeAsync("aria-activedescendant", (await offer.GetAttributeAsync("id"))!);
        await Page.Keyboard.PressAsync("Enter");

        await Expect(search.Box).ToHaveValueAsync($"nurse OR skill:\"{label}\" ");
        await Expect(search.Offers).ToHaveCountAsync(0);
    }

    [Test]
    public async Task TypeAhead_WhenTheThingHasTwoWords_TakesBothForIt()
    {
        var search = await OpenAsync("/people");

        await search.Box.PressSequentiallyAsync("nurse project manag");
        await search.Offers.Filter(new() { HasText = "Project management" }).First.ClickAsync();

        await Expect(search.Box).ToHaveValueAsync("nurse skill:\"Project management\" ");
    }

    [Test]
    public async Task TypeAhead_WhenEscapeIsPressed_GoesAndLeavesTheText()
    {
        var search = await OpenAsync("/people");
        await search.Box.PressSequentiallyAsync("pyth");
        await Expect(search.Offers.First).ToBeVisibleAsync();

        await Page.Keyboard.PressAsync("Escape");

        await Expect(search.Offers).ToHaveCountAsync(0);
        await Expect(search.Box).ToHaveValueAsync("pyth");
    }

    [Test]
    public async Task Sort_WhenAPlaceIsGiven_OffersDistanceNearestFirst()
    {
        await OpenAsync("/people");
        await Expect(Page.Locator("#sort-distance")).ToHaveCountAsync(0);
        var search = await OpenAsync("/people?near=Paris&within=600");

        await search.ChooseAsync("sort", "distance");
        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people?near=Paris&within=600&sort=distance");

        var away = await Page.Locator("[data-hit]").Filter(new() { HasText = "km" }).AllInnerTextsAsync();
        var kilometres = away.Select(text => int.Parse(Regex.Match(text, @"\d+(?= km)", RegexOptions.None, TimeSpan.FromSeconds(1)).Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.That(kilometres, Has.Count.GreaterThan(5));
        Assert.That(kilometres, Is.Ordered);
    }

    [Test]
    public async Task Search_WhenAMisspeltWordStillFindsLittle_OffersRemovalsInTheWordsWritten()
    {
        var search = await OpenAsync("/people?q=acountant+lead");
        await Expect(Page.Locator("#exact")).ToBeVisibleAsync();
        var before = await search.TotalAsync();
        var offer = Page.Locator(".removals a").First;
        var more = int.Parse((await offer.InnerTextAsync()).Split('+')[1], System.Globalization.CultureInfo.InvariantCulture);

        await offer.ClickAsync();

        await Expect(search.Count).ToHaveTextAsync($"{before + more} people");
        Assert.That(Page.Url, Does.Not.Contain("~"));
    }

    [Test]
    public async Task Export_WhenAskedFor_GivesAFileWithEveryHit()
    {
        var search = await OpenAsync("/people?q=nurse");
        var total = await search.TotalAsync();

        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator(".export a", new() { HasText = "CSV" }).ClickAsync());

        Assert.That(download.SuggestedFilename, Does.StartWith("pronet-people-").And.EndWith(".csv"));
        Assert.That(await File.ReadAllLinesAsync(await download.PathAsync()), Has.Length.EqualTo(total + 1));
    }
}
