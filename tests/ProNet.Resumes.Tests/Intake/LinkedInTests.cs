using System.Text;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Intake;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;
using ProNet.Testing.Files;

namespace ProNet.Resumes.Tests.Intake;

/// <summary>Archives of LinkedIn and JSON Resume, read where CVs are.</summary>
public sealed class LinkedInTests
{
    private const string Connections = "Notes:\n\"When exporting your connection data…\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nThird,Person,https://www.linkedin.com/in/third,third@person.example,Acme,Boss,01 Jan 2020\n";

    private static readonly (string Name, string Content)[] English =
    [
        ("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nAda,Martin,,\"1 Secret Street, Lyon\",Jan 1,Software developer,\"Likes \"\"quotes\"\",\nand lines\",Software,69000,\"Lyon, France\",,,\n"),
        ("Positions.csv", "\uFEFFCompany Name,Title,Description,Location,Started On,Finished On\nExample Works,Software developer,\"Wrote programs, many.\",Lyon,Jan 2019,\nSample House,Programmer,,Paris,Mar 2015,Dec 2018\n"),
        ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Somewhere,2012,2014,,Master of Science,\n"),
        ("Skills.csv", "Name\nPython\nJava\nPython\n"),
        ("Languages.csv", "Name,Proficiency\nFrench,Native or bilingual proficiency\nEnglish,Full professional proficiency\nGerman,Limited working proficiency\n"),
        ("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\nFirst aid,https://certificates.example/1,Example Cross,May 2021,,secret-77\n"),
        ("Projects.csv", "Title,Description,Url,Started On,Finished On\nAtlas,Maps of towns,javascript:alert(1),Jan 2019,\n"),
        ("Publications.csv", "Name,Published On,Description,Publisher,Url\nOn maps,\"Feb 3, 2018\",All of it,Press,\n"),
        ("Patents.csv", "Title,Description,Patent Number,Issued On,Url\nFolding map,,EP1,Mar 2017,\n"),
        ("Connections.csv", Connections),
        ("messages.csv", "CONVERSATION ID,FROM,TO,CONTENT\n1,Third Person,Ada,secret\n"),
    ];

    private static readonly (string Name, string Content)[] French =
    [
        ("Profil.csv", "Prénom,Nom de famille,Adresse,Titre du profil,Résumé,Lieu géographique\nAda,Martin,1 rue Secrète,Développeuse,Aime le code.,\"Lyon, France\"\n"),
        ("Postes.csv", "Nom de l’entreprise,Intitulé du poste,Description,Lieu,Date de début du poste,Date de fin du poste\nExemple,Développeuse,,Lyon,janv. 2019,\n"),
        ("Formation.csv", "Nom de l’école,Date de début,Date de fin,Remarques,Nom du diplôme,Activités\nUniversité,2012,2014,,Master,\n"),
        ("Langues.csv", "Nom,Niveau\nFrançais,Langue maternelle\n"),
        ("Competences.csv", "Nom\nPython\n"),
        ("Certifications.csv", "Nom,URL,Autorité,Date de début,Date de fin\nSecourisme,,Croix d’exemple,mai 2021,\n"),
    ];

