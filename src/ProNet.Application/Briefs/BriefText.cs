using ProNet.Resumes.Reading;

namespace ProNet.Application.Briefs;

/// <summary>Makes of what somebody pasted the text that is read.</summary>
internal static class BriefText
{
    /// <summary>Characters that are read; advertisements are shorter.</summary>
    public const int Most = 20_000;

    /// <summary>Characters of a request that is no posting: all of it is about whom somebody looks for.</summary>
    public const int LongestRequest = 300;

    /// <summary>Characters that are looked at for markup, of which most may be markup.</summary>
    private const int MostRaw = 400_000;

    /// <returns>The text, and whether some of it was left out. The text of the text is the same.</returns>
    public static (string Text, bool IsShortened) Read(string pasted)
    {
        var raw = pasted.Length > MostRaw ? pasted[..MostRaw] : pasted;
        var text = string.Create(raw.Length, raw, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = Plain(from, i);
        });
        text = MarkupText.Plain(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')).Trim();
        if (text.Length <= Most)
            return (text, pasted.Length > MostRaw);
        var end = text.AsSpan(0, Most).LastIndexOfAny(' ', '\n');
        end = end > 0 ? end : char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        return (text[..end].Trim(), true);
    }

    /// <summary>Whether a text is one line that asks for somebody, whose commas part what is asked.</summary>
    public static bool IsRequest(string text) => text.Length <= LongestRequest && !text.Contains('\n', StringComparison.Ordinal);

    private static char Plain(string text, int at) => text[at] switch
    {
        '\n' or '\r' => text[at],
        '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u2028' or '\u2029' => ' ',
        < ' ' or (>= '\u007F' and <= '\u009F') => ' ',
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? c : '\uFFFD',
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]) ? c : '\uFFFD',
        var c => c,
    };
}
