using System.Text;
using UglyToad.PdfPig.Content;

namespace ProNet.Resumes.Reading;

/// <summary>Words of a page that stand on one line, from left to right. Measures are points, from the lower left corner.</summary>
internal sealed class PdfLine(List<Word> words)
{
    /// <summary>Share of its height by which a word may be off the line.</summary>
    private const double Off = 0.5;

    public List<Word> Words => words;

    public double Left { get; } = words.Min(w => w.BoundingBox.Left);

    public double Right { get; } = words.Max(w => w.BoundingBox.Right);

    public double Top { get; } = words.Max(w => w.BoundingBox.Top);

    public double Bottom { get; } = words.Min(w => w.BoundingBox.Bottom);

    public double Height => Math.Max(1, Top - Bottom);

    /// <summary>With a tabulator where the gap is wider than any between words.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Word? before = null;
            foreach (var word in words)
            {
                if (before is not null)
                    text.Append(word.BoundingBox.Left - before.BoundingBox.Right > Height * 2 ? '\t' : ' ');
                text.Append(word.Text);
                before = word;
            }

            return text.ToString();
        }
    }

    /// <summary>Lines from the top of the page to its foot.</summary>
    public static List<PdfLine> Of(IEnumerable<Word> words)
    {
        var lines = new List<List<Word>>();
        foreach (var word in words.Where(w => !string.IsNullOrWhiteSpace(w.Text)).OrderByDescending(Middle).ThenBy(w => w.BoundingBox.Left))
        {
            var same = lines.Count > 0 ? lines[^1] : null;
            if (same is not null && Math.Abs(Middle(same[0]) - Middle(word)) <= Math.Max(2, Math.Min(Tall(same[0]), Tall(word)) * Off))
                same.Add(word);
            else
                lines.Add([word]);
        }

        return lines.ConvertAll(line => new PdfLine([.. line.OrderBy(w => w.BoundingBox.Left)]));
    }

    /// <summary>By the base line, on which letters with and without tails stand alike.</summary>
    private static double Middle(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Tall(Word word) => Math.Max(word.BoundingBox.Height, word.Letters[0].PointSize * 0.7);
}
