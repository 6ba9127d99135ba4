using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>What a search asks that somebody knows or does; where they are, for whom they work and how they are called is no part of it.</summary>
/// <param name="Words">Stems, each once, in the order written.</param>
/// <param name="Skills">Skills that the words or the filters name, each once.</param>
/// <param name="Occupations">Occupations that the words name, each once.</param>
internal sealed record Topic(IReadOnlyList<string> Words, IReadOnlyList<TopicSkill> Skills, IReadOnlyList<TopicOccupation> Occupations)
{
    /// <summary>More words than this are a text; the first of them say what it is about.</summary>
    private const int MostWords = 24;

    private const int MostSkills = 24;

    private static readonly string[] Fields = ["title", "skill", "occupation", "position", "certificate", "cv"];

    public bool IsEmpty => Words.Count == 0 && Skills.Count == 0;

    /// <param name="request">With the expanded query.</param>
    /// <param name="lexicon">Skills by slug.</param>
    public static Topic Of(SearchRequest request, ISkillLexicon lexicon)
    {
        var (said, concepts) = (new List<string>(), new List<ConceptNode>());
        Gather(request.Query, null, said, concepts);
        List<string> words = [.. said.Where(w => !LittleWords.Has(w)).Distinct(StringComparer.Ordinal).Take(MostWords)];
        var named = concepts.Where(c => c.Kind == ConceptKind.Skill).Select(c => (c.Concept, Words: Mask(c, words)));
        var filtered = request.Criteria.Facets.Where(f => f.Facet == "skill").SelectMany(f => f.Included).Select(slug => (Concept: slug, Words: 0UL));
        return new Topic(
            words,
            [.. named.Concat(filtered).DistinctBy(s => s.Concept).Take(MostSkills).Select(s => (Entry: lexicon.BySlug(s.Concept), s.Words)).Where(s => s.Entry is not null).Select(s => new TopicSkill(s.Entry!, s.Words))],
            [.. concepts.Where(c => c.Kind == ConceptKind.Occupation).DistinctBy(c => c.Concept).Select(c => new TopicOccupation(c.Concept, Mask(c, words)))]);
    }

    /// <summary>A bit for each of the words that a concept was written with.</summary>
    private static ulong Mask(ConceptNode concept, List<string> words)
    {
        var written = new List<string>();
        Gather(concept.Written, null, written, []);
        var mask = 0UL;
        for (var i = 0; i < words.Count; i++)
            mask |= written.Contains(words[i]) ? 1UL << i : 0;
        return mask;
    }

    private static void Gather(QueryNode node, string? within, List<string> words, List<ConceptNode> concepts)
    {
        switch (node)
        {
            case WordNode { IsOptional: false } word:
                Take(word.Text, word.Field ?? within, words);
                break;
            case PhraseNode phrase:
                Take(phrase.Text, phrase.Field ?? within, words);
                break;
            case FuzzyNode fuzzy:
                Take(fuzzy.Meant ?? fuzzy.Text, fuzzy.Field ?? within, words);
                break;
            case ConceptNode concept:
                concepts.Add(concept);
                Gather(concept.Written, within, words, concepts);
                break;
            case NestedNode nested:
                Gather(nested.Child, nested.Field, words, concepts);
                break;
            case AndNode { Children: var all }:
                GatherAll(all, within, words, concepts);
                break;
            case OrNode { Children: var any }:
                GatherAll(any, within, words, concepts);
                break;
            case AtLeastNode { Children: var some }:
                GatherAll(some, within, words, concepts);
                break;
        }
    }

    private static void GatherAll(IEnumerable<QueryNode> nodes, string? within, List<string> words, List<ConceptNode> concepts)
    {
        foreach (var node in nodes)
            Gather(node, within, words, concepts);
    }

    private static void Take(string text, string? field, List<string> words)
    {
        if (field is null || Fields.Contains(field))
            words.AddRange(TextAnalysis.Analyze(text).Select(t => t.Stem));
    }
}
