using System.Buffers;
using System.Globalization;

namespace ProNet.Lexicon.Names;

/// <summary>Labels of taxonomies as filters show them: with a capital, as our own have. Both genders stay where both are written out.</summary>
internal static class TaxonomyLabel
{
    /// <summary>One small word that short is the name of a tool that is written so (<c>dbt</c>).</summary>
    private const int ShortestWord = 6;

    /// <summary>Of words, and of two of them side by side (<c>waiter/waitress</c>).</summary>
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz/");

    public static string Tidied(string label)
    {
        var first = label.AsSpan(0, label.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : label.Length);
        var isWord = first.Length < label.Length || (first.Length >= ShortestWord && !first.ContainsAnyExcept(Letters));
        return isWord && char.IsLower(first[0]) && !first.ContainsAnyInRange('A', 'Z') ? string.Concat(label[..1].ToUpper(CultureInfo.InvariantCulture), label.AsSpan(1)) : label;
    }
}
