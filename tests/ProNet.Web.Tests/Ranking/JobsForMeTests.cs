using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProNet.Data.Accounts;
using ProNet.Data.Ranking;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Jobs;
using ProNet.Domain.Organisations;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Ranking.Features;

namespace ProNet.Web.Tests.Ranking;

/// <summary>Which job is for me: the ordinary search for jobs, made of one's own profile and ranked by what jobs ask of it, with reasons.</summary>
public sealed class JobsForMeTests
{
    private const string Api = "/api/v1/jobs/for-me";

    private WebHost host = null!;
    private HttpClient ada = null!;
    private Account account = null!;
    private Dictionary<string, int> skills = null!;
    private Dictionary<string, int> places = null!;
    private DateOnly today;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost { Settings = { ["ProNet:Pages:RequestsPerMinute"] = "60000" } };
        _ = host.Client();
        today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        string[] known = ["docker", "kubernetes", "terraform", "sql", "accounting", "python"];
        skills = await host.StoreAsync(store => store.SkillConcepts.Where(s => EF.Parameter(known).Contains(s.Slug)).ToDictionaryAsync(s => s.Slug, s => s.Id));
        places = await host.StoreAsync(store => store.Places.ToDictionaryAsync(p => p.Slug, p => p.Id));
        account = await SeekerAsync(Availability.None);
        await host.SaveAsync(
            Job("Data engineer", j => Ask(j, ["docker", "sql"], [])),
            Job("Data engineer, closed", j => (j.ClosesOn, _) = (today.AddDays(-1), Ask(j, ["docker", "sql"], []))),
            Job("Data engineer, hidden", j => (j.Audience, _) = (Audience.Hidden, Ask(j, ["docker", "sql"], []))),
            Job("Data engineer, for members", j => j.Audience = Audience.Members),
            Job("Data architect", j => Ask(j, ["sql"], [])),
            Job("Site manager", j => Ask(j, ["docker", "terraform", "python"], ["kubernetes"])),
            Job("Accountant", j => Ask(j, ["accounting"], [])),
            Job("Baker", _ => { }));
        ada = await host.SignedInAsync(account);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        ada.Dispose();
        await host.DisposeAsync();
    }

    [Test]
    public async Task Jobs_OfOnesOwnProfile_AreThoseOfTheSearchInTheOrderOfWhatTheyAskOfIt()
    {
        var answer = await JsonAsync(ada, Api);
        var titles = Titles(answer).Where(t => !t.StartsWith("zq", StringComparison.Ordinal)).ToList();
        var query = Uri.EscapeDataString(await QueryAsync(ada));
        var plain = await JsonAsync(ada, $"/api/v1/jobs?q={query}");

        Assert.That(titles[..2], Is.EqualTo(new[] { "Data engineer", "Data engineer, for members" }), "The occupation and all that it asks, before the occupation alone.");
        Assert.That(titles.IndexOf("Site manager"), Is.GreaterThan(1));
        Assert.That(titles, Has.None.EqualTo("Baker").And.None.Contains("closed").And.None.Contains("hidden"));
        Assert.That(answer.GetProperty("total").GetInt64(), Is.EqualTo(plain.GetProperty("total").GetInt64()), "Who is found is the search's.");
        Assert.That(Names(answer.GetProperty("facets"), "field"), Is.EqualTo(Names(plain.GetProperty("facets"), "field")));
    }

    /// <summary>What somebody did twenty years ago is not what they look for, though it is part of what they can do.</summary>
    [Test]
    public async Task Query_OfAProfile_AsksForPresentTitlesAndForSkillsThatPositionsShowFirst()
    {
        var query = await QueryAsync(ada);

        Assert.That(query, Does.StartWith("occupation:\"Data engineer\" OR skill:\"Docker\" OR skill:").And.Contain("skill:\"Kubernetes\"").And.Not.Contain("Accountant"));
        using var french = await host.SignedInAsync(account, "fr");
        Assert.That(await QueryAsync(french), Does.StartWith("metier:\"Ingénieur/ingénieure de données\" OU competence:\"Docker\" OU competence:"));
    }

    [Test]
    public async Task Jobs_HaveReasonsThatSumToTheScore_FactsAndAReceiptThatReplays()
    {
        var answer = await JsonAsync(ada, Api);

        foreach (var ranking in answer.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("ranking")))
        {
            var sum = ranking.GetProperty("expectation").GetDouble() + ranking.GetProperty("contributions").EnumerateArray().Sum(c => c.GetProperty("value").GetDouble());
            Assert.That(sum, Is.EqualTo(ranking.GetProperty("score").GetDouble()).Within(1e-6));
        }

        Assert.That(Evidence(answer, "Data engineer"), Is.EqualTo(new[] { "wanted-occupation: Data engineer 2021–now", "practised-skill: Docker 2021–now", "practised-skill: SQL 2010–2013" }));
        Assert.That(Evidence(answer, "Site manager"), Is.EquivalentTo(new[] { "practised-skill: Docker 2021–now", "known-skill: Kubernetes", "missing-skill: Terraform", "missing-skill: Python" }));
        var receipt = await JsonAsync(ada, $"/api/v1/receipts/{answer.GetProperty("receipt").GetInt64()}");
        Assert.That((receipt.GetProperty("replays").GetBoolean(), receipt.GetProperty("question").GetString()), Is.EqualTo((true, "job")));
        Assert.That(receipt.GetProperty("request").GetString(), Does.StartWith("/jobs/for-me?q="));
        Assert.That(Names(receipt.GetProperty("rows"), "id"), Is.EqualTo(Names(answer.GetProperty("hits"), "id")));
    }

    /// <summary>Each pair differs in one thing, by which the better one is never worse.</summary>
    private static IEnumerable<TestCaseData> Better()
    {
        yield return Case("skills-required-held", (t, j) => t.Ask(j, ["docker", "terraform"], []), (t, j) => t.Ask(j, ["docker", "kubernetes"], []));
        yield return Case("skills-welcome-held", (t, j) => t.Ask(j, ["docker"], ["terraform"]), (t, j) => t.Ask(j, ["docker"], ["kubernetes"]));
        yield return Case("skills-practised-recency", (t, j) => t.Ask(j, ["sql"], []), (t, j) => t.Ask(j, ["docker"], []));
        yield return Case("seniority-fit", (_, j) => j.Seniority = Seniority.Intern, (_, j) => j.Seniority = Seniority.Senior);
        yield return Case("seniority-fit", (_, j) => j.Seniority = Seniority.Unknown, (_, j) => j.Seniority = Seniority.Lead);
        yield return Case("place-fit", (t, j) => t.Put(j, "paris-fr"), (t, j) => t.Put(j, "lyon-fr"));
        yield return Case("place-fit", (t, j) => t.Put(j, "paris-fr"), (_, j) => j.Remote = RemoteWork.Remote);
        yield return Case("contract-fit", (_, j) => j.Contract = ContractKind.Internship, (_, j) => j.Contract = ContractKind.Unknown);
        yield return Case("contract-fit", (_, j) => j.Contract = ContractKind.Unknown, (_, j) => j.Contract = ContractKind.Permanent);
        yield return Case("language-fit", (_, j) => j.Language = "de", (_, j) => j.Language = "fr");
        yield return Case("posted-recency", (t, j) => j.PostedOn = t.today.AddDays(-40), (_, _) => { });
        yield return Case("occupation-wanted", (_, j) => j.Title += " baker", (_, j) => j.Title += " data engineer");
        yield return Case("title-wanted-nearness", (_, j) => j.Title += " baker", (_, j) => j.Title += " data baker");

        static TestCaseData Case(string feature, Action<JobsForMeTests, Job> worse, Action<JobsForMeTests, Job> better) => new(feature, worse, better);
    }

    [TestCaseSource(nameof(Better))]
    public async Task Job_ThatSuitsBetter_StandsBeforeItsLikeByThatAlone(string feature, Action<JobsForMeTests, Job> worse, Action<JobsForMeTests, Job> better)
    {
        var word = $"zq{Guid.NewGuid():N}";
        using var client = await host.SignedInAsync(await SeekerAsync(new Availability { Kinds = [ContractKind.Permanent] }));
        var employer = new Organisation { Slug = word, Name = word };
        await host.SaveAsync(Job("alpha", j => worse(this, With(j))), Job("beta", j => better(this, With(j))));
        var answer = await JsonAsync(client, $"{Api}?q={Uri.EscapeDataString($"company:{word} (occupation:\"Data engineer\" OR skill:docker OR company:{word})")}");
        var receipt = await JsonAsync(client, $"/api/v1/receipts/{answer.GetProperty("receipt").GetInt64()}");
        var rows = receipt.GetProperty("rows").EnumerateArray().ToDictionary(r => Hit(answer, r.GetProperty("id").GetString()!).GetProperty("title").GetString()!.Split(' ')[0], r => r.GetProperty("features"));

        Assert.That(rows["beta"].GetProperty(feature).GetDouble(), Is.GreaterThan(rows["alpha"].GetProperty(feature).GetDouble()));
        foreach (var value in rows.Values.SelectMany(r => r.EnumerateObject()))
            Assert.That(value.Value.GetDouble(), Is.InRange(0, 1), value.Name);
        Assert.That(Titles(answer)[0], Does.StartWith("beta"));
        Assert.That(rows["alpha"].EnumerateObject().Select(f => f.Name), Is.EqualTo(QuestionSchemas.Job.Features));

        Job With(Job job)
        {
            job.Organisation = employer;
            return job;
        }
    }

    [Test]
    public async Task Export_OfThePage_IsInItsOrderAndForAVisitorInThatOfTheEngine()
    {
        var page = WebUtility.HtmlDecode(await ada.GetStringAsync($"/jobs/for-me?q={Uri.EscapeDataString(await QueryAsync(ada))}"));
        var link = page.Split('"').Single(part => part.StartsWith("/api/v1/export/jobs?format=json", StringComparison.Ordinal));
        var ranked = await JsonAsync(ada, $"{Api}?q={Uri.EscapeDataString(await QueryAsync(ada))}&limit=100");
        using var visitor = host.Client();

        Assert.That(link, Does.Contain("rank=job"));
        Assert.That((await JsonAsync(ada, link)).EnumerateArray().Select(j => j.GetProperty("title").GetString()), Is.EqualTo(Titles(ranked)));
        Assert.That((await JsonAsync(visitor, link)).EnumerateArray().Select(j => j.GetProperty("title").GetString()), Is.SubsetOf(Titles(ranked)).And.Not.Empty);
    }

    /// <summary>Names, photo, origin and wished pay of whoever asks are told to no model.</summary>
    [Test]
    public async Task Jobs_ForSomebodyWhoIsSomebodyElse_HaveTheSameScoresBitByBit()
    {
        var other = await SeekerAsync(Availability.None, m =>
        {
            (m.Name.Given, m.Name.Family, m.PhotoKey) = ("Aïcha", "Benali", "a-photo");
            m.WishedPay = new WishedPay(90_000, "EUR", PayPeriod.Year);
            m.Education.Add(new Education { School = "Elsewhere", Start = PartialDate.Of(1970), End = PartialDate.Of(1975) });
        });
        using var client = await host.SignedInAsync(other);
        var query = $"{Api}?q={Uri.EscapeDataString(await QueryAsync(ada))}&limit=100";

        Assert.That(await QueryAsync(client), Is.EqualTo(await QueryAsync(ada)));
        Assert.That(Scores(await JsonAsync(client, query)), Is.EqualTo(Scores(await JsonAsync(ada, query))).And.Not.Empty);
    }

    [TestCase("en", "Is an occupation that you search for</span>", "Asks for what you practised</span>", "Docker (now), SQL (until 2013)", "Asks also for</span>", "All jobs", "Start again from my profile", "Skill · Docker")]
    [TestCase("fr", "Correspond à un métier de votre recherche</span>", "Demande ce que vous avez pratiqué</span>", "Docker (aujourd’hui), SQL (jusqu’en 2013)", "Demande aussi</span>", "Toutes les offres", "Repartir de mon profil", "Compétence · Docker")]
    public async Task Page_OfOnesOwnProfile_SaysWhyAndShowsTheSearch(string language, params string[] said)
    {
        using var client = await host.SignedInAsync(account, language);
        using var first = await client.GetAsync("/jobs/for-me?industry=-legal");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(first.Headers.Location));

        foreach (var sentence in said)
            Assert.That(page, Does.Contain(sentence));
        Assert.That(page, Does.Not.Contain("id=\"chip-0\"").And.Contain("id=\"criterion-0\""), "each alternative is a chip, and not all of them once more");
        Assert.That(page, Does.Contain("href=\"/jobs?industry=-legal\""), "filters stay among all jobs");
        Assert.That(page, Does.Contain("action=\"/jobs/for-me\""), "another question asked there stays ranked");
        Assert.That(WebUtility.HtmlDecode(await client.GetStringAsync("/jobs?contract=permanent")), Does.Contain("href=\"/jobs/for-me?contract=permanent\""));
    }

    [TestCase("salary=abc", "“abc” cannot be read for “salary” in the address.")]
    [TestCase("colour=red", "“colour”")]
    public async Task Page_OfParametersThatCannotBeRead_SaysWhich(string asked, string said)
    {
        using var client = await host.SignedInAsync(account);
        using var first = await client.GetAsync($"/jobs/for-me?{asked}");

        Assert.That(WebUtility.HtmlDecode(await client.GetStringAsync(first.Headers.Location)), Does.Contain(said));
    }

    /// <summary>The own place is a filter for who says that they want to be where the work is, and for nobody else; a filter that somebody chose is left alone.</summary>
    [TestCase(RemoteWork.Unknown, true, "", "")]
    [TestCase(RemoteWork.Remote, true, "", "")]
    [TestCase(RemoteWork.OnSite, false, "", "")]
    [TestCase(RemoteWork.OnSite, true, "", "&near=Lyon&within=50")]
    [TestCase(RemoteWork.Hybrid, true, "", "&near=Lyon&within=50&near-remote=1")]
    [TestCase(RemoteWork.OnSite, true, "?contract=permanent", "&contract=permanent")]
    public async Task Search_OfAProfile_LooksAroundItsPlaceWhereItSaysSo(RemoteWork wish, bool isOpen, string asked, string filters)
    {
        using var client = await host.SignedInAsync(await SeekerAsync(new Availability { Remote = wish }, m => m.OpenToWork = isOpen));
        using var first = await client.GetAsync($"/jobs/for-me{asked}");
        var address = first.Headers.Location!.OriginalString;

        Assert.That(address[address.IndexOf("q=", StringComparison.Ordinal)..].Split('&', 2) is [_, var rest] ? $"&{rest}" : "", Is.EqualTo(filters));
    }

    [Test]
    public async Task Pages_OneAfterTheOther_NeitherRepeatNorSkip()
    {
        var word = $"zq{Guid.NewGuid():N}";
        await host.SaveAsync([.. Enumerable.Range(0, 130).Select(i => Job(FormattableString.Invariant($"{word} {i}"), j => j.PostedOn = today.AddDays(-i % 7)))]);
        var (ids, pages) = (new List<string?>(), 0);
        var next = $"{Api}?q={word}&limit=25";
        while (next is not null)
        {
            var answer = await JsonAsync(ada, next);
            ids.AddRange(Names(answer.GetProperty("hits"), "id"));
            next = answer.GetProperty("next").GetString();
            Assert.That(++pages, Is.LessThan(8));
            if (pages == 2)
                await ada.GetStringAsync("/jobs");
        }

        Assert.That((pages, ids.Count, ids.Distinct().Count()), Is.EqualTo((6, 130, 130)));
    }

    [TestCase("en", "Sign in to see the jobs that suit your profile")]
    [TestCase("fr", "Connectez-vous pour voir les offres qui conviennent à votre profil")]
    public async Task Page_ForAVisitor_SaysWhatItIsAndLeadsToSigningIn(string language, string said)
    {
        using var visitor = host.Client(language);
        using var api = await visitor.GetAsync(Api);
        foreach (var path in new[] { "/jobs/for-me", "/jobs/for-me?q=skill:docker" })
        {
            var page = WebUtility.HtmlDecode(await visitor.GetStringAsync(path));
            Assert.That(page, Does.Contain(said).And.Contain($"href=\"/sign-in?returnUrl={Uri.EscapeDataString(path)}\""));
        }

        Assert.That(api.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Jobs_OfAProfileThatSaysNothing_AreToldWhatToWrite()
    {
        using var blank = await host.SignedInAsync(await host.AccountWithProfileAsync());
        using var api = await blank.GetAsync(Api);
        using var broken = await blank.GetAsync($"{Api}?colour=red");

        Assert.That(api.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await api.Content.ReadAsStringAsync(), Does.Contain("names no title and no skill yet"));
        Assert.That(broken.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        var page = await blank.GetStringAsync("/jobs/for-me");
        Assert.That(page, Does.Contain("names no title and no skill yet").And.Contain("part=Positions").And.Contain("part=Skills"));
        Assert.That(Titles(await JsonAsync(blank, $"{Api}?q=occupation:%22Data+engineer%22")), Does.Contain("Data engineer"), "a search that is written is searched");
    }

    [Test]
    public async Task SavedSearch_OfJobsForMe_StaysOne_AndItsMailsSayWhy()
    {
        var word = $"zq{Guid.NewGuid():N}";
        using var french = await host.SignedInAsync(account, "fr");
        var id = await SaveSearchAsync($"q=title:{word}&rank=job");
        await host.StoreAsync(async store =>
        {
            // Something was there first: the day that filled the store is no news.
            await store.Jobs.OrderBy(j => j.Id).Take(1).ExecuteUpdateAsync(set => set.SetProperty(j => j.CreatedAt, j => j.CreatedAt.AddDays(-200)));
            return true;
        });
        await host.SaveAsync(Job($"{word} baker", _ => { }), Job($"{word} lift", j => Ask(j, ["docker", "terraform"], [])));
        await host.StoreAsync(store => store.Jobs.Where(j => j.Title.StartsWith(word)).ExecuteUpdateAsync(set => set.SetProperty(j => j.CreatedAt, j => j.CreatedAt.AddDays(-9))));

        var saved = await JsonAsync(ada, $"/api/v1/saved-searches/{id}");
        var run = await JsonAsync(ada, $"/api/v1/saved-searches/{id}/run");
        var preview = (await JsonAsync(ada, $"/api/v1/saved-searches/{id}/preview")).ToString();

        Assert.That(saved.GetProperty("query").GetString(), Is.EqualTo($"q=title%3A{word}&rank=job").Or.EqualTo($"q=title:{word}&rank=job"));
        Assert.That(Titles(run), Is.EqualTo(new[] { $"{word} lift", $"{word} baker" }), "in the order of the question");
        Assert.That(await ada.GetStringAsync("/me/searches"), Does.Contain("Jobs for me"));
        Assert.That(preview, Does.Contain("Asks for what you practised: Docker (now)").And.Contain("Asks also for: Terraform"));
        Assert.That(await french.GetStringAsync($"/searches/{id}"), Does.Contain("/jobs/for-me?q=title:").And.Contain("saved="));
    }

    [TestCase("jobs", "candidate", "“rank=candidate” puts people in order, and this search finds something else.")]
    [TestCase("people", "job", "“rank=job” puts jobs in order, and this search finds something else.")]
    [TestCase("organisations", "expert", "“rank=expert” puts people in order, and this search finds something else.")]
    [TestCase("jobs", "fame", "“fame” cannot be read for “rank” in the address.")]
    public async Task SavedSearch_RankedForSomethingElse_IsRefusedWithASentence(string subject, string rank, string sentence)
    {
        using var refused = await ada.PostAsJsonAsync("/api/v1/saved-searches", new { name = "Wrong", subject, query = $"q=nurse&rank={rank}" });

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), Is.EqualTo(sentence));
    }

    [Test]
    public async Task Job_OpenedFromTheList_IsAnActThatTeaches()
    {
        var answer = await JsonAsync(ada, Api);
        var (receipt, hit) = (answer.GetProperty("receipt").GetInt64(), answer.GetProperty("hits")[0]);
        Assert.That(await ada.GetStringAsync($"/jobs/for-me?q={Uri.EscapeDataString(await QueryAsync(ada))}"), Does.Contain("?list="), "the page says which list it is");
        await ada.GetStringAsync($"{hit.GetProperty("url").GetString()}?list={receipt}");
        var job = long.Parse(hit.GetProperty("id").GetString()!, CultureInfo.InvariantCulture);

        Assert.That(await host.StoreAsync(store => store.RankingActs.AnyAsync(a => a.ImpressionId == receipt && a.SubjectId == job && a.Kind == RankingActKind.Opened)), Is.True);
    }

    /// <summary>A data engineer of Lyon who was an accountant long ago.</summary>
    private async Task<Account> SeekerAsync(Availability wish, Action<Member>? with = null)
    {
        var made = await host.AccountWithProfileAsync();
        await host.StoreAsync(async store =>
        {
            var own = await store.Members.Include(m => m.Positions).Include(m => m.Skills).Include(m => m.Education).SingleAsync(m => m.Id == made.MemberId);
            (own.Seniority, own.Language, own.OpenToWork, own.Availability) = (Seniority.Senior, "en", true, wish);
            own.Location = new Location { Text = "Lyon", PlaceId = places["lyon-fr"] };
            own.Languages = [new SpokenLanguage("fr", LanguageLevel.C1), new SpokenLanguage("de", LanguageLevel.A1)];
            own.Positions.Add(new Position { Ordinal = 0, Title = "Data engineer", OrganisationName = "Works", Description = "Pipelines in Docker.", Start = PartialDate.Of(2021), Current = CurrentState.Certain });
            own.Positions.Add(new Position { Ordinal = 1, Title = "Accountant", OrganisationName = "Books", Description = "Reports with SQL.", Start = PartialDate.Of(2010), End = PartialDate.Of(2013), Current = CurrentState.Ended });
            own.Skills.AddRange(new[] { "kubernetes", "docker", "sql" }.Select(slug => new MemberSkill { ConceptId = skills[slug], Listed = true }));
            with?.Invoke(own);
            return await store.SaveChangesAsync();
        });
        return made;
    }

    private Job Job(string title, Action<Job> with)
    {
        var job = new Job { Title = title, PostedOn = today, Audience = Audience.Everyone };
        with(job);
        return job;
    }

    private int Ask(Job job, string[] required, string[] welcome)
    {
        job.Skills.AddRange(required.Select(slug => new JobSkill { ConceptId = skills[slug], Required = true }));
        job.Skills.AddRange(welcome.Select(slug => new JobSkill { ConceptId = skills[slug] }));
        return job.Skills.Count;
    }

    private int Put(Job job, string place) => (job.Location = new Location { Text = place, PlaceId = places[place] }).PlaceId!.Value;

    private async Task<long> SaveSearchAsync(string query)
    {
        using var made = await ada.PostAsJsonAsync("/api/v1/saved-searches", new { name = "Mine", subject = "jobs", query });
        Assert.That(made.StatusCode, Is.EqualTo(HttpStatusCode.Created), await made.Content.ReadAsStringAsync());
        return long.Parse((await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!, CultureInfo.InvariantCulture);
    }

    /// <summary>The text that the page makes of the profile.</summary>
    private static async Task<string> QueryAsync(HttpClient client)
    {
        using var first = await client.GetAsync("/jobs/for-me");
        var query = first.Headers.Location!.OriginalString.Split("?q=")[1].Split('&')[0];
        return Uri.UnescapeDataString(query.Replace('+', ' '));
    }

    private static JsonElement Hit(JsonElement answer, string id) => answer.GetProperty("hits").EnumerateArray().Single(h => h.GetProperty("id").GetString() == id);

    private static List<string> Evidence(JsonElement answer, string title) =>
    [
        .. answer.GetProperty("hits").EnumerateArray().Single(h => h.GetProperty("title").GetString() == title).GetProperty("ranking").GetProperty("evidence").EnumerateArray()
            .Select(e => $"{e.GetProperty("kind").GetString()}: {e.GetProperty("text").GetString()} {Year(e, "fromYear")}–{(e.GetProperty("goesOn").GetBoolean() ? "now" : Year(e, "toYear"))}".TrimEnd('–').TrimEnd()),
    ];

    private static string Year(JsonElement evidence, string name) => evidence.GetProperty(name) is { ValueKind: JsonValueKind.Number } year ? year.ToString() : "";

    private static List<string> Titles(JsonElement answer) => [.. answer.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("title").GetString()!)];

    private static List<string?> Names(JsonElement items, string name) => [.. items.EnumerateArray().Select(i => i.GetProperty(name).GetString())];

    private static List<(string?, long)> Scores(JsonElement answer) =>
        [.. answer.GetProperty("hits").EnumerateArray().Select(h => (h.GetProperty("id").GetString(), BitConverter.DoubleToInt64Bits(h.GetProperty("ranking").GetProperty("score").GetDouble())))];

    private static async Task<JsonElement> JsonAsync(HttpClient client, string path) => JsonDocument.Parse(await client.GetStringAsync(path)).RootElement;
}
