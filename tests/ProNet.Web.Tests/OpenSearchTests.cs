using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace ProNet.Web.Tests;

/// <summary>What a browser needs to take ProNet among its search engines.</summary>
internal sealed class OpenSearchTests
{
    private static readonly XNamespace Space = "http://a9.com/-/spec/opensearch/1.1/";

    [TestCase("en", "fr", "Find people, work and organisations", TestName = "Description_WithALanguage_IsInThat")]
    [TestCase(null, "fr", "Trouver des personnes, un emploi, une organisation", TestName = "Description_WithoutALanguage_IsInThatOfTheReader")]
    [TestCase("xx", "en", "Find people, work and organisations", TestName = "Description_WithAnUnknownLanguage_IsInThatOfTheReader")]
    public async Task Description_InALanguage(string? language, string reader, string expected)
    {
        using var client = SharedHost.Host.Client(reader);
        using var response = await client.GetAsync("/opensearch.xml" + (language is null ? "" : $"?language={language}"));
        var root = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;

        Assert.That((response.Content.Headers.ContentType!.MediaType, response.Headers.CacheControl!.Public, response.Headers.CacheControl.MaxAge > TimeSpan.Zero), Is.EqualTo(("application/opensearchdescription+xml", true, true)));
        Assert.That((root.Name, root.Element(Space + "Description")!.Value, root.Element(Space + "ShortName")!.Value.Length), Is.EqualTo((Space + "OpenSearchDescription", expected, 6)));
    }

    [Test]
    public async Task Description_LinkedFromEachPage_LeadsToSearchAndSuggestions()
    {
        using var client = SharedHost.Host.Client();
        Assert.That(WebUtility.HtmlDecode(await client.GetStringAsync("/")), Does.Contain("<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"ProNet\" href=\"/opensearch.xml?language=en\""));
        var urls = XDocument.Parse(await client.GetStringAsync("/opensearch.xml?language=en")).Root!.Elements(Space + "Url").ToDictionary(u => u.Attribute("rel")!.Value, u => u.Attribute("template")!.Value);
        Assert.That((urls["results"], urls["self"]), Is.EqualTo(("http://localhost/people?q={searchTerms}", "http://localhost/opensearch.xml?language=en")));

        Assert.That(await client.GetStringAsync(urls["results"].Replace("{searchTerms}", "developer", StringComparison.Ordinal)), Does.Contain("Cy Coder"));
        using var suggested = await client.GetAsync(urls["suggestions"].Replace("{searchTerms}", "cy", StringComparison.Ordinal));
        using var suggestions = JsonDocument.Parse(await suggested.Content.ReadAsStringAsync());
        Assert.That((suggested.Content.Headers.ContentType!.MediaType, suggestions.RootElement.GetArrayLength(), suggestions.RootElement[0].GetString()), Is.EqualTo(("application/x-suggestions+json", 2, "cy")));
        Assert.That(suggestions.RootElement[1].EnumerateArray().Select(s => s.GetString()), Does.Contain("Cy Coder"));
    }

    [Test]
    public async Task Suggestions_ForStrangers_AreOfWhatStrangersSee()
    {
        using var client = SharedHost.Host.Client();
        using var nothing = await client.GetAsync("/opensearch/suggest");

        Assert.That((nothing.StatusCode, await nothing.Content.ReadAsStringAsync()), Is.EqualTo((HttpStatusCode.OK, "[\"\",[]]")));
        Assert.That(await client.GetStringAsync("/opensearch/suggest?q=secret"), Does.Not.Contain("Di Secret"));
    }
}
