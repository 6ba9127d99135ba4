using System.Text;

namespace ProNet.Components.Badges;

/// <summary>What has to be known of scripts to write one line.</summary>
internal static class TextDirection
{
    /// <summary>By the first letter (Unicode Standard Annex 9, P2).</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().Where(Rune.IsLetter).Select(IsRightToLeft).FirstOrDefault();

    /// <summary>
    /// True for scripts whose signs change with their neighbours, or run to the left: they need more than putting one sign beside the other. Hebrew to Arabic extended, the scripts of India, Thai to Myanmar, Khmer
    /// and Mongolian, presentation forms, and the later blocks of both kinds.
    /// </summary>
    public static bool NeedsShaping(Rune rune) => IsRightToLeft(rune) || rune.Value is >= 0x0900 and <= 0x109F or >= 0x1780 and <= 0x18AF or >= 0x1A20 and <= 0x1AAF or >= 0x11000 and <= 0x11FFF;

    private static bool IsRightToLeft(Rune rune) => rune.Value is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
}
