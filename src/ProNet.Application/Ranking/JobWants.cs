using ProNet.Lexicon.Occupations;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Application.Ranking;

/// <summary>What a search for jobs asks of the work: titles and skills. It is read from the query and its filters and not from the profile of whoever asks, so that what is shown is what counts.</summary>
internal sealed class JobWants
{
    /// <summary>More words than this are a text and no title.</summary>
    private const int LongestTitle = 8;

    private readonly List<WantedTitle> titles = [];
    private readonly HashSet<string> skills = new(StringComparer.Ordinal);
    private readonly OccupationLexicon occupations;

    /// <param name="request">With the expanded query.</param>
    /// <param name="occupations">Occupations by slug.</param>
    public JobWants(SearchRequest request, OccupationLexicon occupations)
    {
        this.occupations = occupations;
        Read(request.Query);
        foreach (var filter in request.Criteria.Facets)
        {
            if (filter.Facet == "occupation")
                titles.AddRange(filter.Included.Select(slug => Title(slug, [])));
            else if (filter.Facet is "skill" or "required-skill" or "nice-skill")
                skills.UnionWith(filter.Included);
        }
    }

    /// <summary>Occupations and titles, any of which will do.</summary>
    public IReadOnlyList<WantedTitle> Titles => titles;

    /// <summary>Slugs.</summary>
    public IReadOnlySet<string> Skills => skills;

    private void Read(QueryNode node)
    {
        switch (node)
        {
            case ConceptNode { Kind: ConceptKind.Skill } skill:
                skills.Add(skill.Concept);
                break;
            case ConceptNode { Kind: ConceptKind.Occupation } occupation:
                titles.Add(Title(occupation.Concept, Words(occupation.Written) ?? []));
                break;
            // Words side by side are one title.
            case AndNode or WordNode or PhraseNode or FuzzyNode when Words(node) is { } words:
                if (TitleLikeness.Words(string.Join(' ', words)) is { Count: > 0 and <= LongestTitle } reading)
                    titles.Add(new WantedTitle(null, [reading]));
                break;
            case AndNode { Children: var all }:
                ReadAll(all);
                break;
            case OrNode { Children: var any }:
                ReadAll(any);
                break;
            case AtLeastNode { Children: var some }:
                ReadAll(some);
                break;
        }
    }

    private void ReadAll(IEnumerable<QueryNode> nodes)
    {
        foreach (var node in nodes)
            Read(node);
    }

    private WantedTitle Title(string slug, List<string> words) => new(slug, TitleLikeness.Readings(string.Join(' ', words), occupations.BySlug(slug) is { } entry ? [entry] : []));

    /// <summary>What is asked of a title, or of any field; null for anything else.</summary>
    private static List<string>? Words(QueryNode node) => node switch
    {
        WordNode { Field: null or "title" or "occupation" } word => [word.Text],
        PhraseNode { Field: null or "title" or "occupation" } phrase => [phrase.Text],
        FuzzyNode { Field: null or "title" } fuzzy => [fuzzy.Meant ?? fuzzy.Text],
        AndNode { Children: var all } when all.All(c => Words(c) is not null) => [.. all.SelectMany(c => Words(c)!)],
        _ => null,
    };
}
