using ProNet.Domain.Jobs;
using ProNet.Imports.Jobs;
using ProNet.Lexicon.Postings;

namespace ProNet.Imports.Tests.Jobs;

public sealed class JobPartsTests
{
    [TestCase("$174,000/yr - $235,000/yr", 174_000, 235_000, "USD", PayPeriod.Year)]
    [TestCase("USD 144k~225k", 144_000, 225_000, "USD", PayPeriod.Year)]
    [TestCase("$95,000 to $110,000", 95_000, 110_000, "USD", PayPeriod.Year)]
    [TestCase("$120 - 150k", 120_000, 150_000, "USD", PayPeriod.Year)]
    [TestCase("€45.000 - €60.000 per year", 45_000, 60_000, "EUR", PayPeriod.Year)]
    [TestCase("Mensuel de 1911.18 Euros à 1978.69 Euros", 1911, 1979, "EUR", PayPeriod.Month)]
    [TestCase("Horaire de 12.17 Euros", 12, 12, "EUR", PayPeriod.Hour)]
    [TestCase("£55k + equity", 55_000, 55_000, "GBP", PayPeriod.Year)]
    [TestCase("up to 80 000 €", null, 80_000, "EUR", PayPeriod.Year)]
    [TestCase("$32 - $35 per hour CAD", 32, 35, "CAD", PayPeriod.Hour)]
    [TestCase("NZ$88,000", 88_000, 88_000, "NZD", PayPeriod.Year)]
    [TestCase("62 000 $ CA", 62_000, 62_000, "CAD", PayPeriod.Year)]
    [TestCase("$85k base + $15k bonus", 85_000, 85_000, "USD", PayPeriod.Year)]
    [TestCase("480 €/j", 480, 480, "EUR", PayPeriod.Day)]
    [TestCase("CHF 105'000", 105_000, 105_000, "CHF", PayPeriod.Year)]
    [TestCase("$110k - 140", 110_000, 140_000, "USD", PayPeriod.Year)]
    [TestCase("SEK 42 000/mån", 42_000, 42_000, "SEK", PayPeriod.Month)]
    [TestCase("ab 65k €", 65_000, null, "EUR", PayPeriod.Year)]
    public void Read_WhenPayIsStated_ReadsIt(string text, int? minimum, int? maximum, string currency, PayPeriod period)
    {
        var pay = PayReader.Read(text);

        Assert.That((pay?.Minimum, pay?.Maximum, pay?.Currency, pay?.Period), Is.EqualTo((minimum, maximum, currency, (PayPeriod?)period)));
    }

    [TestCase("~0k")]
    [TestCase("65k-95k USD")]
    [TestCase("$Competitive")]
    [TestCase("$")]
    [TestCase("0")]
    [TestCase("~185k")]
    [TestCase("290000.0")]
    [TestCase("Mensuel de 45000.0 Euros à 60000.0 Euros")]
    [TestCase("$5 - $900,000")]
    [TestCase("")]
    public void Read_WhenItIsAPlaceholder_IsNull(string text) => Assert.That(PayReader.Read(text), Is.Null);

    [TestCase("2024-7209_Data Engineer", "en", "Data Engineer")]
    [TestCase("649- Mid level Kafka developer ", "en", "Mid level Kafka developer")]
    [TestCase("[REQ-1234] Nurse (m/f/d)", "en", "Nurse")]
    [TestCase("Chargé de projet H/F", "fr", "Chargé de projet")]
    [TestCase("AGENT D'ENTRETIEN (H/F)", "fr", "Agent d'entretien")]
    [TestCase("CI/CD Engineer", "en", "CI/CD Engineer")]
    [TestCase("3D Artist", "en", "3D Artist")]
    [TestCase("Software Engineer II", "en", "Software Engineer II")]
    [TestCase("R&amp;D Engineer", "en", "R&D Engineer")]
    public void Clean_WhenDecorated_LeavesTheTitle(string title, string language, string expected) =>
        Assert.That(JobTitles.Clean(title, language), Is.EqualTo(expected));

    [TestCase("Data Intern", "", ContractKind.Internship)]
    [TestCase("Engineer", "Employment type: Full-time, permanent", ContractKind.Permanent)]
    [TestCase("Engineer", "This is a fixed-term contract.", ContractKind.FixedTerm)]
    [TestCase("Vendeur", "Type de contrat : CDI, temps plein", ContractKind.Permanent)]
    [TestCase("Vendeur", "Contrat en alternance", ContractKind.Apprenticeship)]
    [TestCase("Engineer", "We value permanent improvement and temporary measures.", ContractKind.Unknown)]
    public void Read_WhenContractIsExplicit_ReadsIt(string title, string text, ContractKind expected) =>
        Assert.That(ContractReader.Read(title, text), Is.EqualTo(expected));

