using ProNet.Search.Lexicon;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Querying;
using ProNet.Search.Requests;

namespace ProNet.Search.Lucene.Ranking;

/// <summary>Makes the sort key of a document for one request.</summary>
internal sealed class RankKeys
{
    private readonly SortOrder sort;
    private readonly ValueDictionary names;
    private readonly string? experience;

    public RankKeys(SearchRequest request, ColumnReader columns)
    {
        sort = request.Criteria.Sort;
        names = columns.SortKeys;
        experience = columns.Schema.Roles.Experience?.Name;
        Centres = request.Criteria.Near is { } near ? near.Centres : CentresOf(request.Query);
    }

    /// <summary>What distances are measured to.</summary>
    public ValueList<GeoCentre> Centres { get; }

    /// <summary>
    /// A score without its last bits: Lucene adds the parts of a score in an order that changes with the segment, and a page must not skip a hit
    /// because a merge changed the last digit.
    /// </summary>
    public static float Rounded(float score) => BitConverter.Int32BitsToSingle((BitConverter.SingleToInt32Bits(score) + 0x40) & ~0x7F);

    public double First(Segment segment, int doc, float score) => sort switch
    {
        SortOrder.Name => 0,
        SortOrder.Distance => Distance(segment, doc) ?? double.MaxValue,
        SortOrder.Relevance => -score,
        SortOrder.Experience when experience is not null => -(double)segment.Columns.Numbers[experience].Values[doc],
        _ => -(double)segment.Columns.Recent.Values[doc],
    };

    public RankKey Of(Segment segment, int doc, double first) => new(
        first,
        sort == SortOrder.Relevance ? -(double)segment.Columns.Recent.Values[doc] : 0,
        sort == SortOrder.Name ? Name(segment, doc) : "",
        segment.Columns.Ids[doc]);

    /// <summary>Kilometres to the nearest centre; null without centre or point.</summary>
    public double? Distance(Segment segment, int doc)
    {
        if (Centres.IsEmpty || segment.Columns.Points.Of(doc) is not { } point)
            return null;
        var nearest = double.MaxValue;
        foreach (var centre in Centres)
            nearest = Math.Min(nearest, centre.Point.DistanceKmTo(point));
        return nearest;
    }

    private string Name(Segment segment, int doc) =>
        segment.Columns.SortKeys.Ordinals[doc] is >= 0 and var ordinal ? names[ordinal] : "";

    private static ValueList<GeoCentre> CentresOf(QueryNode query)
    {
        var centres = new List<GeoCentre>();
        Collect(query, centres);
        return centres.ToValueList();
    }

    private static void Collect(QueryNode node, List<GeoCentre> centres)
    {
        switch (node)
        {
            case NearNode near:
                centres.AddRange(near.Centres);
                break;
            case AndNode and:
                foreach (var child in and.Children)
                    Collect(child, centres);
                break;
            case AtLeastNode some:
                foreach (var child in some.Children)
                    Collect(child, centres);
                break;
            case OrNode or:
                foreach (var child in or.Children)
                    Collect(child, centres);
                break;
        }
    }
}
