using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;

namespace ProNet.Web.Tests.Ranking;

/// <summary>Who would be a good partner, client or provider: the ordinary search for people, made of one's own lines, with reasons; and nothing of what is hidden, neither found nor ranked nor shown.</summary>
public sealed class PartnersTests
{
    private WebHost host = null!;
    private HttpClient ada = null!;
    private Account account = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost { Settings = { ["ProNet:Pages:RequestsPerMinute"] = "60000" } };
        _ = host.Client();
        account = await host.AccountWithProfileAsync();
        await host.StoreAsync(async store =>
        {
            var own = await store.Members.Include(m => m.Positions).SingleAsync(m => m.Id == account.MemberId);
            (own.Handle, own.Audience, own.Industry) = ("ada-asks", Audience.Everyone, "banking");
            (own.Offers, own.Seeks) = (["Audit de sécurité pour PME"], ["Kubernetes freelancers in Lyon", "Falconry for airports"]);
            own.Positions.Add(new Position { Title = "Engineer", OrganisationName = "Acme SA", Start = PartialDate.Of(2015), End = PartialDate.Of(2019), Current = CurrentState.Ended });
            return await store.SaveChangesAsync();
        });
        await host.SaveAsync(
            Person("p-both", m => (m.Offers, m.Seeks) = (["k8s clusters, run for you"], ["Un audit de sécurité"])),
            Person("p-two", m => m.Offers = ["Kubernetes in production", "Falconry for airports and harbours"]),
            Person("p-one", m => m.Offers = ["Kubernétès et Docker, un peu de Kubernetes"]),
            Person("p-client", m => m.Seeks = ["Audits de sécurité"]),
            Person("p-colleague", m => m.Positions.Add(At("Acme", 2017, 2020))),
            Person("p-earlier", m => m.Positions.Add(At("Acme", 2001, 2003))),
            Person("p-hidden", m =>
            {
                (m.Offers, m.Seeks) = (["Kubernetes for members only", "Falconry for members only"], ["Audit de sécurité"]);
                m.FactAudiences = m.FactAudiences with { Offers = Audience.Hidden, Seeks = Audience.Recruiters };
            }),
            Person("p-partly", m =>
            {
                (m.Offers, m.Seeks) = (["Kubernetes"], ["Audit de sécurité"]);
                m.FactAudiences = m.FactAudiences with { Seeks = Audience.Hidden };
            }),
            Person("p-other", m => (m.Offers, m.Seeks) = (["Bread"], ["Flour"])));
        ada = await host.SignedInAsync(account);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        ada.Dispose();
        await host.DisposeAsync();
    }

    [TestCase("provider", "p-two", "p-both", "p-one", "p-partly")]
    [TestCase("client", "p-both", "p-client")]
    public async Task Partners_OfAMode_AreWhoOffersOrSeeksIt(string mode, params string[] expected) =>
        Assert.That(Handles(await JsonAsync(ada, $"/api/v1/partners?mode={mode}")), Is.EquivalentTo(expected));

    [Test]
    public async Task Partners_WithoutAMode_AreBothAndWhoWasThere_InTheOrderOfWhatTheyAreWorth()
    {
        var answer = await JsonAsync(ada, "/api/v1/partners");
        var handles = Handles(answer);

        Assert.That(handles, Is.EquivalentTo(new[] { "p-both", "p-two", "p-one", "p-partly", "p-client", "p-colleague", "p-earlier" }), "nobody is a partner of themselves");
        Assert.That(handles[..2], Is.EqualTo(new[] { "p-both", "p-two" }), "both ways comes before two offers, and two before one");
        Assert.That(handles[^2..], Is.EqualTo(new[] { "p-colleague", "p-earlier" }), "together counts more than at the same place");
        Assert.That(answer.GetProperty("total").GetInt64(), Is.EqualTo(handles.Count));
    }

    [Test]
    public async Task Partners_HaveReasonsThatSumToTheScore_AndAReceipt()
    {
        var answer = await JsonAsync(ada, "/api/v1/partners");

        foreach (var ranking in answer.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("ranking")))
        {
            var sum = ranking.GetProperty("expectation").GetDouble() + ranking.GetProperty("contributions").EnumerateArray().Sum(c => c.GetProperty("value").GetDouble());
            Assert.That(sum, Is.EqualTo(ranking.GetProperty("score").GetDouble()).Within(1e-6));
        }

        Assert.That(Evidence(answer, "p-both"), Is.EqualTo(new[] { "offer: k8s clusters, run for you", "seek: Un audit de sécurité" }));
        Assert.That(Evidence(answer, "p-two"), Is.EquivalentTo(new[] { "offer: Kubernetes in production", "offer: Falconry for airports and harbours" }));
        Assert.That(Evidence(answer, "p-colleague"), Is.EqualTo(new[] { "shared-employer: Acme" }));
        Assert.That(Evidence(answer, "p-earlier"), Is.EqualTo(new[] { "same-employer: Acme" }));
        var receipt = await JsonAsync(ada, $"/api/v1/receipts/{answer.GetProperty("receipt").GetInt64()}");
        Assert.That(receipt.GetProperty("replays").GetBoolean(), Is.True);
        Assert.That(receipt.GetProperty("request").GetString(), Does.StartWith("/partners?q="));
    }

    /// <summary>A line that is for others is in no answer: neither whom it finds nor the count, the order, the reasons or the page.</summary>
    [Test]
    public async Task Partners_OfHiddenLines_AreNeitherFoundNorRankedNorShown()
    {
        var both = await JsonAsync(ada, "/api/v1/partners");

        Assert.That(Handles(both), Does.Not.Contain("p-hidden"));
        Assert.That(Evidence(both, "p-partly"), Is.EqualTo(new[] { "offer: Kubernetes" }));
        Assert.That(Score(both, "p-partly"), Is.LessThan(Score(both, "p-both")), "what is hidden adds nothing");
        foreach (var path in new[] { "/people?q=offers:falconry", "/people?q=seeks:audit", "/people?q=%22members+only%22", "/people/p-hidden", "/partners?q=offers:falconry+OR+seeks:audit" })
            Assert.That(await ada.GetStringAsync(path), Does.Not.Contain("for members only"), path);
        Assert.That(await ada.GetStringAsync("/people/p-partly"), Does.Contain("Kubernetes").And.Not.Contain("Audit de sécurité"));
        using var visitor = host.Client();
        Assert.That(Handles(await JsonAsync(visitor, "/api/v1/people?q=seeks:audit")), Is.EquivalentTo(new[] { "p-both", "p-client" }));
    }

    [TestCase("en", "Offers what you seek</span>", "Seeks what you offer</span>", "Was there when you were</span>", "Providers", "Offers: Kubernetes")]
    [TestCase("fr", "Propose ce que vous cherchez</span>", "Cherche ce que vous proposez</span>", "Y était en même temps que vous</span>", "Prestataires", "Propose\u00A0: Kubernetes")]
    public async Task Page_OfOnesOwnLines_SaysWhyAndShowsTheSearch(string language, params string[] said)
    {
        using var client = await host.SignedInAsync(account, language);
        using var first = await client.GetAsync("/partners?industry=-legal");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(first.Headers.Location));

        foreach (var sentence in said)
            Assert.That(page, Does.Contain(sentence));
        Assert.That(page, Does.Not.Contain("id=\"chip-0\"").And.Contain("id=\"criterion-0\""), "each alternative is a chip, and not all of them once more");
        Assert.That(page, Does.Not.Contain("is-missing"), "of several alternatives what is not there is no lack");
        Assert.That(page, Does.Contain("k8s clusters, run for you").And.Contain("/partners?mode=client&industry=-legal"), "filters stay");
    }

    /// <summary>Names, photos, languages: none of it is told to the model.</summary>
    [Test]
    public async Task Partners_WhoDifferInWhoTheyAreAlone_HaveTheSameScore()
    {
        await host.SaveAsync(
            Person("twin-a", m => (m.Name.Given, m.Name.Family, m.PhotoKey, m.Offers) = ("Aïcha", "Benali", "a-photo", ["Wicker baskets"])),
            Person("twin-b", m => (m.Name.Given, m.Name.Family, m.Languages, m.Offers) = ("John", "Smith", [new SpokenLanguage("en", LanguageLevel.Native)], ["Wicker baskets"])));

        var answer = await JsonAsync(ada, "/api/v1/partners?q=offers:wicker");

        Assert.That(Score(answer, "twin-a"), Is.EqualTo(Score(answer, "twin-b")));
    }

    /// <summary>What they offer, seek and did before is told to a model for their own question, and to nobody else.</summary>
    [Test]
    public async Task Receipt_ForWhoWasRanked_TellsNothingOfWhoAsked()
    {
        await host.SaveAsync(Person("luthier", m => m.Offers = ["Lutherie"]));
        var id = await host.StoreAsync(store => store.Members.Where(m => m.Handle == "luthier").Select(m => m.Id).SingleAsync());
        using var client = await host.SignedInAsync(await host.AccountAsync(a => a.MemberId = id));
        var number = (await JsonAsync(ada, "/api/v1/partners?q=offers:lutherie")).GetProperty("receipt").GetInt64();

        var row = (await JsonAsync(client, $"/api/v1/receipts/{number}")).GetProperty("rows").EnumerateArray().Single();
        var page = await client.GetStringAsync($"/me/places/{number}");

        Assert.That((row.GetProperty("position").GetInt32(), row.GetProperty("score").GetDouble()), Is.EqualTo((1, 0)));
        Assert.That(row.GetProperty("features").EnumerateObject().Concat(row.GetProperty("contributions").EnumerateObject()), Is.Empty);
        Assert.That(page, Does.Contain("That stays theirs").And.Not.Contain("<table"));
    }

    /// <summary>Half of a phrase is something else.</summary>
    [Test]
    public async Task Partners_WhoseLinesShareAWordOnly_MeetNothing()
    {
        await host.SaveAsync(Person("half", m => m.Offers = ["Wooden boats", "Iron gates"]), Person("other-half", m => m.Offers = ["Wooden gates"]));

        var answer = await JsonAsync(ada, "/api/v1/partners?q=offers:%22wooden+boats%22+OR+offers:%22iron+fences%22");

        Assert.That(Handles(answer), Is.EqualTo(new[] { "half" }));
        Assert.That(Evidence(answer, "half"), Is.EqualTo(new[] { "offer: Wooden boats" }));
    }

    /// <summary>Nor is one word of two that are asked together, beside a skill or not.</summary>
    [Test]
    public async Task Partners_WhoseLinesHaveOneOfTheWordsAskedTogether_MeetNothing()
    {
        await host.SaveAsync(Person("one-word", m => m.Offers = ["Marquetry", "A first project with spoons", "Trouble with projects: solved"]));

        var answer = await JsonAsync(ada, "/api/v1/partners?q=offers:marquetry+OR+atleast:2(offers:projects+offers:trouble+offers:kubernetes)");

        Assert.That(Evidence(answer, "one-word"), Is.EquivalentTo(new[] { "offer: Marquetry", "offer: Trouble with projects: solved" }));
    }

    [Test]
    public async Task Page_ForAVisitor_LeadsToSigningIn()
    {
        using var visitor = host.Client();
        using var page = await visitor.GetAsync("/partners");
        using var api = await visitor.GetAsync("/api/v1/partners");

        Assert.That(page.Headers.Location?.OriginalString, Does.Contain("/sign-in"));
        Assert.That(api.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Partners_OfAProfileThatSaysNothing_AreToldWhatToWrite()
    {
        using var blank = await host.SignedInAsync(await host.AccountWithProfileAsync());
        using var api = await blank.GetAsync("/api/v1/partners?mode=provider");

        Assert.That(api.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await api.Content.ReadAsStringAsync(), Does.Contain("does not say yet what you seek"));
        Assert.That(await blank.GetStringAsync("/partners?mode=provider"), Does.Contain("does not say yet what you seek").And.Contain("part=Seeks"));
        Assert.That(Handles(await JsonAsync(blank, "/api/v1/partners?q=offers:kubernetes&mode=client")), Does.Contain("p-one"), "a search that is written is searched");
        using var unknown = await blank.GetAsync("/api/v1/partners?mode=enemy");
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private static Member Person(string handle, Action<Member> with)
    {
        var member = new Member { Handle = handle, Name = new FullName { Given = "Given", Family = handle }, Audience = Audience.Everyone };
        with(member);
        return member;
    }

    private static Position At(string organisation, int from, int to) =>
        new() { Title = "Clerk", OrganisationName = organisation, Start = PartialDate.Of(from), End = PartialDate.Of(to), Current = CurrentState.Ended };

    private static JsonElement Hit(JsonElement answer, string handle) => answer.GetProperty("hits").EnumerateArray().Single(h => h.GetProperty("handle").GetString() == handle);

    private static double Score(JsonElement answer, string handle) => Hit(answer, handle).GetProperty("ranking").GetProperty("score").GetDouble();

    private static List<string> Evidence(JsonElement answer, string handle) =>
        [.. Hit(answer, handle).GetProperty("ranking").GetProperty("evidence").EnumerateArray().Select(e => $"{e.GetProperty("kind").GetString()}: {e.GetProperty("text").GetString()}")];

    private static List<string> Handles(JsonElement answer) => [.. answer.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("handle").GetString()!)];

    private static async Task<JsonElement> JsonAsync(HttpClient client, string path) => JsonDocument.Parse(await client.GetStringAsync(path)).RootElement;
}
