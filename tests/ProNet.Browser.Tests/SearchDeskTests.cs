using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>The search page for who works in it all day: nothing moves under the hand, much is seen at once, and the place in the list is not lost.</summary>
internal sealed class SearchDeskTests : BrowserTest
{
    private const int MostPresses = 20;

    private static BrowserNewContextOptions NoScript => new() { JavaScriptEnabled = false };

    [TestCase(1440, 900, 6)]
    [TestCase(1280, 720, 4)]
    public async Task Hits_WhenThePageOpens_FillTheScreen(int width, int height, int least)
    {
        foreach (var path in new[] { "/people?q=nurse", "/people?q=infirmière", "/jobs?q=engineer", "/people?skill=triage&q=nurse" })
        {
            var search = await OpenAsync(path, new() { ViewportSize = new() { Width = width, Height = height } });

            var whole = await WholeHitsAsync();
            Assert.That(whole, Is.GreaterThanOrEqualTo(least), path);
            TestContext.Out.WriteLine($"{path} at {width}x{height}: {whole} of {await search.Hits.CountAsync()} hits");
        }
    }

    [Test]
    public async Task Hit_WhenWordsAreMarked_SaysStillWhereThePersonWorks()
    {
        var search = await OpenAsync("/people?q=graduate+nurse");
        var marked = search.Hits.Filter(new() { Has = Page.Locator("mark") });

        await Expect(marked.Locator(".hit-employer").First).ToBeVisibleAsync();
        Assert.That(await marked.Locator(".hit-employer").CountAsync(), Is.GreaterThan(await marked.CountAsync() / 2));
    }

    [Test]
    public async Task Tab_WhenPressed_ReachesTheFirstResultSoon()
    {
        foreach (var path in new[] { "/people", "/people?q=nurse", "/people?q=nurse&skill=triage", "/jobs?q=engineer" })
        {
            await OpenAsync(path);
            var presses = 0;
            do
            {
                await Page.Keyboard.PressAsync("Tab");
                presses++;
            }
            while (presses <= MostPresses && !await Page.EvaluateAsync<bool>("document.activeElement.matches('.hit-title a')"));

            Assert.That(presses, Is.LessThanOrEqualTo(MostPresses), path);
            TestContext.Out.WriteLine($"{path}: {presses} presses");
        }
    }

    [Test]
    public async Task Skip_WhenFollowed_LeadsToResultsAndFilters()
    {
        await OpenAsync("/people?q=nurse", NoScript);

        await Page.Locator(".skip[href='#results']").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        Assert.That(await FocusedIdAsync(), Is.EqualTo("results"));
        await Page.Locator(".skip[href='#filters']").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        Assert.That(await FocusedIdAsync(), Is.EqualTo("filters"));
    }

    [Test]
    public async Task Filter_WhenAnyRowIsClicked_StaysUnderThePointer([Values("skill", "title", "seniority", "years", "place")] string facet)
    {
        var search = await OpenAsync("/people?q=nurse");
        var row = search.Facet(facet).Locator(".facet-value").Nth(2);
        await row.ScrollIntoViewIfNeededAsync();
        await Page.EvaluateAsync("document.getElementById('filters').scrollTop += 40");
        var id = await row.Locator(".facet-toggle").GetAttributeAsync("id");
        var labels = await search.Facet(facet).Locator(".facet-label").AllInnerTextsAsync();
        var before = await TopAsync($"[id='{id}']");

        await Page.Locator($"[id='{id}']").ClickAsync();
        await Expect(Page.Locator(".selected .chip")).ToHaveCountAsync(1);

        Assert.That(await TopAsync($"[id='{id}']"), Is.EqualTo(before).Within(1));
        Assert.That(await search.Facet(facet).Locator(".facet-label").AllInnerTextsAsync(), Is.EqualTo(labels));
        Assert.That(await FocusedIdAsync(), Is.EqualTo(id));
        await Page.Locator($"[id='{id}']").ClickAsync();
        await Expect(Page.Locator(".selected")).ToHaveCountAsync(0);
        Assert.That(await TopAsync($"[id='{id}']"), Is.EqualTo(before).Within(1));
        Assert.That(await search.Facet(facet).Locator(".facet-label").AllInnerTextsAsync(), Is.EqualTo(labels));
    }

