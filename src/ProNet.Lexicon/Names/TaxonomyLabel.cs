using System.Globalization;
using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Names;

/// <summary>Labels of taxonomies as filters show them: with a capital, as our own have, and in one gender where both are written out.</summary>
internal static class TaxonomyLabel
{
    /// <summary>One small word that short is the name of a tool that is written so (<c>dbt</c>).</summary>
    private const int ShortestWord = 6;

    /// <summary>Letters that two genders of one word begin with, at least.</summary>
    private const int SharedStart = 4;

    public static string Tidied(string label)
    {
        var single = label.Contains('/', StringComparison.Ordinal) ? OneGender(label) : label;
        var first = single.AsSpan(0, single.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : single.Length);
        var isWord = first.Length < single.Length || (first.Length >= ShortestWord && !first.ContainsAnyExceptInRange('a', 'z'));
        return isWord && char.IsLower(first[0]) && !first.ContainsAnyInRange('A', 'Z') ? string.Concat(single[..1].ToUpper(CultureInfo.InvariantCulture), single.AsSpan(1)) : single;
    }

    /// <summary>Of <c>vendeur/vendeuse</c> and <c>waiter/waitress</c> the first.</summary>
    private static string OneGender(string label)
    {
        if (TitleKey.Shown(label) is { Length: > 0 } shown && !shown.Contains('/', StringComparison.Ordinal))
            return shown;
        return label.Split('/') is [var one, var other] && !one.Contains(' ', StringComparison.Ordinal) && !other.Contains(' ', StringComparison.Ordinal)
            && one.Length >= SharedStart && other.StartsWith(one[..SharedStart], StringComparison.Ordinal) ? one : label;
    }
}
