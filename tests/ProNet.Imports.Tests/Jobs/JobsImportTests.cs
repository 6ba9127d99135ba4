using Microsoft.EntityFrameworkCore;
using ProNet.Domain.Jobs;
using ProNet.Domain.Places;

namespace ProNet.Imports.Tests.Jobs;

/// <summary>The three kinds of postings, with invented content.</summary>
public sealed class JobsImportTests
{
    private ImportBench bench = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        bench = await ImportBench.CreateAsync();
        await bench.Store.SaveAsync(new Place
        {
            Slug = "annonay-fr",
            Source = "test",
            ExternalId = "1",
            NameEn = "Annonay",
            NameFr = "Annonay",
            CountryCode = "FR",
            Latitude = 45.24,
            Longitude = 4.67,
            Population = 16_000,
        });
    }

    [TearDown]
    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Test]
    public async Task Run_WhenBoardPostings_FillsJobAndOrganisation()
    {
        var file = bench.Write("board.jsonl", Board("a-1", "Acme Spoons") + Board("a-2", "ACME  spoons") + Board("a-3", ""));

        var outcome = await bench.RunAsync("jobs", file);

        var jobs = await JobsAsync();
        Assert.That(outcome.Progress.Created, Is.EqualTo(3));
        Assert.That(jobs[0].Title, Is.EqualTo("Senior Cook"));
        Assert.That((jobs[0].PostedOn, jobs[0].Remote, jobs[0].Location.Text), Is.EqualTo((new DateOnly(2024, 3, 1), RemoteWork.Remote, "US, Remote")));
        Assert.That((jobs[0].Pay?.Minimum, jobs[0].Pay?.Currency), Is.EqualTo((50_000, "USD")));
        Assert.That(jobs[0].OrganisationId, Is.Not.Null.And.EqualTo(jobs[1].OrganisationId));
        Assert.That(jobs[2].OrganisationId, Is.Null);
        Assert.That((await bench.RunAsync("jobs", file)).ChangedNothing, Is.True);
    }

    [Test]
    public async Task Run_WhenAPostingChanges_UpdatesItAndItsPay()
    {
        await bench.RunAsync("jobs", bench.Write("board.jsonl", Board("a-1", "Acme")));

        var outcome = await bench.RunAsync("jobs", bench.Write("board.jsonl", Board("a-1", "Other", salary: "£70k")));

        var job = (await JobsAsync()).Single();
        Assert.That(outcome.Progress.Updated, Is.EqualTo(1));
        Assert.That((job.Pay?.Minimum, job.Pay?.Currency, job.Organisation?.Name, job.Version), Is.EqualTo((70_000, "GBP", "Other", 2L)));
    }

    [Test]
    public async Task Run_WhenNamesShareASlug_BothOrganisationsGetTheirOwn()
    {
        await bench.RunAsync("jobs", bench.Write("board.jsonl", Board("a-1", "Acme!") + Board("a-2", "Acme?")));

        var slugs = await bench.QueryAsync(c => c.Organisations.Select(o => o.Slug).ToListAsync());
        Assert.That(slugs, Has.Count.EqualTo(2).And.Unique.And.Contain("acme"));
    }

    [Test]
    public async Task Run_WhenFranceTravail_ReadsPrintedAndFlatRecords()
    {
        const string Printed = """{"id": "1A", "intitule": "CUISINIER (H/F)", "description": "Cuisiner.", "dateCreation": "2025-03-28T14:01:04Z", "lieuTravail": "{'libelle': '07 - ANNONAY', 'latitude': 45.24, 'longitude': 4.65}", "entreprise": "{'nom': \"L'AUBERGE\"}", "typeContrat": "CDD", "salaire": "{'libelle': 'Mensuel de 1900.0 Euros à 2100.0 Euros sur 13.0 mois'}", "codeNAF": "56.10A", "romeCode": "G1602", "alternance": "False"}""";
        const string Flat = """{"id": "1B", "intitule": "Plongeur", "description": "Laver.", "dateCreation": "2025-03-28T14:01:04Z", "lieuTravail.libelle": "07 - PETIT BOURG", "lieuTravail.latitude": "45.25", "lieuTravail.longitude": "4.66", "entreprise.nom": "L'Auberge", "typeContrat": "CDI", "alternance": "True", "codeNAF": "78.20Z", "romeCode": "G1605"}""";

        await bench.RunAsync("jobs", bench.Write("ft.jsonl", Printed + "\n" + Flat + "\n"));

        var jobs = await JobsAsync();
        Assert.That((jobs[0].Title, jobs[0].Contract, jobs[0].Industry, jobs[0].Location.Text), Is.EqualTo(("Cuisinier", ContractKind.FixedTerm, "hospitality", "Annonay (07)")));
        Assert.That((jobs[0].Pay?.Minimum, jobs[0].Pay?.Maximum, jobs[0].Pay?.Period), Is.EqualTo((1900, 2100, (PayPeriod?)PayPeriod.Month)));
        Assert.That((jobs[1].Contract, jobs[1].Industry), Is.EqualTo((ContractKind.Apprenticeship, "hospitality")));
        Assert.That(jobs.Select(j => j.Location.PlaceId), Is.All.Not.Null, "a commune that is in no gazetteer counts as the town near it");
        Assert.That(jobs[0].OrganisationId, Is.EqualTo(jobs[1].OrganisationId));
    }

    [Test]
    public async Task Run_WhenBilingual_MakesAPostingOfEachLanguage()
    {
        var english = Page("en", "Content Designer", "2024-may-design");
        var french = Page("fr", "Conception de contenu", "2024-may-design");
        var undated = Page("en", "Old post", "old-post");
        var file = bench.Write("pages.jsonl", english + french + undated);

        await bench.RunAsync("jobs", file);
        var jobs = await JobsAsync();
        bench.Store.Clock.Advance(TimeSpan.FromDays(40));
        var second = await bench.RunAsync("jobs", file);

        Assert.That(jobs.Select(j => j.Language), Is.EquivalentTo(new[] { "en", "fr", "en" }));
        Assert.That(jobs.Where(j => j.Title != "Old post").Select(j => j.PostedOn), Is.All.EqualTo(new DateOnly(2024, 5, 1)));
        Assert.That(jobs.Select(j => j.ClosesOn), Is.All.Not.Null);
        Assert.That(second.ChangedNothing, Is.True, "a posting without a date keeps the day of its first import");
    }

    [TestCase("""{"id": "x", "title": "", "company": "C", "month": "2024-03"}""", "title")]
    [TestCase("""{"id": "x", "title": "T", "company": "C", "month": "March"}""", "month")]
    [TestCase("""{"title": "T", "company": "C", "month": "2024-03"}""", "id")]
    [TestCase("""{"id": "x", "intitule": "T", "dateCreation": "soon"}""", "dateCreation")]
    public async Task Run_WhenAFieldIsMissing_NamesIt(string record, string field)
    {
        var outcome = await bench.RunAsync("jobs", bench.Write("jobs.jsonl", record));

        Assert.That(outcome.Progress.Rejected, Is.EqualTo(1));
        Assert.That(await File.ReadAllTextAsync(outcome.RejectsFile!), Does.Contain(field));
    }

    private Task<List<Job>> JobsAsync() => bench.QueryAsync(c => c.Jobs.AsNoTracking().Include(j => j.Organisation).OrderBy(j => j.ExternalId).ToListAsync());

    private static string Board(string id, string company, string salary = "$50,000 - $60,000") =>
        $$"""{"id": "{{id}}", "title": "12345 - Senior Cook", "company": "{{company}}", "location": "US,Remote", "skill": "Others", "month": "2024-03", "url": "https://example.org/{{id}}", "lang": "en", "salary": "{{salary}}", "body": "Cooks."}""" + "\n";

    private static string Page(string language, string title, string key) =>
        $$"""{"repo": "invented+pages", "path": "content/{{language}}/{{key}}.md", "lang": "{{language}}", "translation_key": "{{key}}", "title": "{{title}}", "front_matter": "title: {{title}}\narchived: true", "body": "Text."}""" + "\n";
}
