using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>What a search asks that somebody knows or does; where they are, for whom they work and how they are called is no part of it.</summary>
/// <param name="Words">Stems, each once, in the order written.</param>
/// <param name="Skills">Skills that the words or the filters name, each once.</param>
internal sealed record Topic(IReadOnlyList<string> Words, IReadOnlyList<SkillEntry> Skills)
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
        var (words, skills) = (new List<string>(), new List<string>());
        Gather(request.Query, null, words, skills);
        foreach (var filter in request.Criteria.Facets.Where(f => f.Facet == "skill"))
            skills.AddRange(filter.Included);
        return new Topic(
            [.. words.Where(w => !LittleWords.Has(w)).Distinct(StringComparer.Ordinal).Take(MostWords)],
            [.. skills.Distinct(StringComparer.Ordinal).Take(MostSkills).Select(lexicon.BySlug).OfType<SkillEntry>()]);
    }

    private static void Gather(QueryNode node, string? within, List<string> words, List<string> skills)
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
                if (concept.Kind == ConceptKind.Skill)
                    skills.Add(concept.Concept);
                Gather(concept.Written, within, words, skills);
                break;
            case NestedNode nested:
                Gather(nested.Child, nested.Field, words, skills);
                break;
            case AndNode { Children: var all }:
                GatherAll(all, within, words, skills);
                break;
            case OrNode { Children: var any }:
                GatherAll(any, within, words, skills);
                break;
            case AtLeastNode { Children: var some }:
                GatherAll(some, within, words, skills);
                break;
        }
    }

    private static void GatherAll(IEnumerable<QueryNode> nodes, string? within, List<string> words, List<string> skills)
    {
        foreach (var node in nodes)
            Gather(node, within, words, skills);
    }

    private static void Take(string text, string? field, List<string> words)
    {
        if (field is null || Fields.Contains(field))
            words.AddRange(TextAnalysis.Analyze(text).Select(t => t.Stem));
    }
}
