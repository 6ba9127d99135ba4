using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo.Writing;

/// <summary>Turns templates into text: gendered forms, drawn numbers, named values, and the small rules of each language.</summary>
internal static partial class DemoText
{
    /// <summary><c>Infirmi{er/ère}</c> in the form that fits.</summary>
    public static string Inflect(string template, bool feminine) =>
        Forms().Replace(template, m => m.Groups[feminine ? "f" : "m"].Value);

    /// <summary><c>{6-14}</c> becomes a number between the two, round when it is large.</summary>
    public static string Draw(string template, DemoRandom random) => Ranges().Replace(template, m =>
    {
        var number = random.Between(Number(m.Groups["from"].Value), Number(m.Groups["to"].Value));
        return (number > 100 ? number / 10 * 10 : number).ToString(CultureInfo.InvariantCulture);
    });

    /// <summary>Puts values in the place of their names in braces.</summary>
    public static string Fill(string template, Func<string, string> value) => Names().Replace(template, m => value(m.Groups["name"].Value));

    /// <summary>Ready to be read: articles that fit their noun, one of something in the singular, a capital after a full stop.</summary>
    public static string Finish(string text, string language)
    {
        if (language == "en")
            text = Articles().Replace(text, "${a}n ");
        text = Single().Replace(text, "1 ${unit}");
        var finished = new StringBuilder(text.Length);
        var start = true;
        foreach (var c in text)
        {
            finished.Append(start ? char.ToUpperInvariant(c) : c);
            start = c == '.' || (start && char.IsWhiteSpace(c));
        }

        return finished.ToString();
    }

    /// <summary>A title inside a sentence: <c>senior UX designer</c>. Words that are not simply capitalised keep their capitals.</summary>
    public static string LowerTitle(string title) => string.Join(' ', title.Split(' ').Select(LowerWord));

    /// <summary><c>de Lyon</c>, <c>d'Ottawa</c>.</summary>
    public static string Of(string place) => "aeiouyéèêh".Contains(char.ToLowerInvariant(place[0]), StringComparison.Ordinal) ? $"d'{place}" : $"de {place}";

    private static string LowerWord(string word) =>
        word.Length > 1 && word.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0 ? char.ToLowerInvariant(word[0]) + word[1..] : word;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<m>[^{}/]*)/(?<f>[^{}/]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forms();

    [GeneratedRegex(@"\{(?<from>\d+)-(?<to>\d+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\{(?<name>[a-z][a-z0-9-]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<![\d.,])1 (?<unit>year|an|person|personne|day|jour|month)s\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Single();

    [GeneratedRegex(@"\b(?<a>[Aa]) (?=[aeio]|HR\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Articles();
}
