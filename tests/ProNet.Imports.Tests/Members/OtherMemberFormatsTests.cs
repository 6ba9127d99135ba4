using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Testing.Fixed;

namespace ProNet.Imports.Tests.Members;

/// <summary>Conference speakers and JSON Resume files, with invented people.</summary>
public sealed class OtherMemberFormatsTests
{
    private const string Speakers = """
        { "cities": { "Lyon": 1 }, "speakers": [
          { "name": "Zéphyrine de Montclair", "bio": "Développeuse &amp; formatrice chez elle, dans les Alpes. Elle aime les tests et la clarté.",
            "location": "Lyon, remote", "cities": ["Lyon"], "websites": [ { "name": "Web", "url": "https://example.org/z" }, { "name": "Bad", "url": "javascript:alert(1)" } ],
            "sessions": [ { "title": "Tester sans peur", "abstract": "Comment écrire des tests qui servent à quelque chose dans une équipe.", "tags": ["Tests"], "lang": ["fr", "en"] },
                          { "title": "Testing without fear", "abstract": "How we write tests that are of use to the whole team.", "tags": ["Tests"], "lang": ["en"] } ] },
          { "bio": "nobody" },
          { "name": "Zéphyrine  de Montclair", "bio": "again" } ] }
        """;

    private const string JsonResume = """
        { "basics": { "name": "Odilon Brasseur", "label": "Lead Developer", "email": "o@example.org", "summary": "Builds things for the web and the people who use it.",
                      "location": { "city": "Lyon", "countryCode": "FR" }, "profiles": [ { "network": "GitHub", "url": "https://example.org/o" } ] },
          "work": [ { "name": "Small Shop", "position": "Developer", "startDate": "2015-02", "endDate": "2019-11-30", "summary": "Shop.", "highlights": ["Faster"] },
                    { "name": "Big Shop", "position": "Lead", "startDate": "2025" } ],
          "education": [ { "institution": "Invented School", "studyType": "Master", "area": "Computing", "endDate": "2014" } ],
          "certificates": [ { "name": "First aid", "issuer": "Example Cross", "date": "2021-05", "url": "javascript:alert(1)" } ],
          "projects": [ { "name": "Atlas", "description": "Maps.", "entity": "Small Shop", "endDate": "2019", "url": "https://atlas.example" } ],
          "skills": [ { "name": "Web", "keywords": ["HTML"] } ],
          "languages": [ { "language": "French", "fluency": "Native speaker" }, { "language": "Klingon" } ] }
        """;

    private ImportBench bench = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        bench = await ImportBench.CreateAsync();
        await bench.Store.SaveAsync(new Place
        {
            Slug = "lyon-fr",
            Source = "test",
            ExternalId = "1",
            NameEn = "Lyon",
            NameFr = "Lyon",
            CountryCode = "FR",
            Latitude = 45.76,
            Longitude = 4.84,
            Population = 500_000,
        });
    }

    [TearDown]
    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Test]
    public async Task Run_WhenSpeakers_MakesExpertsOfThem()
    {
        var outcome = await bench.RunAsync("people", bench.Write("speakers.json.gz", ImportBench.Compress(Speakers)));

        var member = (await bench.MembersAsync()).Single();
        Assert.That((outcome.Progress.Created, outcome.Progress.Rejected), Is.EqualTo((1L, 2L)));
        Assert.That((member.Name.Given, member.Name.Family, member.Handle), Is.EqualTo(("Zéphyrine", "de Montclair", "zephyrine-de-montclair")));
        Assert.That(member.Headline, Is.EqualTo("Développeuse & formatrice chez elle, dans les Alpes"));
        Assert.That(member.Language, Is.EqualTo("fr"));
        Assert.That(member.Works.Select(w => w.Language), Is.EqualTo(new[] { "fr", "en" }));
        Assert.That(member.Languages.Select(l => l.Code), Is.EqualTo(new[] { "en", "fr" }));
        Assert.That(member.Links.Select(l => l.Url), Is.EqualTo(new[] { "https://example.org/z" }));
        Assert.That((member.Location.Text, member.Location.PlaceId is not null), Is.EqualTo(("Lyon, remote", true)));
        Assert.That(await File.ReadAllLinesAsync(outcome.RejectsFile!), Has.Length.EqualTo(2).And.Some.Contains("\"line\":6"));
    }

    [Test]
    public async Task Run_WhenJsonResume_MapsTheSchema()
    {
        var file = bench.Write("resume.json", JsonResume);
        await bench.RunAsync("people", file);

        var member = (await bench.MembersAsync()).Single();
        Assert.That((member.Name.Display, member.Headline, member.Seniority), Is.EqualTo(("Odilon Brasseur", "Lead Developer", Seniority.Lead)));
        Assert.That(member.Positions.Select(p => (p.Title, p.OrganisationName, p.Start.ToString(), p.End?.ToString(), p.Current)), Is.EqualTo(new (string, string, string?, string?, CurrentState)[]
        {
            ("Lead", "Big Shop", "2025", null, CurrentState.Certain),
            ("Developer", "Small Shop", "2015-02", "2019-11-30", CurrentState.Ended),
        }));
        Assert.That(member.Education.Single().School, Is.EqualTo("Invented School"));
        Assert.That(member.Languages, Is.EqualTo(new[] { new SpokenLanguage("fr", LanguageLevel.Native) }));
        Assert.That(member.Works.Select(w => (w.Kind, w.Title, w.Publisher, w.Url, w.Date)), Is.EqualTo(new (WorkKind, string, string, string, int?)[]
        {
            (WorkKind.Certificate, "First aid", "Example Cross", "", PartialDate.Of(2021, 5).Packed),
            (WorkKind.Project, "Atlas", "Small Shop", "https://atlas.example", PartialDate.Of(2019).Packed),
        }));
        Assert.That(member.Location.PlaceId, Is.Not.Null);
        Assert.That((member.ExperienceMonths > 0, member.ExperienceAsOf.Day, member.ExperienceAsOf.Year), Is.EqualTo((true, 1, TestDay.Today.Year)), "or the first host saves everybody again");
        Assert.That(member.Origin!.ExternalId, Does.Not.Contain("@"));
        Assert.That((await bench.RunAsync("people", file)).ChangedNothing, Is.True);
    }

    [Test]
    public async Task Run_WhenJsonResumeIsBroken_SaysWhichLine()
    {
        var outcome = await bench.RunAsync("people", bench.Write("resume.json", "{ \"basics\": {\n  \"name\": \"x\",\n  oops } }"));

        Assert.That(await File.ReadAllTextAsync(outcome.RejectsFile!), Does.Contain("\"line\":3"));
    }

    [Test]
    public async Task Run_WhenANameIsTaken_GivesTheSecondAnotherHandle()
    {
        await bench.RunAsync("people", bench.Write("resume.json", JsonResume));
        var namesake = JsonResume.Replace("o@example.org", "other@example.org", StringComparison.Ordinal);

        await bench.RunAsync("people", bench.Write("namesake.json", namesake));

        var handles = await bench.QueryAsync(c => c.Members.Select(m => m.Handle).ToListAsync());
        Assert.That(handles, Has.Count.EqualTo(2).And.Unique);
        Assert.That(handles, Has.All.StartsWith("odilon-brasseur"));
    }
}
