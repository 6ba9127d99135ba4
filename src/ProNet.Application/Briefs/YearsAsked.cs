using System.Globalization;
using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;

namespace ProNet.Application.Briefs;

/// <summary>How many years of experience a sentence asks for, in figures or words.</summary>
internal static partial class YearsAsked
{
    private const int Most = 30;

    private static readonly string[][] Words =
    [
        [], ["one", "un", "une"], ["two", "deux"], ["three", "trois"], ["four", "quatre"], ["five", "cinq"], ["six"], ["seven", "sept"], ["eight", "huit"], ["nine", "neuf"], ["ten", "dix"],
    ];

    /// <param name="sentence">The sentence.</param>
    /// <param name="known">Whether something that one has experience of, a skill, stands at an offset of the sentence, or ends there.</param>
    /// <returns>The lower of two numbers; null when it asks for none. The age of a firm and of people is none, nor is the most that somebody may have.</returns>
    public static (int Years, int Start, int Length)? Find(string sentence, Func<int, bool> known)
    {
        var isOfExperience = Experience().IsMatch(sentence);
        foreach (Match match in Years().Matches(sentence))
        {
            if (!isOfExperience && !IsOf(sentence, match, known) && !IsAlone(sentence, match))
                continue;
            if (Past().IsMatch(sentence.AsSpan(0, match.Index)) || Age().IsMatch(sentence.AsSpan(match.Index + match.Length)))
                continue;
            if (Number(match.Groups["years"].Value) is > 0 and <= Most and var years)
                return (years, match.Index, match.Length);
        }

        return null;
    }

    /// <summary>"3 years in Python", "Python (3 years)", "Python : 3 ans".</summary>
    private static bool IsOf(string sentence, Match years, Func<int, bool> known)
    {
        var end = years.Index + years.Length;
        if (Of().Match(sentence, end) is { Success: true } of && known(of.Index + of.Length))
            return true;
        var before = sentence.AsSpan(0, years.Index).TrimEnd(" \t(:-–—=,");
        return before.Length < years.Index && known(before.Length);
    }

    /// <summary>All of what stands between commas, and not behind a contract: "Electrician, Leeds, 10yrs".</summary>
    private static bool IsAlone(string sentence, Match years) =>
        EndsPart().IsMatch(sentence.AsSpan(years.Index + years.Length)) && BeginsPart().IsMatch(sentence.AsSpan(0, years.Index)) && !OfAContract().IsMatch(sentence.AsSpan(0, years.Index));

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Array.FindIndex(Words, w => w.Contains(text, StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,+-])(?<years>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix)\s*(?:\(\s*\d{1,2}\s*\+?\s*\))?\s*\+?\s*(?:(?:-|–|—|/|to|à|a|or|ou|and|et)\s*(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix)\s*(?:\(\s*\d{1,2}\s*\))?\s*\+?\s*)?(?:or\s+more\s+|plus\s+|full\s+|ou\s+plus\s+|bonnes?\s+|belles?\s+)?(?:years?|yrs?|ans?|années?)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Years();

    [GeneratedRegex(@"^\s*(?:$|[,;.]|\s[-–—]\s)", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex EndsPart();

    [GeneratedRegex(@"(?:[,;]|\s[-–—])\s*$", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex BeginsPart();

    [GeneratedRegex(@"\b(?:CDD|contrat|contract|fixed[- ]term|intérim|alternance|apprenti\w*|stage|internship|durée|duration|term)\b[^,;]{0,20}[,;–—-]\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OfAContract();

    [GeneratedRegex(@"\G\s+(?:of|in|with|using|as\s+an?|en|de|d['’]|sur|avec|comme|en\s+tant\s+que?)\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Of();

    [GeneratedRegex(@"exp[ée]rien|\bexp\b|\bxp\b|\bmini\b|expertise|background|hands-on|practice|pratique|track record|postes?\s+(?:similaire|équivalent)|fonctions?\s+(?:similaire|équivalent)|similar\s+(?:role|position)|in\s+(?:an?|the)\s+(?:\w+\s+){0,3}(?:role|position|field|environment)|working\s+(?:with|in|as|on)|minimum|at\s+least|au\s+moins|\d\s*\+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Experience();

    [GeneratedRegex(@"(?:depuis|for\s+(?:over|more\s+than|nearly|almost|the\s+(?:last|past))|over\s+the\s+(?:last|past|next)|the\s+(?:last|past|next)|within|since|founded|(?:company|firm|agency|group|entreprise|société|groupe|cabinet|we|nous)\s+(?:has|have|brings?|with|avons|a|possède|compte)|our|notre|nos|fort[es]*\s+de(?:\s+(?:plus|ses|ces)\s*(?:de)?)?|âgée?s?|aged|bac|durée\s+de|contrat\s+de|every|tous\s+les|d['’]ici|(?<!\bno\s)(?:less|fewer)\s+than|under|up\s+to|(?:no|not)\s+more\s+than|at\s+most|max(?:imum)?\.?|(?<!\bpas\s)moins\s+de|jusqu['’]?[àa]|au\s+plus|au\s+maximum)\s*(?:de\s+|plus\s+de\s+|ses\s+|over\s+|more\s+than\s+)*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Past();

    [GeneratedRegex(@"^\s*(?:of\s+age|old|révolus|d['’]existence|d['’]études|in\s+business|of\s+(?:history|college|study|education|post-secondary)|minimum\s+d['’]âge|contract|warranty|or\s+(?:less|fewer)|ou\s+moins|max(?:imum)?\b|at\s+most|au\s+(?:plus|maximum))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Age();
}
