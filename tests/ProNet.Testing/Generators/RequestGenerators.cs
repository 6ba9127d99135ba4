using CsCheck;
using ProNet.Search;
using ProNet.Search.Access;
using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Schema;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Generators;

/// <summary>Random requests over a corpus: trees, filters with values that exist and some that do not, ranges, radius, sorts and scopes.</summary>
public static class RequestGenerators
{
    public static Gen<AccessScope> Scope { get; } = Gen.Frequency(
        (2, Gen.OneOf(AccessScope.Anonymous, AccessScope.ForMember(1), AccessScope.ForRecruiter(2), AccessScope.SystemSeesEverything())),
        (1, Gen.Select(Gen.OneOf(AccessScope.ForMember(1), AccessScope.ForRecruiter(2)), Few, Few, (scope, hidden, closed) => scope.Except(hidden, closed))));

    private static Gen<long[]> Few => Gen.Long[1, 40].Array[0, 12];

    /// <summary>Requests that ask for every facet and every removal, for all hits, and now and then for their evidence.</summary>
    public static Gen<SearchRequest> For(IReadOnlyList<SearchDocument> corpus) =>
        Gen.OneOf(SubjectKind.Member, SubjectKind.Job, SubjectKind.Organisation).SelectMany(subject => For(SearchSchemas.For(subject), corpus));

    /// <summary>Requests for one kind.</summary>
    public static Gen<SearchRequest> For(SearchSchema schema, IReadOnlyList<SearchDocument> corpus)
    {
        var query = Gen.Frequency((1, Gen.Const<QueryNode>(new MatchAllNode())), (3, QueryGenerators.Tree(schema)));
        var evidence = Gen.OneOf(false, false, false, true);
        return Gen.Select(Scope, Criteria(schema, corpus), query, Gen.Int[0, 3], Gen.OneOf("en", "fr"), evidence, (scope, criteria, tree, top, language, shown) =>
            new SearchRequest(scope, criteria, tree, TestDay.Today)
            {
                Limit = 1000,
                // What is compared is what is answered, however busy the machine is.
                TimeLimit = TimeSpan.FromMinutes(5),
                Facets = schema.Facets.Select(f => new FacetRequest(f.Name, top * 3, top == 2 && !f.IsRange ? "da" : null)).ToValueList(),
                CountRemovals = true,
                Highlights = shown,
                Explain = shown,
                Language = language,
            });
    }

    private static Gen<SearchCriteria> Criteria(SearchSchema schema, IReadOnlyList<SearchDocument> corpus)
    {
        var keywords = schema.Facets.Where(f => !f.IsRange).ToArray();
        var ranges = schema.Facets.Where(f => f.IsRange).ToArray();
        var near = Gen.Frequency(
            (4, Gen.Const((NearFilter?)null)),
            (1, Gen.Select(QueryGenerators.Centres, QueryGenerators.Km, Gen.Bool, (centres, km, remote) => (NearFilter?)new NearFilter("somewhere", km, remote, centres))));
        return Gen.Select(
            Several(keywords, f => Filter(f, schema, corpus)), Several(ranges, Range), near, Gen.Enum<SortOrder>(),
            (facets, bounds, radius, sort) => new SearchCriteria
            {
                Subject = schema.Subject,
                Facets = facets,
                Ranges = bounds,
                Near = radius,
                Sort = sort,
            });
    }

    /// <summary>At most one filter for each of at most two facets, in the order of the schema.</summary>
    private static Gen<ValueList<T>> Several<T>(FacetDefinition[] facets, Func<FacetDefinition, Gen<T>> one)
        where T : class
    {
        if (facets.Length == 0)
            return Gen.Const(default(ValueList<T>));
        return Gen.Int[0, facets.Length - 1].Array[0, 2].SelectMany(chosen => Combine(chosen.Distinct().Order().Select(i => one(facets[i])).ToArray()));
    }

    private static Gen<ValueList<T>> Combine<T>(Gen<T>[] gens) => gens switch
    {
        [] => Gen.Const(default(ValueList<T>)),
        [var only] => only.Select(a => ValueList.Create([a])),
        [var first, var second, ..] => Gen.Select(first, second, (a, b) => ValueList.Create([a, b])),
    };

    private static Gen<FacetFilter> Filter(FacetDefinition facet, SearchSchema schema, IReadOnlyList<SearchDocument> corpus)
    {
        var field = (KeywordField)schema.Field(facet.Field);
        string[] values = [.. corpus.Where(d => d.Subject == schema.Subject).SelectMany(field.Read).Distinct().Order(StringComparer.Ordinal).Take(40), "no-such-value"];
        return Gen.Select(Gen.OneOf(values).Array[0, 2], Gen.OneOf(values).Array[0, 2], (included, excluded) =>
            new FacetFilter(facet.Name, included.Distinct().ToValueList(), excluded.Except(included).ToValueList()));
    }

    private static Gen<RangeFilter> Range(FacetDefinition facet)
    {
        var minimum = Gen.OneOf([null, .. facet.Buckets.Select(b => b.Minimum)]);
        var maximum = Gen.OneOf([null, .. facet.Buckets.Select(b => b.Maximum)]);
        return Gen.Select(minimum, maximum, Gen.Bool, (from, to, unknown) => new RangeFilter(facet.Name, from, to, unknown || (from is null && to is null)));
    }
}
