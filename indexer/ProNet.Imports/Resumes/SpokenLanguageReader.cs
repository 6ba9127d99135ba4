using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Text;
using ProNet.Resumes;

namespace ProNet.Imports.Resumes;

/// <summary>Languages and how well they are spoken, from a few lines of text in English or French.</summary>
internal static partial class SpokenLanguageReader
{
    public static List<SpokenLanguage> Read(string text)
    {
        var found = new Dictionary<string, LanguageLevel>(StringComparer.Ordinal);
        foreach (var clause in Clauses().Split(text))
        {
            // "Fluent in French, Spanish, basic German": a level holds until the next one.
            var level = LanguageLevel.Unknown;
            foreach (var part in clause.Split(','))
            {
                level = Level(part) is not LanguageLevel.Unknown and var said ? said : level;
                foreach (Match word in Words().Matches(part))
                {
                    if (word.Value.Length > 2 && LanguageNames.Find(word.Value) is { } code && found.GetValueOrDefault(code) <= level)
                        found[code] = level;
                }
            }
        }

        return [.. found.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => new SpokenLanguage(l.Key, l.Value))];
    }

    /// <summary>Everyday words for a level, on the scale of the Common European Framework.</summary>
    public static LanguageLevel Level(string text) => text switch
    {
        _ when NativeWords().IsMatch(text) => LanguageLevel.Native,
        _ when Framework().Match(text) is { Success: true } match => Enum.Parse<LanguageLevel>(match.Value.ToUpperInvariant()),
        _ when BilingualWords().IsMatch(text) => LanguageLevel.C2,
        _ when FluentWords().IsMatch(text) => LanguageLevel.C1,
        _ when WorkingWords().IsMatch(text) => LanguageLevel.B2,
        _ when MiddleWords().IsMatch(text) => LanguageLevel.B1,
        _ when BasicWords().IsMatch(text) => LanguageLevel.A2,
        _ => LanguageLevel.Unknown,
    };

    [GeneratedRegex(@"[\n;.•|]", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Clauses();

    [GeneratedRegex(@"\p{L}+", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(natives?|natif|mother tongue|first language|maternelle|muttersprache)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NativeWords();

    [GeneratedRegex(@"\bbilingu\w*\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BilingualWords();

    [GeneratedRegex(@"\b[ABC][12]\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Framework();

    [GeneratedRegex(@"\b(fluent\w*|full professional|advanced|courante?|couramment|avancée?|excellente?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex FluentWords();

    [GeneratedRegex(@"\b(proficient|professional|working|business|professionnel(?:le)?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex WorkingWords();

    [GeneratedRegex(@"\b(conversational\w*|intermediate|moderate|intermédiaire|moyen|good)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex MiddleWords();

    [GeneratedRegex(@"\b(basic|beginner|elementary|limited|some|notions|débutante?|scolaire)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BasicWords();
}
