using System.Text.Json;
using ProNet.Domain.Careers;
using ProNet.Domain.Places;
using ProNet.Domain.Profiles;
using ProNet.Imports.JsonResume;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;

namespace ProNet.Imports.Tests.Members;

/// <summary>What people and programs write into JSON résumés, with invented people.</summary>
public sealed class JsonResumeReaderTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly Gazetteer Places = new(
    [
        Town(1, "Córdoba", "AR", "05", 1_400_000), Town(2, "Córdoba", "ES", "AN", 320_000), Town(3, "València", "ES", "60", 800_000, "Valence"), Town(4, "Valence", "FR", "B9", 64_000),
        Town(5, "London", "GB", "ENG", 8_900_000), Town(6, "London", "CA", "08", 380_000), Town(7, "Lyon", "FR", "B9", 500_000),
    ]);

    private ParseContext context = null!;

    [SetUp]
    public void Create() => context = new ParseContext(SkillFinder.None, Places, Today);

    [TestCase("李小红")]
    [TestCase("Олег Орлов")]
    [TestCase("سامي العلي")]
    public void Read_WhenANameIsInAnotherScript_KeepsItAndGivesAHandle(string name)
    {
        var member = Read($$$"""{"basics":{"name":"{{{name}}}","email":"x@example.org"}}""");

        Assert.That((member.Name.Display, member.Handle), Is.EqualTo((name, member.Handle)));
        Assert.That(member.Handle, Does.Match("^member-[0-9a-f]{6}$"));
    }

    [TestCase("2024-01", "25/11/2025", "2025-11", CurrentState.Ended, TestName = "The day first")]
    [TestCase("2024-01", "when it closed", null, CurrentState.Ended, TestName = "No date at all")]
    [TestCase("2024-01", "à ce jour", null, CurrentState.Certain, TestName = "Open, in words")]
    [TestCase("2024-01", "", null, CurrentState.Certain, TestName = "Open")]
    [TestCase("2030-05", "", null, CurrentState.Ended, TestName = "Not begun yet")]
    [TestCase("2024-01", "2030-05", "2030-05", CurrentState.Certain, TestName = "Ends later")]
    public void Read_WhenAnEndIsWritten_TellsWhetherItIsHeld(string start, string end, string? ended, CurrentState state)
    {
        var position = Read($$"""{"basics":{"name":"Ann Other"},"work":[{"name":"Acme","position":"Fitter","startDate":"{{start}}","endDate":"{{end}}"}]}""").Positions.Single();

        Assert.That((position.End?.ToString(), position.Current), Is.EqualTo((ended, state)));
    }

    [TestCase("""{"city":"Córdoba","countryCode":"ES"}""", 2, "Córdoba, Spain")]
    [TestCase("""{"city":"Valence","countryCode":"FR"}""", 4, "Valence, France")]
    [TestCase("""{"city":"London","region":"Ontario","countryCode":"CA"}""", 6, "London, Ontario, Canada")]
    [TestCase("""{"countryCode":"FR"}""", null, "France")]
    [TestCase("\"Lyon, France\"", 7, "Lyon, France")]
    [TestCase("""{"city":"Utopia","countryCode":"FR"}""", null, "Utopia, France")]
    public void Read_WhenAPlaceIsWritten_KnowsTheCountry(string location, int? place, string text)
    {
        var member = Read($$$"""{"basics":{"name":"Ann Other","location":{{{location}}} } }""");

        Assert.That((member.Location.PlaceId, member.Location.Text), Is.EqualTo((place, text)));
        Assert.That(context.Unplaced.Sentences(), text.StartsWith("Utopia", StringComparison.Ordinal) ? Has.One.Contains("Utopia") : Is.Empty);
    }

    [Test]
    public void Read_OfWhatIsOfferedAndSought_TakesTheLines()
    {
        var member = Read("{ \"basics\": { \"name\": \"Ann Other\" }, \"offers\": [\" Audits for small companies\", 3, \"\", \"audits for small companies\", { \"level\": 2 }, { \"name\": \"Tax returns\", \"summary\": \"In two days\" }], \"seeks\": [\"A partner in Lyon\"] }");

        Assert.That(member.Offers, Is.EqualTo(new[] { "Audits for small companies", "Tax returns: In two days" }));
        Assert.That(member.Seeks, Is.EqualTo(new[] { "A partner in Lyon" }));
        Assert.That(member.Cvs.Select(c => c.Text), Has.None.Contains("Audits"), "what has a place is not kept twice");
    }

    [Test]
    public void Read_WhenNoFieldTakesIt_KeepsEveryWord()
    {
        var member = Read(
            """
            { "basics": { "name": "Ann Other", "email": "a@example.org", "phone": "+33 6 12 34 56 78", "pronouns": "she" },
              "skills": [ { "name": "Machines", "keywords": ["Flurbometer"] }, "Snizzling" ],
              "certificates": [ "Licensed Grumbler" ], "awards": [ { "title": "Silver Wombat", "date": "2019-05", "awarder": "Wombat League" } ],
              "volunteer": [ { "organization": "Owl Shelter", "position": "Perch builder" } ], "interests": [ { "name": "Weaving", "keywords": ["ikat"] } ],
              "education": [ { "institution": "Uni", "area": "Law", "courses": ["QX204"] } ], "projects": [ { "name": "P", "highlights": ["Tallest kiln"], "keywords": ["glaze"] } ],
              "work": [ { "name": "Acme", "position": "Welder", "startDate": "2019-01", "description": "Odd casting", "highlights": "Long bridge", "team": "Night crew" } ],
              "references": [ { "name": "Somebody Else", "reference": "Never late" } ], "militaryService": { "rank": "Corporal" } }
            """);

        Assert.That(member.OwnSkills, Is.EqualTo(new[] { "Machines", "Flurbometer", "Snizzling" }));
        Assert.That(member.Works.Select(w => $"{w.Kind}: {w.Title} {w.Summary}"), Is.EqualTo(new[] { "Certificate: Licensed Grumbler ", "Project: P • Tallest kiln\nglaze" }));
        Assert.That(member.Positions.Single().Description, Is.EqualTo("Odd casting\n• Long bridge"));
        Assert.That(member.Cvs.Single().Text, Is.EqualTo(
            """
            Basics
            she

            Awards
            Silver Wombat · 2019-05 · Wombat League

            Volunteer
            Owl Shelter · Perch builder

            Interests
            Weaving · ikat

            Education
            QX204

            Work
            Night crew

            References
            Never late

            Military service
            Corporal
            """));
        Assert.That(context.Unplaced.Sentences(), Has.Some.StartsWith("8 × words that no field takes").And.Some.StartsWith("3 × a skill outside the taxonomy"));
    }

    [TestCase("""{"basics":{"name":"Rex Three","headline":"Rigger","location":{"city":"Lyon","country":"France"}},"sections":{"work":{"items":[{"name":"Acme","position":"Rigger","date":{"start":"2019-01-01","end":""},"summary":"Lifts zub loads"}]},"skills":{"items":[{"name":"Rigging","level":"Expert","keywords":["slings"]}]},"education":{"items":[{"institution":"Tech","area":"Mechanics","date":{"start":"2015-01-01","end":"2018-01-01"}}]}}}""", "2019-01-01", "2018-01-01")]
    [TestCase("""{"basics":{"name":"Rex Three","headline":"Rigger","location":"Lyon, France","url":{"label":"","href":"https://example.org"}},"sections":{"experience":{"items":[{"company":"Acme","position":"Rigger","date":"January 2019 - Present","summary":"<ul><li>Lifts zub loads</li></ul>"}]},"skills":{"items":[{"name":"Rigging","keywords":["slings"]}]},"education":{"items":[{"institution":"Tech","area":"Mechanics","studyType":"BTS","date":"2015 - 2018"}]}}}""", "2019-01", "2018")]
    public void Read_WhenAnotherBuilderExportedIt_ReadsTheCareer(string json, string start, string left)
    {
        using var document = JsonDocument.Parse(json);
        Assert.That(ReactiveResume.Is(document.RootElement), Is.True);
        var member = Read(ReactiveResume.ToJsonResume(document.RootElement).GetRawText());

        Assert.That((member.Headline, member.Location.PlaceId), Is.EqualTo(("Rigger", (int?)7)));
        var position = member.Positions.Single();
        Assert.That((position.Title, position.OrganisationName, position.Start.ToString(), position.End), Is.EqualTo(("Rigger", "Acme", start, (PartialDate?)null)));
        Assert.That((position.Current, position.Description), Is.EqualTo((CurrentState.Probable, position.Description)));
        Assert.That(position.Description, Does.Contain("Lifts zub loads").And.Not.Contain("<"));
        Assert.That((member.Education.Single().School, member.Education.Single().End.ToString()), Is.EqualTo(("Tech", left)));
        Assert.That(member.OwnSkills, Is.EqualTo(new[] { "Rigging", "slings" }));
    }

    [Test]
    public void Read_WhenItIsHtml_KeepsTheText()
    {
        var member = Read("""{"basics":{"name":"Ann Other","summary":"<p>Leads <b>small</b> R&amp;D &mdash; th&eacute;</p><p>Since 2 < 3</p>"},"work":[{"name":"Bell &amp;amp; Co","position":"<i>Head</i>","startDate":"2019","highlights":["- one"]}]}""");

        Assert.That(member.Summary, Is.EqualTo("Leads small R&D — thé\n\nSince 2 < 3").Or.EqualTo("Leads small R&D — thé\nSince 2 < 3"));
        Assert.That((member.Positions[0].Title, member.Positions[0].OrganisationName, member.Positions[0].Description), Is.EqualTo(("Head", "Bell & Co", "• one")));
    }

    [Test]
    public void Read_WhenLanguagesAreWrittenInManyWays_KnowsEachOnceAtItsBest()
    {
        var member = Read(
            """
            {"basics":{"name":"Ann Other"},"languages":[{"language":"🇫🇷 Français","fluency":"Langue maternelle"},{"language":"Deutsch","fluency":"Fluent"},{"language":"English (UK)","fluency":"Fluent"},
             {"language":"Lithuanian"},{"language":"Serbian","fluency":"Native"},{"language":"pt-BR","fluency":"Fluent"},{"language":"中文","fluency":"Native"},{"language":"en","fluency":"Maîtrise professionnelle"},{"language":"Klingon"}]}
            """);

        Assert.That(member.Languages, Is.EqualTo(new[]
        {
            new SpokenLanguage("fr", LanguageLevel.Native), new SpokenLanguage("de", LanguageLevel.C1), new SpokenLanguage("en", LanguageLevel.C1), new SpokenLanguage("lt", LanguageLevel.Unknown),
            new SpokenLanguage("sr", LanguageLevel.Native), new SpokenLanguage("pt", LanguageLevel.C1), new SpokenLanguage("zh", LanguageLevel.Native),
        }));
        Assert.That(member.Cvs.Single().Text, Is.EqualTo("Languages\nKlingon"));
    }

    [Test]
    public void Identity_WithoutAMailAddress_TellsNamesakesByTheirPageOrTheirFile()
    {
        string Id(string file, string more = "") => Read($$$"""{"basics":{"name":"Sam Twin"{{{more}}} } }""", file).Origin!.ExternalId;

        Assert.That(Id("a.json"), Is.Not.EqualTo(Id("b.json")));
        Assert.That(Id("a.json", ""","url":"https://sam.example" """), Is.EqualTo(Id("b.json", ""","url":"https://sam.example" """)));
        Assert.That(Id("", ""","label":"Plumber" """), Is.Not.EqualTo(Id("", ""","label":"Surgeon" """)));
    }

    private Member Read(string json, string file = "a.json")
    {
        using var document = JsonDocument.Parse(json);
        return new JsonResumeReader(document.RootElement, document.RootElement.GetProperty("basics"), context).Read(file);
    }

    private static Place Town(int id, string name, string country, string region, int population, string other = "") => new()
    {
        Id = id,
        Slug = $"{id}",
        Source = "test",
        ExternalId = $"{id}",
        NameEn = name,
        NameFr = name,
        AlternateNames = other,
        CountryCode = country,
        Region = region,
        Population = population,
    };
}
