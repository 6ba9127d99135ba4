using UglyToad.PdfPig.Content;

namespace ProNet.Resumes.Reading;

/// <summary>
/// Lines in the order in which they are read. Two columns are found by the gutter between them; dates set at the right margin make no column, because
/// they are short and stand beside what they belong to.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>Points between the columns at least.</summary>
    private const double Gutter = 8;

    /// <summary>Lines that a column has at least.</summary>
    private const int Fewest = 6;

    /// <param name="lines">From the top of the page to its foot.</param>
    /// <param name="width">Of the page, in points.</param>
    public static IEnumerable<PdfLine> Of(List<PdfLine> lines, double width)
    {
        if (Find(lines, width) is not { } gutter)
            return lines;
        var ordered = new List<PdfLine>();
        var (left, right) = (new List<PdfLine>(), new List<PdfLine>());
        foreach (var line in lines)
        {
            // A line across both columns stands above what follows it.
            if (Crosses(line, gutter))
            {
                Take(ordered, left, right);
                ordered.Add(line);
                continue;
            }

            var before = line.Words.FindAll(w => w.BoundingBox.Right <= gutter);
            var behind = line.Words.FindAll(w => w.BoundingBox.Right > gutter);
            if (before.Count > 0)
                left.Add(new PdfLine(before));
            if (behind.Count > 0)
                right.Add(new PdfLine(behind));
        }

        Take(ordered, left, right);
        return ordered;
    }

    private static void Take(List<PdfLine> ordered, List<PdfLine> left, List<PdfLine> right)
    {
        ordered.AddRange(left);
        ordered.AddRange(right);
        left.Clear();
        right.Clear();
    }

    /// <summary>The place across the page that the fewest lines cross, if it parts two columns.</summary>
    private static double? Find(List<PdfLine> lines, double width)
    {
        double? best = null;
        var fewest = int.MaxValue;
        for (var x = width * 0.2; x <= width * 0.8; x += 3)
        {
            var crossing = lines.Count(line => Crosses(line, x));
            if (crossing < fewest && IsBetweenColumns(lines, x))
                (best, fewest) = (x, crossing);
        }

        return best;
    }

    private static bool IsBetweenColumns(List<PdfLine> lines, double x)
    {
        var beside = lines.FindAll(line => !Crosses(line, x));
        var (left, right) = (beside.FindAll(line => line.Left < x), beside.FindAll(line => line.Right > x));
        if (beside.Count < lines.Count * 0.6 || left.Count < Fewest || right.Count < Fewest)
            return false;
        // A margin of dates or places beside a text has one entry for several lines, and few words in each.
        return Words(left, w => w.BoundingBox.Right <= x) >= 2 && Words(right, w => w.BoundingBox.Right > x) >= 2
            && left.Count >= beside.Count * 0.25 && right.Count >= beside.Count * 0.25
            && !(IsOfDates(left, w => w.BoundingBox.Right <= x) || IsOfDates(right, w => w.BoundingBox.Right > x));
    }

    private static double Words(List<PdfLine> lines, Predicate<Word> isThere) => lines.Average(line => line.Words.FindAll(isThere).Count);

    /// <summary>True where most of a column's lines hold a year and little more: it belongs to the other one.</summary>
    private static bool IsOfDates(List<PdfLine> lines, Predicate<Word> isThere) =>
        lines.Count(line => line.Words.FindAll(isThere) is { Count: <= 7 } words && words.Exists(w => IsYear(w.Text))) > lines.Count * 0.5;

    private static bool IsYear(string word) => word.IndexOf("19", StringComparison.Ordinal) is var at && (at >= 0 || (at = word.IndexOf("20", StringComparison.Ordinal)) >= 0)
        && word.Length >= at + 4 && char.IsAsciiDigit(word[at + 2]) && char.IsAsciiDigit(word[at + 3]);

    private static bool Crosses(PdfLine line, double x)
    {
        if (line.Left >= x || line.Right <= x)
            return false;
        var before = line.Words.Where(w => w.BoundingBox.Left < x).Max(w => (double?)w.BoundingBox.Right) ?? 0;
        var behind = line.Words.Where(w => w.BoundingBox.Left >= x).Min(w => (double?)w.BoundingBox.Left) ?? double.MaxValue;
        return before > x || behind - before < Math.Max(Gutter, line.Height * 0.8);
    }
}
