namespace ProNet.Benchmarks.Corpus;

/// <summary>Made-up words, pronounceable and distinct, so that no text of anybody is needed.</summary>
internal static class Vocabulary
{
    private static readonly string[] Onsets = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cr", "dr", "fl", "gr", "pl", "tr", "ch", "st"];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "é", "ai", "ou"];

    /// <summary>Word number n; the same number is always the same word.</summary>
    public static string Word(int n)
    {
        var word = "";
        for (n += 97; n > 0; n /= Onsets.Length * Vowels.Length)
        {
            var syllable = n % (Onsets.Length * Vowels.Length);
            word += Onsets[syllable % Onsets.Length] + Vowels[syllable / Onsets.Length];
        }

        return word + "n";
    }
}
