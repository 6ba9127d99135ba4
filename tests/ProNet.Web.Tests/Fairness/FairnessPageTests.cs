using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProNet.Application.Fairness;
using ProNet.Application.Ranking;
using ProNet.Data.Accounts;
using ProNet.Data.Fairness;
using ProNet.Data.Ranking;
using ProNet.Domain.Access;
using ProNet.Domain.Profiles;
using ProNet.Web.Tests.Accounts;

namespace ProNet.Web.Tests.Fairness;

/// <summary>Members say something of themselves and take it back; administrators read the audit of groups, and nobody else does.</summary>
internal sealed class FairnessPageTests
{
    private const string Page = "/admin/fairness";

    private static readonly FairnessQuarter Quarter = FairnessQuarter.Kept(TimeProvider.System.GetUtcNow().UtcDateTime, TimeSpan.FromDays(400))[0];

    private WebHost host = null!;
    private Account administrator = null!;

    /// <summary>Twelve lists of 22 women, 22 men and 9 others, the women first; half of women and men are under 30, and the others did not say their age.</summary>
    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = new WebHost { Settings = { ["ProNet:Pages:RequestsPerMinute"] = "60000" } };
        _ = host.Client();
        administrator = await host.AccountAsync(account => account.IsAdministrator = true);
        var people = Enumerable.Range(0, 53).Select(i => new Member { Handle = $"declared-{i}", Name = new FullName { Family = $"Declared{i}" }, Audience = Audience.Hidden }).ToList();
        await host.SaveAsync([.. people]);
        await host.StoreAsync(async store =>
        {
            store.AddRange(people.Select((member, i) => new FairnessDeclaration
            {
                MemberId = member.Id,
                Gender = i < 22 ? DeclaredGender.Woman : i < 44 ? DeclaredGender.Man : DeclaredGender.Other,
                Age = i >= 44 ? null : i % 22 < 11 ? DeclaredAge.Under30 : DeclaredAge.From30To49,
                DeclaredAt = Quarter.Start,
            }));
            store.AddRange(Enumerable.Range(0, 12).Select(i => new RankingImpression
            {
                At = Quarter.Start.AddDays(i),
                Question = "candidate",
                ViewerId = 1_000_000 + i,
                Request = "/candidates/found?q=x",
                FirstPosition = 1,
                Subjects = PackedRows.PackSubjects([people[i].Id, people[i + 1].Id, .. people.Skip(13).Select(p => p.Id), .. people.Take(i).Select(p => p.Id)]),
            }));
            return await store.SaveChangesAsync();
        });
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await host.DisposeAsync();

    [TestCase("en", "Fairness of ranked lists", "woman, under 30", "Too few people told this", "below four fifths", "at least 20")]
    [TestCase("fr", "Équité des listes classées", "femme, moins de 30 ans", "Trop peu de personnes", "moins de quatre cinquièmes", "au moins 20")]
    public async Task Page_SaysHowGroupsStood_AndNothingOfSmallOnes(string language, string title, string crossed, string tooFew, string alarm, string people)
    {
        using var client = await host.SignedInAsync(administrator, language);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(Page));

