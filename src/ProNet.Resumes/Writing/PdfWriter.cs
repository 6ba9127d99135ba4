namespace ProNet.Resumes.Writing;

/// <summary>A CV as a PDF that is tagged: what is a heading says so, the language is named, and the text can be taken out in its order.</summary>
public static class PdfWriter
{
    public const string ContentType = "application/pdf";

    /// <summary>The library keeps fonts that are shared between documents, and says nothing of threads.</summary>
    private static readonly Lock OneAtATime = new();

    /// <param name="resume">What it says.</param>
    /// <param name="design">What it looks like.</param>
    /// <param name="language">Language of headings and dates: <c>fr</c> or <c>en</c>.</param>
    /// <exception cref="InvalidOperationException">The machine has no fonts; see <see cref="PdfFonts.AreThere"/>.</exception>
    public static byte[] Write(Resume resume, ResumeDesign design, string language)
    {
        ArgumentNullException.ThrowIfNull(resume);
        lock (OneAtATime)
        {
            using var sheet = new PdfSheet(design, language, resume.Name);
            sheet.Title(resume.Name);
            sheet.Subtitle(resume.Headline);
            sheet.Contact(Joined(" | ", [resume.Place, resume.Page?.AbsoluteUri ?? "", .. resume.Links.Select(l => l.Url)]));
            Sections(sheet, resume, ResumeLabels.For(language));
            return sheet.Save();
        }
    }

    private static void Sections(PdfSheet sheet, Resume resume, ResumeLabels labels)
    {
        sheet.Section(labels.Profile, resume.Summary.Length > 0 ? [() => sheet.Lines(resume.Summary)] : []);
        sheet.Section(labels.Experience, resume.Positions.Select(p => (Action)(() =>
        {
            sheet.Entry(Joined(" · ", [p.Title, p.Organisation, p.Place]), labels.Dates(p.Start, p.End, p.IsCurrent));
            sheet.Lines(p.Description);
        })));
        sheet.Section(labels.Education, resume.Education.Select(e => (Action)(() =>
            sheet.Entry(Joined(" · ", [e.Degree, e.Field, e.School]), labels.Dates(e.Start, e.End, isCurrent: false)))));
        sheet.Section(labels.Skills, resume.Skills.Count > 0 ? [() => sheet.Lines(string.Join(" • ", resume.Skills))] : []);
        sheet.Section(labels.Languages, resume.Languages.Count > 0 ? [() => sheet.Lines(string.Join(", ", resume.Languages.Select(labels.Spoken)))] : []);
        foreach (var (heading, works) in labels.Sections(resume.Works))
        {
            sheet.Section(heading, works.Select(w => (Action)(() =>
            {
                sheet.Entry(ResumeLabels.Title(w), labels.Day(w));
                sheet.Lines(w.Summary);
            })));
        }
    }

    private static string Joined(string between, IEnumerable<string> parts) => string.Join(between, parts.Where(p => p.Length > 0));
}
