using System.Buffers;
using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;
using ProNet.Search.Responses;

namespace ProNet.Lexicon.Postings;

/// <summary>
/// The lines of a posting and what stands on them, by the headings they stand under, or by the label that a line begins with. What stands under "about us" or "benefits" says nothing
/// about the post, nor does a line about equal opportunity, benefits, pay or privacy, or a sentence about the employer, wherever it stands; what stands under no heading, or under the duties, is
/// needed to do the work.
/// </summary>
public static partial class PostingParts
{
    private static readonly SearchValues<string> NiceHints = SearchValues.Create(["plus", "bonus", "nice", "optional"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A word of each of <see cref="Boilerplate"/>, which costs more.</summary>
    private static readonly SearchValues<string> BoilerplateHints = SearchValues.Create(
        ["equal", "regard", "gender", "veteran", "disab", "discrimin", "accommodat", "401", "insurance", "paid ", "leave", "vacation", "background check", "privacy", "dental", "reimburse", "stipend",
         "handicap", "mutuelle", "ticket", "RTT", "salary range", "compensation range", "equity", "recruiters", "agencies", "E-Verify", "grossesse", "matrimonial", "sexuelle", "sans distinction",
         "training", "formation", "opportunit", "progression", "gym", "salle de sport", "season", "cycle", "free ", "company ", "employee", "refer", "restaurant", "cadeaux", "chèque", "13e", "treizième", "panier", "entreprise"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Every line of a text in order, without its end.</summary>
    /// <param name="body">Markdown or plain text.</param>
    public static IEnumerable<PostingLine> Lines(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var current = PostingPart.Work;
        // Of a text that is one line each sentence is judged by itself.
        var isOneLine = !body.AsSpan().Trim().Contains('\n');
        var (isBelowBlank, hasText) = (true, false);
        for (var start = 0; start <= body.Length;)
        {
            var end = body.IndexOf('\n', start) is var found and >= 0 ? found : body.Length;
            var line = body[start..end];
            var heading = Heading(line);
            if (heading.Length > 0)
                current = Named(heading) ?? (current == PostingPart.Aside && (IsMarked(heading) || (hasText && isBelowBlank && IsOverText(body, end))) ? PostingPart.Work : current);
            var own = heading.Length == 0 && Label().Match(line) is { Success: true } label ? Named(label.Groups["label"].Value) ?? current : current;
            var part = (IsBoilerplate(line) && (!isOneLine || IsOneSentence(line))) || (IsOneSentence(line) && IsOfEmployer(line)) ? PostingPart.Aside
                : own != PostingPart.Aside && line.AsSpan().ContainsAny(NiceHints) && InlineNice().IsMatch(line) ? PostingPart.Nice
                : own;
            yield return new PostingLine(new TextSpan(start, end - start), part, heading.Length > 0, part == PostingPart.Aside ? part : own);
            isBelowBlank = line.AsSpan().IsWhiteSpace();
            hasText = !(heading.Length > 0 && Named(heading) is not null) && (hasText || !isBelowBlank);
            start = end + 1;
        }
    }

    /// <summary>Whether a sentence only tells of the employer or of what it offers.</summary>
    public static bool IsOfEmployer(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return (Employer().IsMatch(sentence) || Offer().IsMatch(sentence)) && !Seeking().IsMatch(sentence);
    }

    /// <summary>What stands under a heading; null where it does not say.</summary>
    private static PostingPart? Named(string heading) =>
        NiceWords().IsMatch(heading) && !OfferWords().IsMatch(heading) ? PostingPart.Nice
        : OfferWords().IsMatch(heading) && !Seeking().IsMatch(heading) ? PostingPart.Aside
        : RequiredWords().IsMatch(heading) ? (WorkWords().IsMatch(heading) ? PostingPart.Work : PostingPart.Asked)
        : AsideWords().IsMatch(heading) ? PostingPart.Aside
        : null;

    /// <summary>A heading by its form, and not only a short line, as items of a list are: such a line ends what employers say of themselves only where it stands apart over text, behind other text.</summary>
    private static bool IsMarked(string heading) => heading[0] is '#' or '*' || heading[^1] is ':' or '?';

    private static bool IsOverText(string body, int end)
    {
        var next = Math.Min(end + 1, body.Length);
        var until = body.IndexOf('\n', next) is var found and >= 0 ? found : body.Length;
        return !body.AsSpan(next, until - next).IsWhiteSpace();
    }

    private static bool IsOneSentence(string line) => !line.AsSpan().TrimEnd().TrimEnd('.').Contains(". ", StringComparison.Ordinal);

    /// <summary>Whether a line or sentence tells of benefits, equal opportunity and the like, which stand in every posting.</summary>
    public static bool IsBoilerplate(string line) => line.AsSpan().ContainsAny(BoilerplateHints) && Boilerplate().IsMatch(line);

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

    [GeneratedRegex(@"about (?:us|the (?:company|employer|firm|organi[sz]ation|home|school|hotel|practice)|our)|^\W*about (?!the\b|this\b|you|it\b)|who we are|our (?:company|story|values|culture|mission)|compensation|salary|equal (?:opportunity|employment)|diversity|rémunération|salaire|à propos|qui sommes|(?:how )?to apply|apply now|privacy|disclaimer|(?:interview|application|recruitment|selection|hiring) process|(?:pour|comment) (?:postuler|candidater)|processus de (?:recrutement|sélection)|^\W*(?:notre|l['’]|la|le|nos) ?(?:entreprise|société|groupe|cabinet|établissement|structure|association|agence|résidence|collectivité|histoire|valeurs?|culture)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex AsideWords();

    /// <summary>Headings over what the employer gives, though they have words of <see cref="RequiredWords"/> or <see cref="NiceWords"/>.</summary>
    [GeneratedRegex(@"benefits?\b|perks|we (?:can )?offer|(?:what(?:'|’)?s|what is) in it|what (?:do )?(?:we|you(?:'|’)?(?:ll| will)?) (?:get|give|receive|enjoy)(?! (?:the |an )?(?:opportunity|chance|to))|why (?:work|join|us\b|choose|you(?:'|’)?ll love)|our (?:mission|offer)\b|avantages|(?:nous|on)(?: vous)? (?:offr|propos|apport|garanti)|pourquoi (?:nous|rejoindre|travailler)|(?:nos?|notre) (?:offre|engagements|\+)|conditions (?:de travail|d['’]emploi|proposées|salariales)|ce qui vous attend chez nous", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OfferWords();

    /// <summary>What a line begins with that says what is on it: "Benefits include: …".</summary>
    [GeneratedRegex(@"^[\s*•·–-]*(?<label>(?-i:\p{Lu})[^:.!?()\n]{1,44}?)[\s*]*:[\s*]+\S", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Label();

    /// <summary>Sentences whose subject is the employer.</summary>
    [GeneratedRegex(@"^[\s*•·–""“«-]*(?:we(?:['’]?re|\s+are)\s+(?:an?|the|one\s+of|part\s+of|proud)\b|(?:the|our)\s+(?:[\w-]+\s+){0,2}(?:company|firm|home|hotel|restaurant|hospital|clinic|practice|school|nursery|agency|group|business|store|shop|facility|organi[sz]ation|charity|studio|bakery|salon|residence|centre|center)\s+(?:is|was|has|have|offers?|provides?|features?|serves?|operates?|employs?|boasts?|prides?)\b(?!\s+responsible)|(?:founded|established|headquartered|family[- ](?:run|owned))\b|nous\s+sommes\s+(?:une?|le|la|l['’]|des?|fiers|spécialis)|(?:notre|l['’]|la|le|nos)\s*(?:entreprise|société|groupe|cabinet|établissement|résidence|restaurant|hôtel|clinique|hôpital|école|agence|association|magasin|boutique|collectivité|mairie|PME|start-?up|scale-?up)s?\b|(?:créée?|fondée?|implantée?|start-?up|scale-?up)s?\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Employer();

    /// <summary>Sentences that say what one gets.</summary>
    [GeneratedRegex(@"^[\s*•·–""“«-]*(?:in\s+return,?\s+|en\s+(?:échange|retour|contrepartie),?\s+)?(?:we(?:['’]ll|\s+will|\s+also)?\s+(?:offer|give\s+you|provide\s+you)\b|you(?:['’]ll|\s+will|\s+also)?\s+(?:receive|enjoy|benefit\s+from|get(?!\s+(?:to|involved|your)\b))\b|(?:nous|on)\s+(?:vous\s+)?(?:offrons|offre|proposons|propose|garantissons)\b|vous\s+(?:bénéfici(?:ez|erez)|profit(?:ez|erez)|recevrez)\b|(?:logement|repas)\s+(?:possibles?|fournis?|offerts?)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Offer();

    /// <summary>Words by which a sentence or heading is about the post or the one who is sought after all.</summary>
    [GeneratedRegex(@"looking\s+for|seek|hiring|recruit(?!ment\s+process)|require|must|essential|\byou(?:r|['’]ll|\s+will)?\s+(?:experience|role|profile|work|be|bring|have|need)\b|\b(?:position|role|job|post)\b|recherch|cherch|recrut|exig|requis|indispensable|obligatoire|maîtris|profil|\b(?:poste|mission|emploi)s?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Seeking();

    [GeneratedRegex(@"\bis a (?:big |huge |definite |strong )?(?:plus|bonus)\b|\b(?:a|are a) plus\b|nice[- ]to[- ]have|\bserait un plus\b|\best un plus\b|\(optional\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex InlineNice();

    [GeneratedRegex(
        @"equal[- ](?:opportunity|employment)|affirmative action|without regard to|regardless of (?:race|age|gender|your)|gender identity|sexual orientation|veteran status|protected (?:class|characteristic|veteran)|discriminat|reasonable accommodation|people with disabilit|individuals with disabilit|401\s?\(?k|(?:health|dental|medical|vision|life|disability) (?:insurance|coverage|benefits|plan)|(?:health|medical), dental|(?:paid|parental|maternity|paternity|sick|annual|family) (?:time off|leave|vacation|holidays?)|\bPTO\b|background check|privacy (?:policy|notice)|reimbursement|stipend|(?:salary|compensation|pay) range|stock options|equity package|unsolicited|recruitment agenc|E-Verify|situation de handicap|grossesse|matrimonial|orientation sexuelle|sans distinction d|égalité des chances|mutuelle|ti(?:ckets?|tres?)[- ](?:restaurant|cadeaux)|chèques? (?:vacances|cadeaux)|\bRTT\b|(?:13e|treizième) mois|panier repas|salle de sport|comité d['’]entreprise|\bgym member|on-?site gym|cycle[- ]to[- ]work|season[- ]ticket|company (?:van|car scheme|pension|events)|employee (?:assistance|discounts?)|refer a friend|free (?:parking|meals?|lunch|breakfast|uniform)|^\W*(?:(?:free|ongoing|paid|regular) training|training budget|budget (?:de )?formation|formations? (?:régulières?|continues?|internes?|prises? en charge))\b|\b(?:training|networking|career) (?:(?:and|&) (?:training|networking|development|progression) )?(?:opportunit|progression)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        RegexLimits.Milliseconds)]
    private static partial Regex Boilerplate();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}'’&/ -]{2,38})$", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex ShortHeading();
}
