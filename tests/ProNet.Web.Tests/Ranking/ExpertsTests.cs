using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProNet.Application.Ranking;
using ProNet.Data.Ranking;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Ranking.Features;

namespace ProNet.Web.Tests.Ranking;

/// <summary>A ranked search is the ordinary one in another order: who is found, counts and filters stay, and each place has its reasons and its receipt.</summary>
public sealed class ExpertsTests
{
    /// <summary>More than are ranked, so that the order of the engine goes on behind.</summary>
    private const int Archers = Reranker.Window + 30;

    private WebHost host = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost { Settings = { ["ProNet:Pages:RequestsPerMinute"] = "60000" } };
        _ = host.Client();
        var random = new Random(1);
        await host.SaveAsync([.. Enumerable.Range(1, Archers).Select(i => Person($"archer-{i}", "Given", $"Family{i}", random.Next(3) == 0 ? "Works with archery" : "Various things", random.Next(1, 20), random.Next(2) == 0))]);
        await host.SaveAsync(
            Twin("twin-a", "Aïcha", "Benali", "photo-a"),
            Twin("twin-b", "John", "Smith", ""),
            Stuffed(),
            Books("books-en", "Accountant"),
            Books("books-fr", "Comptable"),
            Books("books-none", "Gardener"),
            WithHiddenPosition());
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [Test]
    public async Task Experts_PageAfterPage_AreThePeopleOfTheSearchEachOnce()
    {
        using var client = host.Client();
        var plain = await AllAsync(client, "/api/v1/people?q=archery&limit=100");
        var ranked = await AllAsync(client, "/api/v1/experts?q=archery&limit=30");

        Assert.That(ranked, Is.Unique);
        Assert.That(ranked, Is.EquivalentTo(plain));
        Assert.That(ranked, Is.Not.EqualTo(plain), "nothing was ranked");
        Assert.That(ranked.Skip(Reranker.Window), Is.EqualTo(plain.Where(id => !ranked.Take(Reranker.Window).Contains(id))), "behind the window the order of the engine goes on");
    }

    [Test]
    public async Task Experts_OnEachPage_HaveTheTotalAndTheFiltersOfTheSearch()
    {
        using var client = host.Client();
        var plain = await JsonAsync(client, "/api/v1/people?q=archery");
        var first = await JsonAsync(client, "/api/v1/experts?q=archery");
        var second = await JsonAsync(client, first.GetProperty("next").GetString()!);

        foreach (var page in new[] { first, second })
        {
            Assert.That(page.GetProperty("total").GetInt64(), Is.EqualTo(plain.GetProperty("total").GetInt64()));
            Assert.That(page.GetProperty("facets").GetRawText(), Is.EqualTo(plain.GetProperty("facets").GetRawText()));
        }
    }

    /// <summary>The order travels with the reader.</summary>
    [Test]
    public async Task Experts_WhenSomebodyChangesBetweenTwoPages_RepeatAndSkipNobody()
    {
        using var client = host.Client();
        var first = await JsonAsync(client, "/api/v1/experts?q=archery&limit=40");
        var later = long.Parse(Ids(await JsonAsync(client, first.GetProperty("next").GetString()!))[30], System.Globalization.CultureInfo.InvariantCulture);
        await host.StoreAsync(async store =>
        {
            var member = await store.Members.Include(m => m.Positions).SingleAsync(m => m.Id == later);
            member.Positions[0].Title = "Archery archery coach";
            member.UpdatedAt = member.UpdatedAt.AddMinutes(1);
            return await store.SaveChangesAsync();
        });
        await host.SaveAsync();

        var rest = await AllAsync(client, first.GetProperty("next").GetString()!);

        Assert.That(Ids(first).Concat(rest), Is.Unique);
        Assert.That(rest, Does.Contain($"{later}"));
    }

    [Test]
    public async Task Experts_Reasons_SumToTheScoreByWhichTheyAreOrdered()
    {
        using var client = host.Client();
        var rankings = (await JsonAsync(client, "/api/v1/experts?q=archery&limit=40")).GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("ranking")).ToList();

        Assert.That(rankings, Has.Count.EqualTo(40));
        foreach (var ranking in rankings)
        {
            var sum = ranking.GetProperty("expectation").GetDouble() + ranking.GetProperty("contributions").EnumerateArray().Sum(c => c.GetProperty("value").GetDouble());
            Assert.That(sum, Is.EqualTo(ranking.GetProperty("score").GetDouble()).Within(1e-6));
        }

