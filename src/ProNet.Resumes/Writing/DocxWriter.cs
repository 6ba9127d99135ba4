using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ProNet.Resumes.Writing;

/// <summary>A CV as a Word document (ECMA-376), with styles, so that whoever opens it can change its looks at once.</summary>
public static class DocxWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The same CV is the same file.</summary>
    private static readonly DateTimeOffset Stamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="resume">What it says.</param>
    /// <param name="design">What it looks like.</param>
    /// <param name="language">Language of headings and dates: <c>fr</c> or <c>en</c>.</param>
    public static byte[] Write(Resume resume, ResumeDesign design, string language)
    {
        ArgumentNullException.ThrowIfNull(resume);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", DocxParts.ContentTypes);
            Add(zip, "_rels/.rels", DocxParts.Relations);
            Add(zip, "word/_rels/document.xml.rels", DocxParts.DocumentRelations);
            Add(zip, "word/styles.xml", DocxParts.Styles(design, language));
            Add(zip, "word/document.xml", Body(resume, ResumeLabels.For(language)));
        }

        return stream.ToArray();
    }

    private static string Body(Resume resume, ResumeLabels labels)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("w", "document", Main);
            xml.WriteStartElement("w", "body", Main);
            var page = new DocxPage(xml, Main);
            page.Paragraph("Title", resume.Name);
            page.Paragraph("Subtitle", resume.Headline);
            page.Paragraph("Contact", string.Join(" | ", new[] { resume.Place, resume.Page?.AbsoluteUri ?? "" }.Concat(resume.Links.Select(l => l.Url)).Where(t => t.Length > 0)));
            Sections(page, resume, labels);
            page.End();
        }

        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text;
    }

    private static void Sections(DocxPage page, Resume resume, ResumeLabels labels)
    {
        page.Section(labels.Profile, resume.Summary.Length > 0 ? [() => page.Lines("Normal", resume.Summary)] : []);
        page.Section(labels.Experience, resume.Positions.Select(p => (Action)(() =>
        {
            page.Entry(string.Join(" · ", new[] { p.Title, p.Organisation, p.Place }.Where(t => t.Length > 0)), labels.Dates(p.Start, p.End, p.IsCurrent));
            page.Lines("Normal", p.Description);
        })));
        page.Section(labels.Education, resume.Education.Select(e => (Action)(() =>
            page.Entry(string.Join(" · ", new[] { e.Degree, e.Field, e.School }.Where(t => t.Length > 0)), labels.Dates(e.Start, e.End, isCurrent: false)))));
        page.Section(labels.Skills, resume.Skills.Count > 0 ? [() => page.Paragraph("Normal", string.Join(" • ", resume.Skills))] : []);
        page.Section(labels.Languages, resume.Languages.Count > 0 ? [() => page.Paragraph("Normal", string.Join(", ", resume.Languages.Select(labels.Spoken)))] : []);
        foreach (var (heading, works) in labels.Sections(resume.Works))
        {
            page.Section(heading, works.Select(w => (Action)(() =>
            {
                page.Entry(ResumeLabels.Title(w), labels.Day(w));
                page.Lines("Normal", w.Summary);
            })));
        }
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