    [Test]
    public async Task Filter_WhenItsListIsUnfolded_IsSearchableInPlaceAndStaysOpen()
    {
        var search = await OpenAsync("/people?q=nurse", NoScript);
        await Page.Locator("#more-skill").ClickAsync();
        var list = search.Facet("skill").Locator(".facet-values");
        Assert.That(await list.EvaluateAsync<double>("list => list.getBoundingClientRect().height"), Is.LessThan(400));
        await Expect(Page.Locator("#find-skill")).ToBeVisibleAsync();
        var labels = await list.Locator(".facet-label").AllInnerTextsAsync();

        await list.Locator(".facet-toggle").Last.ClickAsync();

        Assert.That(await list.Locator(".facet-label").AllInnerTextsAsync(), Is.EqualTo(labels));
        await Expect(list.Locator(".facet-value").Last).ToHaveClassAsync("facet-value is-included");
    }

    [Test]
    public async Task Filters_WhenTheSignsAreMeasured_AlignAndCanBeHit()
    {
        var search = await OpenAsync("/people?q=nurse&skill=-triage");

        var ends = await Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.facet-count')].filter(c => c.offsetParent && !c.closest('.all-filters')).map(c => Math.round(c.getBoundingClientRect().right))");
        Assert.That(ends.Distinct().Count(), Is.EqualTo(1));
        var sign = (await search.Facet("skill").Locator("a.facet-exclude").First.BoundingBoxAsync())!;
        Assert.That(Math.Min(sign.Width, sign.Height), Is.GreaterThanOrEqualTo(24));
        await Expect(search.Facet("skill").Locator("a.facet-exclude").First).ToHaveCSSAsync("opacity", "1");
    }

    [Test]
    public async Task Filters_WhenTheListIsLong_ScrollByThemselvesBesideIt()
    {
        await OpenAsync("/people?q=nurse");

        await Page.EvaluateAsync("scrollTo(0, 900)");

        var box = (await Page.Locator("#filters").BoundingBoxAsync())!;
        Assert.That(box.Y, Is.InRange(50, 70));
        Assert.That(box.Height, Is.LessThanOrEqualTo(1000));
        Assert.That(await Page.EvaluateAsync<bool>("(f => f.scrollHeight > f.clientHeight)(document.getElementById('filters'))"));
    }

