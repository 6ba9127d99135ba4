using ProNet.Search.Querying;

namespace ProNet.Search.Requests;

/// <summary>
/// What is looked for, and nothing about who looks or which page is shown: exactly what the address of a search page says, and what a saved
/// search stores.
/// </summary>
public sealed record SearchCriteria
{
    public required SubjectKind Subject { get; init; }

    /// <summary>The query text in the grammar; may be empty.</summary>
    public string QueryText { get; init; } = "";

    public int GrammarVersion { get; init; } = ParsedQuery.GrammarVersion;

    /// <summary>At most one per facet, in the order of the schema's facets.</summary>
    public ValueList<FacetFilter> Facets { get; init; }

    /// <summary>At most one per range facet.</summary>
    public ValueList<RangeFilter> Ranges { get; init; }

    public NearFilter? Near { get; init; }

    public SortOrder Sort { get; init; }

    /// <summary>Slugs of skill concepts whose added spellings the person dropped: those words match only as written.</summary>
    public ValueList<string> DroppedConcepts { get; init; }

    /// <summary>True: the person refused corrections; never relax.</summary>
    public bool Exact { get; init; }
}
