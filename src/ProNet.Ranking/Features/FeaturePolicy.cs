using System.Globalization;
using System.Text;

namespace ProNet.Ranking.Features;

/// <summary>Names that no feature may have, from <c>forbidden-features.txt</c>. A name cannot prove what is computed behind it; that is what the swapped-identity tests of those who compute are for.</summary>
public sealed class FeaturePolicy
{
    private readonly Rule[] rules;

    private FeaturePolicy(Rule[] rules) => this.rules = rules;

    /// <summary>The policy of this build.</summary>
    public static FeaturePolicy Current { get; } = Parse(Embedded());

    public int RuleCount => rules.Length;

    /// <exception cref="FormatException">A line is no rule.</exception>
    public static FeaturePolicy Parse(string text)
    {
        var parsed = new List<Rule>();
        foreach (var line in text.Split('\n'))
        {
            var rule = line.Split('#')[0].Trim();
            if (rule.Length == 0)
                continue;
            var parts = rule.Split(" unless ", 2);
            var words = Words(parts[0]);
            if (words.Length == 0)
                throw new FormatException($"'{line.Trim()}' forbids no word.");
            parsed.Add(new Rule(parts[0].Trim(), words, parts.Length == 2 ? Words(parts[1]) : []));
        }

        return new FeaturePolicy([.. parsed]);
    }

    /// <summary>The rule that forbids a feature of this name, or nothing.</summary>
    public string? Forbids(string feature)
    {
        var words = Words(feature);
        foreach (var rule in rules)
        {
            for (var at = 0; at + rule.Words.Length <= words.Length; at++)
            {
                if (words.AsSpan(at, rule.Words.Length).SequenceEqual(rule.Words) && !(at > 0 && rule.Unless.Contains(words[at - 1])))
                    return rule.Text;
            }
        }

        return null;
    }

    /// <summary>Words of a name in any manner of writing (<c>profile-views</c>, <c>ProfileViews</c>, <c>profile_views2</c>), lower-case, without accents, singular.</summary>
    private static string[] Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var before = ' ';
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsLetter(letter) || (char.IsUpper(letter) && char.IsLower(before)))
                Flush(words, word);
            if (char.IsLetter(letter))
                word.Append(char.ToLowerInvariant(letter));
            before = letter;
        }

        Flush(words, word);
        return [.. words];
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
            return;
        var text = word.ToString();
        words.Add(text switch
        {
            { Length: > 4 } when text.EndsWith("ies", StringComparison.Ordinal) => text[..^3] + "y",
            { Length: > 3 } when text.EndsWith('s') && !text.EndsWith("ss", StringComparison.Ordinal) => text[..^1],
            _ => text,
        });
        word.Clear();
    }

    private static string Embedded()
    {
        using var stream = typeof(FeaturePolicy).Assembly.GetManifestResourceStream("ProNet.Ranking.Features.forbidden-features.txt")
            ?? throw new InvalidOperationException("The policy of features is not in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private sealed record Rule(string Text, string[] Words, string[] Unless);
}
