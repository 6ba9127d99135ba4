using System.Globalization;
using System.Text;

namespace ProNet.Search.Analysis;

/// <summary>Lower case without accents, letter by letter.</summary>
public static class TextFolding
{
    /// <summary>Folds case, accents, ligatures (œ, æ, ß) and curly apostrophes; leaves everything else as it is.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            _ = c switch
            {
                'œ' or 'Œ' => folded.Append("oe"),
                'æ' or 'Æ' => folded.Append("ae"),
                'ß' => folded.Append("ss"),
                '’' or 'ʼ' => folded.Append('\''),
                _ => folded.Append(char.ToLowerInvariant(c)),
            };
        }

        return folded.ToString();
    }
}
