using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>What does not score: scope and filters.</summary>
internal sealed class Conditions(SearchSchema schema, QueryTranslator translator, DateOnly today)
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public int Today => today.DayNumber - Epoch;

    /// <summary>
    /// What may be found at all: there and, for jobs, still open. Stands in the query, before totals and counts. What a viewer may not see is not in the
    /// index of his or her view.
    /// </summary>
    public List<Query> Scope()
    {
        var conditions = new List<Query> { Clauses.Term(FieldNames.Live, true) };
        if (schema.Roles.Closes is { } closes)
            conditions.Add(Clauses.Not(Clauses.Between(closes.Name, int.MinValue, Today - 1)));
        return conditions;
    }

    /// <summary>The filters of a request, each with the facet that does not count under it; null is the radius, which every facet counts under.</summary>
    public List<(string? Facet, Query Filter)> Filters(SearchCriteria criteria)
    {
        var filters = new List<(string?, Query)>();
        foreach (var filter in criteria.Facets)
            filters.Add((filter.Facet, Of(filter)));
        foreach (var range in criteria.Ranges)
            filters.Add((range.Facet, Of(range)));
        if (criteria.Near is { } near)
            filters.Add((null, translator.Near(near.Centres, near.Km, near.OrRemote)));
        return filters;
    }

    public Query Of(FacetFilter filter)
    {
        var field = Definition(filter.Facet).Field;
        return new BoolQuery
        {
            Filter = filter.Included.IsEmpty ? null : [Clauses.Terms(field, filter.Included)],
            MustNot = filter.Excluded.IsEmpty ? null : [Clauses.Terms(field, filter.Excluded)],
        };
    }

    public Query Of(RangeFilter range)
    {
        var definition = Definition(range.Facet);
        var (minimum, maximum) = FacetUnits.Indexed(definition.Unit, range.Minimum, range.Maximum, Today);
        var unknown = Clauses.Missing(definition.Field);
        if (range is { Unknown: true, Minimum: null, Maximum: null })
            return unknown;
        var between = Clauses.All(Clauses.Exists(definition.Field), Clauses.Between(definition.Field, minimum, maximum));
        return range.Unknown ? Clauses.Any(between, unknown) : between;
    }

    private FacetDefinition Definition(string facet) =>
        schema.Facet(facet) ?? throw new ArgumentException($"{schema.Subject} has no facet '{facet}'.", nameof(facet));
}
