using System.Buffers;
using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;
using ProNet.Search.Responses;

namespace ProNet.Lexicon.Postings;

/// <summary>
/// The lines of a posting and what stands on them, by the headings they stand under. What stands under "about us" or "benefits" says nothing about the
/// post, nor does a line about equal opportunity, benefits, pay or privacy, wherever it stands; what stands under no heading, or under the duties, is needed to do the work.
/// </summary>
public static partial class PostingParts
{
    private static readonly SearchValues<string> NiceHints = SearchValues.Create(["plus", "bonus", "nice", "optional"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A word of each of <see cref="Boilerplate"/>, which costs more.</summary>
    private static readonly SearchValues<string> BoilerplateHints = SearchValues.Create(
        ["equal", "regard", "gender", "veteran", "disab", "discrimin", "accommodat", "401", "insurance", "paid ", "leave", "vacation", "background check", "privacy", "dental", "reimburse", "stipend",
         "handicap", "mutuelle", "ticket", "RTT", "salary range", "compensation range", "equity", "recruiters", "agencies", "E-Verify", "grossesse", "matrimonial", "sexuelle", "sans distinction"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Every line of a text in order, without its end.</summary>
    /// <param name="body">Markdown or plain text.</param>
    public static IEnumerable<PostingLine> Lines(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var current = PostingPart.Work;
        for (var start = 0; start <= body.Length;)
        {
            var end = body.IndexOf('\n', start) is var found and >= 0 ? found : body.Length;
            var line = body[start..end];
            var heading = Heading(line);
            if (heading.Length > 0)
            {
                current = NiceWords().IsMatch(heading) ? PostingPart.Nice
                    : RequiredWords().IsMatch(heading) ? (WorkWords().IsMatch(heading) ? PostingPart.Work : PostingPart.Asked)
                    : AsideWords().IsMatch(heading) ? PostingPart.Aside
                    : current == PostingPart.Aside ? PostingPart.Work : current;
            }

            var part = IsBoilerplate(line) ? PostingPart.Aside
                : current != PostingPart.Aside && line.AsSpan().ContainsAny(NiceHints) && InlineNice().IsMatch(line) ? PostingPart.Nice
                : current;
            yield return new PostingLine(new TextSpan(start, end - start), part, heading.Length > 0);
            start = end + 1;
        }
    }

    private static bool IsBoilerplate(string line) => line.AsSpan().ContainsAny(BoilerplateHints) && Boilerplate().IsMatch(line);

    /// <summary>The words of a Markdown heading, a line in bold, or a short line that ends in a colon; empty for any other line.</summary>
    private static string Heading(string line)
    {
        var text = line.Trim();
        if (text.Length is 0 or > 90)
            return "";
        if (text[0] == '#')
            return text;
        if (text.StartsWith("**", StringComparison.Ordinal) && text.TrimEnd(':', ' ', '?').EndsWith("**", StringComparison.Ordinal))
            return text;
        var last = text[^1];
        return last is ':' or '?' || (text.Length < 40 && char.IsUpper(text[0]) && ShortHeading().IsMatch(text)) ? text : "";
    }

    [GeneratedRegex(@"nice[- ]to[- ]have|bonus|preferred|desired|desirable|good to have|plus(?:es)?\b|would be (?:a|an|great|nice)|advantage|extra (?:points|credit)|optional|souhaité|atout|serait un plus|seraient un plus|appréci", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex NiceWords();

    [GeneratedRegex(@"require|qualification|must[- ]have|you(?:'|’)?(?:ll)? (?:will )?(?:need|bring|have)|who you are|what we(?:'|’)?re looking for|looking for|your (?:profile|skills|experience|background)|skills|experience|about you|profil|compétences|recherch|responsib|what you(?:'|’)?ll (?:do|be)|the role|duties|mission|vous (?:serez|êtes|avez)|stack|technolog|day[- ]to[- ]day|position", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex RequiredWords();

    /// <summary>Of those, the headings over what one will do.</summary>
    [GeneratedRegex(@"responsib|what you(?:'|’)?ll (?:do|be)|the role|duties|mission|vous serez|day[- ]to[- ]day|position", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex WorkWords();

    [GeneratedRegex(@"about (?:us|the company|our)|who we are|our (?:company|story|values|culture|mission)|benefit|perks|we offer|what(?:'|’)?s in it|compensation|salary|equal (?:opportunity|employment)|diversity|avantages|nous offrons|à propos|qui sommes|how to apply|privacy|disclaimer|interview process|pourquoi nous", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex AsideWords();

    [GeneratedRegex(@"\bis a (?:big |huge |definite |strong )?(?:plus|bonus)\b|\b(?:a|are a) plus\b|nice[- ]to[- ]have|\bserait un plus\b|\best un plus\b|\(optional\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InlineNice();

    [GeneratedRegex(
        @"equal[- ](?:opportunity|employment)|affirmative action|without regard to|regardless of (?:race|age|gender|your)|gender identity|sexual orientation|veteran status|protected (?:class|characteristic|veteran)|discriminat|reasonable accommodation|people with disabilit|individuals with disabilit|401\s?\(?k|(?:health|dental|medical|vision|life|disability) (?:insurance|coverage|benefits|plan)|(?:health|medical), dental|(?:paid|parental|maternity|paternity|sick|annual|family) (?:time off|leave|vacation|holidays?)|\bPTO\b|background check|privacy (?:policy|notice)|reimbursement|stipend|(?:salary|compensation|pay) range|stock options|equity package|unsolicited|recruitment agenc|E-Verify|situation de handicap|grossesse|matrimonial|orientation sexuelle|sans distinction d|égalité des chances|mutuelle|tickets?[- ]restaurant|\bRTT\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        RegexLimits.Milliseconds)]
    private static partial Regex Boilerplate();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}'’&/ -]{2,38})$", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex ShortHeading();
}
