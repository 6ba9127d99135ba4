using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Ranking;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Ranking.Features;

namespace ProNet.Web.Tests.Ranking;

/// <summary>Candidates are the search for people, and those come first who practise what a job requires.</summary>
public sealed class RankedCandidatesTests
{
    private const string Asked = "q=skill:docker+(title:administrator+OR+skill:kubernetes)";

    private WebHost host = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost();
        _ = host.Client();
        var skills = await host.StoreAsync(store => store.SkillConcepts.Where(s => s.Slug == "docker" || s.Slug == "kubernetes").ToDictionaryAsync(s => s.Slug, s => s.Id));
        await host.SaveAsync(
            // Their names alone would put them in this order.
            Person("listed", "Aaron", "Systems administrator", "Looks after printers.", 8),
            Person("nice", "Bruno", "Systems administrator", "Looks after Kubernetes.", 8),
            Person("short", "Chloe", "Systems administrator", "Looks after Docker.", 1),
            Person("long", "Denis", "Systems administrator", "Looks after Docker.", 8),
            Person("twin", "Fatoumata", "Systems administrator", "Looks after Docker.", 8));

        Member Person(string handle, string given, string title, string description, int years)
        {
            var member = new Member { Handle = handle, Name = new FullName { Given = given, Family = "Candidate" }, Headline = title, Audience = Audience.Everyone };
            member.Positions.Add(new Position { Title = title, OrganisationName = "Works", Description = description, Start = PartialDate.Of(2026 - years, 1), Current = CurrentState.Certain });
            member.Skills.AddRange(skills.Values.Select(id => new MemberSkill { ConceptId = id, Listed = true }));
            return member;
        }
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [Test]
    public async Task Candidates_WhoPractiseWhatIsRequired_StandBeforeWhoOnlyListIt()
    {
        using var client = host.Client();
        var handles = (await HitsAsync(client, "candidates")).ConvertAll(h => h.GetProperty("handle").GetString());

        Assert.That(handles, Is.EquivalentTo((await HitsAsync(client, "people")).Select(h => h.GetProperty("handle").GetString())), "Who is found is the search's.");
        Assert.That(handles.IndexOf("long"), Is.LessThan(handles.IndexOf("short")).And.LessThan(handles.IndexOf("nice")).And.LessThan(handles.IndexOf("listed")));
        Assert.That(handles.IndexOf("short"), Is.LessThan(handles.IndexOf("listed")));
    }

    [TestCase("en", "counts for less here (−", "administrator stands in the title", "Show all criteria (")]
    [TestCase("fr", "compte moins ici (−", "administrator figure dans l’intitulé", "Afficher tous les critères (")]
    public async Task Page_OfReasons_TellsOfNoFaults(string language, string less, string inTitle, string all)
    {
        using var client = host.Client(language);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/candidates/found?q=skill:docker+OR+skill:administrator+OR+title:%22Systems+administrator%22+OR+title:administrator+OR+title:Systems"));

        Assert.That(page, Does.Contain(less).And.Contain(inTitle).And.Contain(all));
        Assert.That(page, Does.Not.Contain("<td class=\"number\">−"));
    }

    [TestCase("/candidates/found?q=atleast:2(skill:Docker+title:%22Systems+administrator%22+title:Systems+title:administrator)&near=Lyon", "Systems administrator, Lyon · ")]
    [TestCase("/candidates/found?q=skill:%22Docker%22+OR+skill:kubernetes", "Docker, kubernetes · ")]
    [TestCase("/experts?q=skill:docker", "docker · ")]
    [TestCase("/experts", "Find who knows a subject · ")]
    [TestCase("/candidates/found", "Find who fits a job · ")]
    public async Task Page_OfARankedSearch_SaysInItsTabWhatItIsAbout(string address, string begins)
    {
        using var client = host.Client();

        Assert.That(WebUtility.HtmlDecode(await client.GetStringAsync(address)), Does.Contain($"<title>{begins}"));
    }

    [Test]
    public async Task Export_OfARankedPage_IsInItsOrder()
    {
        using var client = host.Client();
        var ranked = (await HitsAsync(client, "candidates")).ConvertAll(h => h.GetProperty("handle").GetString());
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/candidates/found?{Asked}"));
        var link = page.Split('"').Single(part => part.StartsWith("/api/v1/export/people?format=json", StringComparison.Ordinal));
        using var taken = JsonDocument.Parse(await client.GetStringAsync(link));

        Assert.That(link, Does.Contain("rank=candidate"));
        Assert.That(taken.RootElement.EnumerateArray().Select(p => p.GetProperty("handle").GetString()), Is.EqualTo(ranked));
        Assert.That((await HitsAsync(client, "people")).Select(h => h.GetProperty("handle").GetString()), Is.Not.EqualTo(ranked), "the search for people has another order");
        Assert.That((await client.GetAsync(new Uri("/api/v1/export/people?format=json&rank=best", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await client.GetAsync(new Uri("/api/v1/export/jobs?format=json&rank=expert", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Candidates_OfARequiredAndAWelcomeSkill_AreToldOfEach()
    {
        var account = await host.AccountWithProfileAsync();
        using var client = await host.SignedInAsync(account);
        var hits = await HitsAsync(client, "candidates");
        var list = await host.StoreAsync(store => store.RankingImpressions.Where(i => i.ViewerId == account.MemberId).SingleAsync());
        var receipt = await host.Services.GetRequiredService<ReceiptReader>().ReplayAsync(list.Id, CancellationToken.None);

        Assert.That((list.Question, list.Request.Split('?')[0]), Is.EqualTo(("candidate", "/candidates/found")));
        Assert.That(Told("long", "skills-required-practised"), Is.EqualTo(1));
        Assert.That(Told("listed", "skills-required-practised"), Is.Zero);
        Assert.That(Told("nice", "skills-required-practised"), Is.Zero);
        Assert.That(Told("nice", "skill-years-welcome-decayed"), Is.GreaterThan(Told("long", "skill-years-welcome-decayed")).And.GreaterThan(1));
        Assert.That(Row("long").Features, Is.EqualTo(Row("twin").Features), "Names are told to no model.");
        Assert.That(receipt!.Rows.All(r => r.IsSame), Is.True);

        ReceiptRow Row(string handle)
        {
            var id = hits.Single(h => h.GetProperty("handle").GetString() == handle).GetProperty("id").GetString();
            return receipt!.Rows.Single(r => $"{r.SubjectId}" == id);
        }

        float Told(string handle, string feature) => Row(handle).Features[Array.IndexOf([.. QuestionSchemas.Candidate.Features], feature)];
    }

    [TestCase("en", "Find who fits a job", "Why in this place")]
    [TestCase("fr", "Trouver qui convient à un poste", "Pourquoi à cette place")]
    public async Task Page_SaysWhatItAsksAndWhy(string language, params string[] said)
    {
        using var client = host.Client(language);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/candidates/found?{Asked}"));

        foreach (var sentence in said)
            Assert.That(page, Does.Contain(sentence));
        Assert.That(page, Does.Contain("action=\"/candidates/found\""), "Another question asked there stays ranked.");
    }

    private static async Task<List<JsonElement>> HitsAsync(HttpClient client, string question) =>
        [.. (await client.GetFromJsonAsync<JsonElement>($"/api/v1/{question}?{Asked}")).GetProperty("hits").EnumerateArray()];
}
