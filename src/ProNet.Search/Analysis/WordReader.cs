using System.Globalization;
using System.Text;

namespace ProNet.Search.Analysis;

/// <summary>
/// Finds the words of a text: runs of letters and digits, the symbol words of <see cref="SymbolWords"/>, abbreviations with points (<c>Ph.D.</c>), and each
/// Chinese or Japanese character by itself. French elision (<c>l'</c>, <c>qu'</c>), the English possessive (<c>'s</c>) and what French writes for the other gender
/// (<see cref="InclusiveEndings"/>) are not part of a word; any other apostrophe between letters joins (<c>O'Connor</c>, <c>aujourd'hui</c>).
/// </summary>
internal ref struct WordReader(string text)
{
    private int next;

    /// <summary>The next word.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">Letters of the word.</param>
    /// <param name="spanned">Letters with what is added for the other gender.</param>
    /// <returns>False when there is none.</returns>
    public bool Next(out int start, out int length, out int spanned)
    {
        var i = next;
        while (i < text.Length)
        {
            if (SymbolWords.DotNetAt(text, i))
            {
                (start, length, spanned) = (i, 4, 4);
                next = i + 4;
                return true;
            }

            var size = LetterSize(text, i);
            if (size == 0)
            {
                i++;
                continue;
            }

            start = i;
            var end = IsIdeograph(text[i]) ? EndOfIdeograph(i + size) : EndOfWord(i, out start);
            length = end - start;
            spanned = InclusiveEndings.End(text, start, end) - start;
            next = IsPossessive(end) ? end + 2 : start + spanned;
            return true;
        }

        next = i;
        (start, length, spanned) = (0, 0, 0);
        return false;
    }

    /// <summary>Zero-width characters and soft hyphens, which may stand within a word.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Characters of the letter or digit that starts here, 0 for none.</summary>
    public static int LetterSize(string text, int i)
    {
        var c = text[i];
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c))
            return char.IsLetterOrDigit(c) ? 1 : 0;
        return Rune.TryGetRuneAt(text, i, out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    private readonly int EndOfWord(int from, out int start)
    {
        start = from;
        var i = EndOfRun(from);
        while (i < text.Length && IsApostrophe(text[i]) && IsLetterAt(i + 1))
        {
            if (IsPossessive(i))
                return i;
            if (IsElided(text.AsSpan(start, i - start)))
                start = i + 1;
            i = EndOfRun(i + 1);
        }

        return Abbreviations.End(text, start, i) is var abbreviated && abbreviated > i ? abbreviated : SymbolWords.End(text, start, i);
    }

    /// <summary>Voicing marks belong to their kana, whether they follow it in half width or as combining marks.</summary>
    private readonly int EndOfIdeograph(int i)
    {
        while (i < text.Length && text[i] is '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F')
            i++;
        return i;
    }

    private readonly int EndOfRun(int i)
    {
        while (i < text.Length)
        {
            var c = text[i];
            var size = char.IsAsciiLetterOrDigit(c) ? 1 : c < 128 ? 0 : IsIdeograph(c) ? 0 : IsMark(c) || IsInvisible(c) ? 1 : LetterSize(text, i);
            if (size == 0)
                break;
            i += size;
        }

        return i;
    }

    private readonly bool IsPossessive(int i) =>
        i + 1 < text.Length && IsApostrophe(text[i]) && text[i + 1] is 's' or 'S' && !IsLetterAt(i + 2);

    private readonly bool IsLetterAt(int i) => i < text.Length && LetterSize(text, i) > 0;

    private static bool IsApostrophe(char c) => c == '\'' || TextFolding.IsApostrophe(c);

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Scripts written without spaces: Han, hiragana and katakana of either width. A query of several finds them as a phrase.</summary>
    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');

    private static bool IsElided(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => "ldjmtsnc".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal),
        2 => word.Equals("qu", StringComparison.OrdinalIgnoreCase),
        5 => word.Equals("jusqu", StringComparison.OrdinalIgnoreCase),
        6 => Is(word, "lorsqu") || Is(word, "puisqu") || Is(word, "quoiqu"),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> word, string elided) => word.Equals(elided, StringComparison.OrdinalIgnoreCase);
}