    [Test]
    public async Task Groups_WhenOpenedOrClosed_AreSoOnTheNextPage()
    {
        var search = await OpenAsync("/people");
        await search.Facet("skill").Locator("summary").ClickAsync();
        await Page.Locator("#facet-all > summary").ClickAsync();
        await search.Facet("language").Locator("summary").ClickAsync();

        await Page.GotoAsync("/people?q=nurse");

        await Expect(search.Facet("language").Locator(".facet-values")).ToBeVisibleAsync();
        await Expect(search.Facet("skill").Locator(".facet-values")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Scales_WhenCountsDiffer_KeepTheirOrder()
    {
        var search = await OpenAsync("/people", NoScript);

        string[] order = ["Intern", "Junior", "Intermediate", "Senior", "Lead", "Manager", "Director", "Executive"];
        var shown = await search.Facet("seniority").Locator(".facet-label").AllInnerTextsAsync();
        Assert.That(shown, Has.Count.GreaterThan(3));
        Assert.That(shown, Is.EqualTo(order.Where(shown.Contains)));
    }

    [Test]
    public async Task Histogram_WhenABarIsClicked_LightsItAlone()
    {
        var search = await OpenAsync("/people?q=nurse");

        await search.Facet("years").Locator(".histogram a").Nth(2).ClickAsync();

        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people?q=nurse&years=5..9");
        await Expect(search.Facet("years").Locator(".histogram .is-selected")).ToHaveCountAsync(1);
        Assert.That(await Page.EvaluateAsync<double[]>("[...document.querySelectorAll('#facet-years .histogram a')].map(a => Math.round(a.querySelector('rect').getBBox().width / 200 * 32))"), Is.EqualTo(new[] { 2, 2, 4, 4, 4, 8, 8 }.Select(w => (double)w)).Within(1));
    }

    [Test]
    public async Task Actions_WhenTheHandComes_AppearAndMoveNothing()
    {
        var search = await OpenAsync("/people?q=nurse");
        var hit = search.Hits.Nth(3);
        await Page.Mouse.MoveAsync(5, 5);
        await Expect(hit.Locator(".why > summary")).ToHaveCSSAsync("opacity", "0");
        var before = await TopsAsync();

        await hit.HoverAsync();

        await Expect(hit.Locator(".why > summary")).ToHaveCSSAsync("opacity", "1");
        await Expect(hit.Locator(".hit-preview")).ToHaveCSSAsync("opacity", "1");
        Assert.That(await TopsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Preview_WhenGoneThrough_IsMarkedInTheList([Values] bool script)
    {
        var search = await OpenAsync("/people?q=nurse", new() { JavaScriptEnabled = script });
        await Expect(search.Hits.First).ToHaveAttributeAsync("aria-current", "true");

        await Page.Locator("#preview-next").ClickAsync();
        await Expect(search.Hits.Nth(1)).ToHaveAttributeAsync("aria-current", "true");
        await Page.Locator("#preview-next").ClickAsync();
        await Expect(search.Hits.Nth(2)).ToHaveAttributeAsync("aria-current", "true");
        await Page.Locator("#preview-previous").ClickAsync();

        await Expect(search.Hits.Nth(1)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(Page.Locator(".hit[aria-current]")).ToHaveCountAsync(1);
        await Expect(Page.Locator("#preview h2").First).ToHaveTextAsync(await search.Hits.Nth(1).Locator(".hit-title").InnerTextAsync());
    }

    [Test]
    public async Task Density_WhenCompactIsChosen_IsRememberedWithoutScript()
    {
        var search = await OpenAsync("/people?q=nurse", NoScript);
        var before = await WholeHitsAsync();

        await Page.Locator("#view > summary").ClickAsync();
        await Page.Locator("#density-compact").ClickAsync();

        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people?q=nurse");
        Assert.That(await WholeHitsAsync(), Is.GreaterThan(before));
        await Page.GotoAsync("/jobs?q=engineer");
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("data-density", "compact");
        await Expect(search.Hits.First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Pages_WhenGoneForthAndBack_SayWhereOneIs([Values] bool script)
    {
        var search = await OpenAsync("/people?q=nurse", new() { JavaScriptEnabled = script });
        var total = await search.TotalAsync();
        await Page.Locator("#page-next").ClickAsync();
        await Expect(Page.Locator(".pages p")).ToHaveTextAsync($"21–40 of {total}");
        var second = await IdsAsync(search);
        await Page.Locator("#page-next").ClickAsync();
        await Expect(Page.Locator(".pages p")).ToHaveTextAsync($"41–60 of {total}");

        await Page.Locator("#page-previous").ClickAsync();

        await Expect(Page.Locator(".pages p")).ToHaveTextAsync($"21–40 of {total}");
        Assert.That(await IdsAsync(search), Is.EqualTo(second));
        await Page.Locator("#page-previous").ClickAsync();
        await Expect(Page.Locator(".pages p")).ToHaveTextAsync($"1–20 of {total}");
        await Expect(Page.Locator("#page-previous")).ToHaveCountAsync(0);
    }

    [TestCase("/people?q=nurse")]
    [TestCase("/jobs?q=engineer&limit=5")]
    public async Task Page_WhenOpenedFromResults_LeadsOnThroughThemAndBack(string path)
    {
        var search = await OpenAsync(path, NoScript);
        var titles = await search.Hits.Locator(".hit-title").AllInnerTextsAsync();
        await search.Hits.Last.Locator(".hit-title a").ClickAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync(titles[^1]);

        await Page.Locator("#next").ClickAsync();
        await Page.Locator("#previous").ClickAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync(titles[^1]);
        await Page.Locator("#previous").ClickAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync(titles[^2]);
        await Page.Locator("#back").ClickAsync();

        await Expect(search.Hits.Nth(titles.Count - 2)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(search.Hits.Nth(titles.Count - 2)).ToBeInViewportAsync();
        Assert.That(await search.Hits.Locator(".hit-title").AllInnerTextsAsync(), Is.EqualTo(titles));
    }

    [Test]
    public async Task Visited_WhenTheSearchChanges_StillLooksSo()
    {
        var search = await OpenAsync("/people?q=nurse");
        var title = search.Hits.Nth(2).Locator(".hit-title a");
        var name = await title.InnerTextAsync();
        await title.ClickAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync(name);

        await Page.GotoAsync("/people?q=nurse&sort=recent&limit=100");

        await Expect(Page.Locator(".hit-title a", new() { HasText = name }).First).ToHaveClassAsync("is-seen");
        await Expect(Page.Locator(".hit-title a.is-seen")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task PageSize_WhenChosen_HoldsWithTheNextFilter()
    {
        var search = await OpenAsync("/people?q=nurse", NoScript);

        await Page.Locator("#view > summary").ClickAsync();
        await Page.Locator("#limit-50").ClickAsync();
        await Expect(search.Hits).ToHaveCountAsync(50);
        await search.FirstValue("skill").Locator(".facet-toggle").ClickAsync();

        Assert.That(Page.Url, Does.Contain("limit=50"));
        Assert.That(await search.Hits.CountAsync(), Is.GreaterThan(20));
    }

    [Test]
    public async Task Sort_WhenByExperience_PutsTheLongestFirst()
    {
        var search = await OpenAsync("/people?q=nurse");

        await search.ChooseAsync("sort", "experience");
        await Expect(Page).ToHaveURLAsync(BrowserRun.Address + "/people?q=nurse&sort=experience");

        var facts = await search.Hits.Locator(".facts").AllInnerTextsAsync();
        var years = facts.Select(text => Regex.Match(text, @"\d+(?= year)", RegexOptions.None, TimeSpan.FromSeconds(1))).Where(m => m.Success).Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.That(years, Has.Count.GreaterThan(5));
        Assert.That(years, Is.Ordered.Descending);
    }

    [Test]
    public async Task French_WhenRead_SaysWhatPeopleSay()
    {
        await OpenAsync("/jobs?q=ingénieur", new() { Locale = "fr" });
        await Expect(Page.Locator("#facet-remote .facet-title")).ToHaveTextAsync("Télétravail ou sur place");
        Assert.That(await Page.Locator("#filters").InnerTextAsync(), Does.Not.Contain("Lieu de travail"));
        await Expect(Page.Locator("#sort-recent")).ToHaveTextAsync("Plus récents");

        await OpenAsync("/people?q=infirmière+palliatifs&skill=-triage", new() { Locale = "fr" });

        await Expect(Page.Locator("#sort-recent")).ToHaveTextAsync("Mises à jour récemment");
        await Expect(Page.Locator("#selected-title")).ToHaveTextAsync("Sélection");
        Assert.That(await Page.Locator(".evidence-field").AllInnerTextsAsync(), Has.Some.EqualTo("Compétences").And.None.StartsWith("le").And.None.EndsWith(":"));
        Assert.That(await Page.TitleAsync(), Does.StartWith("infirmière palliatifs, sans Triage · "));
    }

    [Test]
    public async Task Phone_WhenItIsTouched_HasEverythingInReach()
    {
        var search = await OpenAsync("/people?q=nurse&skill=triage", new() { Locale = "fr", ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });

        await Expect(search.Chips).ToHaveCountAsync(2);
        await Expect(search.Hits.Nth(2).Locator(".why > summary")).ToHaveCSSAsync("opacity", "1");
        await search.Hits.First.Locator(".why > summary").TapAsync();
        await Expect(search.Hits.First.Locator(".why li").First).ToBeVisibleAsync();
        await Page.Locator(".filters-open").TapAsync();
        await Expect(Page.Locator(".selected .chip")).ToBeVisibleAsync();
        await Page.Locator(".filters-done").TapAsync();
        await Expect(Page.Locator("#filters")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Request_WhenItFails_LeavesThePageAndOffersAnotherTry()
    {
        var search = await OpenAsync("/people?q=nurse");
        await Page.RouteAsync("**/people?**", route => route.AbortAsync());

        await search.FirstValue("skill").Locator(".facet-toggle").ClickAsync();

        await Expect(Page.Locator("#failed")).ToBeVisibleAsync();
        await Expect(search.Hits.First).ToBeVisibleAsync();
        await Page.UnrouteAllAsync();
        await Page.Locator("#again").ClickAsync();
        await Expect(Page.Locator("#failed")).ToBeHiddenAsync();
        await Expect(search.FirstValue("skill")).ToHaveClassAsync("facet-value is-included");
    }

    private Task<int> WholeHitsAsync() => Page.EvaluateAsync<int>("[...document.querySelectorAll('[data-hit]')].filter(h => h.getBoundingClientRect().bottom <= innerHeight).length");

    private Task<string> FocusedIdAsync() => Page.EvaluateAsync<string>("document.activeElement.id");

    private Task<double> TopAsync(string selector) => Page.Locator(selector).EvaluateAsync<double>("e => e.getBoundingClientRect().top");

    private Task<double[]> TopsAsync() => Page.EvaluateAsync<double[]>("[...document.querySelectorAll('[data-hit], .evidence')].map(h => h.getBoundingClientRect().top)");

    private static Task<string[]> IdsAsync(SearchPage search) => search.Hits.EvaluateAllAsync<string[]>("hits => hits.map(h => h.id)");
}
