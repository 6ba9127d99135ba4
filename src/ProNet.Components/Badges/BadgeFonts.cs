using System.Collections.Concurrent;
using System.Text;
using ProNet.Resumes.Writing;
using SkiaSharp;

namespace ProNet.Components.Badges;

/// <summary>The fonts of this machine that letters of a PNG are taken from: the first that has a letter draws it.</summary>
internal sealed class BadgeFonts
{
    /// <summary>Widths as <see cref="TextWidth"/> believes first, then those with many scripts.</summary>
    private static readonly string[] Known = ["LiberationSans-", "Arial", "Helvetica", "NotoSans-", "DejaVuSans", "NotoSansCJK", "Noto"];

    private static readonly string[] Kinds = ["*.ttf", "*.otf", "*.ttc"];

    /// <summary>Of a machine with more, the rest is passed over.</summary>
    private const int MostFiles = 500;

    private static readonly Lazy<BadgeFonts> Here = new(() => new BadgeFonts(), LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly SKFont[] regular;
    private readonly SKFont[] bold;
    private readonly ConcurrentDictionary<(int Sign, bool IsBold), SKFont?> found = new();

    private BadgeFonts()
    {
        var all = Kinds.SelectMany(MachineFonts.Files).OrderBy(Rank).ThenBy(Path.GetFileName, StringComparer.Ordinal).Take(MostFiles)
            .Select(path => SKTypeface.FromFile(path)).OfType<SKTypeface>().Where(face => !face.IsItalic && !face.IsFixedPitch).Select(face => new SKFont(face)).ToList();
        // A letter that no bold font has is drawn by one that is not.
        regular = [.. all.Where(font => !font.Typeface.IsBold)];
        bold = [.. all.Where(font => font.Typeface.IsBold), .. regular];
    }

    /// <summary>Whether this machine can draw any letter.</summary>
    public static bool AreThere => Here.Value.regular.Length > 0;

    /// <returns>Of any size; null when no font has the sign.</returns>
    public static SKFont? For(Rune sign, bool isBold) => Here.Value.found.GetOrAdd((sign.Value, isBold), key => Here.Value.Find(key.Sign, key.IsBold));

    private SKFont? Find(int sign, bool isBold) => Array.Find(isBold ? bold : regular, font => font.ContainsGlyph(sign));

    private static int Rank(string path)
    {
        var rank = Array.FindIndex(Known, name => Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return rank < 0 ? Known.Length : rank;
    }
}
