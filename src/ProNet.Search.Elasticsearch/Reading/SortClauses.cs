using Elastic.Clients.Elasticsearch;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Elasticsearch.Matching;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Schema;
using SearchRequest = ProNet.Search.Requests.SearchRequest;
using ServerOrder = Elastic.Clients.Elasticsearch.SortOrder;
using SortOrder = ProNet.Search.Requests.SortOrder;

namespace ProNet.Search.Elasticsearch.Reading;

/// <summary>The sort orders, each ending with the id so that no two hits are equal.</summary>
internal static class SortClauses
{
    public static SortOptions[] Of(SearchRequest request, SearchSchema schema)
    {
        var recent = schema.Roles.Recent.Name;
        var id = By(FieldNames.Id, ServerOrder.Asc);
        return request.Criteria.Sort switch
        {
            SortOrder.Relevance => [new SortOptions { Score = new ScoreSort { Order = ServerOrder.Desc } }, By(recent, ServerOrder.Desc), id],
            SortOrder.Name => [By(schema.Fields.OfType<SortKeyField>().Single().Name, ServerOrder.Asc), id],
            SortOrder.Distance when Centres(request) is { IsEmpty: false } centres => [Nearest(schema, centres), id],
            SortOrder.Distance => [id],
            SortOrder.Experience when schema.Roles.Experience is { } experience => [By(experience.Name, ServerOrder.Desc), id],
            _ => [By(recent, ServerOrder.Desc), id],
        };
    }

    /// <summary>What distances are measured to.</summary>
    public static ValueList<GeoCentre> Centres(SearchRequest request) =>
        request.Criteria.Near is { } near ? near.Centres : Nears(request.Query).SelectMany(n => n.Centres).ToValueList();

    private static SortOptions By(string field, ServerOrder order) => new FieldSort(field) { Order = order };

    private static SortOptions Nearest(SearchSchema schema, ValueList<GeoCentre> centres) =>
        new GeoDistanceSort(schema.Fields.OfType<GeoField>().Single().Name, [.. centres.Select(QueryTranslator.GeoPoint)]) { Order = ServerOrder.Asc, Mode = SortMode.Min };

    private static IEnumerable<NearNode> Nears(QueryNode node) => node switch
    {
        NearNode near => [near],
        AndNode and => and.Children.SelectMany(Nears),
        AtLeastNode some => some.Children.SelectMany(Nears),
        OrNode or => or.Children.SelectMany(Nears),
        _ => [],
    };
}
