using ProNet.Domain.Occupations;
using ProNet.Lexicon.Text;
using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Occupations;

/// <summary>
/// Titles in the other language, word by word, for those that no occupation is known by: <c>concepteur de contenu</c> is a content designer. What words mean is learned from the labels
/// of occupations and skills in both languages (<see cref="WordTranslations"/>), so that it grows with what is imported.
/// </summary>
internal sealed class TitleTranslator
{
    /// <summary>Ways to say a title that are given.</summary>
    private const int Most = 6;

    /// <summary>Words of a title; longer ones are sentences.</summary>
    private const int LongestTitle = 12;

    /// <summary>Labels of occupations are titles; those of skills only have their words.</summary>
    private const int WeightOfOccupation = 3;

    /// <summary>How titles say how senior somebody is, and on what terms, which labels of taxonomies do not.</summary>
    private static readonly (string En, string Fr)[] Terms =
    [
        ("senior", "principal"), ("senior", "expérimenté"), ("senior", "chevronné"), ("senior", "confirmé"), ("junior", "débutant"), ("lead", "responsable"), ("head", "chef"), ("head", "responsable"),
        ("team lead", "chef d’équipe"), ("temporary", "temporaire"), ("interim", "intérimaire"), ("bilingual", "bilingue"), ("assistant", "adjoint"), ("deputy", "adjoint"), ("intern", "stagiaire"),
    ];

    /// <summary>How much each of <see cref="Terms"/> counts: as a common word of labels does.</summary>
    private const int WeightOfTerm = 30;

    private readonly WordTranslations words;

    /// <param name="occupations">Their labels are titles in both languages.</param>
    /// <param name="others">Other labels in both languages.</param>
    public TitleTranslator(IEnumerable<Occupation> occupations, IEnumerable<(string En, string Fr)> others) =>
        words = new WordTranslations(
            occupations.Select(o => (o.LabelEn, o.LabelFr, WeightOfOccupation)).Concat(others.Select(o => (o.En, o.Fr, 1))).Concat(Terms.Select(t => (t.En, t.Fr, WeightOfTerm)))
                .Where(p => p.Item1.Length > 0 && p.Item2.Length > 0 && (p.Item3 == WeightOfTerm || p.Item1 != p.Item2))
                .Select(p => ((IReadOnlyList<string>)WordsOf(p.Item1), (IReadOnlyList<string>)WordsOf(p.Item2), p.Item3)));

    /// <summary>Ways to say it, the likeliest first, and last the other words that it may be; empty where too little of it is known.</summary>
    /// <param name="title">As written.</param>
    public IReadOnlyList<string> Translate(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var source = WordsOf(title);
        // One word is an occupation that the lists know, or says too little: each manager would be everything that a manager may be in the other language.
        if (source.Count > LongestTitle || source.Count(word => !TitleTerms.IsTerm(word)) < 2)
            return [];
        var isEnglish = IsEnglish(source);
        // Both languages put the head at the other end.
        var options = Enumerable.Reverse(source).Select(word => Options(word, isEnglish)).ToList();
        var known = options.Count(o => o.IsKnown);
        if (known * 2 < options.Count)
            return [];
        List<(string Text, double Likelihood)> ways = [("", 1)];
        foreach (var (choices, _) in options)
        {
            ways = [.. ways.SelectMany(way => choices.Select(choice => ($"{way.Text} {choice.Word}".TrimStart(), way.Likelihood * choice.Likelihood)))
                .OrderByDescending(way => way.Item2).ThenBy(way => way.Item1, StringComparer.Ordinal).Take(Most)];
        }

        var said = ways.ConvertAll(way => way.Text);
        var rest = options.SelectMany(o => o.Words.Select(w => w.Word)).Distinct(StringComparer.Ordinal).Where(word => !said.Exists(s => s.Split(' ').Contains(word, StringComparer.Ordinal))).ToList();
        return rest.Count == 0 ? said : [.. said, string.Join(' ', rest)];
    }

    /// <summary>What nobody knows is a name, and the same in both languages.</summary>
    private (IReadOnlyList<(string Word, double Likelihood)> Words, bool IsKnown) Options(string word, bool isEnglish) =>
        words.Of(word, isEnglish) is { Count: > 0 } known ? (known, true) : ([(word, 1)], false);

    private bool IsEnglish(List<string> source)
    {
        var score = source.Sum(word => Math.Log(1 + words.Count(word, isFirst: true)) - Math.Log(1 + words.Count(word, isFirst: false)));
        return score >= 0;
    }

    /// <summary>Stems, each once, without little words.</summary>
    private static List<string> WordsOf(string text) =>
        [.. TextAnalysis.Analyze(text).Where(t => !LittleWords.Has(t.Folded) && t.Folded is not ("or" or "ou")).Select(t => t.Stem).Distinct(StringComparer.Ordinal)];
}
