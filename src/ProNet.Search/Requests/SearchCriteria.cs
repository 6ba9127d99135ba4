using System.Text.Json.Serialization;
using ProNet.Search.Querying;
using ProNet.Search.Querying.Grammar;
using ProNet.Search.Schema;

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

    /// <summary>In the order of the schema's facets; an address has at most one per facet, a search that is based on another may have several, which must all hold.</summary>
    public ValueList<FacetFilter> Facets { get; init; }

    /// <summary>An address has at most one per range facet; several must all hold.</summary>
    public ValueList<RangeFilter> Ranges { get; init; }

    public NearFilter? Near { get; init; }

    public SortOrder Sort { get; init; }

    /// <summary>Slugs of skill concepts whose added spellings the person dropped: those words match only as written.</summary>
    public ValueList<string> DroppedConcepts { get; init; }

    /// <summary>True: the person refused corrections; never relax.</summary>
    public bool Exact { get; init; }

    /// <summary>True: everything of its kind is found, in whichever order.</summary>
    [JsonIgnore]
    public bool AsksNothing => Facets.All(f => f.Included.IsEmpty && f.Excluded.IsEmpty)
        && Ranges.All(r => r is { Minimum: null, Maximum: null, Unknown: false })
        && Near is null
        && Parse() is MatchAllNode;

    /// <summary>The text as a tree, to be printed or shown: relative dates stay as they were written, and nothing is resolved.</summary>
    public QueryNode Parse() => QueryParser.Parse(QueryText, SearchSchemas.For(Subject), DateOnly.MaxValue, GrammarVersion, Exact).Root;
}
