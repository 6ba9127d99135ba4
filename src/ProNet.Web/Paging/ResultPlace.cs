namespace ProNet.Web.Paging;

/// <param name="Back">The page of results.</param>
/// <param name="Previous">What stands before; null at the beginning, and where the hit is not there any more.</param>
/// <param name="Next">What stands behind.</param>
public sealed record ResultPlace(string Back, ResultNeighbour? Previous, ResultNeighbour? Next);
