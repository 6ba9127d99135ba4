using System.Text;
using System.Text.Json;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ProNet.Domain.Careers;
using ProNet.Domain.Profiles;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;
using ProNet.Testing.Fixed;

namespace ProNet.Resumes.Tests.Writing;

/// <summary>Out, in, equal.</summary>
public sealed class RoundTripTests
{
    [Test]
    public void JsonResume_WhateverTheProfile_IsReadBackWhole() => Resumes.Any.Sample(resume => Same(JsonResume.Read(Encoding.UTF8.GetBytes(JsonResume.Write(resume)))!, resume));

    [Test]
    public void JsonResume_HasTheFieldsOfItsSchema()
    {
        using var json = JsonDocument.Parse(JsonResume.Write(Resumes.Whole));
        var (basics, work) = (json.RootElement.GetProperty("basics"), json.RootElement.GetProperty("work")[0]);

        Assert.That((basics.GetProperty("name").GetString(), basics.GetProperty("label").GetString(), basics.GetProperty("location").GetProperty("countryCode").GetString()), Is.EqualTo(("Zoé Martin", "Infirmière coordinatrice", "FR")));
        Assert.That((work.GetProperty("name").GetString(), work.GetProperty("position").GetString(), work.GetProperty("startDate").GetString(), work.TryGetProperty("endDate", out _)), Is.EqualTo(("CHU de Lyon", "Infirmière coordinatrice", "2019-09", false)));
        Assert.That(json.RootElement.GetProperty("languages")[1].GetProperty("language").GetString(), Is.EqualTo("English"));
        Assert.That(basics.TryGetProperty("email", out _) || basics.TryGetProperty("phone", out _), Is.False);
    }

    [Test]
    public void JsonResume_WhenAPostHasEndedNobodyKnowsWhen_StaysEnded()
    {
        var resume = Resumes.Whole with { Positions = [new("Cook", "Inn", "", PartialDate.Of(2001), null, IsCurrent: false, "")] };

        Assert.That(JsonResume.Read(Encoding.UTF8.GetBytes(JsonResume.Write(resume)))!.Positions, Is.EqualTo(resume.Positions));
    }

