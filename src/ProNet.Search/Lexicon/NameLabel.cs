using System.Globalization;

namespace ProNet.Search.Lexicon;

/// <summary>Which of the ways in which a name is written stands for all of them.</summary>
public static class NameLabel
{
    /// <summary>The most natural of several spellings: one with capitals where names have them before one that shouts or whispers, then the commonest, then the shortest.</summary>
    /// <param name="spellings">With how often each occurs; not empty.</param>
    public static string Best(IEnumerable<(string Text, int Count)> spellings) => Tidied(spellings
        .GroupBy(s => s.Text, StringComparer.Ordinal)
        .Select(g => (Text: g.Key, Count: g.Sum(s => s.Count)))
        .OrderBy(s => IsShouted(s.Text) || IsWhispered(s.Text))
        .ThenByDescending(s => s.Count)
        .ThenBy(s => s.Text.Length)
        .ThenBy(s => s.Text, StringComparer.Ordinal)
        .First().Text);

    /// <summary>A name that is written in small letters alone begins with a capital.</summary>
    public static string Tidied(string name) =>
        name.Length > 0 && IsWhispered(name) && char.IsLower(name[0]) ? string.Concat(name[..1].ToUpper(CultureInfo.InvariantCulture), name.AsSpan(1)) : name;

    /// <summary>Capitals alone, and more than an abbreviation has.</summary>
    private static bool IsShouted(string name) => name.Any(char.IsUpper) && !name.Any(char.IsLower) && name.Count(char.IsLetter) > 5;

    private static bool IsWhispered(string name) => !name.Any(char.IsUpper);
}
