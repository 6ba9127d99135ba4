using CsCheck;
using ProNet.Resumes.Drafting;
using ProNet.Resumes.Reading;
using ProNet.Resumes.Writing;
using UglyToad.PdfPig;

namespace ProNet.Resumes.Tests.Writing;

/// <summary>CVs as PDF: tagged, with text that can be taken out, and importable again.</summary>
public sealed class PdfTests
{
    [SetUp]
    public void RequireFonts()
    {
        if (!PdfFonts.AreThere)
            Assert.Ignore("This machine has no font that CVs are written in.");
    }

    [Test]
    public void Pdf_IsTaggedAndNamesItsLanguageAndTitle([Values] ResumeDesign design, [Values("en", "fr")] string language)
    {
        using var pdf = PdfDocument.Open(PdfWriter.Write(Resumes.Whole, design, language));
        var catalog = pdf.Structure.Catalog.CatalogDictionary.ToString()!;

        Assert.That(catalog, Does.Contain("StructTreeRoot").And.Contain("MarkInfo").And.Contain(language == "fr" ? "fr-FR" : "en-GB"));
        Assert.That(pdf.Information.Title, Is.EqualTo("Zoé Martin"));
        Assert.That(pdf.GetPage(1).Text, Does.Contain("Zoé Martin").And.Contain(language == "fr" ? "Compétences" : "Skills"));
        Assert.That(pdf.GetPage(1).GetMarkedContents(), Is.Not.Empty);
    }

    [Test]
    public void Pdf_WhateverPeopleWrite_IsDraftedBackWithTheSameCareer([Values] ResumeDesign design, [Values("en", "fr")] string language) => Resumes.Plausible.Sample(
        resume =>
        {
            var draft = Draft(PdfWriter.Write(resume, design, language));
            return draft.Positions.Select(p => (p.Value.Title, p.Value.Organisation, p.Value.Place, p.Value.Start, p.Value.End, p.Value.IsCurrent))
                    .SequenceEqual(resume.Positions.Select(p => (p.Title, p.Organisation, p.Place, p.Start, p.End, p.IsCurrent)))
                && draft.Education.Select(e => (e.Value.School, e.Value.Degree, e.Value.Field, e.Value.Start, e.Value.End)).SequenceEqual(resume.Education.Select(e => (e.School, e.Degree, e.Field, e.Start, e.End)))
                && draft.Languages.Select(l => l.Value).SequenceEqual(resume.Languages)
                && (draft.Name?.Value, draft.Headline?.Value) == (resume.Name, resume.Headline);
        },
        iter: 60,
        print: resume => $"{JsonResume.Write(resume)}\n{DraftText.Write(Draft(PdfWriter.Write(resume, design, language)))}\n{Text(PdfWriter.Write(resume, design, language))}");

    [Test]
    public void Pdf_WhateverTheProfile_CanBeWritten() => Resumes.Any.Sample(resume => PdfWriter.Write(resume, ResumeDesign.Modern, "fr").Length > 0, iter: 100);

    [Test]
    public void Pdf_OfALongCareer_HasSeveralPagesInReadingOrder()
    {
        var resume = Resumes.Whole with { Positions = [.. Enumerable.Range(0, 40).Select(i => new ResumePosition($"Engineer {i}", "Acme Limited", "Lyon", Domain.Careers.PartialDate.Of(1960 + i, 1), Domain.Careers.PartialDate.Of(1960 + i, 12), false, string.Join('\n', Enumerable.Repeat("Did this and that, and the other thing too, for as long as it took.", 4))))] };

        var pdf = PdfWriter.Write(resume, ResumeDesign.Classic, "en");

        using (var document = PdfDocument.Open(pdf))
            Assert.That(document.NumberOfPages, Is.GreaterThan(3));
        Assert.That(Draft(pdf).Positions.Select(p => p.Value.Title), Is.EqualTo(resume.Positions.Select(p => p.Title)));
    }

    private static string Text(byte[] pdf) => new DocumentReader(DocumentLimits.Usual, TimeProvider.System).Read(pdf, CancellationToken.None).Text?.Text ?? "";

    private static CareerDraft Draft(byte[] pdf) => CareerDrafter.Draft(new DocumentReader(DocumentLimits.Usual, TimeProvider.System).Read(pdf, CancellationToken.None).Text!);
}
