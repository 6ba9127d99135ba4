using Microsoft.Playwright;
using ProNet.Browser.Tests.Running;

namespace ProNet.Browser.Tests;

/// <summary>Pictures for people to look at, wide and narrow, light in English and dark in French.</summary>
internal sealed class PhotographTests : BrowserTest
{
    private static readonly string[] Paths = ["/", "/people?q=nurse", "/design"];

    [Test]
    public async Task Pages_WhenPhotographed_AreKeptForPeopleToLookAt()
    {
        if (!Photographs.AreAskedFor)
            Assert.Ignore("Photographs were not asked for (infra/test.sh --photographs).");
        foreach (var path in Paths)
        {
            foreach (var (dark, width) in new[] { (false, 1440), (false, 390), (true, 1440), (true, 390) })
            {
                await OpenAsync(path, new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ViewportSize = new() { Width = width, Height = 900 }, Locale = dark ? "fr" : "en" });
                var name = $"{(path == "/" ? "home" : path.Split('?')[0].Trim('/'))}-{width}-{(dark ? "dark-fr" : "light-en")}";

                var picture = await Page.ScreenshotAsync(new() { Path = Photographs.File(name), FullPage = path == "/design" });

                Assert.That(picture, Has.Length.GreaterThan(10_000), name);
            }
        }
    }
}
