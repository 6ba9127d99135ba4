using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Briefs;

/// <summary>Candidates by a job or a pasted text: read, decided on, searched; on pages without script and in the API.</summary>
internal sealed partial class CandidatesTests
{
    private const string Posting = "Registered nurse\n\nRequirements:\n- Nursing is required\n- First aid would be a plus\n- 2 years of experience\n- English fluent\nLocation: Lyon";

    [Test]
    public async Task Page_OfAPastedText_ShowsCriteriaThatLeadToPeople()
    {
        using var client = SharedHost.Host.Client();
        using var answer = await SignInForm.SendAsync(client, "/candidates", "brief", [("Text", Posting)]);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain("<mark>Nursing</mark>").And.Contain("name=\"skill:nursing\" value=\"nice\" checked").And.Contain("name=\"skill:first-aid\" value=\"nice\" checked").And.Contain("name=\"years\""));
        Assert.That(page.Split("<textarea")[1], Does.Not.Contain("Registered nurse"), "the text is not shown again");

        using var found = await client.GetAsync(new Uri("/candidates/find?skill:nursing=drop&occupation:nurse=drop&title:Registered%20nurse=nice&years:=drop&years=2", UriKind.Relative));
        Assert.That((found.StatusCode, Uri.UnescapeDataString(found.Headers.Location!.ToString()).Replace('+', ' ')), Is.EqualTo((HttpStatusCode.Redirect, "http://localhost/candidates/found?q=title:\"Registered nurse\" OR title:Registered OR title:nurse")));
        Assert.That(await client.GetStringAsync(found.Headers.Location), Does.Contain("Ada Nurse"));
    }

    [TestCase("en", "these criteria find nobody|these criteria find 2 people", "this is not a must for now: Lyon")]
    [TestCase("fr", "ces critères ne trouvent personne|ces critères trouvent 2 personnes", "n’est pas indispensable pour l’instant : Lyon")]
    public async Task Page_OfWhatNobodyHas_BeginsWhereThereIsSomebodyAndSaysSo(string language, string found, string eased)
    {
        using var client = SharedHost.Host.Client(language);
        var none = await PasteAsync(client, "Pilot\n\nLocation: Lyon\nTaxidermy is required.");
        var some = await PasteAsync(client, "Registered nurse\n\nLocation: Lyon");

        Assert.That(none, Does.Contain(found.Split('|')[0]));
        Assert.That(some, Does.Contain(found.Split('|')[1]).And.Contain(eased).And.Contain("name=\"place:lyon-fr\" value=\"drop\" checked"));
    }

    [Test]
    public async Task Api_OfWhatNobodyHas_SaysWhatItEasedAndHowManyAreFound()
    {
        using var client = SharedHost.Host.Client();
        using var answer = await client.PostAsJsonAsync("/api/v1/briefs", new { text = "Registered nurse\n\nLocation: Lyon" });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var place = json.RootElement.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("kind").GetString() == "place");

        Assert.That((place.GetProperty("need").GetString(), place.GetProperty("proposed").GetString(), place.GetProperty("eased").GetBoolean()), Is.EqualTo(("must", "drop", true)));
        using var search = JsonDocument.Parse(await client.GetStringAsync(json.RootElement.GetProperty("api").GetString()));
        Assert.That((json.RootElement.GetProperty("total").GetInt64(), search.RootElement.GetProperty("total").GetInt64()), Is.EqualTo((2L, 2L)));
    }

    [TestCase("en", "Other words of the posting", "Not used: 1 passage")]
    [TestCase("fr", "Autres mots de l’offre", "Non utilisé : 1 passage")]
    public async Task Page_OfWhatGivesNoCriterion_OffersShortWordsAndShowsTheRest(string language, string words, string unused)
    {
        using var client = SharedHost.Host.Client(language);
        var page = await PasteAsync(client, "Registered nurse in Leeds, 18th edition essential, and whatever else there may be to say about it");

        Assert.That(page, Does.Contain(words).And.Contain("name=\"words:18th edition\" value=\"drop\" checked").And.Contain(unused).And.Contain("<li><bdi>and whatever else there may be to say about it</bdi></li>"));
        using var found = await client.GetAsync(new Uri("/candidates/find?words:registered%20nurse=must", UriKind.Relative));
        Assert.That(await client.GetStringAsync(found.Headers.Location), Does.Contain("Ada Nurse"));
    }

    [TestCase("skill:nursing=perhaps", "“perhaps” does not say how much “Nursing” counts", "« perhaps » ne dit pas si « Soins infirmiers » compte")]
    [TestCase("years:=must&years=-3", "“-3” is no whole number from 1 to 60 for “Years, at least”", "« -3 » n’est pas un nombre entier de 1 à 60 pour « Années, au moins »")]
    [TestCase("years:=perhaps&years=3", "“perhaps” does not say how much “Experience” counts", "ne dit pas si « Expérience » compte")]
    [TestCase("place:lyon-fr=must&within=far", "“far” is no whole number from 1 to 1,000", "« far » n’est pas un nombre entier de 1 à 1 000")]
    [TestCase("skill:juggling-cats=must", "“juggling-cats” is not known under “Skills”", "« juggling-cats » est inconnu sous « Compétences »")]
    [TestCase("colour:red=must", "“colour:red” is no criterion", "« colour:red » n’est pas un critère")]
    [TestCase("job=x", "There is no such job", "Cette offre n’existe pas")]
    public async Task Find_OfWhatMeansNothing_SaysSoAndKeepsTheRest(string parameters, string english, string french)
    {
        foreach (var (language, sentence) in new[] { ("en", english), ("fr", french) })
        {
            using var client = SharedHost.Host.Client(language);
            using var answer = await client.GetAsync(new Uri($"/candidates/find?{parameters}&title:Registered%20nurse=must", UriKind.Relative));
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ').Replace('\u202F', ' ');

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(page, Does.Contain(sentence));
            Assert.That(Uri.UnescapeDataString(page), Does.Match("href=\"/candidates/found\\?q=tit(le|re):\"Registered\\+nurse\""));
        }
    }

    [Test]
    public async Task Page_InFrench_SaysTheSame()
    {
        using var client = SharedHost.Host.Client("fr");
        using var answer = await SignInForm.SendAsync(client, "/candidates", "brief", [("Text", "<h1>Infirmier</h1><p>Soins infirmiers exigés, anglais apprécié.</p><script>x</script>")]);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(page, Does.Contain("Indispensable").And.Contain("Souhaité").And.Contain("name=\"language:en\" value=\"nice\" checked").And.Not.Contain("<script>x"));
    }

    [Test]
    public async Task Page_OfAJob_IsForThoseWhoMaySeeIt()
    {
        using var client = SharedHost.Host.Client();
        var job = await JobAsync();

        Assert.That(WebUtility.HtmlDecode(await client.GetStringAsync($"/candidates?job={job}")), Does.Contain("Night nurse").And.Contain($"name=\"job\" value=\"{job}\""));
        Assert.That(await client.GetStringAsync("/candidates?job=999999"), Does.Contain("There is no such job"));
        Assert.That(await client.GetStringAsync("/candidates?job=x%00"), Does.Contain("There is no such job"));
    }

    [Test]
    public async Task People_ForAJob_SayWhichInEveryLink()
    {
        using var client = SharedHost.Host.Client();
        var job = await JobAsync();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/people?q=nurse&for={job}"));

        Assert.That(page, Does.Contain("For the job “Night nurse”").And.Contain($"name=\"for\" value=\"{job}\""));
        Assert.That(FacetLinks().Matches(page).Select(m => m.Value), Is.Not.Empty.And.All.Contain($"for={job}"));
        Assert.That(await client.GetStringAsync("/people"), Does.Contain("href=\"/candidates\""));
        Assert.That(await client.GetStringAsync("/people?q=nurse&for=999999"), Does.Contain("There is no job number 999999"));
        using var api = JsonDocument.Parse(await client.GetStringAsync("/api/v1/people?q=nurse&for=999999"));
        Assert.That(api.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString(), Is.EqualTo("unknown-job"));
        Assert.That((await client.GetAsync(new Uri("/api/v1/people?for=x", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await client.GetAsync(new Uri("/api/v1/jobs?for=1", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Api_OfAText_GivesCriteriaAndTheSearch()
    {
        using var client = SharedHost.Host.Client();
        using var answer = await client.PostAsJsonAsync("/api/v1/briefs", new { text = Posting });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var items = json.RootElement.GetProperty("items").EnumerateArray().Select(i => $"{i.GetProperty("kind").GetString()} {i.GetProperty("value").GetString()} {i.GetProperty("need").GetString()}").ToList();

        Assert.That(json.RootElement.GetProperty("title").GetString(), Is.EqualTo("Registered nurse"));
        Assert.That(items, Is.SupersetOf(new[] { "skill nursing must", "skill first-aid nice", "years 2 must", "language en must", "place lyon-fr must" }));
        var text = json.RootElement.GetProperty("text").GetString()!;
        foreach (var item in json.RootElement.GetProperty("items").EnumerateArray().Where(i => i.GetProperty("kind").GetString() == "years"))
            Assert.That(text.Substring(item.GetProperty("start").GetInt32(), item.GetProperty("length").GetInt32()), Is.EqualTo("2 years"));
        Assert.That((await client.GetAsync(new Uri(json.RootElement.GetProperty("api").GetString()!, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("{}", HttpStatusCode.BadRequest)]
    [TestCase("{\"text\":\"a\",\"job\":1}", HttpStatusCode.BadRequest)]
    [TestCase("{\"job\":999999}", HttpStatusCode.NotFound)]
    [TestCase("{\"text\":\"\"}", HttpStatusCode.BadRequest)]
    [TestCase("{\"text\":\" \\n \"}", HttpStatusCode.BadRequest)]
    [TestCase("{\"text\":\"qwrtz\"}", HttpStatusCode.OK)]
    [TestCase("{\"text\":\"\\ud83d\\ude00 <b\"}", HttpStatusCode.OK)]
    [TestCase("{\"text\":\"\\ud800\"}", HttpStatusCode.BadRequest)]
    [TestCase("{\"words\":\"a\"}", HttpStatusCode.BadRequest)]
    public async Task Api_OfAnything_Answers(string body, HttpStatusCode status)
    {
        using var client = SharedHost.Host.Client();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/v1/briefs", UriKind.Relative), content);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [TestCase("{}", "Envoyez « text » ou « job » : l’un des deux, et non les deux.")]
    [TestCase("{\"text\":\"a\",\"job\":1}", "Envoyez « text » ou « job » : l’un des deux, et non les deux.")]
    [TestCase("{\"text\":\" \"}", "« text » manque ou est vide ; il y faut un texte.")]
    [TestCase("{\"words\":\"a\"}", "« words » n’est pas un champ d’ici, ou n’a pas ce qu’il faut. Les champs sont : « text » (un texte), « job » (un nombre).")]
    [TestCase("{\"text\":5}", "« text » n’est pas un champ d’ici, ou n’a pas ce qu’il faut. Les champs sont : « text » (un texte), « job » (un nombre).")]
    [TestCase("nonsense", "Ce n’est pas un objet JSON. Les champs sont : « text » (un texte), « job » (un nombre).")]
    public async Task Api_OfAWrongBody_NamesTheFieldAndWhatItTakes(string body, string expected)
    {
        using var client = SharedHost.Host.Client("fr");
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/v1/briefs", UriKind.Relative), content);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(json.RootElement.GetProperty("detail").GetString()!.Replace('\u00A0', ' '), Is.EqualTo(expected));
    }

    [Test]
    public async Task Api_OfATextWithoutCriteria_LeadsToNobody()
    {
        using var client = SharedHost.Host.Client();
        using var answer = await client.PostAsJsonAsync("/api/v1/briefs", new { text = "." });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.That((json.RootElement.GetProperty("items").GetArrayLength(), json.RootElement.GetProperty("url").ValueKind), Is.EqualTo((0, JsonValueKind.Null)));
    }

    [Test]
    public async Task Page_WhereNothingIsPasted_SaysSo()
    {
        using var client = SharedHost.Host.Client("fr");
        using var answer = await SignInForm.SendAsync(client, "/candidates", "brief", [("Text", "  \n ")]);

        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Rien n’a été collé").And.Not.Contain("choisissez-en une"), "a visitor has none to choose");
    }

    [Test]
    public async Task Page_OfATextOfMegabytes_SaysThatItIsTooLarge([Values("en", "fr")] string language)
    {
        using var client = SharedHost.Host.Client(language);
        using var answer = await SignInForm.SendAsync(client, "/candidates", "brief", [("Text", new string('a', 5_000_000))]);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(page, Does.Contain(language == "en" ? "<h1>This is too large</h1>" : "<h1>C’est trop volumineux</h1>").And.Not.Contain("too old").And.Not.Contain("trop ancien"));
    }

    [TestCase("en", "nothing to search for")]
    [TestCase("fr", "rien trouvé à chercher")]
    public async Task People_ByALongTextOfNothing_DoNotCountNothing(string language, string expected)
    {
        using var client = SharedHost.Host.Client(language);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/people?q=" + string.Concat(Enumerable.Repeat("a+", 60))));

        Assert.That(page, Does.Contain(expected).And.Not.Contain(" 0 things").And.Not.Contain(" 0 éléments"));
    }

    [Test]
    public async Task Api_OfAMillionCharacters_ReadsItsBeginning()
    {
        using var client = SharedHost.Host.Client();
        using var answer = await client.PostAsJsonAsync("/api/v1/briefs", new { text = Posting + string.Concat(Enumerable.Repeat("\n<p>infirmière exigée &amp; ", 35_000)) });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.That((answer.StatusCode, json.RootElement.GetProperty("shortened").GetBoolean()), Is.EqualTo((HttpStatusCode.OK, true)));
        Assert.That(json.RootElement.GetProperty("text").GetString(), Has.Length.LessThanOrEqualTo(20_000));
    }

    private static async Task<string> PasteAsync(HttpClient client, string text)
    {
        using var answer = await SignInForm.SendAsync(client, "/candidates", "brief", [("Text", text)]);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
    }

    private static Task<long> JobAsync() => SharedHost.Host.StoreAsync(store => store.Jobs.Where(j => j.Title == "Night nurse").Select(j => j.Id).FirstAsync());

    [GeneratedRegex("href=\"/people\\?[^\"]*seniority=[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FacetLinks();
}
