using System.Text;

namespace ProNet.Resumes.Reading;

/// <summary>Tells what a file is by its first and last bytes. What it is called, and what a browser says it is, is never looked at.</summary>
internal static class DocumentRecognition
{
    private static ReadOnlySpan<byte> Pdf => "%PDF-"u8;

    private static ReadOnlySpan<byte> Zip => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> EndOfZip => "PK\x05\x06"u8;

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Readers of PDF look that far for its mark, so a file of another kind may hide one.</summary>
    private const int MarkWithin = 1_024;

    /// <summary>A comment may stand behind the end of a ZIP, so programs look for it this far from the end.</summary>
    private const int EndWithin = 65_557;

    /// <returns>The kind; null for a packed file, whose parts tell.</returns>
    /// <exception cref="UnreadableException">It is none that is read, or two at once.</exception>
    public static DocumentKind? Of(ReadOnlySpan<byte> content)
    {
        var start = content.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n\f"u8);
        var head = content[..Math.Min(content.Length, MarkWithin)];
        var isPdf = start.StartsWith(Pdf);
        if (!isPdf && head.IndexOf(Pdf) > 0)
            throw new UnreadableException(DocumentProblem.Ambiguous);
        if (isPdf)
            return content[^Math.Min(content.Length, EndWithin)..].LastIndexOf(EndOfZip) >= 0 ? throw new UnreadableException(DocumentProblem.Ambiguous) : DocumentKind.Pdf;
        if (content.StartsWith(Zip))
            return null;
        if (content.StartsWith(Ole))
            throw new UnreadableException(content.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? DocumentProblem.Encrypted : DocumentProblem.OldWord);
        if (start.StartsWith("{\\rtf"u8))
            return DocumentKind.Rtf;
        return LooksLikeHtml(start) ? DocumentKind.Html : DocumentKind.PlainText;
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> start)
    {
        var head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 512)]);
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && head.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }
}
