using System.Text.RegularExpressions;

namespace ProNet.Search.Analysis;

/// <summary>What a title says to mean every gender beside its words: <c>(H/F)</c>, <c>m/w/d</c>. Endings of words are none (<see cref="InclusiveEndings"/>).</summary>
internal static partial class GenderMarks
{
    /// <summary>Far beyond any honest title.</summary>
    private const int Milliseconds = 2000;

    /// <summary>The text without them.</summary>
    public static string Without(string text) => Letters().Replace(text, " ");

    [GeneratedRegex(
        @"[([]\s*(?:[hfmwdxnb](?:\s*[/|,.·-]?\s*[hfmwdxnb]){1,3}|all genders?|tous genres)\s*[)\]]|(?<![\p{L}\d/|])[hfmwdx](?:\s?[/|]\s?[hfmwdx]){1,3}(?![\p{L}\d/|])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Milliseconds)]
    private static partial Regex Letters();
}
