using System.Text.Json.Nodes;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Reading;

/// <summary>The sort orders, each ending with the id so that no two hits are equal.</summary>
internal static class SortClauses
{
    public static JsonArray Of(SearchRequest request, SearchSchema schema)
    {
        var recent = schema.Roles.Recent.Name;
        var id = By(FieldNames.Id, "asc");
        return request.Criteria.Sort switch
        {
            SortOrder.Relevance => new JsonArray(By("_score", "desc"), By(recent, "desc"), id),
            SortOrder.Name => new JsonArray(By(schema.Fields.OfType<SortKeyField>().Single().Name, "asc"), id),
            SortOrder.Distance when Centres(request) is { IsEmpty: false } centres => new JsonArray(Nearest(schema, centres), id),
            SortOrder.Distance => new JsonArray(id),
            _ => new JsonArray(By(recent, "desc"), id),
        };
    }

    /// <summary>What distances are measured to.</summary>
    public static ValueList<GeoCentre> Centres(SearchRequest request) =>
        request.Criteria.Near is { } near ? near.Centres : Nears(request.Query).SelectMany(n => n.Centres).ToValueList();

    private static JsonObject By(string field, string order) => new() { [field] = new JsonObject { ["order"] = order } };

    private static JsonObject Nearest(SearchSchema schema, ValueList<GeoCentre> centres) => new()
    {
        ["_geo_distance"] = new JsonObject
        {
            [schema.Fields.OfType<GeoField>().Single().Name] = Dsl.Array(centres.Select(QueryTranslator.GeoPoint)),
            ["order"] = "asc",
            ["mode"] = "min",
        },
    };

    private static IEnumerable<NearNode> Nears(QueryNode node) => node switch
    {
        NearNode near => [near],
        AndNode and => and.Children.SelectMany(Nears),
        OrNode or => or.Children.SelectMany(Nears),
        _ => [],
    };
}
