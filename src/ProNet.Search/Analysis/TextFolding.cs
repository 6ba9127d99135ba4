using System.Buffers;
using System.Globalization;
using System.Text;

namespace ProNet.Search.Analysis;

/// <summary>Lower case without accents, letter by letter.</summary>
public static class TextFolding
{
    private const int TableSize = 0x250;

    /// <summary>The byte order mark the wrong way round: never a character.</summary>
    private const int NoCharacter = 0xFFFE;

    // Before the table, which is made with it.
    private static readonly SearchValues<char> CompatibilityLetters = SearchValues.Create(
        [.. Enumerable.Range(0xFB00, 7).Concat(Enumerable.Range(0xFF10, 10)).Concat(Enumerable.Range(0xFF21, 26)).Concat(Enumerable.Range(0xFF41, 26)).Select(c => (char)c)]);

    /// <summary>The folded form of Latin letters, where nearly all text is.</summary>
    private static readonly string[] Table = [.. Enumerable.Range(0, TableSize).Select(c => FoldSlowly(((char)c).ToString()))];

    /// <summary>Folds case, accents, ligatures (œ, æ, ß, ﬁ) and curly apostrophes; leaves everything else as it is. Lone surrogates and U+FFFE become U+FFFD.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return "";
        var folded = new StringBuilder(text.Length);
        Fold(text, folded);
        return folded.ToString();
    }

    internal static void Fold(ReadOnlySpan<char> text, StringBuilder folded)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (text[i] < TableSize)
            {
                folded.Append(Table[text[i++]]);
                continue;
            }

            var start = i;
            while (i < text.Length && text[i] >= TableSize)
                i++;
            folded.Append(FoldSlowly(WellFormed(text[start..i])));
        }
    }

    /// <summary>Normalisation throws on lone surrogates and on U+FFFE, and any text can hold them.</summary>
    private static string WellFormed(ReadOnlySpan<char> text)
    {
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            wellFormed.Append(rune.Value == NoCharacter ? Rune.ReplacementChar : rune);
        return wellFormed.ToString();
    }

    private static string FoldSlowly(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
                continue;
            _ = rune.Value switch
            {
                'œ' or 'Œ' => folded.Append("oe"),
                'æ' or 'Æ' => folded.Append("ae"),
                'ß' or 'ẞ' => folded.Append("ss"),
                'ø' or 'Ø' => folded.Append('o'),
                'ł' or 'Ł' => folded.Append('l'),
                'đ' or 'Đ' or 'ð' or 'Ð' => folded.Append('d'),
                'ı' => folded.Append('i'),
                '’' or 'ʼ' => folded.Append('\''),
                _ => folded.Append(Rune.ToLowerInvariant(rune)),
            };
        }

        return folded.ToString();
    }

    /// <summary>Compatibility forms only for ligatures (PDF files are full of ﬁ) and full-width letters; elsewhere they would change what was written: ½, …, ™.</summary>
    private static string Decompose(string text)
    {
        var decomposed = text.Normalize(NormalizationForm.FormD);
        return decomposed.AsSpan().ContainsAny(CompatibilityLetters) ? Replace(decomposed) : decomposed;
    }

    private static string Replace(string text)
    {
        var replaced = new StringBuilder(text.Length);
        foreach (var c in text)
            replaced.Append(CompatibilityLetters.Contains(c) ? c.ToString().Normalize(NormalizationForm.FormKD) : c.ToString());
        return replaced.ToString();
    }
}
