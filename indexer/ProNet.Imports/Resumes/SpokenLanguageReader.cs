using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Resumes;

/// <summary>Languages and how well they are spoken, from a few lines of text in English or French.</summary>
internal static partial class SpokenLanguageReader
{
    private static readonly (string Code, string Names)[] Names =
    [
        ("ar", "arabic|arabe"), ("bn", "bengali"), ("cs", "czech|tchèque"), ("da", "danish|danois"), ("de", "german|allemand"), ("el", "greek|grec"),
        ("en", "english|anglais"), ("es", "spanish|espagnol"), ("fa", "farsi|persian"), ("fi", "finnish|finnois"), ("fr", "french|français"), ("gu", "gujarati"),
        ("he", "hebrew|hébreu"), ("hi", "hindi"), ("ht", "haitian creole"), ("hu", "hungarian|hongrois"), ("id", "indonesian"), ("it", "italian|italien"),
        ("ja", "japanese|japonais"), ("ko", "korean|coréen"), ("ml", "malayalam"), ("mr", "marathi"), ("nl", "dutch|néerlandais"), ("no", "norwegian|norvégien"),
        ("pa", "punjabi"), ("pl", "polish|polonais"), ("pt", "portuguese|portugais"), ("ro", "romanian|roumain"), ("ru", "russian|russe"), ("sv", "swedish|suédois"),
        ("sw", "swahili"), ("ta", "tamil"), ("te", "telugu"), ("th", "thai"), ("tl", "tagalog|filipino"), ("tr", "turkish|turc"), ("uk", "ukrainian|ukrainien"),
        ("ur", "urdu"), ("vi", "vietnamese|vietnamien"), ("yo", "yoruba"), ("zh", "chinese|mandarin|cantonese|chinois"),
    ];

    private static readonly Dictionary<string, string> Codes = Names
        .SelectMany(n => n.Names.Split('|').Select(name => (name, n.Code)))
        .ToDictionary(n => n.name, n => n.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a language by its English or French name, or null.</summary>
    public static string? Code(string name) => Codes.GetValueOrDefault(name.Trim());

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
                    if (Codes.TryGetValue(word.Value, out var code) && found.GetValueOrDefault(code) <= level)
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

    [GeneratedRegex(@"\b(native|mother tongue|first language|maternelle)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NativeWords();

    [GeneratedRegex(@"\bbilingu\w*\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BilingualWords();

    [GeneratedRegex(@"\b[ABC][12]\b", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Framework();

    [GeneratedRegex(@"\b(fluent\w*|full professional|advanced|courant|excellent)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex FluentWords();

    [GeneratedRegex(@"\b(proficient|professional|working|business|professionnel)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex WorkingWords();

    [GeneratedRegex(@"\b(conversational\w*|intermediate|moderate|intermédiaire|good)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex MiddleWords();

    [GeneratedRegex(@"\b(basic|beginner|elementary|limited|some|notions|débutant|scolaire)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BasicWords();
}
