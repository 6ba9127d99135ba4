using ProNet.Domain.SavedSearches;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Components.Language;

/// <summary>A search in words, as the chips of its page say it.</summary>
public static class CriteriaText
{
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
        return name.Length == 0 ? words.Saved.Everything(criteria.Subject)
            : name.Length <= SavedSearchLimits.LongestName ? name
            : name[..(SavedSearchLimits.LongestName - 1)].TrimEnd() + "…";
    }

    private static string Said(string text, bool negated, Wording words) => negated ? $"{words.Search.Not} {text}" : text;
}
