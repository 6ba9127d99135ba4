using ProNet.Search;
using ProNet.Search.Responses;

namespace ProNet.Components.Text;

/// <summary>Shortens a piece of evidence to the room that a line has, around its first marked word.</summary>
public static class Excerpt
{
    /// <param name="piece">The evidence.</param>
    /// <param name="most">Letters at most; a marked word that is longer is kept whole.</param>
    /// <returns>A part of it that begins and ends with a word.</returns>
    public static Highlight Of(Highlight piece, int most)
    {
        ArgumentNullException.ThrowIfNull(piece);
        var text = piece.Text;
        if (text.Length <= most)
            return piece;
        var (first, firstEnd) = piece.Marks.IsEmpty ? (0, 0) : (piece.Marks[0].Start, piece.Marks[0].Start + piece.Marks[0].Length);
        var from = Math.Clamp(first - (most / 4), 0, Math.Max(0, text.Length - most));
        var to = Math.Max(firstEnd, Math.Min(text.Length, from + most));
        while (from > 0 && from < first && !char.IsWhiteSpace(text[from - 1]))
            from++;
        while (to < text.Length && to > firstEnd && !char.IsWhiteSpace(text[to]))
            to--;
        while (to > firstEnd && char.IsWhiteSpace(text[to - 1]))
            to--;
        var marks = piece.Marks.Where(m => m.Start >= from && m.Start + m.Length <= to).Select(m => m with { Start = m.Start - from }).ToValueList();
        return new Highlight(piece.Field, text[from..to], marks, Cut: true) { CutBefore = piece.CutBefore || from > 0, CutAfter = piece.CutAfter || to < text.Length };
    }
}
