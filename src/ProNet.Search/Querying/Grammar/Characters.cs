using System.Globalization;
using System.Text;

namespace ProNet.Search.Querying.Grammar;

/// <summary>What single characters of a query are.</summary>
internal static class Characters
{
    // '.', '#', '@', '$' may begin a word (.NET, #1); '>', '<', '=' and dots begin ranges.
    private const string IgnoredBefore = "+*!?:'’‘[]{}~^/\\–—-−,;";
    private const string IgnoredAfter = ".…!?:'’‘[]{}~^/\\–—-−,;";

    /// <summary>
    /// White space and what counts as such: control characters and halves of broken surrogate pairs, which no engine could look for, and
    /// commas and semicolons, except inside a number.
    /// </summary>
    public static bool IsSpace(string text, int index)
    {
        var c = text[index];
        if (c is ',' or ';')
            return !(IsDigitAt(text, index - 1) && IsDigitAt(text, index + 1));
        return char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' || IsBrokenSurrogate(text, index);
    }

    public static bool IsParenthesis(char c) => c is '(' or ')';

    public static bool IsQuote(char c) => c is '«' or '»' || IsDoubleQuote(c);

    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '＂';

    public static bool IsMinus(char c) => c is '-' or '−';

    public static bool IsSymbol(char c) => c is '|' or '&';

    /// <summary>Punctuation that says nothing in front of a word.</summary>
    public static bool IsIgnoredBefore(char c) => IgnoredBefore.Contains(c, StringComparison.Ordinal);

    /// <summary>Punctuation that says nothing behind a word.</summary>
    public static bool IsIgnoredAfter(char c) => IgnoredAfter.Contains(c, StringComparison.Ordinal);

    public static bool IsFieldNamePart(char c) =>
        char.IsLetter(c) || c is '-' or '_' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>How many letters and digits a text has; one without any cannot be looked for.</summary>
    public static int CountLettersAndDigits(string text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
            count += Rune.IsLetterOrDigit(rune) ? 1 : 0;
        return count;
    }

    /// <summary>One ordinary space for each run of white space inside, none at the ends.</summary>
    public static string CollapseSpaces(string text, int start, int end)
    {
        var collapsed = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (text[i] is ',' or ';' || !IsSpace(text, i))
                collapsed.Append(text[i]);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
                collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    private static bool IsDigitAt(string text, int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);

    private static bool IsBrokenSurrogate(string text, int index) =>
        (char.IsHighSurrogate(text[index]) && !(index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])))
        || (char.IsLowSurrogate(text[index]) && !(index > 0 && char.IsHighSurrogate(text[index - 1])));
}
