using ProNet.Lexicon.Occupations;
using ProNet.Search.Analysis;

namespace ProNet.Application.Ranking;

/// <summary>Reads which words and skills of a topic a text speaks of. Not thread-safe: its buffer is used again.</summary>
internal sealed class TopicMatcher(Topic topic, OccupationLexicon occupations)
{
    private readonly List<AnalyzedToken> tokens = [];
    private readonly Dictionary<string, TopicMatch> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> words = topic.Words.Select((word, i) => (word, i)).ToDictionary(p => p.word, p => p.i, StringComparer.Ordinal);

    /// <summary>Stems of each spelling of each skill.</summary>
    private readonly string[][][] spellings =
        [.. topic.Skills.Select(s => s.Entry.Aliases.Prepend(s.Entry.LabelFr).Prepend(s.Entry.LabelEn).Distinct(StringComparer.OrdinalIgnoreCase).Select(Stems).Where(stems => stems.Length > 0).ToArray())];

    public Topic Topic => topic;

    public TopicMatch Read(string text)
    {
        if (text.Length == 0)
            return default;
        tokens.Clear();
        TextAnalysis.Analyze(text, tokens);
        var (found, asked, said) = (0UL, 0, 0);
        foreach (var token in tokens)
        {
            if (!LittleWords.Has(token.Stem))
                said++;
            if (words.TryGetValue(token.Stem, out var i))
                (found, asked) = (found | (1UL << i), asked + 1);
        }

        var skills = 0UL;
        for (var i = 0; i < spellings.Length; i++)
        {
            if (spellings[i].Any(IsSaid))
                (skills, found) = (skills | (1UL << i), found | topic.Skills[i].Words);
        }

        return new TopicMatch(found, skills, said > 0 ? asked / (float)said : 0);
    }

    /// <summary>As a title names occupations besides, in either language.</summary>
    public TopicMatch ReadTitle(string title)
    {
        if (topic.Occupations.Count == 0 || title.Length == 0)
            return Read(title);
        if (titles.TryGetValue(title, out var known))
            return known;
        var match = Read(title);
        var named = occupations.Link(title);
        foreach (var asked in topic.Occupations.Where(asked => named.Any(o => o.Slug == asked.Slug)))
            match = match with { Words = match.Words | asked.Words, Precision = 1 };
        return titles[title] = match;
    }

    /// <summary>
    /// How much each word says: the rarer in the window, the more (inverse document frequency as BM25 has it; never 0, because what all have is still asked).
    /// </summary>
    /// <param name="found">Words that each subject of the window has.</param>
    /// <returns>By word; they sum to 1 where there are any.</returns>
    public float[] Weigh(IReadOnlyCollection<ulong> found)
    {
        var weights = new float[topic.Words.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var having = found.Count(f => (f >> i & 1) == 1);
            weights[i] = MathF.Log(1 + ((found.Count - having + 0.5F) / (having + 0.5F)));
        }

        var total = weights.Sum();
        for (var i = 0; i < weights.Length; i++)
            weights[i] /= total;
        return weights;
    }

    private bool IsSaid(string[] stems)
    {
        for (var at = 0; at + stems.Length <= tokens.Count; at++)
        {
            var i = 0;
            while (i < stems.Length && tokens[at + i].Stem == stems[i])
                i++;
            if (i == stems.Length)
                return true;
        }

        return false;
    }

    private static string[] Stems(string text) => [.. TextAnalysis.Analyze(text).Select(t => t.Stem)];
}
