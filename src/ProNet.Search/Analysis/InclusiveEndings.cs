using System.Collections.Frozen;

namespace ProNet.Search.Analysis;

/// <summary>
/// What is added to a word to write both genders, or both numbers: <c>chargé(e)</c>, <c>chargé (e)</c>, <c>développeur·euse</c>, <c>agent.e.s</c>, <c>vendeur/se</c>, <c>étudiant-e-s</c>,
/// <c>skill(s)</c>. It is no word, and stems are the same without it.
/// </summary>
internal static class InclusiveEndings
{
    private const int Longest = 6;

    /// <summary>Endings that are no words themselves, so that any of the signs will do.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sure = Of(
        "e", "ne", "nne", "ere", "iere", "se", "sse", "esse", "euse", "rice", "trice", "ve", "ive", "nes", "nnes", "eres", "ieres", "ses", "sses", "esses", "euses", "rices", "trices", "ves", "ives");

    /// <summary>Endings only where the sign says that they are.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Of(
        "s", "es", "x", "ice", "te", "tte", "le", "lle", "fe", "ffe", "que", "ale", "onne", "enne", "ienne", "ices", "tes", "ttes", "les", "lles", "ales", "onnes", "ennes", "iennes");

    /// <summary>Where the word ends with what is added to it; <paramref name="end"/> where nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where the word ends.</param>
    public static int End(string text, int start, int end)
    {
        if (end + 1 >= text.Length || end - start < 2 || !char.IsLetter(text[end - 1]))
            return end;
        return text[end] switch
        {
            '(' => InParentheses(text, end, end + 1),
            ' ' when text[end + 1] == '(' => InParentheses(text, end, end + 2),
            '·' or '•' or '‧' or '∙' or '⋅' => Repeated(text, end, Ending(text, end + 1, others: true)),
            '.' or '/' => Repeated(text, end, Ending(text, end + 1, others: false)),
            '-' when end - start > 2 && text[end + 1] is 'e' or 'E' => Repeated(text, end, EndingOfOne(text, end + 1)),
            _ => end,
        };
    }

    private static int InParentheses(string text, int end, int from) => Ending(text, from, others: true) is var to && to > from && to < text.Length && text[to] == ')'
        ? to + 1 < text.Length && text[to + 1] is 's' or 'S' && !IsLetterAt(text, to + 2) ? to + 2 : to + 1
        : end;

    /// <summary>The plural may follow the same sign once more.</summary>
    private static int Repeated(string text, int end, int to)
    {
        if (to == end + 1)
            return end;
        return to + 1 < text.Length && text[to] == text[end] && text[to + 1] is 's' or 'S' && !IsLetterAt(text, to + 2) ? to + 2 : to;
    }

    /// <summary>Behind a hyphen anything longer is a word.</summary>
    private static int EndingOfOne(string text, int from)
    {
        var to = from + 1 < text.Length && text[from + 1] is 's' or 'S' ? from + 2 : from + 1;
        return IsLetterAt(text, to) ? from : to;
    }

    private static int Ending(string text, int from, bool others)
    {
        var to = from;
        while (IsLetterAt(text, to))
        {
            if (++to - from > Longest)
                return from;
        }

        Span<char> folded = stackalloc char[Longest];
        for (var i = from; i < to; i++)
            folded[i - from] = text[i] is 'è' or 'È' ? 'e' : text[i];
        var ending = folded[..(to - from)];
        return Sure.Contains(ending) || (others && Others.Contains(ending)) ? to : from;
    }

    private static bool IsLetterAt(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(params string[] endings) =>
        endings.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
