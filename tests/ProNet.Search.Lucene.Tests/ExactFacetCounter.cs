using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Facets;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Tests;

/// <summary>
/// The oracle of <see cref="FacetCounter"/>, slow and obvious: asks every document in turn whether it passes every filter but the facet's own.
/// </summary>
internal sealed class ExactFacetCounter(Snapshot snapshot, DateOnly today)
{
    public FacetTally Count(FacetDefinition facet, SearchCriteria criteria, ulong[][] text)
    {
        var counts = new int[facet.IsRange ? facet.Buckets.Count : snapshot.Columns.Dictionary(facet.Field).Count];
        var (unknown, total) = (0L, 0L);
        for (var s = 0; s < snapshot.Segments.Length; s++)
        {
            var columns = snapshot.Segments[s].Columns;
            for (var doc = 0; doc < columns.MaxDoc; doc++)
            {
                if (!BitMask.Has(text[s], doc) || !Passes(criteria, facet.Name, columns, doc))
                    continue;
                total++;
                unknown += facet.IsRange ? CountNumber(facet, columns, doc, counts) : CountValues(facet, columns, doc, counts);
            }
        }

        return new FacetTally(counts, unknown, total);
    }

    private static long CountValues(FacetDefinition facet, SegmentColumns columns, int doc, int[] counts)
    {
        var ordinals = columns.Keywords[facet.Field].Of(doc);
        foreach (var ordinal in ordinals)
            counts[ordinal]++;
        return ordinals.IsEmpty ? 1 : 0;
    }

    private long CountNumber(FacetDefinition facet, SegmentColumns columns, int doc, int[] counts)
    {
        if (Written(facet, columns, doc) is not { } number)
            return 1;
        for (var b = 0; b < counts.Length; b++)
            counts[b] += number >= (facet.Buckets[b].Minimum ?? int.MinValue) && number <= (facet.Buckets[b].Maximum ?? int.MaxValue) ? 1 : 0;
        return 0;
    }

    private bool Passes(SearchCriteria criteria, string except, SegmentColumns columns, int doc)
    {
        foreach (var filter in criteria.Facets)
        {
            // What a facet excludes is excluded of its own values too.
            if (!Passes(filter.Facet == except ? filter with { Included = [] } : filter, columns, doc))
                return false;
        }

        foreach (var range in criteria.Ranges)
        {
            if (range.Facet != except && !Passes(range, columns, doc))
                return false;
        }

        return criteria.Near is not { } near || BitMask.Has(NearDocuments.Of(columns, snapshot.Columns, near.Centres, near.Km, near.OrRemote), doc);
    }

    private bool Passes(FacetFilter filter, SegmentColumns columns, int doc)
    {
        var field = snapshot.Schema.Facet(filter.Facet)!.Field;
        var (anyIncluded, anyExcluded) = (false, false);
        foreach (var ordinal in columns.Keywords[field].Of(doc))
        {
            var value = snapshot.Columns.Dictionary(field)[ordinal];
            anyIncluded |= filter.Included.Contains(value);
            anyExcluded |= filter.Excluded.Contains(value);
        }

        return (filter.Included.IsEmpty || anyIncluded) && !anyExcluded;
    }

    private bool Passes(RangeFilter range, SegmentColumns columns, int doc)
    {
        if (Written(snapshot.Schema.Facet(range.Facet)!, columns, doc) is not { } number)
            return range.Unknown;
        var onlyUnknown = range is { Unknown: true, Minimum: null, Maximum: null };
        return !onlyUnknown && number >= (range.Minimum ?? int.MinValue) && number <= (range.Maximum ?? int.MaxValue);
    }

    private int? Written(FacetDefinition facet, SegmentColumns columns, int doc)
    {
        var value = columns.Numbers[facet.Field].Values[doc];
        return value == NumberColumn.Missing ? null : FacetUnits.Written(facet.Unit, value, ScopeDocuments.Days(today));
    }
}
