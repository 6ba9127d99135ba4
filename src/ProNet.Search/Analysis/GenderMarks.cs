using System.Text.RegularExpressions;

namespace ProNet.Search.Analysis;

/// <summary>What a title says besides, to mean every gender: <c>chargé(e)</c>, <c>technicien·ne</c>, <c>(H/F)</c>, <c>m/w/d</c>.</summary>
internal static partial class GenderMarks
{
    /// <summary>Far beyond any honest title.</summary>
    private const int Milliseconds = 2000;

    /// <summary>The text without second endings and without <c>(H/F)</c> and its like.</summary>
    public static string Without(string text) => Letters().Replace(Endings().Replace(text, ""), " ");

    [GeneratedRegex(
        @"(?<=\p{L})\s?\((?:e|ne|ère|ière|se|euse|trice|rice|ice|ve|te|le|esse)s?\)|(?<=\p{L})[·•‧∙.](?:e|ne|ère|ière|se|euse|trice|rice|ice|ve|te|le|esse)(?:[·•‧∙.]?s)?(?!\p{L})|(?<=\p{L})/(?:e|ne|se|euse|trice|rice|ière|ère|ve)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Milliseconds)]
    private static partial Regex Endings();

    [GeneratedRegex(
        @"[([]\s*(?:[hfmwdxnb](?:\s*[/|,.·-]?\s*[hfmwdxnb]){1,3}|all genders?|tous genres)\s*[)\]]|(?<![\p{L}\d/|])[hfmwdx](?:\s?[/|]\s?[hfmwdx]){1,3}(?![\p{L}\d/|])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Milliseconds)]
    private static partial Regex Letters();
}
