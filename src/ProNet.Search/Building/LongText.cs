using System.Globalization;
using System.Text.RegularExpressions;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Building;

/// <summary>
/// Reads a text that nobody would type as a query (a posting, an e-mail) as a search for some of the things that it speaks of: the words of its title, the skills, its
/// commonest other words, its place, and the years that it asks for. Nobody has all of them; who has more of them, and rarer ones, comes first. Costs as much as a
/// query of so many clauses, however long the text is.
/// </summary>
/// <param name="skills">Recognises skills.</param>
/// <param name="gazetteer">Says whether a name is a place.</param>
/// <param name="schema">Schema of what is searched.</param>
internal sealed partial class LongText(ISkillLexicon skills, IGazetteer gazetteer, SearchSchema schema)
{
    /// <summary>Characters that are read; advertisements are shorter.</summary>
    public const int MostCharacters = 20_000;

    /// <summary>People do not type more words than this.</summary>
    private const int MostTypedWords = 25;

    private const int MostTitleWords = 6;
    private const int MostTitlePairs = 4;
    private const int MostSkills = 18;
    private const int MostOtherWords = 10;

    /// <summary>Letters of all clauses: the query that they make is printed for links, and read back.</summary>
    private const int MostLetters = 1_400;

    private const int ShortestOtherWord = 4;
    private const int MostYears = 15;

    /// <summary>Of so many clauses, one must match: who has less is found by no reading of the text.</summary>
    private const int ClausesPerMatch = 5;

    /// <summary>One word alone is in nearly every document.</summary>
    private const int LeastAsked = 2;

    private const int MostAsked = 6;

    /// <summary>
    /// Whether a text is one: more words than people type, or several lines; and not a boolean string, which has operators between its words.
    /// </summary>
    public static bool Is(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var hasLines = trimmed.IndexOfAny('\n', '\r') >= 0;
        if (!hasLines && trimmed.Length <= MostTypedWords * 2)
            return false;
        var words = Words().Count(trimmed);
        return (hasLines || words > MostTypedWords) && words > 1 && !Printed().IsMatch(trimmed) && Signs().Count(trimmed) * MostTypedWords <= words;
    }

    /// <param name="text">As pasted.</param>
    /// <param name="diagnostics">Receives how it was read.</param>
    public QueryNode Read(string text, List<Diagnostic> diagnostics)
    {
        var read = Shortened(text, diagnostics);
        var title = Title(read);
        var clauses = new List<QueryNode>();
        var titleWords = TitleWords(title).ToList();
        clauses.AddRange(titleWords);
        clauses.AddRange(TitlePairs(titleWords));
        clauses.AddRange(Skills(read, title));
        clauses.AddRange(OtherWords(read, clauses));
        if (Place(read) is { } place)
            clauses.Add(place);
        if (Years(read) is { } years)
            clauses.Add(years);
        var distinct = Short(clauses);
        diagnostics.Add(new Diagnostic(DiagnosticCode.ReadLongText, 0, text.Length, [distinct.Count.ToString(CultureInfo.InvariantCulture)]));
        return Tree.AtLeast(distinct.Count <= LeastAsked ? 1 : Math.Clamp(distinct.Count / ClausesPerMatch, LeastAsked, MostAsked), distinct) ?? new MatchAllNode();
    }

    /// <summary>As many of the clauses, each once, as a query has room for.</summary>
    private static List<QueryNode> Short(List<QueryNode> clauses)
    {
        var letters = 0;
        return clauses.Distinct().Where(clause => (letters += Letters(clause)) <= MostLetters).ToList();
    }

    private static int Letters(QueryNode clause) => clause switch { WordNode word => word.Text.Length, PhraseNode phrase => phrase.Text.Length, _ => 0 } + 12;

    private static string Shortened(string text, List<Diagnostic> diagnostics)
    {
        if (text.Length <= MostCharacters)
            return text;
        var end = text.AsSpan(0, MostCharacters).LastIndexOfAny(' ', '\n');
        end = end <= 0 ? MostCharacters : end;
        diagnostics.Add(new Diagnostic(DiagnosticCode.TextShortened, end, text.Length - end, [MostCharacters.ToString(CultureInfo.InvariantCulture)]));
        return text[..end];
    }

