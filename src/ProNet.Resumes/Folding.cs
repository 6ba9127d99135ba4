using System.Globalization;
using System.Text;

namespace ProNet.Resumes;

internal static class Folding
{
    /// <summary>Small letters without accents. What is no character (half of a pair, U+FFFE) is left out, because normalising refuses it.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c is '’' ? '\'' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal) && !text.Contains('\uFFFF', StringComparison.Ordinal))
            return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF))
                whole.Append(rune);
        }

        return whole.ToString();
    }
}
