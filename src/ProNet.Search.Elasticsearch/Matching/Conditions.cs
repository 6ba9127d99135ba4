using Elastic.Clients.Elasticsearch.QueryDsl;
using ProNet.Search.Access;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>What does not score: scope and filters.</summary>
internal sealed class Conditions(SearchSchema schema, QueryTranslator translator, DateOnly today, AccessScope viewer, ValueList<long> without = default, ValueList<long> among = default)
{
    /// <summary>Members named in one clause: the servers take 65,536.</summary>
    private const int LongestClause = 50_000;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public int Today => today.DayNumber - Epoch;

    /// <summary>
    /// What may be found at all: there, for jobs still open, and for people not kept from this viewer. Stands in the query, before totals and counts. What
    /// no viewer of a view may see is not in its index.
    /// </summary>
    public List<Query> Scope()
    {
        var conditions = new List<Query> { Clauses.Term(FieldNames.Live, true) };
        if (schema.Roles.Closes is { } closes)
            conditions.Add(Clauses.Not(Clauses.Between(closes.Name, int.MinValue, Today - 1)));
        if (Members(viewer.HiddenOf(schema.Subject)) is { } hidden)
            conditions.Add(Clauses.Not(hidden));
        if (Members(without) is { } left)
            conditions.Add(Clauses.Not(left));
        if (Members(among) is { } asked)
            conditions.Add(asked);
        return conditions;
    }

    /// <summary>Documents whose value of a field is not for the viewer, who gets it as unknown; null where there are none.</summary>
    public Query? Unseen(string field) => schema.IsAvailability(field) ? Members(viewer.ClosedOf(schema.Subject)) : null;

    /// <summary>The filters of a request, each with the facet that does not count under it; null is the radius, which every facet counts under.</summary>
    public List<(string? Facet, Query Filter)> Filters(SearchCriteria criteria)
    {
        var filters = new List<(string?, Query)>();
        foreach (var (name, filter) in criteria.Facets.SelectMany(f => f.Halves()))
            filters.Add((name, Of(filter)));
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
            Filter = filter.Included.IsEmpty ? null : [Seen(field, Clauses.Terms(field, filter.Included))],
            MustNot = filter.Excluded.IsEmpty ? null : [Seen(field, Clauses.Terms(field, filter.Excluded))],
        };
    }

    public Query Of(RangeFilter range)
    {
        var definition = Definition(range.Facet);
        var (minimum, maximum) = FacetUnits.Indexed(definition.Unit, range.Minimum, range.Maximum, Today);
        var unknown = Unknown(definition.Field);
        if (range is { Unknown: true, Minimum: null, Maximum: null })
            return unknown;
        var between = Seen(definition.Field, Clauses.All(Clauses.Exists(definition.Field), Clauses.Between(definition.Field, minimum, maximum)));
        return range.Unknown ? Clauses.Any(between, unknown) : between;
    }

    /// <summary>Documents without a value of a field that the viewer gets.</summary>
    public Query Unknown(string field) => Unseen(field) is { } unseen ? Clauses.Any(Clauses.Missing(field), unseen) : Clauses.Missing(field);

    private Query Seen(string field, Query condition) => Unseen(field) is { } unseen ? Clauses.All(condition, Clauses.Not(unseen)) : condition;

    private static Query? Members(ValueList<long> members) => members.IsEmpty ? null : Clauses.Any([.. members.Chunk(LongestClause).Select(some => Clauses.Terms(FieldNames.Id, some))]);

    private FacetDefinition Definition(string facet) =>
        schema.Facet(facet) ?? throw new ArgumentException($"{schema.Subject} has no facet '{facet}'.", nameof(facet));
}
