using ProNet.Search.Access;
using ProNet.Search.Building;
using ProNet.Search.Requests;
using ProNet.Search.Schema;
using ProNet.Testing.Fixed;

namespace ProNet.Search.Lucene.Tests;

/// <summary>Requests that reach every kind of clause, filter and sort.</summary>
internal static class RandomRequests
{
    private static readonly string[] Queries =
    [
        "", "data", "data engineer", "\"data engineer\"", "ingenieur OR nurse", "data -python", "NOT data", "title:senior", "skill:kubernetes", "k8s",
        "eng*", "\"senior data\" OR (python nurse)", "near:\"Paris\" 50km", "near:\"Lyon\" 500km OR data", "language:fr", "infirmiere", "C#", "zzz data", "zzz",
        "years:>=5", "years:3..8 data", "machine learning", "company:acme", "location:paris", "name:data", "l'ing*", "posted:<30d", "salary:50000..", "updated:<7d",
    ];

    public static SearchRequest Of(SubjectKind subject, Random random)
    {
        var schema = SearchSchemas.For(subject);
        var criteria = new SearchCriteria
        {
            Subject = subject,
            QueryText = Queries[random.Next(Queries.Length)],
            Facets = schema.Facets.Where(f => !f.IsRange && random.Next(7) == 0).Select(f => Filter(f.Name, random)).ToValueList(),
            Ranges = schema.Facets.Where(f => f.IsRange && random.Next(5) == 0).Select(f => Range(f, random)).ToValueList(),
            Near = random.Next(5) == 0 ? new NearFilter("Paris", random.Next(2) == 0 ? 50 : 500, random.Next(2) == 0) : null,
            Sort = (SortOrder)random.Next(4),
        };
        var scope = random.Next(4) switch
        {
            0 => AccessScope.Anonymous,
            1 => AccessScope.SystemSeesEverything(),
            2 => AccessScope.ForRecruiter(random.Next(5)),
            _ => AccessScope.ForMember(random.Next(5)),
        };
        return new SearchBuilder(new FixedSkillLexicon(), new FixedGazetteer(), TestDay.Clock()).Build(scope, criteria, "fr").Request with
        {
            Limit = random.Next(4) == 0 ? 0 : 1000,
            CountRemovals = true,
            Facets = schema.Facets.Select(f => new FacetRequest(f.Name, random.Next(1, 6), random.Next(4) == 0 ? "p" : null)).ToValueList(),
        };
    }

    private static FacetFilter Filter(string facet, Random random)
    {
        string[] values = facet switch
        {
            "skill" or "required-skill" or "nice-skill" => ["python", "kubernetes", "c-sharp", "nobody-knows"],
            "place" => ["paris-fr", "lyon-fr", "Somewhere over the rainbow"],
            "company" or "past-company" => ["acme", "northwind"],
            "language" => ["fr", "en"],
            "remote" => ["remote", "hybrid"],
            _ => ["data", "senior", "senior data"],
        };
        var shuffled = values.OrderBy(_ => random.Next()).ToArray();
        return random.Next(3) switch
        {
            0 => new FacetFilter(facet, [shuffled[0]], []),
            1 => new FacetFilter(facet, [shuffled[0]], [shuffled[1]]),
            _ => new FacetFilter(facet, [], [shuffled[0]]),
        };
    }

    private static RangeFilter Range(FacetDefinition facet, Random random)
    {
        var bucket = facet.Buckets[random.Next(facet.Buckets.Count)];
        return random.Next(4) == 0 ? new RangeFilter(facet.Name, null, null, Unknown: true) : new RangeFilter(facet.Name, bucket.Minimum, bucket.Maximum, random.Next(2) == 0);
    }
}
