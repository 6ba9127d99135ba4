using System.Globalization;
using System.Text;

namespace ProNet.Resumes;

internal static class Folding
{
    /// <summary>Small letters without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c is '’' ? '\'' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
