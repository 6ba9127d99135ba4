using Microsoft.EntityFrameworkCore;

namespace ProNet.Imports.Tests.Running;

/// <summary>Formats are told by what is in a file, and what is not read is named.</summary>
public sealed class FormatTests
{
    private const string Posting = """{"@context":"https://schema.org","@type":"JobPosting","title":"R&amp;D Fitter","hiringOrganization":{"@type":"Organization","name":"Bell &amp; Co"},"datePosted":"2026-01-15","validThrough":"2026-04-01","employmentType":"CONTRACTOR","jobLocationType":"TELECOMMUTE","applicantLocationRequirements":{"@type":"Country","name":"France"},"baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"minValue":45000,"maxValue":52000,"unitText":"YEAR"}},"description":"<p>Fits <b>zub</b> valves.</p>","qualifications":"Patience"}""";

    private ImportBench bench = null!;

    [SetUp]
    public async Task CreateAsync() => bench = await ImportBench.CreateAsync();

    [TearDown]
    public async Task DisposeAsync() => await bench.DisposeAsync();

    [TestCase("{0}", 1)]
    [TestCase("[{0}, {1}]", 2)]
    [TestCase("{0}\n{1}\n", 2)]
    [TestCase("{{\n \"@context\": \"https://schema.org\",\n \"@graph\": [ {0}, {1} ] }}", 2)]
    public async Task Run_OfJobPostings_ReadsEachShape(string shape, int count)
    {
        var other = Posting.Replace("R&amp;D Fitter", "Second Fitter", StringComparison.Ordinal);
        await bench.RunAsync("jobs", bench.Write("postings.txt", string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Posting, other)));

        var jobs = await bench.QueryAsync(c => c.Jobs.Include(j => j.Organisation).OrderBy(j => j.Id).ToListAsync());
        Assert.That(jobs, Has.Count.EqualTo(count));
        var job = jobs[0];
        Assert.That((job.Title, job.Organisation?.Name, $"{job.PostedOn:O}", $"{job.ClosesOn:O}", job.Contract, job.Remote, job.Location.Text), Is.EqualTo(
            ("R&D Fitter", "Bell & Co", "2026-01-15", "2026-04-01", Domain.Jobs.ContractKind.Freelance, Domain.Jobs.RemoteWork.Remote, "France")));
        Assert.That((job.Pay?.Minimum, job.Pay?.Maximum, job.Pay?.Currency), Is.EqualTo((45_000, 52_000, "EUR")));
        Assert.That(job.Description, Is.EqualTo("Fits zub valves.\n\n## Qualifications\n\nPatience"));
    }

    [TestCase("""[{"basics":{"name":"Ann One","email":"1@example.org"}},{"basics":{"name":"Ann Two","email":"2@example.org"}}]""")]
    [TestCase("{\"basics\":{\"name\":\"Ann One\",\"email\":\"1@example.org\"}}\n{\"basics\":{\"name\":\"Ann Two\",\"email\":\"2@example.org\"}}\n")]
    public async Task Run_OfSeveralResumesInAFile_ReadsAll(string content)
    {
        await bench.RunAsync("people", bench.Write("all", content));

        Assert.That((await bench.MembersAsync()).Select(m => m.Name.Given + m.Name.Family), Is.EquivalentTo(new[] { "AnnOne", "AnnTwo" }));
    }

    [Test]
    public async Task Run_OfAFolder_SaysWhatItSkippedAndWhatItCouldNotPlace()
    {
        bench.Write("a.json", """{"basics":{"name":"Ann One","location":"Utopia"}}""");
        bench.Write("b.pdf", "%PDF-1.7 x");
        bench.Write("c.json", Posting);
        bench.Write("d.csv", "name,title,town\nx,y,z");

        var outcome = await bench.RunAsync("people", bench.Inputs);

        Assert.That((outcome.Progress.Created, outcome.IsClean), Is.EqualTo((1L, true)));
        Assert.That(outcome.Skipped, Is.EqualTo(new[]
        {
            "b.pdf: skipped, it is a PDF document.", "c.json: skipped, it is job postings: import them with `import jobs`.", "d.csv: skipped, it is a table separated by commas, or text.",
        }));
        Assert.That(outcome.Unplaced, Is.EqualTo(new[] { "1 × a place that the gazetteer does not know: kept as written, such as “Utopia”." }));
    }

    [Test]
    public async Task Run_OfAFileOfAnotherFormat_RefusesItByItsName()
    {
        var outcome = await bench.RunAsync("people", bench.Write("cv.xml", "<?xml version=\"1.0\"?><SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\"/>"));

        Assert.That(outcome.Problems.Single(), Does.Contain("is a Europass CV in XML"));
    }

    [Test]
    public async Task Run_OfNamesakes_KeepsBothAndChangesNothingTheSecondTime()
    {
        string[] files = [bench.Write("a.json", """{"basics":{"name":"Sam Twin","label":"Plumber"}}"""), bench.Write("b.json", """{"basics":{"name":"Sam Twin","label":"Surgeon"}}""")];
        await bench.RunAsync("people", files);

        Assert.That((await bench.RunAsync("people", files)).ChangedNothing, Is.True);
        Assert.That((await bench.MembersAsync()).Select(m => m.Headline), Is.EquivalentTo(new[] { "Plumber", "Surgeon" }));
    }

    [Test]
    public async Task Run_OfAPostingFromTheFuture_TakesTheYearForASlip()
    {
        await bench.RunAsync("jobs", bench.Write("j.jsonl", """{"id":"1","title":"Fitter","company":"Acme","location":"","month":"2031-05","lang":"en","salary":"","body":"b"}"""));

        var job = await bench.QueryAsync(c => c.Jobs.SingleAsync());
        Assert.That(job.PostedOn, Is.LessThanOrEqualTo(Testing.Fixed.TestDay.Today));
        Assert.That(job.PostedOn.Month, Is.EqualTo(5));
    }

    [Test]
    public async Task Run_OfACvInFrench_ReadsItInFrench()
    {
        await bench.RunAsync("people", bench.Write("f.jsonl", """{"id":"fr1","category":"ACCOUNTANT","title":"Comptable","text":"Anne Martin\n06 12 34 56 78 · anne.martin@mail.example\nProfil\nComptable consciencieuse dans une PME.\nExpérience professionnelle\nComptable unique, mars 2024 à aujourd'hui\nCabinet Aubert, Lyon\nTenue des comptes et TVA.\nFormation\nLicence de gestion, Université de Brest, 2015\nLangues\nFrançais (langue maternelle), anglais courant"}"""));

        var member = (await bench.MembersAsync()).Single();
        Assert.That((member.Language, string.Join(' ', member.Languages.Select(l => $"{l.Code}:{l.Level}"))), Is.EqualTo(("fr", "fr:Native en:C1")));
        Assert.That(member.Positions.Select(p => (p.Title, p.OrganisationName, p.PlaceText, p.Start.ToString(), p.Current)), Is.EqualTo(new[] { ("Comptable unique", "Cabinet Aubert", "Lyon", "2024-03", Domain.Careers.CurrentState.Certain) }));
        Assert.That(member.Education, Has.Count.EqualTo(1));
        var everything = System.Text.Json.JsonSerializer.Serialize(member);
        Assert.That(everything, Does.Contain("TVA").And.Not.Contain("12 34 56").And.Not.Contain("mail.example"), "words are kept, and ways to reach somebody are not");
    }
}
