using System.Globalization;
using System.Text;

namespace ProNet.Components.Badges;

/// <summary>A text as lines that fit.</summary>
/// <param name="Size">In pixels.</param>
/// <param name="Lines">From the top; none for an empty text.</param>
internal sealed record TextBlock(float Size, IReadOnlyList<string> Lines)
{
    private const float LineHeight = 1.22f;
    private const string Cut = "…";

    public float Height => Lines.Count * Size * LineHeight;

    /// <summary>From the top of the block to the base line of a line.</summary>
    public float BaseLine(int line) => (line * Size * LineHeight) + (Size * 0.95f);

    /// <summary>In the largest of the sizes in which it fits without being cut; else in the smallest, and cut.</summary>
    /// <param name="text">In one line.</param>
    /// <param name="isBold">Bold letters are wider.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="mostLines">At least one.</param>
    /// <param name="sizes">From the largest.</param>
    public static TextBlock Fit(string text, bool isBold, float width, int mostLines, params float[] sizes)
    {
        if (text.Length == 0)
            return new TextBlock(sizes[^1], []);
        foreach (var size in sizes)
        {
            var lines = Wrap(text, isBold, width / size);
            if (lines.Count <= mostLines && lines.TrueForAll(line => TextWidth.Of(line, isBold) <= width / size))
                return new TextBlock(size, lines);
        }

        var (smallest, all) = (sizes[^1], Wrap(text, isBold, width / sizes[^1]));
        List<string> kept = [.. all.Take(mostLines)];
        var isCut = all.Count > mostLines;
        for (var i = 0; i < kept.Count; i++)
            kept[i] = Shorten(kept[i], isBold, width / smallest, isCut && i == kept.Count - 1);
        return new TextBlock(smallest, kept);
    }

    /// <summary>Breaks between words, behind hyphens, and around signs that are a word each. A word that is wider than a line has one of its own.</summary>
    private static List<string> Wrap(string text, bool isBold, float width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && TextWidth.Of((line + piece).TrimEnd(), isBold) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        if (line.Length > 0)
            lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>Between which a line may break; a space belongs to what is before it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var element = StringInfo.GetNextTextElement(text, i);
            var isSquare = IsSquare(text, i);
            if (isSquare && i > start)
            {
                yield return text[start..i];
                start = i;
            }

            i += element.Length;
            if (i < text.Length && text[i] != ' ' && (isSquare || element is " " or "-" or "/"))
            {
                yield return text[start..i];
                start = i;
            }
        }

        if (start < text.Length)
            yield return text[start..];
    }

    private static bool IsSquare(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) && TextWidth.IsSquare(rune);

    private static string Shorten(string line, bool isBold, float width, bool isCut)
    {
        if (!isCut && TextWidth.Of(line, isBold) <= width)
            return line;
        var starts = StringInfo.ParseCombiningCharacters(line);
        for (var i = starts.Length; i > 0; i--)
        {
            var shorter = (i == starts.Length ? line : line[..starts[i]]).TrimEnd(' ', ',', '·', '-') + Cut;
            if (TextWidth.Of(shorter, isBold) <= width)
                return shorter;
        }

        return Cut;
    }
}
