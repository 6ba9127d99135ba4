using ProNet.Domain.Careers;
using ProNet.Lexicon.Occupations;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

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

    /// <summary>The level that is asked for.</summary>
    public Seniority Level { get; private init; }

    /// <param name="request">With the expanded query.</param>
    /// <param name="lexicon">Skills by slug.</param>
    /// <param name="occupations">Occupations by slug.</param>
    public static Topic Of(SearchRequest request, ISkillLexicon lexicon, OccupationLexicon occupations)
    {
        var query = new Reader();
        query.Read(request.Query, within: null, isRequired: true);
        // An occupation that is a filter is asked by its name.
        var sought = Included(request, "occupation").Select(o => (Slug: o.Value, Stems: Stems(occupations.BySlug(o.Value)?.Label("en") ?? ""))).ToList();
        List<string> words = [.. query.Words.Concat(sought.SelectMany(o => o.Stems)).Where(w => !LittleWords.Has(w)).Distinct(StringComparer.Ordinal).Take(MostWords)];
        var named = query.Concepts.Where(c => c.Concept.Kind == ConceptKind.Skill).Select(c => (Slug: c.Concept.Concept, Words: Mask(c.Concept, words), c.IsRequired));
        var skills = named.Concat(Included(request, "skill").Select(s => (Slug: s.Value, Words: 0UL, IsRequired: s.IsAlone)))
            .GroupBy(s => s.Slug, (slug, same) => (Slug: slug, same.First().Words, IsRequired: same.Any(s => s.IsRequired)))
            .Take(MostSkills);
        var levels = query.Levels.Concat(Included(request, "seniority").Select(s => s.Value)).Select(EnumCodes.TryParse<Seniority>).OfType<Seniority>();
        return new Topic(
            words,
            [.. skills.Select(s => (Entry: lexicon.BySlug(s.Slug), s.Words, s.IsRequired)).Where(s => s.Entry is not null).Select(s => new TopicSkill(s.Entry!, s.Words, s.IsRequired))],
            [.. query.Concepts.Where(c => c.Concept.Kind == ConceptKind.Occupation).Select(c => new TopicOccupation(c.Concept.Concept, Mask(c.Concept, words), !c.IsRequired))
                .Concat(sought.Select(o => new TopicOccupation(o.Slug, Mask(o.Stems, words), IsAlternative: false))).DistinctBy(o => o.Slug)])
        {
            Level = levels.FirstOrDefault(),
        };
    }

    private static IEnumerable<(string Value, bool IsAlone)> Included(SearchRequest request, string facet) =>
        request.Criteria.Facets.Where(f => f.Facet == facet).SelectMany(f => f.Included.Select(value => (value, f.Included.Count == 1)));

    private static string[] Stems(string text) => [.. TextAnalysis.Analyze(text).Select(t => t.Stem)];

    /// <summary>A bit for each of the words that a concept was written with.</summary>
    private static ulong Mask(ConceptNode concept, List<string> words)
    {
        var written = new Reader();
        written.Read(concept.Written, within: null, isRequired: true);
        return Mask(written.Words, words);
    }

    private static ulong Mask(IReadOnlyCollection<string> written, List<string> words)
    {
        var mask = 0UL;
        for (var i = 0; i < words.Count; i++)
            mask |= written.Contains(words[i]) ? 1UL << i : 0;
        return mask;
    }

    /// <summary>Gathers what the clauses of a query ask.</summary>
    private sealed class Reader
    {
        /// <summary>Stems, as often as written.</summary>
        public List<string> Words { get; } = [];

        public List<(ConceptNode Concept, bool IsRequired)> Concepts { get; } = [];

        public List<string> Levels { get; } = [];

        /// <param name="node">A clause.</param>
        /// <param name="within">The field that it is asked of; null is any.</param>
        /// <param name="isRequired">Whether it must hold of whoever is found.</param>
        public void Read(QueryNode node, string? within, bool isRequired)
        {
            switch (node)
            {
                case WordNode { IsOptional: false } word:
                    Take(word.Text, word.Field ?? within);
                    break;
                case PhraseNode phrase:
                    Take(phrase.Text, phrase.Field ?? within);
                    break;
                case FuzzyNode fuzzy:
                    Take(fuzzy.Meant ?? fuzzy.Text, fuzzy.Field ?? within);
                    break;
                case ConceptNode concept:
                    Concepts.Add((concept, isRequired));
                    Read(concept.Written, within, isRequired);
                    break;
                case NestedNode nested:
                    Read(nested.Child, nested.Field, isRequired);
                    break;
                case AndNode { Children: var all }:
                    ReadAll(all, within, isRequired);
                    break;
                case OrNode { Children: var any }:
                    ReadAll(any, within, isRequired: false);
                    break;
                case AtLeastNode { Children: var some }:
                    ReadAll(some, within, isRequired: false);
                    break;
            }
        }

        private void ReadAll(IEnumerable<QueryNode> nodes, string? within, bool isRequired)
        {
            foreach (var node in nodes)
                Read(node, within, isRequired);
        }

        private void Take(string text, string? field)
        {
            if (field is null || Fields.Contains(field))
                Words.AddRange(Stems(text));
            else if (field == "seniority")
                Levels.Add(text);
        }
    }
}
