using System.Globalization;
using ProNet.Domain.Access;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Imports.Resumes;
using ProNet.Imports.Text;
using ProNet.Lexicon.Places;

namespace ProNet.Imports.Tests.Resumes;

/// <summary>The texts are invented; their layouts are those that occur.</summary>
public sealed class ResumeReaderTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [TestCase("Experience\nBaker\nJuly 2011 to May 2012 Company Name - City , State\n      Baked bread.\n", TestName = "Title, then dates and employer")]
    [TestCase("Experience\n07/2011 to 05/2012\nBaker Company Name - City , State\n      Baked bread.\n", TestName = "Dates, then title and employer")]
    [TestCase("Work History\nBaker , 07/2011 to 05/2012\nCompany Name - City , State\n      Baked bread.\n", TestName = "Title and dates, then employer")]
    [TestCase("Professional Experience\nCompany Name July 2011 to May 2012 Baker\nCity , State\n      Baked bread.\n", TestName = "Employer, dates, title")]
    [TestCase("Experience\nBaker 07/2011 to 05/2012 Company Name City , State\n      Baked bread.\n", TestName = "All on one line")]
    [TestCase("Experience\nJuly 2011\nto\nMay 2012\nCompany Name City , State Baker\n      Baked bread.\n", TestName = "Range spread over three lines")]
    [TestCase("Experience\n07/2011 - 05/2012\nCompany Name - City , State Baker\n      Baked bread.\n", TestName = "Dates, then employer and title")]
    public void Read_WhenAnyLayout_FindsTheSamePosition(string text)
    {
        var position = Read(text).Positions.Single();

        Assert.That(position.Title, Is.EqualTo("Baker"));
        Assert.That((position.Start.ToString(), position.End.ToString()), Is.EqualTo(("2011-07", "2012-05")));
        Assert.That(position.Current, Is.EqualTo(CurrentState.Ended));
        Assert.That(position.OrganisationName, Is.Empty);
        Assert.That(position.Description, Does.EndWith("Baked bread."));
    }

    [Test]
    public void Read_WhenSectionsAreThere_FillsTheProfile()
    {
        var member = Read(
            """
            HEAD BAKER
            Summary
            Bakes for hotels and
            canteens.
            Skills
            Sourdough
            Experience
            Head Baker
            January 2020 to Current Company Name - City , State
                  Ran two ovens.
            Baker
            2010 to 2014 Company Name - City , State
            Education
            Bachelor of Science : Food Chemistry , May 2009 Invented University - City , State Food Chemistry
            Languages
            Fluent in French, basic German
            """, "CHEF");

        Assert.That(member.Headline, Is.EqualTo("Head Baker"));
        Assert.That(member.Cvs.Select(c => (c.Kind, c.Audience, c.Text.Split('\n')[0], c.Text.Split('\n')[^1])), Is.EqualTo(new[] { ("", Audience.Everyone, "HEAD BAKER", "Fluent in French, basic German") }), "nothing is lost");
        Assert.That(member.Summary, Is.EqualTo("Bakes for hotels and canteens."));
        Assert.That(member.Industry, Is.EqualTo("hospitality"));
        Assert.That(member.Positions.Select(p => p.Start.ToString()), Is.EqualTo(new[] { "2020-01", "2010" }));
        var education = member.Education.Single();
        Assert.That((education.Degree, education.Field, education.School, education.End.ToString()), Is.EqualTo(("Bachelor of Science", "Food Chemistry", "Invented University", "2009-05")));
        Assert.That(member.Languages, Is.EqualTo(new[] { new SpokenLanguage("fr", LanguageLevel.C1), new SpokenLanguage("de", LanguageLevel.A2) }));
    }

    [Test]
    public void Read_WhenASectionIsPrintedTwice_KeepsEachPositionOnce()
    {
        const string Section = "Work History\nBaker , 07/2011 to 05/2012\nCompany Name - City , State\n";

        Assert.That(Read(Section + "Skills\nx\n" + Section).Positions, Has.Count.EqualTo(1));
    }

    [Test]
    public void Read_WhenADescriptionMentionsYears_IsNotASecondPosition()
    {
        var member = Read("Experience\nBaker\nJuly 2011 to May 2012 Company Name - City , State\n      From 2011 to 2012 output grew by a third.\nSales rose every single year from 2011 to 2012.\n");

        Assert.That(member.Positions, Has.Count.EqualTo(1));
    }

    [Test]
    public void Read_WhenOnlyOneDateIsGiven_LeavesTheEndUnknown()
    {
        var position = Read("Experience\nIntern 07/2005\nCompany Name - City , State\n").Positions.Single();

        Assert.That((position.Title, position.Start.ToString(), position.End, position.Current), Is.EqualTo(("Intern", "2005-07", (PartialDate?)null, CurrentState.Ended)));
    }

    [Test]
    public void Read_WhenSkillsAreKnown_TellsListedFromRecognised()
    {
        var finder = new SkillFinder((text, _) => [.. new[] { (1, "sourdough"), (2, "oven") }.Where(s => text.Contains(s.Item2, StringComparison.OrdinalIgnoreCase)).Select(s => s.Item1)], _ => null);

        var member = Read("Skills\nSourdough\nExperience\nBaker\nJuly 2011 to May 2012 Company Name\n      Ran an oven for sourdough.\n", skills: finder);

        Assert.That(member.Skills.Select(s => (s.ConceptId, s.Listed)), Is.EqualTo(new[] { (1, true), (2, false) }));
    }

    [TestCase("2024-06..*", ExpectedResult = "Certain", TestName = "Open and recent")]
    [TestCase("2012-06..*", ExpectedResult = "Probable", TestName = "Open, but the text is old")]
    [TestCase("2020-01..* 2023-02..2025-10", ExpectedResult = "Probable", TestName = "Overtaken by a later one")]
    [TestCase("2022-01..* 2015-02..2021-10", ExpectedResult = "Probable", TestName = "Latest, but nothing newer than four years")]
    [TestCase("2024-01..* 2015-02..2021-10", ExpectedResult = "Certain", TestName = "Latest and fresh")]
    public string Judge_WhenOpen_TellsHowFarToBelieveIt(string positions)
    {
        var parsed = positions.Split(' ').Select(p => new Position
        {
            Start = Date(p.Split("..")[0]),
            End = p.EndsWith('*') ? null : Date(p.Split("..")[1]),
            Current = p.EndsWith('*') ? CurrentState.Certain : CurrentState.Ended,
        }).ToList();

        CurrentPositions.Judge(parsed, null, Today);

        return parsed[0].Current.ToString();
    }

    [Test]
    public void Read_WhenTheSourceIsAnyText_NeverThrows() => CsCheck.Check.Sample(CsCheck.Gen.String, text => Read("Experience\n" + text + "\nEducation\n" + text));

    private static PartialDate Date(string text) => PartialDate.Of(int.Parse(text[..4], CultureInfo.InvariantCulture), int.Parse(text[5..], CultureInfo.InvariantCulture));

    private static Member Read(string text, string category = "", SkillFinder? skills = null)
    {
        var member = new Member { Handle = "member-1", Origin = new ImportOrigin { Source = "resumes", ExternalId = "1" } };
        return ResumeReader.Read(text, text.Split('\n')[0] is var first && !first.Any(char.IsLower) ? first : "", category, new ParseContext(skills ?? SkillFinder.None, Gazetteer.Empty, Today), member);
    }
}