    [Test]
    public void Read_OfAnArchive_TakesWhatItSaysOfItsPersonAndOfNobodyElse()
    {
        var read = Read(Documents.Zip(English)).Read!;
        var draft = read.Draft;

        Assert.That((read.Kind, read.IsOnlySource, draft.Headline!.Value, draft.Place!.Value, draft.Summary!.Value), Is.EqualTo((DocumentKind.LinkedIn, true, "Software developer", "Lyon, France", "Likes \"quotes\",\nand lines")));
        Assert.That(draft.Positions.Select(p => (p.Value.Title, p.Value.Organisation, $"{p.Value.Start}", $"{p.Value.End}", p.Value.IsCurrent)), Is.EqualTo(new[]
        {
            ("Software developer", "Example Works", "2019-01", "", true), ("Programmer", "Sample House", "2015-03", "2018-12", false),
        }));
        Assert.That(draft.Education.Select(e => (e.Value.School, e.Value.Degree, $"{e.Value.End}")), Is.EqualTo(new[] { ("University of Somewhere", "Master of Science", "2014") }));
        Assert.That(draft.Skills.Select(s => s.Value), Is.EqualTo(new[] { "Python", "Java" }));
        Assert.That(draft.Languages.Select(l => l.Value), Is.EqualTo(new[] { new SpokenLanguage("fr", LanguageLevel.Native), new("en", LanguageLevel.C1), new("de", LanguageLevel.B1) }));
        Assert.That(draft.Works.Select(w => w.Value), Is.EquivalentTo(new[]
        {
            new Work("First aid", "", "") { Kind = WorkKind.Certificate, Publisher = "Example Cross", Url = "https://certificates.example/1", Date = PartialDate.Of(2021, 5).Packed },
            new Work("Atlas", "Maps of towns", "") { Kind = WorkKind.Project, Date = PartialDate.Of(2019, 1).Packed },
            new Work("On maps", "All of it", "") { Kind = WorkKind.Publication, Publisher = "Press", Date = PartialDate.Of(2018, 2).Packed },
            new Work("Folding map", "", "") { Kind = WorkKind.Patent, Date = PartialDate.Of(2017, 3).Packed },
        }));
        Assert.That(read.Text + DraftText.Write(draft), Does.Not.Contain("Third").And.Not.Contain("Secret Street").And.Not.Contain("secret").And.Not.Contain("@"));
        Assert.That(draft.Positions.Select(p => read.Text.Substring(p.Passage.Start, p.Passage.Length)), Has.All.Contains("·"));
    }

    [Test]
    public void Read_OfAnArchiveInFrenchWithOtherNames_IsRecognisedByItsHeadings()
    {
        var draft = Read(Documents.Zip([.. French.Select((f, i) => ($"Export/{i}.csv", f.Content))])).Read!.Draft;

        Assert.That((draft.Headline!.Value, draft.Place!.Value, draft.Positions.Single().Value.Organisation, $"{draft.Positions.Single().Value.Start}"), Is.EqualTo(("Développeuse", "Lyon, France", "Exemple", "2019-01")));
        Assert.That((draft.Works.Single().Value.Title, draft.Works.Single().Value.Publisher), Is.EqualTo(("Secourisme", "Croix d’exemple")));
        Assert.That((draft.Education.Single().Value.Degree, draft.Skills.Single().Value, draft.Languages.Single().Value.Level), Is.EqualTo(("Master", "Python", LanguageLevel.Native)));
    }

    [Test]
    public void Read_OfAnArchiveOfOtherTables_IsNoneThatIsRead() =>
        Assert.That(Read(Documents.Zip(("Connections.csv", Connections), ("rates.csv", "a,b\n1,2\n"))).Problem, Is.EqualTo(DocumentProblem.UnknownKind));

    [Test]
    public void Read_OfABombInTables_IsRefused() =>
        Assert.That(Read(Documents.Zip([.. English, ("Skills2.csv", "Name\n" + string.Concat(Enumerable.Repeat("a\n", 20_000_000)))])).Problem, Is.EqualTo(DocumentProblem.TooMuchInside));

    [Test]
    public void Read_OfTablesOfWhichNoneIsWhole_NeverFails([Range(1, 40)] int seed)
    {
        var (random, whole) = (new Random(seed), Documents.Zip(English));
        for (var change = 0; change < 20; change++)
            whole[random.Next(whole.Length)] = (byte)random.Next(256);

        var reading = Read(whole);

        Assert.That(reading.Read is null, Is.EqualTo(reading.Problem is not null));
    }

    [Test]
    public void Read_OfAJsonResume_ProposesAllOfIt()
    {
        var read = Read(Encoding.UTF8.GetBytes(JsonResume.Write(Writing.Resumes.Whole))).Read!;

        Assert.That((read.Kind, read.IsOnlySource, read.Extension), Is.EqualTo((DocumentKind.JsonResume, false, "json")));
        Assert.That(read.Draft.Positions.Select(p => (p.Value.Title, p.Value.Organisation, p.Value.Start, p.Value.End)), Is.EqualTo(Writing.Resumes.Whole.Positions.Select(p => (p.Title, p.Organisation, p.Start, p.End))));
        Assert.That((read.Draft.Skills.Count, read.Draft.Links.Count, read.Draft.Works.Count), Is.EqualTo((Writing.Resumes.Whole.Skills.Count, Writing.Resumes.Whole.Links.Count, Writing.Resumes.Whole.Works.Count)));
    }

    private static CvReading Read(byte[] content) => new CvReader(DocumentLimits.Usual, TimeProvider.System).Read(content, CancellationToken.None);
}
