using ProNet.Search.Responses;

namespace ProNet.Search.Highlighting;

/// <summary>Cuts the piece of a text that shows most of what matched.</summary>
internal static class Snippet
{
    /// <summary>Texts up to this length are shown whole, and no piece is longer: about two lines of a hit.</summary>
    public const int Longest = 240;

    private const int Usual = 220;
    private const int DensestWithin = 170;

    /// <returns>The piece, and the occurrences that can be seen in it.</returns>
    public static (Highlight Highlight, List<Occurrence> Shown) Cut(ValueEvidence evidence)
    {
        var (text, occurrences) = (evidence.Text, evidence.Occurrences);
        if (text.Length <= Longest)
            return (new Highlight(evidence.Field.Name, text, Marks(occurrences), Cut: false), occurrences);
        var (first, end) = Densest(occurrences);
        var (from, to) = end - first >= Longest ? (first, NotInsidePair(text, first + Longest)) : WithContext(text, first, end);
        var shown = Shown(occurrences, from, to);
        return (new Highlight(evidence.Field.Name, text[from..to], Marks(shown), Cut: true) { CutBefore = from > 0, CutAfter = to < text.Length }, shown);
    }

    /// <summary>Occurrences united where they overlap.</summary>
    public static ValueList<TextSpan> Marks(IEnumerable<Occurrence> occurrences)
    {
        var marks = new List<TextSpan>();
        foreach (var occurrence in occurrences.OrderBy(o => o.Start))
        {
            if (marks.Count > 0 && occurrence.Start < marks[^1].Start + marks[^1].Length)
                marks[^1] = marks[^1] with { Length = Math.Max(marks[^1].Length, occurrence.End - marks[^1].Start) };
            else
                marks.Add(new TextSpan(occurrence.Start, occurrence.End - occurrence.Start));
        }

        return marks.ToValueList();
    }

    /// <summary>
    /// The stretch of at most <see cref="DensestWithin"/> characters with the most different clauses, then the most occurrences, then the
    /// earliest. A longer single occurrence is a stretch of its own.
    /// </summary>
    private static (int Start, int End) Densest(List<Occurrence> occurrences)
    {
        var counts = new Dictionary<int, int>();
        var (best, bestClauses, bestCount, first) = ((Start: 0, End: 0), 0, 0, 0);
        for (var last = 0; last < occurrences.Count; last++)
        {
            counts[occurrences[last].Clause] = counts.GetValueOrDefault(occurrences[last].Clause) + 1;
            for (; first < last && occurrences[last].End - occurrences[first].Start > DensestWithin; first++)
            {
                if (--counts[occurrences[first].Clause] == 0)
                    counts.Remove(occurrences[first].Clause);
            }

            if ((counts.Count, last - first + 1).CompareTo((bestClauses, bestCount)) <= 0)
                continue;
            (bestClauses, bestCount) = (counts.Count, last - first + 1);
            best = (occurrences[first].Start, occurrences.Skip(first).Take(bestCount).Max(o => o.End));
        }

        return best;
    }

    /// <summary>A third of the room goes before the words, where a sentence begins; cuts fall between words.</summary>
    private static (int From, int To) WithContext(string text, int start, int end)
    {
        var from = Math.Max(0, start - ((Usual - (end - start)) / 3));
        var to = Math.Min(text.Length, Math.Max(end, from + Usual));
        from = Math.Max(0, Math.Min(start, to - Usual));
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
            from++;
        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to]))
            to--;
        while (from < start && char.IsWhiteSpace(text[from]))
            from++;
        while (to > end && char.IsWhiteSpace(text[to - 1]))
            to--;
        return (from, to);
    }

    private static int NotInsidePair(string text, int at) => char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;

    /// <summary>Occurrences inside the piece, as offsets into it. One that is longer than a piece is marked as far as it shows.</summary>
    private static List<Occurrence> Shown(List<Occurrence> occurrences, int from, int to) => occurrences
        .Where(o => o.Start >= from && o.Start < to && (o.End <= to || o.End - o.Start > Longest))
        .Select(o => o with { Start = o.Start - from, End = Math.Min(o.End, to) - from })
        .ToList();
}