    [TestCase("US,Remote", "", "", RemoteWork.Remote)]
    [TestCase("Paris", "Engineer (hybrid)", "", RemoteWork.Hybrid)]
    [TestCase("Paris", "Engineer", "This is a fully remote team.", RemoteWork.Remote)]
    [TestCase("Paris", "Engineer", "You will manage remote servers.", RemoteWork.Unknown)]
    [TestCase("Paris", "Développeur (télétravail partiel)", "", RemoteWork.Hybrid)]
    [TestCase("Paris, 2 jours de télétravail", "", "", RemoteWork.Hybrid)]
    [TestCase("", "Engineer", "Location: Remote (EU)", RemoteWork.Remote)]
    [TestCase("", "Engineer", "Remote servers are repaired within 2 days.", RemoteWork.Unknown)]
    public void Read_WhenRemoteIsSaid_ReadsIt(string location, string title, string text, RemoteWork expected) =>
        Assert.That(RemoteReader.Read(location, title, text), Is.EqualTo(expected));

    [Test]
    public void Divide_WhenHeadingsAreThere_TellsRequiredFromNice()
    {
        var (required, nice) = JobSkillReader.Divide(
            """
            ## About us
            We love Lisp.
            **Requirements**
            * Python
            * Rust is a plus
            Nice to have:
            * Go
            ### Benefits
            Free Java.
            What you'll do
            * Write SQL
            """);

        Assert.That(required, Does.Contain("Python").And.Contain("SQL").And.Not.Contain("Lisp").And.Not.Contain("Java").And.Not.Contain("Go"));
        Assert.That(nice, Does.Contain("Go").And.Contain("Rust").And.Not.Contain("Python"));
    }

    [Test]
    public void Divide_WhenThereIsNoHeading_AllIsRequired() =>
        Assert.That(JobSkillReader.Divide("We need Python."), Is.EqualTo(("We need Python.\n", "")));

    [Test]
    public void Divide_OfShortLinesUnderBenefits_StaysThere() =>
        Assert.That(JobSkillReader.Divide("Requirements\nPython\nPerks\nFree parking\nCooking\n").Required, Does.Contain("Python").And.Not.Contain("Cooking"));

    [TestCase("We are an Equal Opportunity Employer and consider all without regard to race, pregnancy, genetics or veteran status.")]
    [TestCase("Health insurance, dental, 401(k) matching")]
    [TestCase("- Paid time off and parental leave")]
    [TestCase("Mutuelle, tickets restaurant, RTT")]
    [TestCase("- Ongoing training in Java")]
    [TestCase("Gym membership and free parking")]
    [TestCase("Nous offrons des cours de Java.")]
    [TestCase("Our company is the home of Java.")]
    [TestCase("Benefits include: Java")]
    [TestCase("Avantages : Java")]
    [TestCase("Poste ouvert aux personnes en situation de handicap")]
    public void Divide_OfALineThatEveryPostingHas_LeavesItOut(string line) =>
        Assert.That(JobSkillReader.Divide($"We need Python.\n{line}\nAnd SQL."), Is.EqualTo(("We need Python.\nAnd SQL.\n", "")));

    [Test]
    public void Read_WhenFrontMatter_ReadsQuotesAndFoldedText()
    {
        var values = FrontMatter.Read("layout: job\ntitle: 'It''s a job'\ndescription: >-\n  One line\n  and another.\n# note: no\narchived: true");

        Assert.That(values["title"], Is.EqualTo("It's a job"));
        Assert.That(values["description"], Is.EqualTo("One line and another."));
        Assert.That(values["archived"], Is.EqualTo("true"));
        Assert.That(values, Does.Not.ContainKey("# note"));
    }

    [Test]
    public void Parse_WhenPythonLiteral_IsJson()
    {
        var value = PythonLiteral.Parse("""{'nom': "L'Atelier", 'ok': True, 'rien': None, 'n': [1.5, 'a\'b']}""");

        Assert.That(value?.GetRawText(), Does.Contain("\"ok\":").IgnoreCase);
        Assert.That(value?.GetProperty("n")[1].GetString(), Is.EqualTo("a'b"));
        Assert.That(PythonLiteral.Parse("{'broken': "), Is.Null);
        Assert.That(PythonLiteral.Parse("plain"), Is.Null);
    }
}
