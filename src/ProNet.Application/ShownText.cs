using System.Text;

namespace ProNet.Application;

/// <summary>What people typed, without what nobody sees: no characters, controls, and what turns the text around it. Lines stay lines.</summary>
public static class ShownText
{
    /// <summary>Halves of pairs become replacement characters.</summary>
    public static string Of(string text) => string.Concat(text.EnumerateRunes().Where(IsShown));

    private static bool IsShown(Rune rune) => rune.Value switch
    {
        '\n' => true,
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or >= 0xFDD0 and <= 0xFDEF => false,
        var value => (value & 0xFFFE) != 0xFFFE && !Rune.IsControl(rune),
    };
}
