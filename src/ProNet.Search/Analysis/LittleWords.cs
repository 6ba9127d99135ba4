using System.Collections.Frozen;

namespace ProNet.Search.Analysis;

/// <summary>Articles and prepositions of French and English: they join words and say nothing themselves, so that a title is the same with others of them, or none.</summary>
public static class LittleWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [
            "of", "the", "a", "an", "for", "to", "in", "at", "with", "by", "from", "and",
            "de", "des", "du", "d", "la", "le", "les", "l", "en", "au", "aux", "un", "une", "pour", "par", "dans", "et",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Conjunctions = FrozenSet.ToFrozenSet(["and", "et"], StringComparer.Ordinal);

    /// <param name="word">Folded, or a stem.</param>
    public static bool Has(string word) => All.Contains(word);

    /// <summary>Whether a word of a query joins others only. In capitals it is an abbreviation (<c>IN</c>), and conjunctions are for the grammar to read.</summary>
    /// <param name="written">As written.</param>
    public static bool Joins(string written) => written is [_, ..] && char.IsLower(written[0]) && TextFolding.Fold(written) is var folded && All.Contains(folded) && !Conjunctions.Contains(folded);
}
