using ProNet.Search;
using ProNet.Application.Access;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Application.Searching;

/// <summary>What a page or a program asks: an address, on whose behalf, and how much of the answer it shows.</summary>
/// <param name="Address">As read from the query string.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="Language">Two-letter language of the answer.</param>
public sealed record SearchPageRequest(SearchAddress Address, Viewer Viewer, string Language)
{
    public const int HitsPerPage = 20;

    /// <summary>Values of each facet that are listed before "more".</summary>
    public const int ValuesPerFacet = 8;

    /// <summary>Which facets are counted; empty for none.</summary>
    public ValueList<FacetRequest> Facets { get; init; } = AllFacets(Address.Criteria.Subject);

    /// <summary>Say for each hit why it matches, and mark the words.</summary>
    public bool Explain { get; init; } = true;

    /// <summary>Say what else would find something where little is found; false for whoever only wants the hits.</summary>
    public bool Helps { get; init; } = true;

    /// <summary>Subjects that are left out, such as those that were reviewed. Ascending.</summary>
    public ValueList<long> Without { get; init; }

    /// <summary>Hits on a page whose address does not say.</summary>
    public int DefaultLimit { get; init; } = HitsPerPage;

    public static ValueList<FacetRequest> AllFacets(SubjectKind subject) =>
        SearchSchemas.For(subject).Facets.Select(f => new FacetRequest(f.Name, ValuesPerFacet)).ToValueList();
}
