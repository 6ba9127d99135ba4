using ProNet.Components;
using ProNet.Components.Language;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Web.Search;

/// <summary>The filters that are on, each with the search that is left without it.</summary>
public static class FilterChips
{
    public static IEnumerable<FilterChip> Of(SearchAddress address, FacetLabels labels, Wording words)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(words);
        var criteria = address.Criteria;
        foreach (var facet in criteria.Facets)
        {
            foreach (var (value, excluded) in facet.Included.Select(v => (v, false)).Concat(facet.Excluded.Select(v => (v, true))))
            {
                var without = Urls.Search(address.With(facet.Facet, value, FacetSelection.None));
                yield return new FilterChip($"on-{facet.Facet}-{Uri.EscapeDataString(value)}", facet.Facet, words.Facets.Name(facet.Facet), labels.Label(facet.Facet, value, words), excluded, without);
            }
        }

        foreach (var range in criteria.Ranges)
        {
            var text = FacetLabels.Label(SearchSchemas.For(criteria.Subject).Facet(range.Facet)!, range, words);
            yield return new FilterChip($"on-{range.Facet}", range.Facet, words.Facets.Name(range.Facet), text, Excluded: false, Urls.Search(address.Without(range.Facet)));
        }

        if (criteria.Near is { } near)
            yield return new FilterChip("on-near", "near", "", ChipText.Near(near.PlaceText, near.Km, near.OrRemote, words), Excluded: false, Urls.Search(address.WithNear(null)));
    }
}
