using ProNet.Domain.Skills;
using ProNet.Lexicon.Occupations;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;

namespace ProNet.Application.Ranking;

/// <summary>Reads which words and skills of a topic a text speaks of. Not thread-safe: its buffer is used again.</summary>
internal sealed class TopicMatcher(Topic topic, OccupationLexicon occupations)
{
    private readonly List<AnalyzedToken> tokens = [];
    private readonly Dictionary<string, TopicMatch> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Occupation, int Skill), bool> after = [];
    private readonly Dictionary<string, ulong> labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> words = topic.Words.Select((word, i) => (word, i)).ToDictionary(p => p.word, p => p.i, StringComparer.Ordinal);

    /// <summary>Spellings of the skills by their first stem: with it begins whatever is one.</summary>
    private readonly ILookup<string, (int Skill, string[] Stems)> spellings = topic.Skills
        .SelectMany((s, i) => s.Entry.Aliases.Prepend(s.Entry.LabelFr).Prepend(s.Entry.LabelEn).Distinct(StringComparer.OrdinalIgnoreCase).Select(spelling => (Skill: i, Stems: Stems(spelling))))
        .Where(s => s.Stems.Length > 0)
        .ToLookup(s => s.Stems[0], StringComparer.Ordinal);

    public Topic Topic => topic;

    public TopicMatch Read(string text)
    {
        if (text.Length == 0)
            return default;
        tokens.Clear();
        TextAnalysis.Analyze(text, tokens);
        var (found, skills, asked, said) = (0UL, 0UL, 0, 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            var stem = tokens[at].Stem;
            if (!LittleWords.Has(stem))
                said++;
            if (words.TryGetValue(stem, out var i))
                (found, asked) = (found | (1UL << i), asked + 1);
            foreach (var (skill, stems) in spellings[stem])
            {
                if (IsAt(at, stems))
                    (skills, found) = (skills | (1UL << skill), found | topic.Skills[skill].Words);
            }
        }

        return new TopicMatch(found, skills, said > 0 ? asked / (float)said : 0);
    }

    /// <summary>As a title names occupations besides, in either language: those that are asked for, and those that are named after a skill of the topic, which are practice of it.</summary>
    public TopicMatch ReadTitle(string title)
    {
        if ((topic.Occupations.Count == 0 && topic.Skills.Count == 0) || title.Length == 0)
            return Read(title);
        if (titles.TryGetValue(title, out var known))
            return known;
        var match = Read(title);
        var named = occupations.Link(title);
        foreach (var asked in topic.Occupations.Where(asked => named.Any(o => o.Slug == asked.Slug)))
            match = match with { Words = match.Words | asked.Words, Precision = 1, IsEnough = match.IsEnough || asked.IsAlternative };
        for (var i = 0; i < topic.Skills.Count; i++)
        {
            if ((match.Skills >> i & 1) == 0 && named.Any(o => IsNamedAfter(o, i)))
                match = match with { Words = match.Words | topic.Skills[i].Words, Skills = match.Skills | (1UL << i) };
        }

        return titles[title] = match;
    }

    private bool IsNamedAfter(ConceptEntry occupation, int skill)
    {
        if (!after.TryGetValue((occupation.Slug, skill), out var known))
            after.Add((occupation.Slug, skill), known = NamedAfter.Is(occupation, topic.Skills[skill].Entry));
        return known;
    }

    /// <summary>Words of the topic that the labels of a skill have.</summary>
    public ulong ReadLabels(SkillConcept skill)
    {
        if (!labels.TryGetValue(skill.Slug, out var known))
            labels.Add(skill.Slug, known = Read(skill.LabelEn).Words | Read(skill.LabelFr).Words);
        return known;
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

    private bool IsAt(int at, string[] stems)
    {
        var i = 1;
        while (i < stems.Length && at + i < tokens.Count && tokens[at + i].Stem == stems[i])
            i++;
        return i == stems.Length;
    }

    private static string[] Stems(string text) => [.. TextAnalysis.Analyze(text).Select(t => t.Stem)];
}
