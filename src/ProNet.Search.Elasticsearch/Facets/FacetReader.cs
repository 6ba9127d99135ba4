using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.Aggregations;
using ProNet.Search.Analysis;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;
using SearchRequest = ProNet.Search.Requests.SearchRequest;
using ServerRequest = Elastic.Clients.Elasticsearch.SearchRequest;

namespace ProNet.Search.Elasticsearch.Facets;

/// <summary>
/// Makes the answer about each facet from what the servers counted. Counts are exact on any number of shards: a list that a shard may have cut too early
/// is asked for again, longer, until its error is nothing.
/// </summary>
internal sealed class FacetReader(Cluster cluster, string index, SearchRequest request, MatchConditions matching, IFacetLabels labels)
{
    private const int LongestList = 50_000;
    private const int ValuesPerPage = 5_000;
    private const string ValueKey = "value";

    /// <summary>Distinct values are counted one by one up to this number, and estimated above it.</summary>
    public const int ExactDistinct = FacetAggregations.FirstSize;

    /// <param name="facet">Which one.</param>
    /// <param name="ask">What of it is asked.</param>
    /// <param name="counted">Counted under every filter but its included values.</param>
    /// <param name="excluded">Its excluded values, counted without these too; null where there are none.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public async Task<FacetResult> ReadAsync(FacetDefinition facet, FacetRequest ask, FilterAggregate counted, FilterAggregate? excluded, CancellationToken cancellationToken) => facet.IsRange
        ? ReadBuckets(facet, counted)
        : await ReadValuesAsync(facet, ask, counted, excluded, cancellationToken);

    private FacetResult ReadBuckets(FacetDefinition facet, FilterAggregate counted)
    {
        var filter = request.Criteria.Ranges.FirstOrDefault(r => r.Facet == facet.Name);
        var buckets = FacetAggregations.ValuesOf(counted).GetRange(FacetAggregations.Top)!.Buckets.ToDictionary(b => b.Key!, b => b.DocCount, StringComparer.Ordinal);
        var values = facet.Buckets.Select(bucket => new FacetValue(
            bucket.Value,
            buckets[bucket.Value],
            filter is not null && filter.Minimum == bucket.Minimum && filter.Maximum == bucket.Maximum ? FacetSelection.Included : FacetSelection.None)).ToValueList();
        return new FacetResult(facet.Name, values, values.Count(v => v.Count > 0), Unknown(counted), Total(counted));
    }

    private async Task<FacetResult> ReadValuesAsync(FacetDefinition facet, FacetRequest ask, FilterAggregate counted, FilterAggregate? excluded, CancellationToken cancellationToken)
    {
        var typed = TextFolding.Fold((ask.Typed ?? "").Trim());
        var filter = request.Criteria.Facets.FirstOrDefault(f => f.Facet == facet.Name);
        var most = ask.Top + (filter?.Included.Count ?? 0) + (filter?.Excluded.Count ?? 0);
        var (counts, distinct) = typed.Length > 0
            ? await TypedAsync(facet, typed, cancellationToken)
            : await TopAsync(facet, most, FacetAggregations.ValuesOf(counted).GetStringTerms(FacetAggregations.Top)!, cancellationToken);
        var (chosen, left) = (Chosen(counted), Chosen(excluded));
        var selected = (filter?.Included ?? []).Select(v => new FacetValue(v, chosen.GetValueOrDefault(v), FacetSelection.Included))
            .Concat((filter?.Excluded ?? []).Select(v => new FacetValue(v, left.GetValueOrDefault(v), FacetSelection.Excluded)))
            .ToList();
        var isSelected = selected.Select(s => s.Value).ToHashSet(StringComparer.Ordinal);
        var others = counts
            .Where(c => !isSelected.Contains(c.Value))
            .OrderByDescending(c => c.Count)
            .ThenBy(c => c.Value, StringComparer.Ordinal)
            .Take(ask.Top)
            .Select(c => new FacetValue(c.Value, c.Count, FacetSelection.None));
        return new FacetResult(facet.Name, selected.Concat(others).ToValueList(), distinct, Unknown(counted), Total(counted));
    }

    private static Dictionary<string, long> Chosen(FilterAggregate? counted) =>
        counted is not null && FacetAggregations.ValuesOf(counted).GetStringTerms(FacetAggregations.Chosen) is { } terms ? Counts(terms).ToDictionary(c => c.Value, c => c.Count, StringComparer.Ordinal) : [];