    [Test]
    public void JsonResume_OfAnotherProgram_BringsItsEvidence()
    {
        var works = JsonResume.Read("""
            {"basics":{},"certificates":[{"name":"First aid","issuer":"Red Cross","date":"2021-05","url":"javascript:alert(1)"}],
             "projects":[{"name":"Atlas","description":"Maps","entity":"Acme","startDate":"2019","url":"https://atlas.example","type":"application"},{"name":"On maps","type":"talk","endDate":"2020-02-03"}],
             "publications":[{"name":"Maps","publisher":"Press","releaseDate":"2018-01-02","summary":"All"}]}
            """u8.ToArray())!.Works;

        Assert.That(works, Is.EqualTo(new[]
        {
            new Work("First aid", "", "") { Kind = WorkKind.Certificate, Publisher = "Red Cross", Date = PartialDate.Of(2021, 5).Packed },
            new Work("Maps", "All", "") { Kind = WorkKind.Publication, Publisher = "Press", Date = PartialDate.Of(2018, 1, 2).Packed },
            new Work("Atlas", "Maps", "") { Kind = WorkKind.Project, Publisher = "Acme", Url = "https://atlas.example", Date = PartialDate.Of(2019).Packed },
            new Work("On maps", "", "") { Kind = WorkKind.Talk, Date = PartialDate.Of(2020, 2, 3).Packed },
        }));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"basics\":3}")]
    [TestCase("{\"basics\":{},\"basics\":{}}")]
    public void JsonResume_WhenItIsNone_IsNull(string json) => Assert.That(JsonResume.Read(Encoding.UTF8.GetBytes(json)), Is.Null);

    [TestCase("{\"basics\":{\"name\":{},\"profiles\":[{\"network\":\"x\",\"url\":\"javascript:alert(1)\"}]},\"work\":[3,null,{\"startDate\":\"2010-13-99\",\"hasEnded\":\"x\",\"highlights\":[null,\"a\"]}]}")]
    [TestCase("{\"basics\":{},\"work\":{},\"languages\":[{\"language\":7}]}")]
    public void JsonResume_WhenValuesAreOfOtherKinds_TakesWhatItCan(string json)
    {
        var resume = JsonResume.Read(Encoding.UTF8.GetBytes(json));

        Assert.That(resume is null || resume.Links.Count == 0, Is.True);
    }

    [Test]
    public void Docx_WhateverPeopleWrite_IsDraftedBackWithTheSameCareer([Values] ResumeDesign design, [Values("en", "fr")] string language) => Resumes.Plausible.Sample(
        resume =>
        {
            var draft = Draft(DocxWriter.Write(resume, design, language));
            return draft.Positions.Select(p => p.Value).SequenceEqual(resume.Positions.Select(Expected))
                && draft.Education.Select(e => e.Value).SequenceEqual(resume.Education.Select(Expected))
                && draft.Skills.Select(s => s.Value).SequenceEqual(resume.Skills)
                && draft.Languages.Select(l => l.Value).SequenceEqual(resume.Languages)
                && (draft.Name?.Value, draft.Headline?.Value) == (resume.Name, resume.Headline);
        },
        iter: 300,
        print: resume => $"{JsonResume.Write(resume)}\n{JsonSerializer.Serialize(Draft(DocxWriter.Write(resume, design, language)))}");

    [Test]
    public void Docx_IsValid([Values] ResumeDesign design, [Values("en", "fr")] string language)
    {
        using var stream = new MemoryStream(DocxWriter.Write(Resumes.Whole, design, language));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.That(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"), Is.Empty);
        Assert.That(document.MainDocumentPart!.Document!.Body!.InnerText, Does.Contain("Zoé Martin").And.Contain(language == "fr" ? "Compétences" : "Skills"));
    }

    [Test]
    public void Docx_WhateverTheProfile_CanBeWrittenAndRead() => Resumes.Any.Sample(
        resume => new DocumentReader(DocumentLimits.Usual, TestDay.Clock()).Read(DocxWriter.Write(resume, ResumeDesign.Modern, "en"), CancellationToken.None).Problem is null or DocumentProblem.Empty, iter: 300);

    private static CareerDraft Draft(byte[] docx) => CareerDrafter.Draft(new DocumentReader(DocumentLimits.Usual, TestDay.Clock()).Read(docx, CancellationToken.None).Text!);

    private static DraftPosition Expected(ResumePosition p) => new()
    {
        Title = p.Title,
        Organisation = p.Organisation,
        Place = p.Place,
        Start = p.Start,
        End = p.End,
        IsCurrent = p.IsCurrent,
        Description = p.Description,
    };

    private static DraftEducation Expected(ResumeEducation e) => new() { School = e.School, Degree = e.Degree, Field = e.Field, Start = e.Start, End = e.End };

    private static bool Same(Resume a, Resume b) =>
        a with { Positions = b.Positions, Education = b.Education, Skills = b.Skills, Languages = b.Languages, Links = b.Links, Works = b.Works, Offers = b.Offers, Seeks = b.Seeks } == b
        && a.Positions.SequenceEqual(b.Positions) && a.Education.SequenceEqual(b.Education) && a.Skills.SequenceEqual(b.Skills)
        && a.Offers.SequenceEqual(b.Offers) && a.Seeks.SequenceEqual(b.Seeks)
        && a.Languages.SequenceEqual(b.Languages) && a.Links.SequenceEqual(b.Links) && a.Works.Order(Comparer).SequenceEqual(b.Works.Order(Comparer));

    /// <summary>Each kind has a list of its own, so that their order among each other is lost.</summary>
    private static Comparer<Work> Comparer { get; } = Comparer<Work>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}"));
}
