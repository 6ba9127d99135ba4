using System.Xml;

namespace ProNet.Resumes.Reading;

/// <summary>Reads the text of a CV. Whatever is wrong with the file is a result; only a fault of ours, or a cancellation, is an exception.</summary>
/// <param name="limits">What the file may be at most.</param>
/// <param name="time">Measures how long it takes.</param>
/// <param name="recognizer">For pages that are pictures; null says that they are.</param>
public sealed class DocumentReader(DocumentLimits limits, TimeProvider time, IPageRecognizer? recognizer = null)
{
    /// <param name="content">The whole file.</param>
    /// <param name="cancellationToken">Stops between pages and parts.</param>
    public DocumentReading Read(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (content.Length > limits.Bytes)
            return DocumentReading.Of(DocumentProblem.TooLarge);
        if (content.IsEmpty)
            return DocumentReading.Of(DocumentProblem.Empty);
        var budget = new ReadingBudget(limits, time, cancellationToken);
        try
        {
            var (kind, text, pages) = Read(content, budget);
            if (text.Length == 0)
                return DocumentReading.Of(kind == DocumentKind.Pdf ? DocumentProblem.Scanned : DocumentProblem.Empty);
            return DocumentReading.Of(new DocumentText(kind, text, pages, LanguageGuess.Of(text)));
        }
        catch (UnreadableException e)
        {
            return DocumentReading.Of(e.Problem);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            return DocumentReading.Of(DocumentProblem.Damaged);
        }
    }

    private (DocumentKind Kind, string Text, int Pages) Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        switch (DocumentRecognition.Of(content.Span))
        {
            case null:
                using (var package = Package.Open(content, budget))
                    return package.Kind == DocumentKind.Docx ? (DocumentKind.Docx, DocxText.Read(package, budget), 1) : (DocumentKind.Odt, OdtText.Read(package, budget), 1);
            case DocumentKind.Pdf:
                var (text, pages, isRecognized) = PdfText.Read(content, recognizer, budget);
                return (isRecognized ? DocumentKind.ScannedPdf : DocumentKind.Pdf, text, pages);
            case DocumentKind.Rtf:
                return (DocumentKind.Rtf, RtfText.Read(content.Span, budget), 1);
            case DocumentKind.Html:
                return (DocumentKind.Html, HtmlText.Read(PlainText.Decode(content.Span), budget), 1);
            default:
                return (DocumentKind.PlainText, PlainText.Read(content.Span, budget), 1);
        }
    }
}