    private async Task<(IEnumerable<(string Value, long Count)> Counts, int Distinct)> TopAsync(FacetDefinition facet, int most, StringTermsAggregate terms, CancellationToken cancellationToken)
    {
        var size = FacetAggregations.FirstSize;
        while (!IsExact(terms, most) && size < LongestList)
        {
            size = Math.Min(LongestList, size * 7);
            terms = (await CountAsync(facet, FacetAggregations.TopValues(facet.Field, size, isSharded: true), cancellationToken)).GetStringTerms(FacetAggregations.Top)!;
        }

        return (First(terms, most), terms.Buckets.Count < size ? terms.Buckets.Count : await DistinctAsync(facet, cancellationToken));
    }

    /// <summary>Whether the values that will be shown are counted by every shard, and no value that a shard left out can be one of them.</summary>
    private static bool IsExact(StringTermsAggregate terms, int most)
    {
        var leftOut = terms.DocCountErrorUpperBound ?? 0;
        if (leftOut == 0)
            return true;
        var shown = terms.Buckets.Take(most).ToList();
        return shown.TrueForAll(b => b.DocCountErrorUpperBound == 0) && shown.Count == most && shown[^1].DocCount > leftOut;
    }

    /// <summary>So many values with most documents, and those that have as many as the last of them: the servers order equal ones otherwise than we do.</summary>
    private static IEnumerable<(string Value, long Count)> First(StringTermsAggregate terms, int most)
    {
        var least = most > 0 && terms.Buckets.Count > most ? terms.Buckets.ElementAt(most - 1).DocCount : 0;
        return Counts(terms).TakeWhile(c => c.Count >= least);
    }

    private async Task<int> DistinctAsync(FacetDefinition facet, CancellationToken cancellationToken)
    {
        var cardinality = new CardinalityAggregation { Field = facet.Field, PrecisionThreshold = 40_000 };
        var counted = await CountAsync(facet, cardinality, cancellationToken);
        return Math.Max(ExactDistinct, (int)counted.GetCardinality(FacetAggregations.Top)!.Value);
    }

    /// <summary>All values are looked at, because what is typed may begin a word of a label, which the servers do not know.</summary>
    private async Task<(List<(string Value, long Count)> Counts, int Distinct)> TypedAsync(FacetDefinition facet, string typed, CancellationToken cancellationToken)
    {
        var found = new List<(string, long)>();
        IReadOnlyDictionary<string, FieldValue>? after = null;
        do
        {
            var composite = new CompositeAggregation
            {
                Size = ValuesPerPage,
                Sources = [new(ValueKey, new CompositeTermsAggregation { Field = facet.Field })],
                After = after?.ToDictionary(a => (Field)a.Key, a => a.Value),
            };
            var page = (await CountAsync(facet, composite, cancellationToken)).GetComposite(FacetAggregations.Top)!;
            foreach (var bucket in page.Buckets)
            {
                var value = Text(bucket.Key[ValueKey]);
                if (IsTyped(facet.Name, value, typed))
                    found.Add((value, bucket.DocCount));
            }

            after = page.AfterKey;
        }
        while (after is { Count: > 0 });

        return (found, found.Count);
    }

    private bool IsTyped(string facet, string value, string typed) =>
        SearchSchemas.For(request.Criteria.Subject).IsTyped(facet, TextFolding.Fold(value), typed)
        || labels.IsTyped(facet, value, typed);

    private async Task<AggregateDictionary> CountAsync(FacetDefinition facet, Aggregation aggregation, CancellationToken cancellationToken)
    {
        var count = new ServerRequest(index)
        {
            Size = 0,
            TrackTotalHits = false,
            Query = matching.QueryExcept(facet),
            Aggregations = new Dictionary<string, Aggregation> { [FacetAggregations.Top] = aggregation },
        };
        return (await cluster.SearchAsync(count, cancellationToken)).Aggregations!;
    }

    private static IEnumerable<(string Value, long Count)> Counts(StringTermsAggregate terms) => terms.Buckets.Select(b => (Text(b.Key), b.DocCount));

    private static string Text(FieldValue value) => value.TryGetString(out var text) ? text : throw new InvalidOperationException("A facet's values are words.");

    private static long Unknown(FilterAggregate counted) => counted.Aggregations!.GetFilter(FacetAggregations.Unknown)!.DocCount;

    private static long Total(FilterAggregate counted) => counted.DocCount;
}
