using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProNet.Web.Tests;

/// <summary>Whole answers for programs, compared with approved files: a field that goes, comes or changes its name is seen.</summary>
internal sealed partial class GoldenTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private WebHost host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => host = await GoldenHost.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase("people-search.en.json", "en", "/api/v1/people?q=welder+python")]
    [TestCase("people-search.fr.json", "fr", "/api/v1/people?q=soudage&near=Lyon&within=20&sort=distance")]
    [TestCase("jobs-search.en.json", "en", "/api/v1/jobs?q=welder")]
    [TestCase("organisations-search.fr.json", "fr", "/api/v1/organisations?q=iron")]
    [TestCase("person.en.json", "en", "/api/v1/people/zoe-martin")]
    [TestCase("person-bare.en.json", "en", "/api/v1/people/bob")]
    [TestCase("job.fr.json", "fr", "/api/v1/jobs/1")]
    [TestCase("organisation.en.json", "en", "/api/v1/organisations/iron-works")]
    [TestCase("suggestions.fr.json", "fr", "/api/v1/suggest?subject=people&q=soud")]
    [TestCase("openapi.json", "en", "/openapi/v1.json")]
    [TestCase("people-export.json", "en", "/api/v1/export/people?format=json&q=welder+OR+soudage")]
    [TestCase("jobs-export.json", "en", "/api/v1/export/jobs?format=json")]
    public async Task Answer_InJson_IsTheApprovedOne(string file, string language, string path)
    {
        using var client = host.Client(language);
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        GoldenFile.Matches(Indented(await response.Content.ReadAsStringAsync()), file);
    }

    [TestCase("bad-parameter.fr.json", "fr", "/api/v1/people?years=x&foo=1")]
    [TestCase("not-found.en.json", "en", "/api/v1/people/hidden-person")]
    public async Task Problem_InJson_IsTheApprovedOne(string file, string language, string path)
    {
        using var client = host.Client(language);
        using var response = await client.GetAsync(path);

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        GoldenFile.Matches(Indented(await response.Content.ReadAsStringAsync()), file);
    }

    [TestCase("people-export.en.csv", "en", "/api/v1/export/people?format=csv&q=welder+OR+soudage")]
    [TestCase("people-export.fr.csv", "fr", "/api/v1/export/people?format=csv&q=welder+OR+soudage")]
    [TestCase("jobs-export.en.csv", "en", "/api/v1/export/jobs?format=csv")]
    [TestCase("jobs-export.fr.csv", "fr", "/api/v1/export/jobs?format=csv")]
    [TestCase("organisations-export.fr.csv", "fr", "/api/v1/export/organisations?format=csv")]
    public async Task Export_InCsv_IsTheApprovedOne(string file, string language, string path)
    {
        using var client = host.Client(language);
        var bytes = await client.GetByteArrayAsync(path);

        Assert.That(bytes.Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
        GoldenFile.Matches(System.Text.Encoding.UTF8.GetString(bytes), file);
    }

    /// <summary>For people to read, without what differs from run to run, and with scores as exact as processors agree on.</summary>
    private static string Indented(string json)
    {
        var text = JsonSerializer.Serialize(JsonDocument.Parse(json), Readable);
        text = Varying().Replace(text, "${name}\"*\"");
        return Scores().Replace(text, m => m.Groups["name"].Value + double.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture).ToString("0.###", CultureInfo.InvariantCulture)) + "\n";
    }

    [GeneratedRegex("(?<name>\"(tookMs|requestId|traceId)\": )[^,\\n]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Varying();

    [GeneratedRegex("(?<name>\"(score|contribution)\": )(?<number>[-0-9.eE+]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scores();
}
