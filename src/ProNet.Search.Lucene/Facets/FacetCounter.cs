using System.Numerics;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Facets;

/// <summary>Counts the values of facets over sets of documents, exactly, by walking columns.</summary>
/// <param name="snapshot">What is searched.</param>
/// <param name="today">The day that ages count from.</param>
/// <param name="closed">Documents whose availability is not for the viewer, who gets it as unknown; null for none.</param>
internal sealed class FacetCounter(Snapshot snapshot, DateOnly today, ulong[][]? closed = null)
{
    /// <param name="facet">What to count.</param>
    /// <param name="documents">Which documents, per segment.</param>
    public FacetTally Count(FacetDefinition facet, ulong[][] documents)
    {
        if (closed is null || !snapshot.Schema.IsAvailability(facet.Field))
            return Counted(facet, documents);
        var open = Counted(facet, [.. documents.Zip(closed, BitMask.Without)]);
        var total = MatchSets.Count(documents);
        return open with { Unknown = open.Unknown + total - open.Total, Total = total };
    }

    /// <summary>Counts a keyword field, by global ordinal.</summary>
    public FacetTally Values(string field, ulong[][] documents)
    {
        var counts = new int[snapshot.Columns.Dictionary(field).Count];
        var (unknown, total) = (0L, 0L);
        for (var s = 0; s < documents.Length; s++)
        {
            var column = snapshot.Segments[s].Columns.Keywords[field];
            unknown += column.Offsets is { } offsets
                ? CountMulti(column.Ordinals, offsets, documents[s], counts)
                : CountSingle(column.Ordinals, documents[s], counts);
            total += BitMask.Count(documents[s]);
        }

        return new FacetTally(counts, unknown, total);
    }

    private FacetTally Counted(FacetDefinition facet, ulong[][] documents) => facet.IsRange ? Buckets(facet, documents) : Values(facet.Field, documents);

    private static long CountSingle(int[] ordinals, ulong[] documents, int[] counts)
    {
        var unknown = 0L;
        for (var w = 0; w < documents.Length; w++)
        {
            for (var word = documents[w]; word != 0; word &= word - 1)
            {
                var ordinal = ordinals[(w << 6) + BitOperations.TrailingZeroCount(word)];
                if (ordinal >= 0)
                    counts[ordinal]++;
                else
                    unknown++;
            }
        }

        return unknown;
    }

    private static long CountMulti(int[] ordinals, int[] offsets, ulong[] documents, int[] counts)
    {
        var unknown = 0L;
        for (var w = 0; w < documents.Length; w++)
        {
            for (var word = documents[w]; word != 0; word &= word - 1)
            {
                var doc = (w << 6) + BitOperations.TrailingZeroCount(word);
                var (from, to) = (offsets[doc], offsets[doc + 1]);
                if (from == to)
                    unknown++;
                for (var i = from; i < to; i++)
                    counts[ordinals[i]]++;
            }
        }

        return unknown;
    }

    private FacetTally Buckets(FacetDefinition facet, ulong[][] documents)
    {
        var bounds = BucketBounds(facet);
        var counts = new int[bounds.Length];
        var (unknown, total) = (0L, 0L);
        for (var s = 0; s < documents.Length; s++)
        {
            var values = snapshot.Segments[s].Columns.Numbers[facet.Field].Values;
            for (var w = 0; w < documents[s].Length; w++)
            {
                for (var word = documents[s][w]; word != 0; word &= word - 1)
                {
                    var value = values[(w << 6) + BitOperations.TrailingZeroCount(word)];
                    if (value == NumberColumn.Missing)
                        unknown++;
                    else
                        CountInto(bounds, value, counts);
                }
            }

            total += BitMask.Count(documents[s]);
        }

        return new FacetTally(counts, unknown, total);
    }

    private static void CountInto((int Minimum, int Maximum)[] bounds, int value, int[] counts)
    {
        for (var b = 0; b < bounds.Length; b++)
        {
            if (value >= bounds[b].Minimum && value <= bounds[b].Maximum)
                counts[b]++;
        }
    }

    private (int Minimum, int Maximum)[] BucketBounds(FacetDefinition facet)
    {
        var bounds = new (int, int)[facet.Buckets.Count];
        for (var b = 0; b < bounds.Length; b++)
            bounds[b] = FacetUnits.Indexed(facet.Unit, facet.Buckets[b].Minimum, facet.Buckets[b].Maximum, ScopeDocuments.Days(today));
        return bounds;
    }
}