        Assert.That(page, Does.Contain(title).And.Contain(crossed).And.Contain(tooFew).And.Contain(alarm).And.Contain(people));
        Assert.That(page, Does.Not.Contain(language == "en" ? "another gender" : "autre genre"), "nine said so");
        Assert.That(page, Does.Not.Contain("at least 22").And.Not.Contain("au moins 22"), "numbers of people are rounded");
        Assert.That(await client.GetStringAsync("/admin"), Does.Contain($"href=\"{Page}\""));
    }

    /// <summary>Six lines for each of eight groups, ten for each of three tables: the first ten are women, and 11 of the first 25.</summary>
    [TestCase("en", "People at least", ",Skew,10,0.69,0.69,0.69", ",Skew,25,-0.13,-0.13,-0.13", ",People at least,,20,,")]
    [TestCase("fr", "Personnes au moins", ";Écart (Skew);10;0,69;0,69;0,69", ";Écart (Skew);25;-0,13;-0,13;-0,13", ";Personnes au moins;;20;;")]
    public async Task Csv_HasEachMeasureOfThePage_WithPeopleByTens(string language, string measure, string first, string second, string people)
    {
        using var client = await host.SignedInAsync(administrator, language);
        using var response = await client.GetAsync($"{Page}/report.csv?quarter={Quarter.Name}");
        var lines = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()).Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.That(response.Content.Headers.ContentDisposition?.FileName, Is.EqualTo($"pronet-fairness-{Quarter.Name}.csv"));
        Assert.That(lines, Has.Length.EqualTo(1 + (8 * 6) + (3 * 10)));
        Assert.That(lines, Has.Some.EndsWith(first).And.Some.EndsWith(second).And.Some.EndsWith(people));
        Assert.That(lines.Where(line => line.Contains(measure, StringComparison.Ordinal)).Select(line => line[^4..^2]), Is.All.EqualTo("10").Or.EqualTo("20"));
    }

    [Test]
    public async Task Quarter_ThatIsNone_IsSaidAndTheLatestShown()
    {
        using var client = await host.SignedInAsync(administrator);

        Assert.That(WebUtility.HtmlDecode(await client.GetStringAsync($"{Page}?quarter=2031-Q9")), Does.Contain("“2031-Q9” is no quarter that is over").And.Contain(Quarter.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        using var csv = await client.GetAsync($"{Page}/report.csv?quarter=2031-Q9");
        Assert.That((int)csv.StatusCode, Is.EqualTo(400));
    }

    [Test]
    public async Task Page_ForAnybodyElse_IsNotThere([Values(Page, Page + "/report.csv")] string address)
    {
        using var visitor = host.Client();
        using var member = await host.SignedInAsync(await host.AccountWithProfileAsync());
        foreach (var client in new[] { visitor, member })
        {
            using var response = await client.GetAsync($"{address}?quarter={Quarter.Name}");
            Assert.That(response.StatusCode, Is.Not.EqualTo(HttpStatusCode.OK));
        }
    }

    [Test]
    public async Task Declaration_IsOffSavedAndTakenBackByItsOwner()
    {
        var account = await host.AccountWithProfileAsync();
        using var owner = await host.SignedInAsync(account);
        Assert.That(await owner.GetStringAsync("/me/privacy"), Does.Contain("For audits of fairness").And.Not.Contain("Take it back"));

        using var saved = await DeclareAsync(owner, ("gender", "Woman"), ("age", ""));
        Assert.That(await owner.GetStringAsync(saved.Headers.Location), Does.Contain("<option value=\"Woman\" selected").And.Contain("Take it back"));
        Assert.That(await SaidAsync(account), Is.EqualTo(new DeclaredGroup(DeclaredGender.Woman, null)));
        using var refused = await DeclareAsync(owner, ("gender", "Queen"), ("age", "Under30"));
        Assert.That(await owner.GetStringAsync(refused.Headers.Location), Does.Contain("Nothing was saved"));
        Assert.That(await SaidAsync(account), Is.EqualTo(new DeclaredGroup(DeclaredGender.Woman, null)));
        using var back = await DeclareAsync(owner, ("gender", "Woman"), ("none", "true"));
        Assert.That(await owner.GetStringAsync(back.Headers.Location), Does.Contain("is deleted"));
        Assert.That(await SaidAsync(account), Is.Null);
    }

    private static Task<HttpResponseMessage> DeclareAsync(HttpClient owner, params (string, string)[] fields) => SignInForm.SendAsync(owner, "/me/privacy", null, fields, "/me/privacy/declaration");

    private Task<DeclaredGroup?> SaidAsync(Account account) => host.StoreAsync(async store =>
        await store.FairnessDeclarations.SingleOrDefaultAsync(d => d.MemberId == account.MemberId) is { } said ? new DeclaredGroup(said.Gender, said.Age) : (DeclaredGroup?)null);
}
