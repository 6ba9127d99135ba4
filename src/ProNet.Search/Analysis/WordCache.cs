using System.Text;

namespace ProNet.Search.Analysis;

/// <summary>
/// Folded word → its strings, so that the words of a language are folded into new strings and stemmed once, not once per occurrence. One slot
/// per hash: a newcomer replaces the word in its slot, which bounds the memory without a lock; a lost race costs one repeated computation.
/// </summary>
internal static class WordCache
{
    private const int Slots = 1 << 16;

    /// <summary>Ends no stem that was a plural: those are of letters only.</summary>
    private const char PluralMark = '+';

    private static readonly Word?[] Words = new Word?[Slots];

    [ThreadStatic]
    private static StringBuilder? builder;

    public sealed record Word(string Folded, string Stem, string Form);

    /// <param name="written">A word as it stands in the text.</param>
    public static Word Get(ReadOnlySpan<char> written)
    {
        if (written.Length > TextAnalysis.LongestWord)
            written = written[..CutAt(written, TextAnalysis.LongestWord)];
        Span<char> buffer = stackalloc char[TextAnalysis.LongestWord];
        return TryLower(written, buffer) ? Find(Abbreviations.WithoutPoints(buffer[..written.Length])) : GetFolded(written, buffer);
    }

    private static bool TryLower(ReadOnlySpan<char> written, Span<char> lower)
    {
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            if (c >= 128 || c is '\'' or '`')
                return false;
            lower[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return true;
    }

    private static Word GetFolded(ReadOnlySpan<char> written, Span<char> buffer)
    {
        var folded = builder ??= new StringBuilder();
        folded.Clear();
        TextFolding.Fold(written, folded);
        var length = 0;
        foreach (var chunk in folded.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                // Joined apostrophes, and characters that are never seen: soft hyphen, joiners.
                if (length < buffer.Length && !WordReader.IsInvisible(c) && c != '\'')
                    buffer[length++] = c == '♯' ? '#' : c;
            }
        }

        return Find(Abbreviations.WithoutPoints(buffer[..CutAt(buffer[..length], length)]));
    }

    private static int CutAt(ReadOnlySpan<char> word, int length) => length > 0 && char.IsHighSurrogate(word[length - 1]) ? length - 1 : length;

    private static Word Find(ReadOnlySpan<char> folded)
    {
        ref var slot = ref Words[string.GetHashCode(folded, StringComparison.Ordinal) & (Slots - 1)];
        if (Volatile.Read(ref slot) is { } word && folded.SequenceEqual(word.Folded))
            return word;
        var text = folded.ToString();
        var stem = Stemmer.Stem(text, out var isPlural);
        word = new Word(text, stem, isPlural ? stem + PluralMark : stem);
        Volatile.Write(ref slot, word);
        return word;
    }
}
