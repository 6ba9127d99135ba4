using System.Globalization;
using System.Text;

namespace ProNet.Search.Analysis;

/// <summary>Lower case without accents, letter by letter. Marks are accents in Latin, Greek and Cyrillic script, and vowels that may be left out in Arabic and Hebrew; elsewhere (パ and バ) they make another letter.</summary>
public static class TextFolding
{
    private const int TableSize = 0x250;

    /// <summary>The byte order mark the wrong way round: never a character.</summary>
    private const int NoCharacter = 0xFFFE;

    /// <summary>Last letter of the Cyrillic blocks; Latin and Greek stand before them.</summary>
    private const int LastCyrillic = 0x052F;

    /// <summary>Makes Arabic words longer on the page, and is no letter.</summary>
    private const int Tatweel = 0x0640;

    /// <summary>The folded form of Latin letters, where nearly all text is.</summary>
    private static readonly string[] Table = [.. Enumerable.Range(0, TableSize).Select(c => FoldSlowly(((char)c).ToString()))];

    /// <summary>Folds case, accents, ligatures (œ, æ, ß, ﬁ), letters of mathematics (𝐃), width, and what stands for an apostrophe; leaves everything else as it is. Lone surrogates and U+FFFE become U+FFFD.</summary>
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

    /// <summary>What people type for an apostrophe, besides the one of ASCII.</summary>
    internal static bool IsApostrophe(char c) => c is '’' or '‘' or 'ʼ' or 'ʹ' or 'ʻ' or '′' or '´' or '`' or '＇';

    private static string FoldSlowly(string text)
    {
        var folded = new StringBuilder(text.Length);
        // What stands before is Latin: other letters are folded together with what follows them.
        var (dropsMarks, keptMarks) = (true, false);
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                if (dropsMarks || IsOptionalVowel(rune.Value))
                    continue;
                keptMarks = true;
            }
            else
            {
                dropsMarks = rune.Value <= LastCyrillic;
            }

            _ = rune.Value switch
            {
                'œ' or 'Œ' => folded.Append("oe"),
                'æ' or 'Æ' => folded.Append("ae"),
                'ß' or 'ẞ' => folded.Append("ss"),
                'ø' or 'Ø' => folded.Append('o'),
                'ł' or 'Ł' => folded.Append('l'),
                'đ' or 'Đ' or 'ð' or 'Ð' => folded.Append('d'),
                'ı' => folded.Append('i'),
                'ς' => folded.Append('σ'),
                Tatweel => folded,
                <= char.MaxValue and var c when IsApostrophe((char)c) => folded.Append('\''),
                _ => folded.Append(Rune.ToLowerInvariant(rune)),
            };
        }

        return keptMarks ? folded.ToString().Normalize() : folded.ToString();
    }

    /// <summary>Points and vowel signs of Hebrew and Arabic, which most texts leave out.</summary>
    private static bool IsOptionalVowel(int rune) => rune is (>= 0x0591 and <= 0x05C7) or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06ED);

    /// <summary>Compatibility forms only for ligatures (PDF files are full of ﬁ), for letters in the fonts of mathematics (posts are full of 𝐃), and for width; elsewhere they would change what was written: ½, …, ™.</summary>
    private static string Decompose(string text)
    {
        var decomposed = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
            decomposed.Append(IsCompatibilityLetter(rune) ? rune.ToString().Normalize(NormalizationForm.FormKD) : rune.ToString());
        return decomposed.ToString();
    }

    private static bool IsCompatibilityLetter(Rune rune) => rune.Value switch
    {
        < 0x2100 => false,
        <= 0x214F => Rune.IsLetter(rune),
        (>= 0xFB00 and <= 0xFB06) or (>= 0xFF10 and <= 0xFF19) or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A) or (>= 0xFF66 and <= 0xFF9F) => true,
        _ => rune.Value is >= 0x1D400 and <= 0x1D7FF,
    };
}
