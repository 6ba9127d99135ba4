using System.Text.RegularExpressions;
using ProNet.Lexicon.Occupations;
using ProNet.Lexicon.Text;
using ProNet.Search.Analysis;
using ProNet.Search.Responses;

namespace ProNet.Application.Briefs;

/// <summary>The title of a posting: what a label says it is, or the first line, or whom the text says it looks for.</summary>
/// <param name="Line">The line or clause that it stands in.</param>
/// <param name="Start">Where that begins.</param>
/// <param name="Text">The title without gender marks, place, contract, pay and numbers; empty when there is none.</param>
/// <param name="TitleStart">Where the title begins.</param>
/// <param name="TitleLength">How long it is there.</param>
internal sealed partial record BriefTitle(string Line, int Start, string Text, int TitleStart, int TitleLength)
{
    /// <summary>Words of a title; what has more is a sentence.</summary>
    private const int MostWords = 12;

    /// <summary>Words of a title that other sentences follow on its line.</summary>
    private const int MostWordsOfASentence = 5;

    private const int MostCharacters = 120;

    private const int MostParts = 6;

    public static BriefTitle Find(string text, OccupationLexicon occupations)
    {
        if (Labelled().Match(text) is { Success: true } labelled && Words(labelled.Groups["title"].ValueSpan) <= MostWords
            && Cut(text, labelled.Groups["title"].Index, labelled.Groups["title"].Length, occupations) is { Text.Length: > 1 } named)
        {
            return named;
        }

        var (start, length) = FirstLine(text);
        var line = text.AsSpan(start, length);
        // A line that says whom somebody looks for is a sentence, and the title stands in it.
        if (Sought().Match(text) is { Success: true } request && request.Index < length)
            return Cut(text, request.Groups["title"].Index, request.Groups["title"].Length, occupations);
        if ((SoughtLead().IsMatch(line) || Asks().IsMatch(line) || Requires().IsMatch(line)) && SoughtBare().Match(text, 0, length) is { Success: true } bare && Cut(text, bare.Groups["title"].Index, bare.Groups["title"].Length, occupations) is var said
            && (bare.Groups["lead"].Success || bare.Groups["sought"].Success || occupations.Link(said.Text).Count > 0))
        {
            return said;
        }

        var first = Words(line) is > 0 and <= MostWords && !line.TrimEnd(" *").EndsWith(".") && !Heading().IsMatch(line) ? Cut(text, start, length, occupations) : null;
        if (first is { Text.Length: > 1 } && !Asks().IsMatch(first.Text))
            return first;
        // "Receptionist. Fluent English, Spanish is a plus".
        if (FirstSentence().Match(text, 0, length) is { Success: true } sentence && Words(sentence.ValueSpan) <= MostWordsOfASentence && !Asks().IsMatch(sentence.ValueSpan) && !Heading().IsMatch(sentence.ValueSpan))
            return Cut(text, 0, sentence.Length, occupations);
        return Sought().Match(text) is { Success: true } sought ? Cut(text, sought.Groups["title"].Index, sought.Groups["title"].Length, occupations) : new BriefTitle("", 0, "", 0, 0);
    }

    /// <summary>Of a job, whose title may name the place as well.</summary>
    /// <param name="line">The title as written, which stands first in the text.</param>
    /// <param name="place">Where the job is, in words.</param>
    /// <param name="occupations">Knows titles.</param>
    public static BriefTitle Of(string line, string place, OccupationLexicon occupations)
    {
        var title = Cut(line, 0, line.Length, occupations);
        var towns = TextAnalysis.Analyze(place).Select(t => t.Folded).ToHashSet(StringComparer.Ordinal);
        var tokens = TextAnalysis.Analyze(title.Text);
        var kept = tokens.Count;
        while (kept > 1 && (towns.Contains(tokens[kept - 1].Folded) || (kept < tokens.Count && LittleWords.Has(tokens[kept - 1].Folded)) || tokens[kept - 1].Folded.All(char.IsDigit)))
            kept--;
        return kept == tokens.Count ? title : title with { Text = title.Text[..(tokens[kept - 1].Start + tokens[kept - 1].Length)] };
    }

    /// <summary>The title up to a place that stands in it: "Developer in Lyon".</summary>
    /// <param name="places">Where places stand in the text.</param>
    public BriefTitle Before(IEnumerable<TextSpan> places)
    {
        var title = this;
        foreach (var place in places.Where(p => TitleStart < p.Start && p.Start + p.Length <= TitleStart + TitleLength))
        {
            var before = Line[(TitleStart - Start)..(place.Start - Start)];
            if (Tidy(before) is { Length: > 1 } text && text.Length < title.Text.Length && Text.StartsWith(text, StringComparison.Ordinal))
                title = title with { Text = text };
        }

        return title;
    }

