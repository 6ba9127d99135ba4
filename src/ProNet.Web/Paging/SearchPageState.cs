using ProNet.Application.Searching;
using ProNet.Search.Requests;

namespace ProNet.Web.Paging;

/// <summary>What the address of a search page says besides the search itself.</summary>
/// <param name="MoreOf">The filter that lists more of its values, or null.</param>
/// <param name="FindIn">The filter whose values are searched, or null.</param>
/// <param name="Typed">What its values must begin with.</param>
/// <param name="Preview">The hit that is previewed, or null for the first.</param>
/// <param name="Before">Hits on the pages before this one.</param>
public sealed record SearchPageState(string? MoreOf, string? FindIn, string Typed, long? Preview, int Before = 0)
{
    public const string At = "at";
    public const string More = "more";
    public const string Hit = "hit";
    public const string FindPrefix = "find-";
    public const string FromPrefix = "from-";
    public const string ToPrefix = "to-";

    private const int ManyValues = 60;

    /// <summary>The filters to count, the one that is opened further with more values.</summary>
    public FacetRequest Ask(string facet) => new(
        facet,
        facet == MoreOf || facet == FindIn ? ManyValues : SearchPageRequest.ValuesPerFacet,
        facet == FindIn && Typed.Length > 0 ? Typed : null);
}
