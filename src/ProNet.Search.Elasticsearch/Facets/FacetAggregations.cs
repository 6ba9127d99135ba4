using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.Aggregations;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Requests;
using ProNet.Search.Schema;
using SortOrder = Elastic.Clients.Elasticsearch.SortOrder;

namespace ProNet.Search.Elasticsearch.Facets;

/// <summary>What a search asks the servers to count: each facet under every filter but its own.</summary>
internal static class FacetAggregations
{
    public const string Top = "top";
    public const string Chosen = "chosen";
    public const string Unknown = "unknown";

    /// <summary>Documents whose value is for the viewer; stands around the values where there are others.</summary>
    public const string Seen = "seen";

    /// <summary>Values asked for at first: more than any page shows, so that most facets are whole with one request.</summary>
    public const int FirstSize = 1_000;

    /// <summary>Most documents first; equal counts go by value.</summary>
    public static KeyValuePair<Field, SortOrder>[] MostFirst => [new("_count", SortOrder.Desc), new("_key", SortOrder.Asc)];

    public static Aggregation Of(FacetDefinition facet, SearchCriteria criteria, MatchConditions matching, Conditions conditions, bool isSharded)
    {
        var values = facet.IsRange ? Buckets(facet, conditions.Today) : Values(facet, criteria, isSharded);
        if (conditions.Unseen(facet.Field) is { } unseen)
            values = new() { [Seen] = new Aggregation { Filter = Clauses.Not(unseen), Aggregations = values } };
        values[Unknown] = conditions.Unknown(facet.Field);
        return new() { Filter = Clauses.All(matching.Except(facet.Name)), Aggregations = values };
    }

    /// <summary>The excluded values of a facet, under every filter but its own; null where none is excluded.</summary>
    public static Aggregation? OfExcluded(FacetDefinition facet, SearchCriteria criteria, MatchConditions matching, Conditions conditions)
    {
        var values = criteria.Facets.Where(f => f.Facet == facet.Name).SelectMany(f => f.Excluded).Distinct(StringComparer.Ordinal).ToArray();
        if (facet.IsRange || values.Length == 0)
            return null;
        var counted = new Dictionary<string, Aggregation> { [Chosen] = ThoseOf(facet, values) };
        if (conditions.Unseen(facet.Field) is { } unseen)
            counted = new() { [Seen] = new Aggregation { Filter = Clauses.Not(unseen), Aggregations = counted } };
        return new() { Filter = Clauses.All(matching.ExceptOwn(facet.Name)), Aggregations = counted };
    }

    /// <summary>Where the values of a facet were counted.</summary>
    public static AggregateDictionary ValuesOf(FilterAggregate counted) => counted.Aggregations!.GetFilter(Seen)?.Aggregations ?? counted.Aggregations!;

    /// <summary>The values with most documents.</summary>
    /// <param name="field">Of which field.</param>
    /// <param name="size">How many.</param>
    /// <param name="isSharded">Whether each value says how much its count may lack: nothing on one shard.</param>
    public static TermsAggregation TopValues(string field, int size, bool isSharded) =>
        new() { Field = field, Size = size, Order = MostFirst, ShowTermDocCountError = isSharded ? true : null };

    private static Dictionary<string, Aggregation> Values(FacetDefinition facet, SearchCriteria criteria, bool isSharded)
    {
        var aggregations = new Dictionary<string, Aggregation> { [Top] = TopValues(facet.Field, FirstSize, isSharded) };
        var values = criteria.Facets.Where(f => f.Facet == facet.Name).SelectMany(f => f.Included).Distinct(StringComparer.Ordinal).ToArray();
        if (values.Length > 0)
            aggregations[Chosen] = ThoseOf(facet, values);
        return aggregations;
    }

    private static TermsAggregation ThoseOf(FacetDefinition facet, string[] values) => new() { Field = facet.Field, Size = values.Length, Include = new TermsInclude(values) };

    private static Dictionary<string, Aggregation> Buckets(FacetDefinition facet, int today)
    {
        var ranges = facet.Buckets.Select(bucket =>
        {
            var (minimum, maximum) = FacetUnits.Indexed(facet.Unit, bucket.Minimum, bucket.Maximum, today);
            return new AggregationRange
            {
                Key = bucket.Value,
                From = minimum == int.MinValue ? null : minimum,
                To = maximum == int.MaxValue ? null : maximum + 1L,
            };
        });
        return new() { [Top] = new RangeAggregation { Field = facet.Field, Ranges = [.. ranges] } };
    }
}
