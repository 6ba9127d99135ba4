using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;

namespace ProNet.Web.Tests;

internal sealed partial class ProfileFilesTests
{
    [Test]
    public async Task Card_OfAPublicProfile_SaysWhatThePageSays()
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync("/people/ada-nurse.vcf");
        var card = await response.Content.ReadAsStringAsync();

        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/vcard; charset=utf-8"));
        Assert.That(response.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("ada-nurse.vcf"));
        Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
        Assert.That(card, Does.StartWith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Nurse\r\nN:Nurse;Ada;;;\r\nTITLE:Registered nurse\r\nORG:North Hospital\r\n").And.Contain("URL:http://localhost/people/ada-nurse"));
    }

    [Test]
    public async Task Json_OfAPublicProfile_HoldsNothingThatThePageDoesNotShow()
    {
        using var client = SharedHost.Host.Client();
        var resume = JsonResume.Read(await client.GetByteArrayAsync("/people/ada-nurse.json"))!;
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/people/ada-nurse"));

        Assert.That((resume.Name, resume.Headline, resume.Positions.Single().Organisation), Is.EqualTo(("Ada Nurse", "Registered nurse", "North Hospital")));
        string[] said = [resume.Name, resume.Headline, .. resume.Positions.SelectMany(p => new[] { p.Title, p.Organisation, p.Place, p.Description }), .. resume.Skills, .. resume.Links.Select(l => l.Url)];
        Assert.That(said.Where(text => text.Length > 0 && !page.Contains(text, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("/people/di-secret.vcf")]
    [TestCase("/people/di-secret.json")]
    [TestCase("/people/di-secret.docx")]
    [TestCase("/people/di-secret.pdf")]
    [TestCase("/people/nobody.vcf")]
    [TestCase("/people/nobody.json")]
    public async Task Files_OfAHiddenProfile_AreAsMissingAsThoseOfNobody(string path)
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync(path);
        var body = await response.Content.ReadAsStringAsync();

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(body, Does.Not.Contain("Secret").And.Not.Contain("Hidden nurse"));
        Assert.That(response.Content.Headers.ContentDisposition, Is.Null);
    }

    /// <summary>The page itself, the address card, the JSON and what the page tells machines: a fact that is not for visitors is in none of them.</summary>
    [Test]
    public async Task Files_OfAProfileWithHiddenFacts_HoldOnlyWhatIsForTheViewer()
    {
        await using var host = new WebHost();
        using var client = host.Client();
        var member = new Member
        {
            Handle = "eve-part",
            Name = new FullName { Given = "Eve", Family = "Part" },
            Headline = "Undisclosed headline",
            Summary = "Known to all",
            FactAudiences = new FactAudiences { Headline = Audience.Members, Links = Audience.Hidden },
            Consents = new Consents { OnTheWeb = true, ByMachines = true },
            Links = [new ProfileLink("Web", "https://undisclosed.example/")],
        };
        member.Positions.Add(new Position { Title = "Undisclosed title", OrganisationName = "Undisclosed Ltd", Current = CurrentState.Certain, Audience = Audience.Members });
        member.Positions.Add(new Position { Title = "Public cook", OrganisationName = "Open Inn", Ordinal = 1, Current = CurrentState.Ended });
        await host.SaveAsync(member);

        string[] shown = [await client.GetStringAsync("/people/eve-part"), await client.GetStringAsync("/people/eve-part.json"), await client.GetStringAsync("/people/eve-part.vcf"), await TextAsync(client, "/people/eve-part.docx")];

        Assert.That(shown, Has.None.Contains("ndisclosed"));
        Assert.That((string[])[shown[0], shown[1], shown[3]], Is.All.Contains("Public cook").And.All.Contains("Known to all"));
    }

    [Test]
    public async Task Documents_OfAPublicProfile_AreOfferedAndImportableAgain([Values("docx", "pdf")] string extension, [Values("classic", "modern")] string design, [Values("en", "fr")] string language)
    {
        if (extension == "pdf" && !PdfFonts.AreThere)
            Assert.Ignore("This machine has no font that CVs are written in.");
        using var client = SharedHost.Host.Client(language);
        var page = await client.GetStringAsync("/people/ada-nurse");
        using var response = await client.GetAsync($"/people/ada-nurse.{extension}?design={design}");
        var text = new DocumentReader(DocumentLimits.Usual, TimeProvider.System).Read(await response.Content.ReadAsByteArrayAsync(), CancellationToken.None).Text!;
        var position = CareerDrafter.Draft(text).Positions.Single().Value;

        Assert.That(page, Does.Contain($"/people/ada-nurse.{extension}?design={design}"));
        Assert.That((response.StatusCode, response.Headers.CacheControl!.NoStore), Is.EqualTo((HttpStatusCode.OK, true)));
        Assert.That(response.Content.Headers.ContentDisposition!.FileName, Is.EqualTo($"ada-nurse.{extension}"));
        Assert.That((position.Title, position.Organisation, $"{position.Start}", position.IsCurrent), Is.EqualTo(("Registered nurse", "North Hospital", "2015-03", true)), text.Text);
        Assert.That(text.Text, Does.Contain(language == "fr" ? "Expérience" : "Experience"));
    }

    [Test]
    public async Task Page_OfAPublicProfile_TellsMachinesWhoItIs()
    {
        using var client = SharedHost.Host.Client("fr");
        var page = await client.GetStringAsync("/people/ada-nurse");

        Assert.That(page, Does.Contain("<meta property=\"og:title\" content=\"Ada Nurse\"").And.Contain("<meta property=\"og:url\" content=\"http://localhost/people/ada-nurse\"").And.Contain("og:locale\" content=\"fr_FR\""));
        Assert.That(page, Does.Contain("<link rel=\"canonical\" href=\"http://localhost/people/ada-nurse\""));
        Assert.That(page, Does.Contain("href=\"/people/ada-nurse.vcf\"").And.Contain("href=\"/people/ada-nurse.json\"").And.Contain("Emporter"));
        using var person = JsonDocument.Parse(JsonLd().Match(page).Groups["json"].Value);
        Assert.That((person.RootElement.GetProperty("@type").GetString(), person.RootElement.GetProperty("jobTitle").GetString()), Is.EqualTo(("Person", "Registered nurse")));
    }

    [Test]
    public async Task Page_OfAHiddenProfile_TellsMachinesNothing()
    {
        using var client = SharedHost.Host.Client();
        using var response = await client.GetAsync("/people/di-secret");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("ld+json").And.Not.Contain("og:title"));
    }

    private static async Task<string> TextAsync(HttpClient client, string path) =>
        new DocumentReader(DocumentLimits.Usual, TimeProvider.System).Read(await client.GetByteArrayAsync(path), CancellationToken.None).Text!.Text;

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex JsonLd();
}
