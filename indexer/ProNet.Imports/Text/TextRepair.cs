using System.Text;

namespace ProNet.Imports.Text;

/// <summary>
/// Mends text whose UTF-8 bytes were once read as Windows-1252 ("â€™" for ’, "Ã©" for é), and drops characters nobody can see. The five
/// bytes that Windows-1252 leaves undefined often survive as a zero-width space, so the sequences that hold one are listed.
/// </summary>
internal static class TextRepair
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (string Broken, string Mended)[] Lossy =
    [
        ("ï¼\u200b", "-"), ("ï¼\u008d", "-"), ("â€\u200b", "\""), ("Ã\u200b", "à"), ("‹\u200b", ""),
    ];

    private static readonly Dictionary<char, byte> Windows1252 = BuildTable();

    public static string Clean(string text)
    {
        if (IsPlain(text))
            return text;
        if (LooksBroken(text))
        {
            foreach (var (broken, mended) in Lossy)
                text = text.Replace(broken, mended, StringComparison.Ordinal);

            // Twice, because some texts went through the mill twice.
            text = Redecode(Redecode(text));
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '\u200C' or '\u200D' when Joins(text, i) => clean.Append(c),
                '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\uFFFD' or '\uFFFE' or '\uFFFF' => clean,

                // Whoever turns the direction of text may show other words than are searched (CVE-2021-42574).
                (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' => clean,
                '\u00A0' or '\u202F' or '\u2009' => clean.Append(' '),
                '－' or '\u2010' or '\u2011' => clean.Append('-'),
                '\t' or '\n' => clean.Append(c),
                '\r' when i + 1 < text.Length && text[i + 1] == '\n' => clean,
                '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => clean.Append('\n'),
                < ' ' or (>= '\u007F' and <= '\u009F') => clean,
                >= '！' and <= '～' => clean.Append((char)(c - '！' + '!')),
                _ => clean.Append(c),
            };
        }

        return clean.ToString();
    }

    /// <summary>Joiners mean something between letters of scripts that join (Persian, Hindi) and within an emoji; elsewhere nobody sees them.</summary>
    private static bool Joins(string text, int at) => at > 0 && at + 1 < text.Length && IsJoined(text[at - 1]) && IsJoined(text[at + 1]);

    /// <summary>Arabic to Myanmar; symbols, signs that choose their form, and halves of the emoji beyond the basic plane.</summary>
    private static bool IsJoined(char c) => c is (>= '\u0600' and <= '\u109F') or (>= '\u2190' and <= '\u2BFF') or '\uFE0F' || char.IsSurrogate(c);

    /// <summary>A letter that Windows-1252 shows for a UTF-8 lead byte, before a character that it shows for a continuation byte.</summary>
    private static bool LooksBroken(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\u00C2', '\u00F4') is >= 0 and var lead && lead + 1 < rest.Length)
        {
            var next = rest[lead + 1];
            if (next == '\u200B' || (Windows1252.TryGetValue(next, out var b) && b < 0xC0))
                return true;
            rest = rest[(lead + 1)..];
        }

        return text.Contains("‹\u200B", StringComparison.Ordinal);
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~') || IsPlainWithBreaks(text);

    private static bool IsPlainWithBreaks(string text)
    {
        foreach (var c in text)
        {
            if (c is not ('\n' or '\t' or (>= ' ' and <= '~')))
                return false;
        }

        return true;
    }

    private static string Redecode(string text)
    {
        var result = new StringBuilder(text.Length);
        var run = new List<byte>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && Windows1252.TryGetValue(text[i], out var b))
            {
                start = run.Count == 0 ? i : start;
                run.Add(b);
                continue;
            }

            if (run.Count > 0)
                result.Append(Decode(run, text.AsSpan(start, i - start)));
            run.Clear();
            if (i < text.Length)
                result.Append(text[i]);
        }

        return result.ToString();
    }

    private static string Decode(List<byte> run, ReadOnlySpan<char> original)
    {
        try
        {
            return run.Count < 2 ? original.ToString() : Strict.GetString(run.ToArray());
        }
        catch (DecoderFallbackException)
        {
            return original.ToString();
        }
    }

    private static Dictionary<char, byte> BuildTable()
    {
        const string From80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
        var table = new Dictionary<char, byte>();
        for (var i = 0; i < From80.Length; i++)
            table[From80[i]] = (byte)(0x80 + i);
        for (var c = 0xA0; c <= 0xFF; c++)
            table[(char)c] = (byte)c;
        return table;
    }
}
