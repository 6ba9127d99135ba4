using System.Globalization;
using ProNet.Search;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Testing.Reference;

/// <summary>
/// The place of a hit in a list, as two numbers and a text to compare. Ties of a sort order go by id, ascending. Relevance is only the number of
/// clauses that match: engines score better, and the contract compares their order with nothing.
/// </summary>
internal readonly record struct ReferenceOrder(double Number, string Text, long Id)
{
    public static readonly Comparer<ReferenceOrder> Comparer = Comparer<ReferenceOrder>.Create(Compare);

    public static ReferenceOrder Of(SearchRequest request, AnalyzedDocument document)
    {
        var id = document.Document.Id;
        return request.Criteria.Sort switch
        {
            SortOrder.Name => new(0, document.SortName, id),
            SortOrder.Distance => new(DistanceKm(request, document) ?? double.MaxValue, "", id),
            SortOrder.Relevance when Score(request.Query, document) is > 0 and var score => new(-score, "", id),
            SortOrder.Experience when document.Schema.Roles.Experience is { } experience => new(document.Number(experience.Name) is { } months ? -months : double.MaxValue, "", id),
            _ => new(-document.RecentOn.DayNumber, "", id),
        };
    }

    public static ReferenceOrder FromCursor(SearchCursor cursor)
    {
        var cut = cursor.Key.IndexOf('|', StringComparison.Ordinal);
        return new(double.Parse(cursor.Key.AsSpan(0, cut), CultureInfo.InvariantCulture), cursor.Key[(cut + 1)..], cursor.Id);
    }

    public SearchCursor ToCursor() => new($"{Number.ToString("R", CultureInfo.InvariantCulture)}|{Text}", Id);

    private static int Compare(ReferenceOrder a, ReferenceOrder b)
    {
        var byNumber = a.Number.CompareTo(b.Number);
        var byText = string.CompareOrdinal(a.Text, b.Text);
        return byNumber != 0 ? byNumber : byText != 0 ? byText : a.Id.CompareTo(b.Id);
    }

    /// <summary>To the nearest centre of the radius filter, or of a radius in the query.</summary>
    public static double? DistanceKm(SearchRequest request, AnalyzedDocument document)
    {
        var centres = request.Criteria.Near?.Centres ?? Nears(request.Query).SelectMany(near => near.Centres).ToValueList();
        return document.Point is { } point && !centres.IsEmpty ? centres.Min(c => c.Point.DistanceKmTo(point)) : null;
    }

    public static double Score(QueryNode node, AnalyzedDocument document) => node switch
    {
        AndNode and => and.Children.Sum(child => Score(child, document)),
        AtLeastNode some => some.Children.Sum(child => Score(child, document)),
        OrNode or => or.Children.Sum(child => Score(child, document)),
        MatchAllNode or NotNode or RangeNode or NearNode => 0,
        _ => ReferenceMatcher.Matches(node, document) ? 1 : 0,
    };

    private static IEnumerable<NearNode> Nears(QueryNode node) => node switch
    {
        NearNode near => [near],
        AndNode and => and.Children.SelectMany(Nears),
        AtLeastNode some => some.Children.SelectMany(Nears),
        OrNode or => or.Children.SelectMany(Nears),
        _ => [],
    };
}
