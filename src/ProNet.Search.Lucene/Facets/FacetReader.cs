using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Facets;

/// <summary>Makes the answer about one facet of its counts: which values to show, in which order.</summary>
internal sealed class FacetReader(Snapshot snapshot, IFacetLabels labels)
{
    /// <param name="facet">Which one.</param>
    /// <param name="ask">What of it is asked.</param>
    /// <param name="criteria">Its filter.</param>
    /// <param name="tally">Counted under every filter but its included values.</param>
    /// <param name="excluded">Counted without its excluded values too; asked for where there are any.</param>
    public FacetResult Read(FacetDefinition facet, FacetRequest ask, SearchCriteria criteria, FacetTally tally, Func<FacetTally> excluded) =>
        facet.IsRange ? ReadBuckets(facet, criteria, tally) : ReadValues(facet, ask, criteria, tally, excluded);

    private static FacetResult ReadBuckets(FacetDefinition facet, SearchCriteria criteria, FacetTally tally)
    {
        var filter = criteria.Ranges.FirstOrDefault(r => r.Facet == facet.Name);
        var values = new List<FacetValue>(facet.Buckets.Count);
        for (var b = 0; b < facet.Buckets.Count; b++)
        {
            var bucket = facet.Buckets[b];
            var chosen = filter is not null && filter.Minimum == bucket.Minimum && filter.Maximum == bucket.Maximum;
            values.Add(new FacetValue(bucket.Value, tally.Counts[b], chosen ? FacetSelection.Included : FacetSelection.None));
        }

        return new FacetResult(facet.Name, values.ToValueList(), values.Count(v => v.Count > 0), tally.Unknown, tally.Total);
    }

    private FacetResult ReadValues(FacetDefinition facet, FacetRequest ask, SearchCriteria criteria, FacetTally tally, Func<FacetTally> excluded)
    {
        var dictionary = snapshot.Columns.Dictionary(facet.Field);
        var filter = criteria.Facets.FirstOrDefault(f => f.Facet == facet.Name);
        var values = new List<FacetValue>();
        var chosen = new HashSet<int>();
        Choose(filter?.Included ?? [], FacetSelection.Included, tally);
        if (filter is { Excluded.IsEmpty: false })
            Choose(filter.Excluded, FacetSelection.Excluded, excluded());

        var typed = TextFolding.Fold((ask.Typed ?? "").Trim());
        var top = new TopValues(dictionary, ask.Top);
        var distinct = 0;
        for (var ordinal = 0; ordinal < tally.Counts.Length; ordinal++)
        {
            if (tally.Counts[ordinal] == 0 || !IsTyped(facet.Name, dictionary, ordinal, typed))
                continue;
            distinct++;
            if (!chosen.Contains(ordinal))
                top.Offer(ordinal, tally.Counts[ordinal]);
        }

        foreach (var (ordinal, count) in top.BestFirst())
            values.Add(new FacetValue(dictionary[ordinal], count, FacetSelection.None));
        return new FacetResult(facet.Name, values.ToValueList(), distinct, tally.Unknown, tally.Total);

        void Choose(ValueList<string> selected, FacetSelection selection, FacetTally counted)
        {
            foreach (var value in selected)
            {
                var known = dictionary.TryFind(value, out var ordinal) && ordinal < counted.Counts.Length;
                if (known)
                    chosen.Add(ordinal!.Value);
                values.Add(new FacetValue(value, known ? counted.Counts[ordinal!.Value] : 0, selection));
            }
        }
    }

    private bool IsTyped(string facet, ValueDictionary dictionary, int ordinal, string typed) =>
        typed.Length == 0
        || snapshot.Schema.IsTyped(facet, dictionary.Folded(ordinal), typed)
        || labels.IsTyped(facet, dictionary[ordinal], typed);
}