    private static (int Start, int Length) FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (0, end < 0 ? text.Length : end);
    }

    /// <summary>Without marks of gender and what stands behind the title: a place, a contract, a reference.</summary>
    private static BriefTitle Cut(string text, int start, int length, OccupationLexicon occupations)
    {
        var line = text.Substring(start, length);
        var lead = Lead().Match(line) is { Success: true } match ? match.Length : 0;
        var parts = new List<(int Start, string Text)>();
        for (var at = lead; at < line.Length && parts.Count < MostParts;)
        {
            var end = Between().Match(line, at) is { Success: true } mark ? mark.Index : line.Length;
            var words = line[at..end].TrimEnd(' ', '.', ',', ':', '*', '#');
            var skipped = words.Length - words.TrimStart().Length;
            if (words.Length - skipped > 1 && !Terms().IsMatch(words))
                parts.Add((at + skipped, words[skipped..]));
            at = end == line.Length ? end : Between().Match(line, end) is { } found ? found.Index + found.Length : line.Length;
        }

        var (offset, title) = parts.Find(p => occupations.Link(p.Text).Count > 0) is { Text: not null } named ? named : parts.FirstOrDefault() is { Text: not null } first ? first : (lead, "");
        title = title.Length > MostCharacters ? title[..MostCharacters] : title;
        lead = offset;
        return new BriefTitle(line, start, Tidy(title), start + lead, title.Length);
    }

    /// <summary>What is left of words without what is no title; the words themselves where nothing would be.</summary>
    private static string Tidy(string words)
    {
        var title = Plain(GenderMarks().Replace(Aside().Replace(GenderMarks().Replace(words, " "), " "), " "));
        var bare = Plain(Behind().Replace(Number().Replace(title, " "), ""));
        return bare.Any(char.IsLetter) ? bare : title;

        static string Plain(string text) => Preposition().Replace(Spaces().Replace(text, " ").Trim(' ', ',', '*', '-', '_', ':', '/'), "");
    }

    private static int Words(ReadOnlySpan<char> line) => WordsOf().Count(line);

    [GeneratedRegex(@"^[ \t*#-]*(?:job\s+title|position\s+title|title|position|role|intitulé(?:\s+du\s+poste)?|titre(?:\s+du\s+poste)?|poste|offre(?:\s+d['’]emploi)?)[ \t*]*:[ \t*]*(?<title>\p{L}[^\n]{2,119})", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:looking\s+for|seeking|hiring|recruiting|search\s+of|search\s+for|(?:i|we)\s+need|(?:re)?cherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|besoin\s+d['’])\s*(?<=[\s'’])(?:(?:an?|one|our\s+next|un(?:\(e\)|\.e|·e|e)?|une|notre|son|sa|des|deux|\d)\s+)(?:(?:experienced|motivated|talented|passionate|highly|skilled|dynamic|new|full[- ]time|part[- ]time|futur\w*|nouve\w+)\s+)*(?<title>[\p{L}][\p{L}\p{M} '’/&.+#()-]{2,80}?)(?=\s+(?:to|who|with|for|in|at|near|based|around|pour|afin|qui|dans|au|à|a|près|basée?|sur|chez|en|capable|disposant|ayant|avec|maîtrisant|join|h/f)(?!\p{L})|[,.;:!?\n]|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Sought();

    [GeneratedRegex(@"^(?:looking\s+for|wanted|seeking|hiring|(?:re)?cherche|recrute)\s*:?\s", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex SoughtLead();

    /// <summary>As a note says it, without an article: "Recherche cuisinier à Bordeaux", "Data scientist based in Toulouse".</summary>
    [GeneratedRegex(@"\A(?<lead>(?:looking\s+for|wanted|seeking|hiring|(?:re)?cherche|recrute)\s*:?\s+)?(?<title>\p{L}[\p{L}\p{M} '’/&.+#-]{2,80}?)(?:\s*\(?[hf]/[hf]\)?)?(?=\s+(?:to|who|with|for|in|at|near|based|around|pour|à|près|basée?|sur|avec|ayant|maîtrisant)(?!\p{L})|(?<sought>\s+(?:needed|wanted|sought|recherchée?s?)(?!\p{L}))|,|\n|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex SoughtBare();

    /// <summary>Behind a comma, what is no part of a title: "Sales manager, fluent in English".</summary>
    [GeneratedRegex(@",\s*(?:fluent|bilingu\p{L}*|with|avec|\d|xp\b|exp[ée]rience|own\b|permis|based|basée?|(?:anglais|english|french|français|german|allemand)\b)|\b(?:needed|wanted|sought|recherchée?s?|asap)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Requires();

    [GeneratedRegex(@"\A[^.\n]+(?=\.\s+\S)", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex FirstSentence();

    /// <summary>A number by which the employer knows the post: "2024-7228_Engineer", "Réf 2024-118", "Job ID 33412".</summary>
    [GeneratedRegex(@"^\d[\d/_.-]*\d\s*[_:\s-]\s*(?=\p{L}{2})|\b(?:réf(?:érence)?|ref(?:erence)?|job\s+id|req(?:uisition)?|id|n°|offre)\s*(?:n°|no\.?)?\s*[.:#]?\s*#?[\p{L}]{0,4}[-_/]?\d[\w/-]*|#\d[\w-]*|\bJR-?\d+|\b\d{5,}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Number();

    /// <summary>What stands behind a title and is no part of it: the contract, hours, pay, how one works, and that it is urgent.</summary>
    [GeneratedRegex(@"(?<=\p{L}\)?)(?:[\s,]+(?:(?:en\s+)?(?-i:CDI|CDD)|en\s+(?:intérim|alternance|apprentissage|télétravail|contrat\b)|(?:à\s+)?temps\s+(?:plein|partiel|complet)|(?:full[- ]time|part[- ]time|permanent|temporary|fixed[- ]term|(?:(?:full|fully|100\s?%)\s+)?remote|hybride?|télétravail|asap|urgent)(?=\s*(?:$|[,;/|(])))(?!\p{L})|\s*[€£$]\s?\d|[\s,]+\d[\d\s.,]*(?:[-–àto ]+\d[\d\s.,]*)?k?\s?(?:[€£$]|eur|k\b)).*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline, RegexLimits.Milliseconds)]
    private static partial Regex Behind();

    /// <summary>A little word that lost what it led to.</summary>
    [GeneratedRegex(@"(?:[\s,]+(?:in|at|near|based|basée?|located|située?|à|au|aux|en|sur|vers|près|de|d['’]|du|for|pour|the|la|le)(?!\p{L}))+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Preposition();

    /// <summary>Words of a requirement, and of no title: "Excel required", "3 ans en Python".</summary>
    [GeneratedRegex(@"\b(?:\d+\s*\+?\s*(?:years?|yrs?|ans?|années?)|required|mandatory|must|essential|exigée?s?|requise?s?|obligatoires?|indispensables?|souhaitée?s?|appréciée?s?|a\s+plus|un\s+plus|(?:connaissance|maîtrise|knowledge|proficiency)\s+(?:de|d['’]|des|du|of|in))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Asks();

    /// <summary>What stands before a title: marks of a heading, a label, "we are hiring a".</summary>
    [GeneratedRegex(@"^[\s*#•-]*(?:(?:job\s+title|position|role|poste|titre|intitulé(?:\s+du\s+poste)?|offre\s+d['’]emploi|job|emploi)\s*:\s*|(?:we(?:'|’)?(?:\s+a)?re\s+)?(?:now\s+)?hiring\s*:?\s*(?:an?\s+)?|recrute\s*:?\s*|urgent\s*[:-]\s*)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[\(\[]?\s*\b(?:[mfwhdxi]|all|div)\s*(?:[/|]\s*(?:[mfwhdxino]|nb|gn)\b){1,3}\s*[\)\]]?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex GenderMarks();

    /// <summary>Between a title and a firm, a place, a contract, a reference.</summary>
    [GeneratedRegex(@"\s+-\s+|\s*[;!?|–—\t]\s*", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Between();

    /// <summary>A part that only says on what terms.</summary>
    [GeneratedRegex(@"^\W*(?:alternance|apprentissage|stage|stagiaire|cdi|cdd|intérim|freelance|remote|hybrid|télétravail|urgent|internship|full[- ]time|part[- ]time|temps\s+(?:plein|partiel)|permanent)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Terms();

    /// <summary>"(Remote)", "(07130)", "à LYON".</summary>
    [GeneratedRegex(@"\([^()]*\)?|\[[^\[\]]*\]|\s+à\s+\p{Lu}[\p{L}' ’-]*$", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Aside();

    /// <summary>A first line that is over something else.</summary>
    [GeneratedRegex(@"^[\s*#]*(?:about|who\s+we|our\s|the\s+company|company|job\s+(?:description|summary|details)|description|overview|summary|introduction|welcome|join|présentation|qui\s+sommes|à\s+propos|descriptif|notre|l['’]entreprise|contexte|mission|offre\s+d['’]emploi\s*$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s{2,}", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex WordsOf();
}
