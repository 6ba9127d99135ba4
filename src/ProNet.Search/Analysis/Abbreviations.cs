namespace ProNet.Search.Analysis;

/// <summary>Abbreviations that are written with points and without: <c>Ph.D.</c>, <c>B.Sc.</c>, <c>U.S.A.</c>, <c>s.r.l.</c> are one word, the one without points.</summary>
internal static class Abbreviations
{
    /// <summary>Letters of the one part that may have more than one.</summary>
    private const int LongestPart = 3;

    /// <summary>Where the abbreviation ends, without its last point; <paramref name="end"/> where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first part starts.</param>
    /// <param name="end">Where its first part ends.</param>
    public static int End(string text, int start, int end)
    {
        var longest = end - start;
        if (longest > LongestPart || !IsLetters(text, start, end))
            return end;
        var (at, longParts) = (end, longest > 1 ? 1 : 0);
        while (at + 1 < text.Length && text[at] == '.' && PartEnd(text, at + 1) is var partEnd && partEnd > at + 1)
        {
            var length = partEnd - at - 1;
            longParts += length > 1 ? 1 : 0;
            if (length > LongestPart || longParts > 1)
                return end;
            (at, longest) = (partEnd, Math.Max(longest, length));
        }

        // "out.I led" is the end of a sentence; an abbreviation with so long a part ends with a point.
        var isClosed = at < text.Length && text[at] == '.';
        return longest < LongestPart || isClosed ? at : end;
    }

    /// <summary>A folded word; an abbreviation without its points, in its place. The points of <c>.net</c>, <c>asp.net</c> and <c>node.js</c> stay.</summary>
    public static Span<char> WithoutPoints(Span<char> word)
    {
        if (word.IndexOf('.') <= 0 || word.EndsWith(".net") || word.EndsWith(".js"))
            return word;
        var length = 0;
        foreach (var c in word)
        {
            if (c != '.')
                word[length++] = c;
        }

        return word[..length];
    }

    private static int PartEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && WordReader.LetterSize(text, end) > 0)
            end++;
        return IsLetters(text, start, end) ? end : start;
    }

    private static bool IsLetters(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
                return false;
        }

        return end > start;
    }
}
