using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Web.Access;

namespace ProNet.Web.Tests;

/// <summary>What is true of every answer, whichever endpoint gives it.</summary>
internal sealed class AnswerTests
{
    /// <summary>Says itself which characters it has: JSON is UTF-8 (RFC 8259, 8.1), and the others are no text.</summary>
    private static readonly string[] WithoutCharset = ["application/json", "application/problem+json", "application/ld+json", "application/x-ndjson", "application/zip", "application/pdf", "application/octet-stream", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "image/", "font/"];

    /// <summary>The dashboard of jobs is the library's own.</summary>
    private static readonly string[] Foreign = ["jobs-dashboard", "_framework"];

    [Test]
    public async Task Answers_OfEveryEndpoint_SayWhatTheyAreAndInWhichCharacters()
    {
        using var administrator = await SharedHost.Host.SignedInAsync(await SharedHost.Host.AccountWithProfileAsync(a => a.IsAdministrator = true));
        var wrong = new List<string>();
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var asked = 0;
        foreach (var path in Addresses())
        {
            using var response = await administrator.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
            var body = await response.Content.ReadAsByteArrayAsync();
            asked++;
            if (body.Length == 0)
                continue;
            var type = response.Content.Headers.ContentType;
            kinds.Add(type?.MediaType ?? "");
            if (type is null || !Says(type.MediaType!, type.CharSet))
                wrong.Add($"{path} ({(int)response.StatusCode}): {type}");
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(asked, Is.GreaterThan(60));
        Assert.That(kinds, Is.SupersetOf(new[] { "text/html", "application/json", "text/plain", "text/csv", "text/css", "text/javascript", "application/problem+json" }));
        await TestContext.Out.WriteLineAsync($"{asked} addresses: {string.Join(", ", kinds.Order(StringComparer.Ordinal))}");
    }

    /// <summary>Whoever gets a browser to send TRACE must not read its cookies in the answer (RFC 9110, 9.3.8).</summary>
    [TestCase("/")]
    [TestCase("/sign-in")]
    [TestCase("/api/v1/people")]
    [TestCase("/health/live")]
    [TestCase("/css/base.css")]
    public async Task Trace_OfAnyAddress_IsRefusedAndRepeatsNothing(string path)
    {
        using var client = SharedHost.Host.Client();
        using var request = new HttpRequestMessage(HttpMethod.Trace, path);
        request.Headers.Add("X-Secret", "zq7tracedqz7");
        request.Headers.Add("Cookie", "pronet-session=zq7tracedqz7");
        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed).Or.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("zq7traced"));
        Assert.That(response.Headers.ToString(), Does.Not.Contain("zq7traced"));
    }

    private static bool Says(string type, string? charset) => string.Equals(charset?.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase)
        || (charset is null && WithoutCharset.Any(known => type == known || (known.EndsWith('/') && type.StartsWith(known, StringComparison.Ordinal))));

    /// <summary>Every address that is read, with somebody who is there in the place of what varies, and one that is not there.</summary>
    private static IEnumerable<string> Addresses() => SharedHost.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Contains("GET") && e.RoutePattern.RawText != AccessPolicies.AnyFile)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
        .Where(path => !Foreign.Any(part => path.Contains(part, StringComparison.Ordinal)))
        .SelectMany(path => path.Contains('{', StringComparison.Ordinal) ? [Filled(path, "ada-nurse"), Filled(path, "people"), Filled(path, "1")] : new[] { path })
        .Append("/api/v1/export/people?format=csv").Append("/api/v1/people?page=-1").Append("/nowhere").Append("/form-too-old")
        .Distinct();

    private static string Filled(string pattern, string value) => System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]+\}", value, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
