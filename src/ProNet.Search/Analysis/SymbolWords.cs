namespace ProNet.Search.Analysis;

/// <summary>
/// Words with a symbol in them that people search for: <c>C++</c>, <c>C#</c>, <c>.NET</c>, <c>ASP.NET</c>, <c>Node.js</c>, <c>R&amp;D</c>. Everything else
/// splits at symbols (<c>A/B testing</c>, <c>Objective-C</c>, <c>PL/SQL</c>), which a phrase finds however it is written.
/// </summary>
internal static class SymbolWords
{
    private static readonly string[] BeforeDotNet = ["asp", "ado", "vb", "ml"];

    /// <summary>Whether <c>.NET</c> starts here, as a word and not as the end of a web address.</summary>
    public static bool DotNetAt(string text, int i) =>
        text[i] == '.' && IsWord(text, i + 1, "net") && (i == 0 || WordReader.LetterSize(text, i - 1) == 0) && !IsDot(text, i - 1);

    /// <summary>Where the word ends that starts at <paramref name="start"/> and whose letters end at <paramref name="end"/>.</summary>
    public static int End(string text, int start, int end)
    {
        if (end >= text.Length)
            return end;
        var length = end - start;
        switch (text[end])
        {
            case '+' when length <= 9 && end + 1 < text.Length && text[end + 1] == '+':
                return end + 2;
            case '#' or '♯' when length == 1 && char.IsAsciiLetter(text[start]) && !IsLetter(text, end + 1):
                return end + 1;
            case '.' when IsWord(text, end + 1, "js"):
                return end + 3;
            case '.' when IsWord(text, end + 1, "net") && IsBeforeDotNet(text.AsSpan(start, length)):
                return end + 4;
            case '&' when length <= 2:
                return EndAfterAmpersand(text, start, end);
            default:
                return end;
        }
    }

    private static int EndAfterAmpersand(string text, int start, int end)
    {
        var after = end + 1;
        while (after < text.Length && after - end <= 3 && char.IsAsciiLetter(text[after]))
            after++;
        var plain = char.IsAsciiLetter(text[start]) && char.IsAsciiLetter(text[end - 1]);
        return plain && after - end is 2 or 3 && !IsLetter(text, after) ? after : end;
    }

    private static bool IsWord(string text, int i, string word) =>
        string.Compare(text, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsLetter(text, i + word.Length);

    private static bool IsBeforeDotNet(ReadOnlySpan<char> word)
    {
        foreach (var name in BeforeDotNet)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsLetter(string text, int i) => i < text.Length && WordReader.LetterSize(text, i) > 0;

    private static bool IsDot(string text, int i) => i >= 0 && text[i] == '.';
}
