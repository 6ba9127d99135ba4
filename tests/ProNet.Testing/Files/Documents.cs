using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ProNet.Testing.Files;

/// <summary>Files as programs, and people who mean harm, make them.</summary>
public static class Documents
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private const string Types =
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    public const string OdtType = "application/vnd.oasis.opendocument.text";

    public static byte[] Zip(params (string Name, string Content)[] parts) => Zip([.. parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Content)))]);

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Docx(string body, string prolog = "", string types = Types, params (string Name, string Content)[] more) =>
        Zip([("[Content_Types].xml", types), ("word/document.xml", $"<?xml version=\"1.0\"?>{prolog}<w:document {Word}><w:body>{body}</w:body></w:document>"), .. more]);

    public static byte[] MacroDocx() => Docx("<w:p><w:r><w:t>Hello</w:t></w:r></w:p>", types: Types.Replace("wordprocessingml.document.main", "macroEnabled.main", StringComparison.Ordinal));

    public static byte[] Odt(string body, string prolog = "", params (string Name, string Content)[] more) => Zip(
    [
        ("mimetype", OdtType),
        ("content.xml", $"<?xml version=\"1.0\"?>{prolog}<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>{body}</office:text></office:body></office:document-content>"),
        .. more,
    ]);

    /// <summary>A PDF whose only page is a picture, as scanners make them.</summary>
    /// <param name="png">The picture.</param>
    /// <param name="width">Of the picture, in points; the page has 595.</param>
    /// <param name="height">Of the picture, in points; the page has 842.</param>
    /// <param name="texts">Beside it.</param>
    public static byte[] ScannedPdf(byte[] png, double width = 595, double height = 842, params (double X, double Y, string Text)[] texts)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var sheet = builder.AddPage(595, 842);
        sheet.AddPng(png, new PdfRectangle(0, 842 - height, width, 842));
        foreach (var (x, y, text) in texts)
            sheet.AddText(text, 11, new PdfPoint(x, y), font);
        return builder.Build();
    }

    /// <summary>A PDF with text where it is said.</summary>
    public static byte[] Pdf(int pages, params (double X, double Y, string Text)[] texts)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var page = 0; page < pages; page++)
        {
            var sheet = builder.AddPage(595, 842);
            foreach (var (x, y, text) in texts)
                sheet.AddText(text, 11, new PdfPoint(x, y), font);
        }

        return builder.Build();
    }
}
