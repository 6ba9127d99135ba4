using PdfSharp.Fonts;

namespace ProNet.Resumes.Writing;

/// <summary>
/// The fonts of this machine that CVs are written in. None comes with the program; where the machine has none of those that are known, no PDF can be written, because a
/// document that leaves its letters to the reader is neither the same everywhere nor readable aloud.
/// </summary>
public sealed class PdfFonts : IFontResolver
{
    internal const string Serif = "serif";
    internal const string Sans = "sans";

    private const string BoldSuffix = " bold";

    /// <summary>Regular and bold, the best first. Those with the most scripts stand before those that are only fair of face.</summary>
    private static readonly (string Family, string Regular, string Bold)[] Known =
    [
        (Serif, "LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"), (Serif, "DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"), (Serif, "NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"),
        (Serif, "times.ttf", "timesbd.ttf"), (Serif, "Times New Roman.ttf", "Times New Roman Bold.ttf"), (Serif, "georgia.ttf", "georgiab.ttf"),
        (Sans, "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"), (Sans, "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"), (Sans, "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
        (Sans, "arial.ttf", "arialbd.ttf"), (Sans, "Arial.ttf", "Arial Bold.ttf"),
    ];

    private static readonly Lazy<PdfFonts?> Here = new(Find, LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly Dictionary<string, byte[]> files;

    private PdfFonts(Dictionary<string, byte[]> files) => this.files = files;

    /// <summary>Whether PDFs can be written on this machine.</summary>
    public static bool AreThere => Here.Value is not null;

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) => files.ContainsKey(familyName) ? new FontResolverInfo(bold ? familyName + BoldSuffix : familyName) : null;

    public byte[]? GetFont(string faceName) => files.GetValueOrDefault(faceName);

    /// <summary>The library asks one place for fonts.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    internal static void Use() => GlobalFontSettings.FontResolver ??= Here.Value ?? throw new InvalidOperationException("This machine has no font that CVs are written in.");

    private static PdfFonts? Find()
    {
        var there = MachineFonts.Files("*.ttf").DistinctBy(Path.GetFileName).ToDictionary(path => Path.GetFileName(path)!, StringComparer.Ordinal);
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var family in (string[])[Serif, Sans])
        {
            var pair = Array.Find(Known, k => k.Family == family && there.ContainsKey(k.Regular) && there.ContainsKey(k.Bold));
            // The other family does where one is missing.
            if (pair == default)
                pair = Array.Find(Known, k => there.ContainsKey(k.Regular) && there.ContainsKey(k.Bold));
            if (pair == default)
                return null;
            found[family] = File.ReadAllBytes(there[pair.Regular]);
            found[family + BoldSuffix] = File.ReadAllBytes(there[pair.Bold]);
        }

        return new PdfFonts(found);
    }
}
