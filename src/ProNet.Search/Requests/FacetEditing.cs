using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Requests;

/// <summary>Changes the filters of criteria, keeping their one canonical order and form.</summary>
internal static class FacetEditing
{
    public static SearchCriteria With(SearchCriteria criteria, string facet, string value, FacetSelection selection)
    {
        if (SearchSchemas.For(criteria.Subject).Facet(facet) is not { } definition)
            return criteria;
        if (definition.IsRange)
            return WithBucket(criteria, facet, value, selection);
        value = SearchSchemas.For(criteria.Subject).ValueOf(facet, value);
        var before = criteria.Facets.FirstOrDefault(f => f.Facet == facet) ?? new FacetFilter(facet, [], []);
        var after = before with
        {
            Included = Changed(before.Included, value, selection == FacetSelection.Included),
            Excluded = Changed(before.Excluded, value, selection == FacetSelection.Excluded),
        };
        var others = criteria.Facets.Where(f => f.Facet != facet);
        return criteria with { Facets = InOrder(criteria.Subject, IsEmpty(after) ? others : others.Append(after), f => f.Facet) };
    }

    public static SearchCriteria With(SearchCriteria criteria, RangeFilter range)
    {
        var others = criteria.Ranges.Where(r => r.Facet != range.Facet);
        return criteria with { Ranges = InOrder(criteria.Subject, RangeText.Print(range) is null ? others : others.Append(range), r => r.Facet) };
    }

    public static SearchCriteria Without(SearchCriteria criteria, string facet) => criteria with
    {
        Facets = criteria.Facets.Where(f => f.Facet != facet).ToValueList(),
        Ranges = criteria.Ranges.Where(r => r.Facet != facet).ToValueList(),
    };

    public static FacetSelection SelectionOf(SearchCriteria criteria, string facet, string value)
    {
        var filter = criteria.Facets.FirstOrDefault(f => f.Facet == facet);
        var range = criteria.Ranges.FirstOrDefault(r => r.Facet == facet);
        value = SearchSchemas.For(criteria.Subject).ValueOf(facet, value);
        var included = filter is { } f && f.Included.Contains(value);
        var inRange = range is { } r && (value == RangeText.Unknown ? r.Unknown : RangeText.Print(r with { Unknown = false }) == value);
        if (included || inRange)
            return FacetSelection.Included;
        return filter is { } x && x.Excluded.Contains(value) ? FacetSelection.Excluded : FacetSelection.None;
    }

    private static SearchCriteria WithBucket(SearchCriteria criteria, string facet, string value, FacetSelection selection)
    {
        var before = criteria.Ranges.FirstOrDefault(r => r.Facet == facet) ?? new RangeFilter(facet, null, null);
        var included = selection == FacetSelection.Included;
        if (value == RangeText.Unknown)
            return With(criteria, before with { Unknown = included });
        var bounds = included ? RangeText.Read(facet, value) : null;
        return With(criteria, before with { Minimum = bounds?.Minimum, Maximum = bounds?.Maximum });
    }

    private static ValueList<string> Changed(ValueList<string> values, string value, bool present) =>
        values.Contains(value) == present ? values : present ? [.. values, value] : values.Where(v => v != value).ToValueList();

    private static bool IsEmpty(FacetFilter filter) => filter.Included.IsEmpty && filter.Excluded.IsEmpty;

    private static ValueList<T> InOrder<T>(SubjectKind subject, IEnumerable<T> filters, Func<T, string> facet)
    {
        var order = SearchSchemas.For(subject).Facets.Select(f => f.Name).ToList();
        return filters.OrderBy(f => order.IndexOf(facet(f))).ToValueList();
    }
}
