using ProNet.Domain.SavedSearches;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Components.Language;

/// <summary>A search in words, as the chips of its page say it.</summary>
public static class CriteriaText
{
    /// <summary>Things that a name or an offer has room for.</summary>
    private const int MostParts = 5;

    /// <summary>Fields of which a phrase says alone what a search is about, the first before the others.</summary>
    private static readonly string[] Telling = ["title", "occupation"];

    /// <summary>Each clause of the text, then each filter.</summary>
    public static IEnumerable<string> Parts(SearchCriteria criteria, FacetLabels labels, Wording words)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(words);
        var schema = SearchSchemas.For(criteria.Subject);
        foreach (var chip in QueryChips.From(criteria.Parse(), words.Language))
            yield return Said(ChipText.Of(chip, words), chip.Negated, words);
        foreach (var facet in criteria.Facets)
        {
            foreach (var (value, excluded) in facet.Included.Select(v => (v, false)).Concat(facet.Excluded.Select(v => (v, true))))
                yield return Said(labels.Label(facet.Facet, value, words), excluded, words);
        }

        foreach (var range in criteria.Ranges)
            yield return $"{words.Facets.Name(range.Facet)} {FacetLabels.Label(schema.Facet(range.Facet)!, range, words)}";
        if (criteria.Near is { } near)
            yield return ChipText.Near(near.PlaceText, near.Km, near.OrRemote, words);
    }

    /// <summary>A name for it, short enough to be saved under.</summary>
    public static string Name(SearchCriteria criteria, FacetLabels labels, Wording words)
    {
        var name = string.Join(", ", Parts(criteria, labels, words));
        return name.Length == 0 ? words.Saved.Everything(criteria.Subject) : Short(name);
    }

    /// <summary>A name for a search that may be ranked: then what it is about, before anything of the grammar.</summary>
    public static string Name(SearchAddress address, FacetLabels labels, Wording words)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Rank is not null && Subject(address.Criteria, labels, words) is { Length: > 0 } subject ? subject : Name(address.Criteria, labels, words);
    }

    /// <summary>Whom or what a ranked search is about, before anything of the grammar: the title, else occupations, skills and other words; then filters and places.</summary>
    public static string Subject(SearchCriteria criteria, FacetLabels labels, Wording words)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(words);
        var leaves = Leaves(criteria.Parse()).ToList();
        var about = Telling.Select(field => leaves.Where(l => l is PhraseNode phrase && phrase.Field == field).Take(1).ToList()).FirstOrDefault(l => l.Count > 0) ?? leaves;
        var parts = about.Select(Text)
            .Concat(criteria.Facets.SelectMany(f => f.Included.Select(v => labels.Label(f.Facet, v, words))))
            .Concat(leaves.OfType<NearNode>().Select(n => n.PlaceText)).Concat(criteria.Near is { } near ? [near.PlaceText] : Array.Empty<string>())
            .Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
        return Short(string.Join(", ", parts.Take(MostParts)));
    }

    /// <summary>What a clause asks for, without the grammar that joins it.</summary>
    public static string Things(QueryNode clause)
    {
        var things = Leaves(clause).Select(Text).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return string.Join(", ", things.Take(MostParts)) + (things.Count > MostParts ? "…" : "");
    }

    private static IEnumerable<QueryNode> Leaves(QueryNode node) => node switch
    {
        AndNode and => and.Children.SelectMany(Leaves),
        OrNode or => or.Children.SelectMany(Leaves),
        AtLeastNode some => some.Children.SelectMany(Leaves),
        NotNode or RangeNode or MatchAllNode => [],
        _ => [node],
    };

    private static string Text(QueryNode leaf) => leaf switch { WordNode word => word.Text, PhraseNode phrase => phrase.Text, PrefixNode prefix => prefix.Text, _ => "" };

    private static string Short(string name) => name.Length <= SavedSearchLimits.LongestName ? name : name[..(SavedSearchLimits.LongestName - 1)].TrimEnd() + "…";

    private static string Said(string text, bool negated, Wording words) => negated ? $"{words.Search.Not} {text}" : text;
}
