using ProNet.Domain.Skills;
using ProNet.Search.Analysis;

namespace ProNet.Lexicon.Skills;

/// <summary>Every spelling as a path of words without their endings, so that matches start and end at words, and <c>managing budgets</c> is <c>manage budget</c>.</summary>
internal sealed class SpellingTrie
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> steps = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private readonly List<SkillSpelling?> ends = [null];
    private readonly HashSet<int> firstWords = [];

    private SpellingTrie() => wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static SpellingTrie Of(IEnumerable<SkillConcept> concepts)
    {
        var trie = new SpellingTrie();
        foreach (var concept in concepts.OrderBy(c => c.Id))
        {
            // Our own list is written for this; an imported taxonomy is not, and its aliases of one word are mostly ordinary words.
            foreach (var (spelling, claim) in SkillClaims.Of(concept))
                trie.Add(concept, spelling, claim);
        }

        return trie;
    }

    /// <summary>The longest spelling that starts at a token, and its number of tokens; null and 0 when there is none.</summary>
    public (SkillSpelling? Spelling, int Count) Longest(string text, List<AnalyzedToken> tokens, int at)
    {
        var (found, count, node) = ((SkillSpelling?)null, 0, 0);
        for (var i = at; i < tokens.Count; i++)
        {
            if (!wordsBySpan.TryGetValue(VerbForms.Cut(tokens[i].Stem), out var word) || (i == at && !firstWords.Contains(word)) || !steps.TryGetValue(Step(node, word), out node))
                break;
            if (i > at && HasBreak(text, tokens[i - 1], tokens[i]))
                break;
            if (ends[node] is { } end && IsMet(end, tokens[i]))
                (found, count) = (end, i - at + 1);
        }

        return (found, count);
    }

    private void Add(SkillConcept concept, string text, int claim)
    {
        var tokens = TextAnalysis.Analyze(text);
        if (tokens.Count == 0 || !SpellingPolicy.IsUsable(tokens, SkillClaims.IsOwn(claim), SkillClaims.IsLabel(claim)))
            return;
        var node = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = Word(VerbForms.Cut(tokens[i].Stem).ToString());
            if (i == 0)
                firstWords.Add(word);
            if (!steps.TryGetValue(Step(node, word), out var next))
            {
                next = ends.Count;
                ends.Add(null);
                steps[Step(node, word)] = next;
            }

            node = next;
        }

        // Of two equal claims the older concept keeps the spelling: a mention is worth more than none.
        if (ends[node] is { } held && held.Claim >= claim)
            return;
        ends[node] = new SkillSpelling(concept.Id, concept.Slug, claim, SpellingPolicy.IsDoubtful(tokens), tokens.Count == 1 ? tokens[0].Stem : "", SpellingPolicy.Exact(tokens, SkillClaims.IsOwn(claim)));
    }

    private static bool IsMet(SkillSpelling spelling, AnalyzedToken token) =>
        spelling.Stem.Length == 0 || (spelling.Stem == token.Stem && (spelling.Exact.Length == 0 || spelling.Exact == token.Folded));

    /// <summary>One number hashes faster than a pair, and this is asked for every word of every text.</summary>
    private static long Step(int node, int word) => (long)node << 32 | (uint)word;

    private int Word(string stem)
    {
        if (!words.TryGetValue(stem, out var word))
            words[stem] = word = words.Count;
        return word;
    }

    /// <summary>A spelling never runs over the end of a sentence, a comma or a line.</summary>
    private static bool HasBreak(string text, AnalyzedToken before, AnalyzedToken after)
    {
        var gap = text.AsSpan(before.Start + before.Length, after.Start - before.Start - before.Length);
        return gap.ContainsAny(Breaks);
    }

    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create(".,;:!?()[]{}\r\n\t|•");
}
