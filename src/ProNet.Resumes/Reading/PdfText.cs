using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace ProNet.Resumes.Reading;

/// <summary>Text of a PDF. It knows letters and where they stand; lines, columns and paragraphs are found again from that.</summary>
internal static class PdfText
{
    /// <summary>Letters on a page; a page of text has about three thousand.</summary>
    private const int MostLetters = 50_000;

    /// <param name="content">The whole file.</param>
    /// <param name="recognizer">For pages that are pictures; null leaves them without text.</param>
    /// <param name="budget">What it may take.</param>
    public static (string Text, int Pages, bool IsRecognized) Read(ReadOnlyMemory<byte> content, IPageRecognizer? recognizer, ReadingBudget budget)
    {
        try
        {
            using var document = PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 64 });
            if (document.NumberOfPages > budget.Limits.Pages)
                throw new UnreadableException(DocumentProblem.TooManyPages);
            var (lines, isRecognized) = (new TextLines(budget), false);
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                budget.Check();
                var page = document.GetPage(number);
                Add(page, lines);
                if (recognizer is not null)
                    isRecognized |= Recognize(page, recognizer, lines, budget);
            }

            return (lines.ToString(), document.NumberOfPages, isRecognized);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException(DocumentProblem.Encrypted);
        }
        catch (Exception e) when (e is PdfDocumentFormatException or InvalidOperationException or ArgumentException or FormatException or InvalidDataException
            or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or OverflowException or NotSupportedException or InvalidCastException or EndOfStreamException)
        {
            // The library says in many ways that a file is broken.
            throw new UnreadableException(DocumentProblem.Damaged);
        }
    }

    private static void Add(Page page, TextLines lines)
    {
        if (page.Letters.Count > MostLetters)
            throw new UnreadableException(DocumentProblem.TooMuchInside);
        PdfLine? above = null;
        foreach (var line in ReadingOrder.Of(PdfLine.Of(page.GetWords()), page.Width))
        {
            // A gap of more than a line is a new paragraph; so is the top of a column.
            if (above is not null && (line.Bottom > above.Bottom || above.Bottom - line.Top > line.Height * 0.8))
                lines.EndParagraph();
            lines.Add(line.Text);
            lines.Add("\n");
            above = line;
        }

        lines.EndParagraph();
    }

    /// <returns>Whether there was any text in pictures.</returns>
    private static bool Recognize(Page page, IPageRecognizer recognizer, TextLines lines, ReadingBudget budget)
    {
        var found = false;
        foreach (var picture in PagePictures.Of(page))
        {
            if (budget.Recognize(recognizer, picture) is not { Length: > 0 } text)
                continue;
            lines.Add(text);
            lines.EndParagraph();
            found = true;
        }

        return found;
    }
}
