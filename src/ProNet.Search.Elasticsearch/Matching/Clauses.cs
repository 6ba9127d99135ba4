using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.QueryDsl;

namespace ProNet.Search.Elasticsearch.Matching;

/// <summary>Clauses of the servers' query language as this engine uses them. None is changed after it was made, so that one may stand in several queries.</summary>
internal static class Clauses
{
    public static Query Everything() => new MatchAllQuery { Boost = 0 };

    public static Query Nothing() => new MatchNoneQuery();

    public static Query Term(string field, FieldValue value, float boost = 1) => new TermQuery(field, value) { Boost = Weight(boost) };

    public static Query Terms(string field, IEnumerable<string> values) => new TermsQuery(field, new TermsQueryField([.. values.Select(v => (FieldValue)v)]));

    public static Query Terms(string field, IEnumerable<long> values) => new TermsQuery(field, new TermsQueryField([.. values.Select(v => (FieldValue)v)]));

    public static Query Exists(string field) => new ExistsQuery(field);

    public static Query Missing(string field) => Not(Exists(field));

    /// <summary>Inclusive bounds; the extremes of the type are open ends.</summary>
    public static Query Between(string field, int minimum, int maximum) => new NumberRangeQuery(field)
    {
        Gte = minimum == int.MinValue ? null : (Number)(long)minimum,
        Lte = maximum == int.MaxValue ? null : (Number)(long)maximum,
    };

    /// <summary>All of them, without a score; of none, everything.</summary>
    public static Query All(params ICollection<Query> filters) => new BoolQuery { Filter = filters };

    /// <summary>At least one of them.</summary>
    public static Query Any(params ICollection<Query> choices) => new BoolQuery { Should = choices, MinimumShouldMatch = 1 };

    /// <summary>At least so many of them; each that matches scores.</summary>
    public static Query AtLeast(int minimum, params ICollection<Query> choices) => new BoolQuery { Should = choices, MinimumShouldMatch = minimum };

    public static Query Not(params ICollection<Query> unwanted) => new BoolQuery { MustNot = unwanted };

    /// <summary>What scores, within filters that do not.</summary>
    public static Query Scored(ICollection<Query> scoring, ICollection<Query> filters, ICollection<Query>? unwanted = null) =>
        new BoolQuery { Must = scoring, Filter = filters, MustNot = unwanted };

    /// <summary>What must match, and what adds to its score.</summary>
    public static Query Raised(ICollection<Query> scoring, ICollection<Query> filters, ICollection<Query> more) =>
        new BoolQuery { Must = scoring, Filter = filters, Should = more, MinimumShouldMatch = 0 };

    /// <summary>Documents that match a filter, scored by what else they match.</summary>
    public static Query Filtered(Query filter, ICollection<Query> scoring) => new BoolQuery { Filter = [filter], Should = scoring, MinimumShouldMatch = 0 };

    /// <summary>Documents with an entry that matches; does not score.</summary>
    public static Query Nested(string path, Query query) => new NestedQuery(path, query) { ScoreMode = ChildScoreMode.None };

    /// <summary>Scores the best of them, and a share of the others.</summary>
    public static Query Best(ICollection<Query> queries, float tieBreaker, float boost = 1) =>
        queries.Count == 0 ? Nothing() : new DisMaxQuery(queries) { TieBreaker = tieBreaker, Boost = Weight(boost) };

    public static Query Constant(Query filter, float score) => new ConstantScoreQuery(filter) { Boost = score };

    /// <summary>A weight of one goes without saying.</summary>
    private static float? Weight(float boost) => boost == 1 ? null : boost;
}
