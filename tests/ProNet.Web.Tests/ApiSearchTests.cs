using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProNet.Web.Tests;

public sealed class ApiSearchTests
{
    [Test]
    public async Task People_WhenFound_AnswersWithTheAgreedShape()
    {
        using var client = SharedHost.Host.Client();
        var answer = await Json(client, "/api/v1/people?q=nurse");

        Assert.That(answer.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "total", "tookMs", "hits", "facets", "next", "diagnostics", "receipt", "help" }));
        Assert.That(answer.GetProperty("total").GetInt64(), Is.EqualTo(2));
        var hit = answer.GetProperty("hits")[0];
        Assert.That(
            hit.EnumerateObject().Select(p => p.Name),
            Is.SupersetOf(new[] { "id", "url", "title", "headline", "place", "score", "highlights", "why", "seniority", "experienceMonths", "updatedAt" }));
        Assert.That(hit.GetProperty("id").ValueKind, Is.EqualTo(JsonValueKind.String));
        Assert.That(hit.GetProperty("url").GetString(), Does.StartWith("/people/"));
        Assert.That(hit.GetProperty("why")[0].GetProperty("clause").GetString(), Is.EqualTo("nurse"));
        Assert.That(hit.GetProperty("highlights").GetArrayLength(), Is.Positive);
        var facet = answer.GetProperty("facets").EnumerateArray().Single(f => f.GetProperty("field").GetString() == "seniority");
        var value = facet.GetProperty("values")[0];
        Assert.That(value.GetRawText(), Is.EqualTo("""{"value":"senior","label":"Senior","count":2,"selected":false,"excluded":false}"""));
    }

    /// <summary>Whatever refuses: the address, what is asked for, or the host before an endpoint is reached.</summary>
    [TestCase("/api/v1/people?x=1", "fr", "L’adresse a des paramètres illisibles.", "que cette page ne connaît pas.")]
    [TestCase("/api/v1/people?x=1", "en", "The address has parameters that cannot be read.", "that this page does not know.")]
    [TestCase("/api/v1/people/nobody-at-all", "fr", "Introuvable.", "Cette personne n’existe pas, ou n’est pas publique.")]
    [TestCase("/api/v1/jobs/0", "fr", "Introuvable.", "Cet emploi n’existe pas, ou n’est pas public.")]
    [TestCase("/api/v1/organisations/none", "fr-CA", "Introuvable.", "Cette organisation n’existe pas, ou n’est pas publique.")]
    [TestCase("/api/v1/nowhere", "fr", "Introuvable.", "")]
    [TestCase("/api/v1/nowhere", "en", "Not found.", "")]
    [TestCase("/api/v1/suggest?limit=x", "fr", "La requête est illisible.", "")]
    [TestCase("/api/v1/people?q=a", "fr", "Connectez-vous, ou envoyez un jeton valable.", "", "Bearer none")]
    public async Task Refusal_IsInTheLanguageThatIsAskedFor(string path, string language, string title, string detail, string? token = null)
    {
        using var client = SharedHost.Host.Client(language);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Authorization", token);

        using var response = await client.SendAsync(request);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.That((problem.GetProperty("title").GetString(), response.Content.Headers.ContentType!.MediaType), Is.EqualTo((title, "application/problem+json")));
        Assert.That(problem.TryGetProperty("detail", out var said) ? said.GetString() : "", detail.Length == 0 ? Is.Empty : Does.Contain(detail));
    }

    [Test]
    public async Task Jobs_WhenFound_SayContractPayAndDates()
    {
        using var client = SharedHost.Host.Client();
        var hit = (await Json(client, "/api/v1/jobs?q=night")).GetProperty("hits")[0];

        Assert.Multiple(() =>
        {
            Assert.That(hit.GetProperty("title").GetString(), Is.EqualTo("Night nurse"));
            Assert.That(hit.GetProperty("pay").GetRawText(), Is.EqualTo("""{"minimum":30000,"maximum":36000,"currency":"EUR","period":"year"}"""));
            Assert.That(hit.GetProperty("postedOn").GetString(), Is.EqualTo("2026-11-01"));
            Assert.That(hit.GetProperty("contract").GetString(), Is.EqualTo("permanent"));
            Assert.That(hit.GetProperty("remote").GetString(), Is.EqualTo("on-site"));
        });
    }

    [Test]
    public async Task Organisations_WhenFound_CountOpenJobs()
    {
        using var client = SharedHost.Host.Client();
        var hit = (await Json(client, "/api/v1/organisations?q=hospital")).GetProperty("hits")[0];

        Assert.That(hit.GetProperty("title").GetString(), Is.EqualTo("North Hospital"));
        Assert.That(hit.GetProperty("jobs").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public async Task People_WithAPageSize_GoOnWhereNextSays()
    {
        using var client = SharedHost.Host.Client();
        var first = await Json(client, "/api/v1/people?q=nurse&limit=1");
        var second = await Json(client, first.GetProperty("next").GetString()!);

        Assert.That(second.GetProperty("hits")[0].GetProperty("id").GetString(), Is.Not.EqualTo(first.GetProperty("hits")[0].GetProperty("id").GetString()));
        Assert.That(second.GetProperty("next").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [TestCase("foo=1", "unknown-parameter")]
    [TestCase("years=x", "bad-parameter")]
    [TestCase("limit=1000", "bad-parameter")]
    [TestCase("after=rubbish", "bad-parameter")]
    public async Task People_WithABrokenParameter_AreRefusedWithTheReason(string query, string code)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync("/api/v1/people?" + query);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(problem.GetProperty("diagnostics")[0].GetProperty("code").GetString(), Is.EqualTo(code));
        Assert.That(problem.GetProperty("diagnostics")[0].GetProperty("message").GetString(), Is.Not.Empty);
    }

    [Test]
    public async Task People_WithAnUnbalancedQuote_AnswerAndRemark()
    {
        using var client = SharedHost.Host.Client();
        var answer = await Json(client, "/api/v1/people?q=%22nurse");

        Assert.That(answer.GetProperty("total").GetInt64(), Is.EqualTo(2));
        Assert.That(answer.GetProperty("diagnostics")[0].GetProperty("code").GetString(), Is.EqualTo("unbalanced-quote"));
    }

    [Test]
    public async Task People_WhenHidden_AreNeitherCountedNorRead()
    {
        using var client = SharedHost.Host.Client();
        var answer = await Json(client, "/api/v1/people?q=hidden");
        using var profile = await client.GetAsync("/api/v1/people/di-secret");

        Assert.That(answer.GetProperty("total").GetInt64(), Is.Zero);
        Assert.That(profile.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task PageAndApi_ForTheSameAddress_CountTheSame()
    {
        using var client = SharedHost.Host.Client();
        var answer = await Json(client, "/api/v1/people?q=nurse&seniority=senior");
        var page = await client.GetStringAsync("/people?q=nurse&seniority=senior");

        Assert.That(Regex.Count(page, "<article class=\"hit[ \"]"), Is.EqualTo(answer.GetProperty("total").GetInt64()).And.EqualTo(2));
    }

    [Test]
    public async Task Facets_InFrench_AreLabelledInFrench()
    {
        using var client = SharedHost.Host.Client("fr");
        var answer = await Json(client, "/api/v1/people?q=nurse");
        var industry = answer.GetProperty("facets").EnumerateArray().Single(f => f.GetProperty("field").GetString() == "industry");

        Assert.That(industry.GetProperty("values")[0].GetProperty("label").GetString(), Is.EqualTo("Santé"));
    }

    [TestCase("en", "seni", "Senior")]
    [TestCase("fr", "confirm", "Expérience confirmée")]
    public async Task Filter_WhenTextIsTypedIntoIt_FindsValuesByTheWordsShown(string language, string typed, string shown)
    {
        using var client = SharedHost.Host.Client(language);
        var page = await client.GetStringAsync($"/people?find-seniority={typed}");
        var other = await client.GetStringAsync("/people?find-seniority=zzz");

        Assert.That(WebUtility.HtmlDecode(page), Does.Contain($"facet-label\">{shown}<"));
        Assert.That(WebUtility.HtmlDecode(other), Does.Not.Contain($"facet-label\">{shown}<"));
    }

    [Test]
    public async Task Details_WhenPublic_AreRead()
    {
        using var client = SharedHost.Host.Client();
        var person = await Json(client, "/api/v1/people/ada-nurse");
        var job = await Json(client, "/api/v1" + (await Json(client, "/api/v1/jobs")).GetProperty("hits")[0].GetProperty("url").GetString());
        var organisation = await Json(client, "/api/v1/organisations/north-hospital");

        Assert.Multiple(() =>
        {
            Assert.That(person.GetProperty("positions")[0].GetProperty("start").GetString(), Is.EqualTo("2015-03"));
            Assert.That(job.GetProperty("description").GetString(), Is.EqualTo("Care at night."));
            Assert.That(organisation.GetProperty("openJobs").GetInt32(), Is.EqualTo(1));
        });
    }

    [TestCase("/api/v1/people/nobody")]
    [TestCase("/api/v1/jobs/999999")]
    [TestCase("/api/v1/jobs/word")]
    [TestCase("/api/v1/organisations/nothing")]
    [TestCase("/api/v1/nowhere")]
    public async Task Anything_WhenMissing_IsAProblemInJson(string path)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task Suggest_WhileTyping_OffersTitles()
    {
        using var client = SharedHost.Host.Client();
        var answer = await Json(client, "/api/v1/suggest?subject=people&q=regis");

        Assert.That(answer.GetProperty("suggestions").EnumerateArray().Select(s => s.GetProperty("label").GetString()), Has.Some.EqualTo("Registered nurse"));
    }

    [Test]
    public async Task Description_NamesEveryFacetAsAParameter()
    {
        using var client = SharedHost.Host.Client();
        var document = await Json(client, "/openapi/v1.json");
        var parameters = document.GetProperty("paths").GetProperty("/api/v1/people").GetProperty("get").GetProperty("parameters").EnumerateArray();

        Assert.That(parameters.Select(p => p.GetProperty("name").GetString()), Is.SupersetOf(new[] { "q", "skill", "years", "near", "after" }));
    }

    private static async Task<JsonElement> Json(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
        return JsonDocument.Parse(text).RootElement;
    }
}
