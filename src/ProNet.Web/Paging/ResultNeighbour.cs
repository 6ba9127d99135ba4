namespace ProNet.Web.Paging;

/// <param name="Title">What it is called.</param>
/// <param name="Href">Its page, opened from the same results.</param>
public sealed record ResultNeighbour(string Title, string Href);
