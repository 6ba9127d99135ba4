using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace ProNet.Resumes.Writing;

/// <summary>Sheets of A4 that are filled from top to bottom, with every piece of text tagged as what it is, so that it can be read aloud in its order.</summary>
internal sealed class PdfSheet : IDisposable
{
    private const double Margin = 57;
    private const double LineHeight = 1.2;

    private readonly PdfDocument document = new();
    private readonly UAManager tags;
    private readonly XColor colour;
    private readonly string family;
    private readonly bool hasRules;
    private XGraphics? graphics;
    private double y;

    public PdfSheet(ResumeDesign design, string language, string title)
    {
        PdfFonts.Use();
        (family, colour, hasRules) = design == ResumeDesign.Classic ? (PdfFonts.Serif, XColors.Black, true) : (PdfFonts.Sans, XColor.FromArgb(0x1D, 0x5F, 0xB4), false);
        document.Info.Title = title;
        // The same CV is the same file, as far as the library lets it be.
        document.Info.CreationDate = document.Info.ModificationDate = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        tags = UAManager.ForDocument(document);
        tags.SetDocumentLanguage(language == "fr" ? "fr-FR" : "en-GB");
        NewPage();
    }

    private XGraphics Graphics => graphics!;

    private static double Width => PageWidth - (2 * Margin);

    private static double PageWidth => 595;

    private static double PageHeight => 842;

    public byte[] Save()
    {
        graphics?.Dispose();
        graphics = null;
        using var stream = new MemoryStream();
        document.Save(stream, closeStream: false);
        return stream.ToArray();
    }

    public void Dispose()
    {
        graphics?.Dispose();
        document.Dispose();
    }

    public void Title(string text) => Block(PdfBlockLevelElementTag.Heading1, text, new XFont(family, 22, XFontStyleEx.Bold), new XSolidBrush(colour), before: 0);

    public void Subtitle(string text) => Block(PdfBlockLevelElementTag.Paragraph, text, new XFont(family, 13), XBrushes.Black, before: 2);

    public void Contact(string text) => Block(PdfBlockLevelElementTag.Paragraph, text, new XFont(family, 9.5), new XSolidBrush(XColor.FromArgb(0x59, 0x59, 0x59)), before: 4);

    /// <summary>A heading and what stands under it; neither where there is nothing.</summary>
    public void Section(string heading, IEnumerable<Action> entries)
    {
        var isFirst = true;
        foreach (var entry in entries)
        {
            if (isFirst)
                Heading(heading);
            isFirst = false;
            entry();
        }
    }

    /// <summary>A line in bold with something at the right margin, or beneath where there is no room.</summary>
    public void Entry(string text, string right)
    {
        var (bold, plain) = (new XFont(family, 10.5, XFontStyleEx.Bold), new XFont(family, 10.5));
        var fits = Graphics.MeasureString(text, bold).Width + Graphics.MeasureString(right, plain).Width + 24 <= Width;
        Room(bold, 12 + (2 * bold.Size * LineHeight));
        if (!fits || right.Length == 0)
        {
            Block(PdfBlockLevelElementTag.Heading3, text, bold, XBrushes.Black, before: 6);
            // Close beneath, so that both are one paragraph to eyes and to readers of PDF.
            Block(PdfBlockLevelElementTag.Paragraph, right, plain, XBrushes.Black, before: -1.5);
            return;
        }

        y += 6 + bold.Size;
        Tagged(PdfBlockLevelElementTag.Heading3, () =>
        {
            Graphics.DrawString(text, bold, XBrushes.Black, new XPoint(Margin, y));
            Graphics.DrawString(right, plain, XBrushes.Black, new XPoint(PageWidth - Margin - Graphics.MeasureString(right, plain).Width, y));
        });
        y += bold.Size * (LineHeight - 1);
    }

    /// <summary>Each line a paragraph.</summary>
    public void Lines(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Block(PdfBlockLevelElementTag.Paragraph, line, new XFont(family, 10.5), XBrushes.Black, before: 2);
    }

    private void Heading(string text)
    {
        var font = new XFont(family, 13, XFontStyleEx.Bold);
        // With room for something under it.
        Room(font, 60);
        Block(PdfBlockLevelElementTag.Heading2, text, font, new XSolidBrush(colour), before: 12);
        if (!hasRules)
            return;
        tags.StructureBuilder.BeginArtifact();
        Graphics.DrawLine(new XPen(XColors.Gray, 0.6), Margin, y + 1, PageWidth - Margin, y + 1);
        tags.StructureBuilder.End();
        y += 3;
    }

    /// <summary>Text in as many lines as it needs. Where the sheet ends within it, it goes on as a piece of its own.</summary>
    private void Block(PdfBlockLevelElementTag tag, string text, XFont font, XBrush brush, double before)
    {
        var lines = Wrapped(text, font).ToList();
        for (var i = 0; i < lines.Count;)
        {
            Room(font, (i == 0 ? before : 0) + font.Size);
            y += i == 0 ? before : 0;
            Tagged(tag, () =>
            {
                for (var isFirst = true; i < lines.Count && (isFirst || y + font.Size <= PageHeight - Margin); i++, isFirst = false)
                {
                    y += font.Size;
                    Graphics.DrawString(lines[i], font, brush, new XPoint(Margin, y));
                    y += font.Size * (LineHeight - 1);
                }
            });
        }
    }

    private void Tagged(PdfBlockLevelElementTag tag, Action draw)
    {
        tags.StructureBuilder.BeginElement(tag);
        draw();
        tags.StructureBuilder.End();
    }

    private void Room(XFont font, double height)
    {
        if (y + Math.Max(height, font.Size) > PageHeight - Margin)
            NewPage();
    }

    private void NewPage()
    {
        graphics?.Dispose();
        var page = document.AddPage();
        page.Width = XUnit.FromPoint(PageWidth);
        page.Height = XUnit.FromPoint(PageHeight);
        graphics = XGraphics.FromPdfPage(page);
        y = Margin;
    }

    private IEnumerable<string> Wrapped(string text, XFont font)
    {
        var line = "";
        foreach (var word in Drawable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, font)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Graphics.MeasureString(longer, font).Width <= Width)
            {
                line = longer;
                continue;
            }

            yield return line;
            line = word;
        }

        if (line.Length > 0)
            yield return line;
    }

    /// <summary>A word that is wider than the sheet, in pieces.</summary>
    private IEnumerable<string> Pieces(string word, XFont font)
    {
        while (word.Length > 1 && Graphics.MeasureString(word, font).Width > Width)
        {
            var length = Math.Max(1, (int)(word.Length * Width / Graphics.MeasureString(word, font).Width) - 1);
            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }

    private static string Drawable(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
}