        Assert.That(rankings.Select(r => r.GetProperty("score").GetDouble()), Is.Ordered.Descending);
    }

    [Test]
    public async Task Receipt_OfAnAnswer_IsReadByWhoAskedAndByWhoWasRankedAndByNobodyElse()
    {
        using var asker = await host.SignedInAsync(await host.AccountWithProfileAsync());
        var answer = await JsonAsync(asker, "/api/v1/experts?q=archery&limit=6");
        var number = answer.GetProperty("receipt").GetInt64();
        var third = Ids(answer)[2];
        using var ranked = await host.SignedInAsync(await host.AccountAsync(a => a.MemberId = long.Parse(third, System.Globalization.CultureInfo.InvariantCulture)));

        var all = await JsonAsync(asker, $"/api/v1/receipts/{number}");
        Assert.That((all.GetProperty("replays").GetBoolean(), all.GetProperty("request").GetString()), Is.EqualTo((true, "/experts?q=archery&limit=6")));
        Assert.That(all.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("id").GetString()), Is.EqualTo(Ids(answer)));
        foreach (var row in all.GetProperty("rows").EnumerateArray())
        {
            var sum = row.GetProperty("expectation").GetDouble() + row.GetProperty("contributions").EnumerateObject().Sum(c => c.Value.GetDouble());
            Assert.That(sum, Is.EqualTo(row.GetProperty("score").GetDouble()).Within(1e-6));
            Assert.That(row.GetProperty("features").EnumerateObject().Count(), Is.EqualTo(QuestionSchemas.Expert.Count));
        }

        var own = await JsonAsync(ranked, $"/api/v1/receipts/{number}");
        Assert.That(own.GetProperty("rows").EnumerateArray().Select(r => (r.GetProperty("position").GetInt32(), r.GetProperty("id").GetString())), Is.EqualTo(new[] { (3, third) }));
        Assert.That((own.GetProperty("request").ValueKind, own.GetProperty("at").GetDateTime().TimeOfDay), Is.EqualTo((JsonValueKind.Null, TimeSpan.Zero)), "who asked, what and when is theirs");
        Assert.That(await LineAsync(asker), Is.EqualTo(("/experts?q=archery&limit=6", (int?)null)));
        Assert.That(await LineAsync(ranked), Is.EqualTo(((string?)null, (int?)3)));

        Assert.That(await ranked.GetStringAsync("/me/places"), Does.Contain($"/me/places/{number}").And.Contain("Place 3"));
        Assert.That(await ranked.GetStringAsync($"/me/places/{number}"), Does.Contain("Place 3").And.Contain("Years of practice").And.Contain("exactly the same score").And.Not.Contain("archery"));
        Assert.That(await asker.GetStringAsync("/me/places"), Does.Contain("You stand in none"));
        Assert.That((await asker.GetAsync($"/me/places/{number}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

        using var other = await host.SignedInAsync(await host.AccountWithProfileAsync());
        Assert.That((await other.GetAsync($"/api/v1/receipts/{number}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await JsonAsync(other, "/api/v1/receipts")).GetArrayLength(), Is.Zero);
        using var visitor = host.Client();
        Assert.That((await visitor.GetAsync($"/api/v1/receipts/{number}")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));

        async Task<(string? Request, int? Position)> LineAsync(HttpClient client)
        {
            var line = (await JsonAsync(client, "/api/v1/receipts")).EnumerateArray().Single(l => l.GetProperty("number").GetInt64() == number);
            return (line.GetProperty("request").GetString(), line.GetProperty("position") is { ValueKind: JsonValueKind.Number } position ? position.GetInt32() : null);
        }
    }

    [Test]
    public async Task Receipt_OfSomebodyWhoHidSince_SaysOnlyWhereTheyStood()
    {
        using var asker = await host.SignedInAsync(await host.AccountWithProfileAsync());
        await host.SaveAsync(Fletcher(1), Fletcher(2));
        var answer = await JsonAsync(asker, "/api/v1/experts?q=fletching");
        var gone = long.Parse(Ids(answer)[0], System.Globalization.CultureInfo.InvariantCulture);
        await host.StoreAsync(store => store.Members.Where(m => m.Id == gone).ExecuteUpdateAsync(set => set.SetProperty(m => m.Audience, Audience.Hidden)));

        var rows = (await JsonAsync(asker, $"/api/v1/receipts/{answer.GetProperty("receipt").GetInt64()}")).GetProperty("rows").EnumerateArray().ToList();
        Assert.That(rows.Select(r => r.GetProperty("id").GetString()), Is.EqualTo(new[] { null, Ids(answer)[1] }));
        Assert.That(rows.Select(r => r.GetProperty("features").EnumerateObject().Any()), Is.EqualTo(new[] { false, true }));
        Assert.That(rows.Select(r => r.GetProperty("contributions").EnumerateObject().Any()), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task Experts_EachPage_IsAReceiptThatReplaysToTheSameNumbers()
    {
        using var client = await host.SignedInAsync(await host.AccountWithProfileAsync());
        using var visitor = host.Client();
        var before = await host.StoreAsync(store => store.RankingImpressions.MaxAsync(i => (long?)i.Id)) ?? 0;
        await JsonAsync(visitor, "/api/v1/experts?q=archery&limit=5");
        var first = await JsonAsync(client, "/api/v1/experts?q=archery&limit=25");
        var second = await JsonAsync(client, first.GetProperty("next").GetString()!);

        var receipts = new List<Receipt>();
        foreach (var id in await host.StoreAsync(store => store.RankingImpressions.Where(i => i.Id > before).OrderBy(i => i.Id).Select(i => i.Id).ToListAsync()))
            receipts.Add((await host.Services.GetRequiredService<ReceiptReader>().ReplayAsync(id, CancellationToken.None))!);

        Assert.That(receipts.SelectMany(r => r.Rows).Select(r => $"{r.SubjectId}"), Is.EqualTo(Ids(first).Concat(Ids(second))));
        Assert.That(receipts.SelectMany(r => r.Rows).Select(r => r.Position), Is.EqualTo(Enumerable.Range(1, 50)));
        Assert.That(receipts.SelectMany(r => r.Rows).All(r => r.IsSame), Is.True);
    }

    /// <summary>Names, photo and address swapped, a model is told the same, and says the same to the last bit.</summary>
    [Test]
    public async Task Experts_WhoDifferInIdentityAlone_AreTheSameToAModel()
    {
        var account = await host.AccountWithProfileAsync();
        using var client = await host.SignedInAsync(account);
        var hits = (await JsonAsync(client, "/api/v1/experts?q=falconry")).GetProperty("hits").EnumerateArray().Where(h => h.GetProperty("handle").GetString()!.StartsWith("twin", StringComparison.Ordinal)).ToList();
        var list = await host.StoreAsync(store => store.RankingImpressions.Where(i => i.ViewerId == account.MemberId).Select(i => i.Id).SingleAsync());
        var receipt = await host.Services.GetRequiredService<ReceiptReader>().ReplayAsync(list, CancellationToken.None);
        var rows = hits.ConvertAll(h => receipt!.Rows.Single(r => $"{r.SubjectId}" == h.GetProperty("id").GetString()));

        Assert.That(hits.Select(h => h.GetProperty("title").GetString()), Is.EquivalentTo(new[] { "Aïcha Benali", "John Smith" }));
        Assert.That(rows[0].Features, Is.EqualTo(rows[1].Features));
        Assert.That(BitConverter.DoubleToInt64Bits(rows[0].Score), Is.EqualTo(BitConverter.DoubleToInt64Bits(rows[1].Score)));
    }

    /// <summary>An occupation named after a skill is practice of it, in English as in French.</summary>
    [Test]
    public async Task Experts_WhoseTitleIsNamedAfterTheSkill_HavePractisedItInEitherLanguage()
    {
        using var client = await host.SignedInAsync(await host.AccountWithProfileAsync());
        var rows = await FeaturesAsync(client, "accounting");

        Assert.That(rows.Keys, Is.SupersetOf(new[] { "books-en", "books-fr", "books-none" }));
        Assert.That(rows["books-en"], Is.EqualTo(rows["books-fr"]));
        Assert.That(rows["books-en"], Is.Not.EqualTo(rows["books-none"]));
    }

    [Test]
    public async Task Experts_ByACorrectedWord_AreToldAsIfItHadBeenTyped()
    {
        using var client = await host.SignedInAsync(await host.AccountWithProfileAsync());
        var (typed, corrected) = (await FeaturesAsync(client, "accounting"), await FeaturesAsync(client, "accuonting"));

        Assert.That(corrected.Keys, Is.EquivalentTo(typed.Keys));
        foreach (var (handle, features) in typed)
            Assert.That(corrected[handle], Is.EqualTo(features), handle);
    }

    /// <summary>What a model is told of those on the first page, but for the score of the engine, by handle.</summary>
    private static async Task<Dictionary<string, string>> FeaturesAsync(HttpClient client, string query)
    {
        var answer = await JsonAsync(client, $"/api/v1/experts?q={query}");
        var rows = (await JsonAsync(client, $"/api/v1/receipts/{answer.GetProperty("receipt").GetInt64()}")).GetProperty("rows").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);
        return answer.GetProperty("hits").EnumerateArray().ToDictionary(
            h => h.GetProperty("handle").GetString()!,
            h => string.Join(' ', rows[h.GetProperty("id").GetString()!].GetProperty("features").EnumerateObject().Skip(1).Select(f => $"{f.Name}={f.Value}")));
    }

    [Test]
    public async Task Experts_WhoRepeatTheWordOnly_StandBehindThoseWhoDoIt()
    {
        using var client = host.Client();
        var handles = (await JsonAsync(client, "/api/v1/experts?q=falconry")).GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("handle").GetString()).ToList();

        Assert.That(handles.IndexOf("stuffed"), Is.GreaterThan(handles.IndexOf("twin-a")).And.GreaterThan(handles.IndexOf("twin-b")));
    }

    [Test]
    public async Task Experts_Evidence_NamesWorksWithTheirYearAndAddress()
    {
        using var client = host.Client();
        var evidence = (await JsonAsync(client, "/api/v1/experts?q=falconry")).GetProperty("hits").EnumerateArray().Single(h => h.GetProperty("handle").GetString() == "half-hidden")
            .GetProperty("ranking").GetProperty("evidence").EnumerateArray().Single(e => e.GetProperty("kind").GetString() == "work");

        Assert.That(evidence.GetRawText(), Is.EqualTo("""{"kind":"work","text":"Falconry at dawn","organisation":"Wing","fromYear":null,"toYear":2019,"goesOn":false,"url":"https://wing.example/dawn"}"""));
    }

    /// <summary>An order tells of what it is made from, and so do reasons.</summary>
    [Test]
    public async Task Experts_ReasonsForAVisitor_SayNothingOfWhatIsForMembers()
    {
        using var visitor = host.Client();
        using var member = await host.SignedInAsync(await host.AccountWithProfileAsync());
        var (hidden, seen) = (await RankingOf(visitor), await RankingOf(member));

        Assert.That(hidden.GetProperty("evidence").GetRawText(), Does.Not.Contain("Falconry instructor"));
        Assert.That(seen.GetProperty("evidence").GetRawText(), Does.Contain("Falconry instructor"));

        static async Task<JsonElement> RankingOf(HttpClient client) => (await JsonAsync(client, "/api/v1/experts?q=falconry")).GetProperty("hits").EnumerateArray()
            .Single(h => h.GetProperty("handle").GetString() == "half-hidden").GetProperty("ranking");
    }

    [Test]
    public async Task Profile_OpenedFromARankedList_IsRememberedWithIt()
    {
        var account = await host.AccountWithProfileAsync();
        using var client = await host.SignedInAsync(account);
        var page = await client.GetStringAsync("/experts?q=falconry");
        var list = await host.StoreAsync(store => store.RankingImpressions.Where(i => i.ViewerId == account.MemberId).Select(i => i.Id).SingleAsync());
        Assert.That(page, Does.Contain($"/people/twin-a?list={list}"));

        await client.GetStringAsync($"/people/twin-a?list={list}");

        var acts = await host.StoreAsync(store => store.RankingActs.Where(a => a.ImpressionId == list).Select(a => a.Kind).ToListAsync());
        Assert.That(acts, Is.EqualTo(new[] { RankingActKind.Opened }));
    }

    [TestCase("en", "Why in this place", "Find who knows a subject", "3 years in 1 position")]
    [TestCase("fr", "Pourquoi à cette place", "Trouver qui connaît un sujet", "3 ans, dans 1 poste")]
    public async Task Page_SaysWhyInBothLanguages(string language, params string[] said)
    {
        using var client = host.Client(language);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/experts?q=falconry"));

        foreach (var sentence in said)
            Assert.That(page, Does.Contain(sentence));
    }

    [TestCase("~~")]
    [TestCase("~!!~")]
    [TestCase("~gA~")]
    [TestCase("~AQEB~")]
    [TestCase("~_____________w~")]
    [TestCase("~AQ~nonsense")]
    public async Task Experts_WithACursorThatSomebodyMadeUp_AnswerOrRefuse(string key)
    {
        using var client = host.Client();
        var cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"[\"{key}\",1]"));
        foreach (var path in new[] { "experts", "people" })
        {
            using var response = await client.GetAsync($"/api/v1/{path}?q=archery&after={cursor}");
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.BadRequest));
        }
    }

    /// <summary>Whoever writes a cursor writes an order; a receipt, which others read and models learn from, they do not write.</summary>
    [TestCase("jobs", "")]
    [TestCase("people", "")]
    [TestCase("experts", "")]
    [TestCase("experts", "&sort=name")]
    public async Task Experts_WithAnOrderThatSomebodyMadeUp_WriteNoReceipt(string path, string more)
    {
        using var client = await host.SignedInAsync(await host.AccountWithProfileAsync());
        var found = Ids(await JsonAsync(client, "/api/v1/people?q=archery&limit=2")).ConvertAll(id => long.Parse(id, System.Globalization.CultureInfo.InvariantCulture));
        var order = Base64Url.EncodeToString([.. Varint(found[1]), .. Varint(found[0])]);
        var cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"[\"~{order}~\",0]"));
        var before = await host.StoreAsync(store => store.RankingImpressions.CountAsync());

        using var response = await client.GetAsync($"/api/v1/{path}?q=archery&after={cursor}{more}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await host.StoreAsync(store => store.RankingImpressions.CountAsync()), Is.EqualTo(before));

        static IEnumerable<byte> Varint(long id)
        {
            for (; id >= 0x80; id >>= 7)
                yield return (byte)(id | 0x80);
            yield return (byte)id;
        }
    }

    private static Member Person(string handle, string given, string family, string headline, int years, bool practises)
    {
        var member = new Member { Handle = handle, Name = new FullName { Given = given, Family = family }, Headline = headline, Summary = "Has to do with archery.", Audience = Audience.Everyone };
        member.Positions.Add(new Position { Title = practises ? "Archery coach" : "Office clerk", OrganisationName = "Club", Start = PartialDate.Of(2026 - years), Current = CurrentState.Certain });
        return member;
    }

    private static Member Fletcher(int number) => new() { Handle = $"fletcher-{number}", Name = new FullName { Given = "Given", Family = $"Family{number}" }, Headline = "Fletching", Audience = Audience.Everyone };

    private static Member Twin(string handle, string given, string family, string photo)
    {
        var member = Person(handle, given, family, "Falconry coach", 3, practises: false);
        (member.PhotoKey, member.Summary) = (photo, "");
        member.Positions[0] = new Position { Title = "Falconry coach", OrganisationName = "Club", Description = "Teaches falconry.", Start = PartialDate.Of(2023, 11), Current = CurrentState.Certain };
        return member;
    }

    private static Member Books(string handle, string title)
    {
        var member = Person(handle, "Given", handle, "Accounting", 4, practises: false);
        member.Positions[0].Title = title;
        return member;
    }

    private static Member Stuffed()
    {
        var member = Person("stuffed", "Stuffed", "Profile", "Office clerk", 3, practises: false);
        member.Summary = string.Join(' ', Enumerable.Repeat("falconry", 1_000));
        return member;
    }

    private static Member WithHiddenPosition()
    {
        var member = Person("half-hidden", "Half", "Hidden", "Falconry and more", 5, practises: false);
        member.Works.Add(new Work("Falconry at dawn", "", "en") { Publisher = "Wing", Url = "https://wing.example/dawn", Date = PartialDate.Of(2019).Packed });
        member.Positions.Add(new Position { Ordinal = 1, Title = "Falconry instructor", OrganisationName = "School", Start = PartialDate.Of(2019), End = PartialDate.Of(2021), Audience = Audience.Members });
        return member;
    }

    private static async Task<List<string>> AllAsync(HttpClient client, string path)
    {
        var ids = new List<string>();
        for (string? next = path; next is not null;)
        {
            var page = await JsonAsync(client, next);
            ids.AddRange(Ids(page));
            next = page.GetProperty("next").GetString();
        }

        return ids;
    }

    private static List<string> Ids(JsonElement page) => [.. page.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()!)];

    private static async Task<JsonElement> JsonAsync(HttpClient client, string path) => JsonDocument.Parse(await client.GetStringAsync(path)).RootElement;
}
