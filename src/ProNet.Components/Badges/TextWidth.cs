using System.Globalization;
using System.Text;

namespace ProNet.Components.Badges;

/// <summary>
/// How wide a text will be where nobody knows the reader's font: by the widths of Helvetica and its equals (Arial, Liberation Sans), which badges ask for, and a little more, because some
/// readers have neither.
/// </summary>
internal static class TextWidth
{
    /// <summary>In thousandths of the size, from the space to the tilde.</summary>
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private const float Spare = 1.05f;
    private const float Bold = 1.07f;

    /// <summary>For a size of one.</summary>
    public static float Of(string text, bool isBold) => text.EnumerateRunes().Sum(Of) / 1000f * Spare * (isBold ? Bold : 1);

    /// <summary>True where lines may break on either side, and a sign fills a square: Chinese, Japanese, Korean, pictures.</summary>
    public static bool IsSquare(Rune rune) => rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
        or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;

    private static int Of(Rune rune) => IsSquare(rune) ? 1000 : Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when Plain(rune) is >= ' ' and <= '~' and var sign => Ascii[sign - ' '],
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 720,
        UnicodeCategory.OtherSymbol => 1000,
        _ => 580,
    };

    /// <summary>Without the marks of the letter.</summary>
    private static int Plain(Rune rune) => rune.Value <= '~' ? rune.Value : rune.ToString().Normalize(NormalizationForm.FormD)[0];
}
