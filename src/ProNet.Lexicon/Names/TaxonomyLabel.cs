using System.Globalization;
using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Names;

/// <summary>Labels of taxonomies as filters show them: with a capital, as our own have, and in one gender where both are written out.</summary>
internal static class TaxonomyLabel
{
    /// <summary>One small word that short is the name of a tool that is written so (<c>dbt</c>).</summary>
    private const int ShortestWord = 6;

    public static string Tidied(string label)
    {
        var single = label.Contains('/', StringComparison.Ordinal) && TitleKey.Shown(label) is { Length: > 0 } shown ? shown : label;
        var first = single.AsSpan(0, single.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : single.Length);
        var isWord = first.Length < single.Length || (first.Length >= ShortestWord && !first.ContainsAnyExceptInRange('a', 'z'));
        return isWord && char.IsLower(first[0]) && !first.ContainsAnyInRange('A', 'Z') ? string.Concat(single[..1].ToUpper(CultureInfo.InvariantCulture), single.AsSpan(1)) : single;
    }
}
