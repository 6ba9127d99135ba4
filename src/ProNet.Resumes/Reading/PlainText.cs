using System.Text;

namespace ProNet.Resumes.Reading;

/// <summary>Text without marks.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(ReadOnlySpan<byte> content, ReadingBudget budget)
    {
        var lines = new TextLines(budget);
        lines.Add(Decode(content).ReplaceLineEndings("\n").Replace('\f', '\n'));
        return lines.ToString();
    }

    /// <summary>By its mark, as UTF-8 when it is that, otherwise as Windows-1252, which old programs write.</summary>
    /// <exception cref="UnreadableException">It holds bytes that no text holds.</exception>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        var text = content switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(content[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(content[2..]),
            _ => Utf8(content),
        };
        return text.Any(c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f')) ? throw new UnreadableException(DocumentProblem.UnknownKind) : text;
    }

    private static string Utf8(ReadOnlySpan<byte> content)
    {
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.Decode(content);
        }
    }
}
