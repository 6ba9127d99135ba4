using ProNet.Search.Documents;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Testing.Reference;

/// <summary>Everything that decides whether a document is a hit, with the possibility of leaving one facet's own filter out.</summary>
internal static class ReferenceFilters
{
    /// <param name="request">The request.</param>
    /// <param name="document">The document.</param>
    /// <param name="exceptFacet">The facet whose own included values do not count, or null.</param>
    /// <param name="exceptExclusions">True: its excluded values do not count either.</param>
    public static bool IsHit(SearchRequest request, AnalyzedDocument document, string? exceptFacet = null, bool exceptExclusions = false) =>
        IsInScope(request, document)
        && ReferenceMatcher.Matches(request.Query, document)
        && request.Criteria.Facets.All(f => Passes(f.Facet == exceptFacet ? f with { Included = [], Excluded = exceptExclusions ? [] : f.Excluded } : f, document))
        && request.Criteria.Ranges.All(r => r.Facet == exceptFacet || Passes(r, document, request.Today))
        && (request.Criteria.Near is not { } near || ReferenceMatcher.IsNear(document, near.Centres, near.Km, near.OrRemote));

    /// <summary>Of the kind asked, and still open. What the view asked does not see is not among the documents.</summary>
    public static bool IsInScope(SearchRequest request, AnalyzedDocument document) =>
        document.Document.Subject == request.Criteria.Subject
        && !(document.Document is JobDocument { ClosesOn: { } closes } && closes < request.Today);

    /// <summary>The number of a range facet in the unit its bounds are written in: years of months, days of age; null is unknown.</summary>
    public static int? Number(FacetDefinition facet, AnalyzedDocument document, DateOnly today) => document.Number(facet.Field) is not { } value
        ? null
        : facet.Unit switch
        {
            RangeUnit.YearsInMonths => value / 12,
            RangeUnit.Date => today.DayNumber - new DateOnly(1970, 1, 1).DayNumber - value,
            _ => value,
        };

    public static bool IsBetween(int number, int? minimum, int? maximum) =>
        number >= (minimum ?? int.MinValue) && number <= (maximum ?? int.MaxValue);

    private static bool Passes(FacetFilter filter, AnalyzedDocument document)
    {
        var values = document.Keywords(document.Schema.Facet(filter.Facet)!.Field);
        return (filter.Included.IsEmpty || filter.Included.Any(values.Contains)) && !filter.Excluded.Any(values.Contains);
    }

    private static bool Passes(RangeFilter filter, AnalyzedDocument document, DateOnly today) =>
        Number(document.Schema.Facet(filter.Facet)!, document, today) is { } number
            ? !(filter.Unknown && filter.Minimum is null && filter.Maximum is null) && IsBetween(number, filter.Minimum, filter.Maximum)
            : filter.Unknown;
}
