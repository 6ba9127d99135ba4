using System.Diagnostics;
using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace ProNet.Browser.Tests;

/// <summary>Somebody who joined with a name only fills in a whole profile, and is found by it.</summary>
internal sealed class ProfileEditorTests : BrowserTest
{
    [Test]
    public async Task Profile_FilledFromNothing_IsFoundInTheSearch([Values("en", "fr")] string language)
    {
        var email = $"{Guid.NewGuid():N}@people.example";
        // In one of the languages without script: the forms are the same.
        await OpenAsync("/join", new() { Locale = language, JavaScriptEnabled = language == "en" });
        await Page.FillAsync("#email", email);
        await Page.ClickAsync("main button[type=submit]");
        await Page.GotoAsync(await Joining.LinkInMailAsync(email));
        await Page.FillAsync("#given", "Zenobia");
        await Page.FillAsync("#family", $"Palmyre{language}");
        await Page.FillAsync("#password", "quiet violin harbour");
        await Page.ClickAsync("main button[type=submit]");

        await SaveAsync("Headline", "it", ("headline", "Falconry engineer"), ("seniority", "Senior"));
        await SaveAsync("Summary", "it", ("summary", "I tame hawks with Kubernetes."), ("language", language));
        await SaveAsync("Place", "it", ("place", "Marseille, FR"));
        await SaveAsync("Industry", "it", ("industry", "agriculture"));
        await SaveAsync("Positions", "", ("title", "Falconer"), ("organisation", "Hawk House"), ("start", "05/2019"), ("current", "1"), ("description", "Hawks."));
        await SaveAsync("Education", "", ("degree", "Master"), ("school", "École des faucons"), ("end", "2018"));
        await SaveAsync("Skills", "", ("skill", "k8s"));
        await SaveAsync("Skills", "", ("skill", $"Hawkwhispering {language}"));
        await SaveAsync("Languages", "", ("language", "fr"), ("level", "C2"));
        await SaveAsync("Works", "", ("kind", "Talk"), ("title", "Hawks in production"), ("url", "example.org/hawks"), ("date", "2024"));
        await SaveAsync("Links", "", ("url", "example.org/zenobia"), ("label", "Site"));
        await SaveAsync("Offers", "", ("line", "Falconry for airports"));
        await SaveAsync("Seeks", "", ("line", "An aviary in Lyon"));
        await SaveAsync("Availability", "it", ("open", "1"), ("kind-freelance", "1"), ("remote", "Hybrid"));
        await Expect(Page.Locator("#skills")).ToContainTextAsync("Kubernetes");

        await Page.GotoAsync("/me/privacy");
        await Page.SelectOptionAsync("#Profile", "Everyone");
        await Page.ClickAsync("main form button");
        await Page.WaitForURLAsync("**done=saved");
        var watch = Stopwatch.StartNew();
        foreach (var query in new[] { $"\"Hawkwhispering {language}\"", "falconry hawks production", "school:faucons title:Falconer" })
        {
            while (watch.Elapsed < TimeSpan.FromSeconds(15))
            {
                await Page.GotoAsync($"/people?q={Uri.EscapeDataString(query)}");
                if (await Page.Locator("article.hit", new() { HasText = $"Palmyre{language}" }).CountAsync() > 0)
                    break;
            }

            await Expect(Page.Locator("article.hit", new() { HasText = $"Palmyre{language}" })).ToHaveCountAsync(1);
        }

        await Page.Locator("article.hit", new() { HasText = $"Palmyre{language}" }).Locator("h3 a").ClickAsync();
        foreach (var fact in new[] { "Falconry engineer", "Marseille", "Hawk House", "École des faucons", "Kubernetes", "Hawkwhispering", "Hawks in production", "Site" })
            await Expect(Page.Locator("main article.profile")).ToContainTextAsync(fact);
    }

    [Test]
    public async Task Skill_WhileTyped_IsOffered()
    {
        await SignInAsync("/me/profile?part=Skills&key=", new());

        await Page.Locator("#skills-skill").PressSequentiallyAsync("kub");

        await Expect(Page.Locator("#skills-skill-offers option[value=Kubernetes]")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Pages_OfTheEditor_AreAccessibleAndFitAPhone(
        [Values("/me/profile", "/me/profile?part=Positions&key=", "/me/profile?part=Availability&key=it", "/me/profile?part=Summary&key=it", "/me/profile/history")] string path, [Values] bool dark, [Values(360, 1280)] int width)
    {
        await SignInAsync(path, new()
        {
            Locale = dark ? "fr" : "en",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = true,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        await PhotographAsync($"editor{path.Split('&')[0].Replace('/', '-').Replace('?', '-').Replace('=', '-')}-{width}-{(dark ? "dark-fr" : "light-en")}");
        await AssertAccessibleAsync();
    }

    [Test]
    public async Task Form_WhenWrongOrOvertaken_IsAccessibleToo()
    {
        await SignInAsync("/me/profile?part=Links&key=", new() { BypassCSP = true });
        await Page.FillAsync("#links-url", "no address");
        await Page.ClickAsync("#links-form button");
        await Expect(Page.Locator("#links-url-error")).ToBeVisibleAsync();
        await AssertAccessibleAsync();

        await Page.GotoAsync("/me/profile?part=Summary&key=it");
        var other = await Page.Context.NewPageAsync();
        await other.GotoAsync("/me/profile?part=Summary&key=it");
        await other.FillAsync("#summary-summary", $"From the other tab {Guid.NewGuid():N}");
        await other.ClickAsync("#summary-form button");
        await other.WaitForURLAsync("**done=saved**");
        await Page.FillAsync("#summary-summary", "From this tab");
        await Page.ClickAsync("#summary-form button");
        await Expect(Page.Locator("#summary-form")).ToContainTextAsync("From the other tab");
        await Expect(Page.Locator("#summary-summary")).ToHaveValueAsync("From this tab");
        await AssertAccessibleAsync();
        await PhotographAsync("editor-conflict", isWhole: false);
        await Page.ClickAsync("#summary-form button");
        await Page.WaitForURLAsync("**done=saved**");

        await Page.SetViewportSizeAsync(360, 740);
        await Page.GotoAsync("/me/profile/history");
        await Expect(Page.Locator("main form button").First).ToBeInViewportAsync();
        await AssertAccessibleAsync();
        await PhotographAsync("editor-history", isWhole: false);
    }

    /// <summary>As the demo's expert, whose profile is full.</summary>
    private async Task SignInAsync(string path, BrowserNewContextOptions options)
    {
        await OpenAsync("/sign-in", options);
        await Page.ClickAsync("button[value=Expert]");
        await Expect(Page.Locator(".account")).ToBeVisibleAsync();
        await Page.GotoAsync(path);
    }

    private async Task SaveAsync(string part, string key, params (string Field, string Value)[] fields)
    {
        await Page.GotoAsync($"/me/profile?part={part}&key={key}");
        foreach (var (field, value) in fields)
        {
            var input = Page.Locator($"#{part.ToLowerInvariant()}-{field}");
            switch (await input.EvaluateAsync<string>("e => e.type === 'checkbox' ? 'tick' : e.tagName"))
            {
                case "tick": await input.CheckAsync(); break;
                case "SELECT": await input.SelectOptionAsync(value); break;
                default: await input.FillAsync(value); break;
            }
        }

        await Page.ClickAsync($"#{part.ToLowerInvariant()}-form button");
        await Page.WaitForURLAsync("**done=saved**");
    }
}