    /// <summary>The first line that has words; where the lines were lost, the first sentence, and no more than a title has.</summary>
    private static string Title(string text)
    {
        var line = text.Split('\n', '\r').Select(l => l.Trim()).FirstOrDefault(l => l.Any(char.IsLetter)) ?? "";
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < 24 && colon + 1 < line.Length)
            line = line[(colon + 1)..];
        var end = line.IndexOfAny(['.', ';', '!', '?', '|', '(', '–', '—']);
        return end > 8 ? line[..end] : line;
    }

    private IEnumerable<WordNode> TitleWords(string title)
    {
        var field = schema.QueryField("title") is null ? null : "title";
        return TextAnalysis.Analyze(title).Where(t => !StopWords.Has(t.Folded) && t.Folded.Any(char.IsLetter) && !(t.Folded.Length == 1 && char.IsLetter(t.Folded[0]))).Take(MostTitleWords)
            .Select(t => new WordNode(title.Substring(t.Start, t.Length), field));
    }

    /// <summary>Two words of a title side by side: who bears them so is nearer than who has them apart.</summary>
    private static IEnumerable<QueryNode> TitlePairs(List<WordNode> words) => words.Zip(words.Skip(1)).Select(QueryNode (pair) => new PhraseNode($"{pair.First.Text} {pair.Second.Text}", pair.First.Field)).Take(MostTitlePairs);

    /// <summary>Those that the title names, then those named most often, then the first.</summary>
    private IEnumerable<QueryNode> Skills(string text, string title)
    {
        if (schema.Concept(ConceptKind.Skill) is not { } field)
            return [];
        var inTitle = skills.Mentioned(title).Select(s => s.Slug).ToHashSet(StringComparer.Ordinal);
        return skills.Mentioned(text)
            .Select((entry, i) => (entry, i))
            .GroupBy(m => m.entry.Slug, StringComparer.Ordinal)
            .OrderByDescending(g => inTitle.Contains(g.Key))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.First().i)
            .Take(MostSkills)
            .Select(g => (QueryNode)new PhraseNode(g.First().entry.LabelEn, field.Name));
    }

    /// <summary>Words that the text repeats and that stand in no clause yet.</summary>
    private static List<QueryNode> OtherWords(string text, List<QueryNode> clauses)
    {
        var known = clauses.SelectMany(c => TextAnalysis.Analyze(c switch { WordNode word => word.Text, PhraseNode phrase => phrase.Text, _ => "" })).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        return TextAnalysis.Analyze(text)
            .Select((token, i) => (token, i))
            .Where(t => t.token.Folded.Length >= ShortestOtherWord && t.token.Folded.All(char.IsLetter) && text.AsSpan(t.token.Start, t.token.Length).IndexOfAny('\'', '’') < 0 && !StopWords.Has(t.token.Folded) && !known.Contains(t.token.Stem))
            .GroupBy(t => t.token.Stem, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.First().i)
            .Take(MostOtherWords)
            .Select(g => (QueryNode)new WordNode(text.Substring(g.First().token.Start, g.First().token.Length)))
            .ToList();
    }

    /// <summary>The place that the text gives as its own, where the gazetteer knows it.</summary>
    private PhraseNode? Place(string text)
    {
        if (schema.QueryField("location") is not { } field)
            return null;
        foreach (Match match in Places().Matches(text))
        {
            var name = match.Groups["place"].Value.Trim();
            if (!gazetteer.Find(name, "en").IsEmpty)
                return new PhraseNode(name, field.Name);
        }

        return null;
    }

    /// <summary>The first number of years that it asks for.</summary>
    private RangeNode? Years(string text)
    {
        if (schema.QueryField("years") is not { Unit: RangeUnit.YearsInMonths } field || YearsAsked().Match(text) is not { Success: true } match)
            return null;
        var years = int.Parse(match.Groups["years"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return years is > 0 and <= MostYears ? new RangeNode(field.Name, years * 12, null, string.Create(CultureInfo.InvariantCulture, $">={years}")) : null;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Words();

    /// <summary>What shows that somebody wrote a query: operators in capitals, fields of ours, exclusions.</summary>
    [GeneratedRegex(@"\b(AND|OR|NOT|ET|OU|SAUF)\b|(?<=^|[\s(])-\p{L}|\b\w+:[""(]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Signs();

    /// <summary>What was made of a long text before, and written in the grammar.</summary>
    [GeneratedRegex(@"\b(atleast|aumoins):\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Printed();

    [GeneratedRegex(@"\b(location|lieu|localisation|based in|located in|basée? à|située? à|poste basé à)\s*:?\s*(?<place>(?-i:\p{Lu})[\p{L}'’-]+(?:[ -](?-i:\p{Lu})[\p{L}'’-]+){0,2})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Places();

    [GeneratedRegex(@"\b(?<years>\d{1,2})\s*\+?\s*(?:(?:-|–|to|à)\s*\d{1,2}\s*\+?\s*)?(years?|yrs|ans|années)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearsAsked();
}
