using System.Text.RegularExpressions;
using ProNet.Domain.Profiles;
using ProNet.Lexicon.Text;
using ProNet.Resumes;

namespace ProNet.Application.Briefs;

/// <summary>Which languages a sentence asks somebody to speak, and how well.</summary>
internal static partial class LanguagesAsked
{
    /// <summary>Characters to each side of a language in which its level stands.</summary>
    private const int Reach = 45;

    public static IEnumerable<(string Code, LanguageLevel Level, int Start, int Length)> Find(string sentence)
    {
        var level = LanguageLevel.Unknown;
        var (at, isEnded) = (0, false);
        foreach (Match word in Words().Matches(sentence))
        {
            if (LanguageNames.Find(word.Value) is not { } code || !IsMeant(sentence, word))
                continue;
            var between = sentence.AsSpan(at, word.Index - at);
            // "Fluent English and French, Spanish is a plus": a list that has ended is not gone on with by a comma.
            var (isListed, isWord) = (Joint().IsMatch(between), between.ContainsAnyInRange('a', 'z'));
            level = Level(sentence, word, isListed && (isWord || !isEnded) ? level : LanguageLevel.Unknown);
            isEnded = isListed && isWord;
            at = word.Index + word.Length;
            yield return (code, level, word.Index, word.Length);
        }
    }

    /// <summary>Words of speaking stand near, and the name is neither that of a people nor a French adjective.</summary>
    private static bool IsMeant(string sentence, Match word)
    {
        var end = word.Index + word.Length;
        var start = Math.Max(0, word.Index - Reach);
        return !OfAPeople().IsMatch(sentence.AsSpan(end))
            && (char.IsUpper(word.Value[0]) ? !Document().IsMatch(sentence.AsSpan(end)) : Noun().IsMatch(sentence.AsSpan(0, word.Index)))
            && (Item().IsMatch(sentence.AsSpan(0, word.Index)) && EndsItem().IsMatch(sentence.AsSpan(end)) || Speaking().IsMatch(sentence.AsSpan(start, word.Index - start)) || Speaking().IsMatch(sentence.AsSpan(end, Math.Min(Reach, sentence.Length - end))));
    }

    /// <summary>What stands nearest: in the same clause behind the language, or before it; of a list what was said of the one before.</summary>
    private static LanguageLevel Level(string sentence, Match word, LanguageLevel listed)
    {
        var end = Math.Min(sentence.Length, word.Index + word.Length + Reach);
        var behind = sentence[(word.Index + word.Length)..end].Split(',', ';')[0];
        if (LanguageLevels.Of(behind) is not LanguageLevel.Unknown and var level)
            return level;
        var before = sentence[Math.Max(0, word.Index - Reach)..word.Index].Split(',', ';')[^1];
        return LanguageLevels.Of(before) is not LanguageLevel.Unknown and var said ? said : listed;
    }

    [GeneratedRegex(@"\p{L}{4,}", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:fluen\w*|bilingu\w*|trilingu\w*|native|spoken|written|speak\w*|languages?|proficien\w*|conversational|connaissances?|knowledge|verbal|oral|orale|communi[cq]\w+|opérationnel(?:le)?|professionnel(?:le)?|scolaire|courante?|couramment|parlée?s?|parlez|parler|lue?s?|écrite?s?|langues?|maîtris\w*|maitris\w*|niveau|level|[ABC][12]|TOEIC|TOEFL|notions|intermédiaire|exigée?s?|exigences?|requise?s?|obligatoire|indispensable|required|mandatory|must|un\s+plus|a\s+plus|atout|souhaitée?s?|appréciée?s?|asset|preferred|ideally|idéalement|bonus)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Speaking();

    /// <summary>Behind the name of a language that is that of a country or its people.</summary>
    [GeneratedRegex(@"^[\s-]+(?:market|company|companies|team|customers?|clients?|law|government|office|subsidiary|labou?r|cuisine|literature|version|society|republic|history|citizens?|people|holiday|startup|start-up|leader|entity|teacher|GAAP|tax|regulation|authorit|compan|group|based|site)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OfAPeople();

    [GeneratedRegex(@"^[\s,/&+-]*(?:(?:and|or|et|ou)\s+)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^[\s*•·–-]*$", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Item();

    /// <summary>The name is all of an item of a list, or what an item speaks of.</summary>
    [GeneratedRegex(@"^\s*(?:$|[.:(])", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex EndsItem();

    [GeneratedRegex(@"^\s+(?:CV|resume|résumé|application)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Document();

    /// <summary>Before the French name of a language, and not before the adjective: <c>un leader français</c>.</summary>
    [GeneratedRegex(@"(?:^|[-,;:/(•*&–—]|(?<!\p{L})(?:le|l['’]|du|de|d['’]|en|au|et|ou|langues?|bilingue|trilingue|courant|parlez|parler|parle|maîtrisez|niveau|and|or|both|in|of|fluent|speak|spoken|written))\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Noun();
}
