using ProNet.Search.Lexicon;

namespace ProNet.Search.Schema;

/// <summary>Which fields of a schema mean something to engines beyond being searched, filtered and counted.</summary>
public sealed record SchemaRoles
{
    /// <summary>The day by which <see cref="Requests.SortOrder.Recent"/> sorts, and which breaks ties of relevance; the latest first.</summary>
    public required NumberField Recent { get; init; }

    /// <summary>What radii and distances are measured to.</summary>
    public required GeoField Point { get; init; }

    /// <summary>What <see cref="Requests.SortOrder.Name"/> sorts by.</summary>
    public required SortKeyField Name { get; init; }

    /// <summary>What <see cref="Requests.SortOrder.Experience"/> sorts by; null where nothing has experience.</summary>
    public NumberField? Experience { get; init; }

    /// <summary>The last day on which a document is found; null where documents stay.</summary>
    public NumberField? Closes { get; init; }

    /// <summary>What satisfies a radius wherever it is; null where nothing does.</summary>
    public RemoteValue? Remote { get; init; }

    /// <summary>Kinds of concepts that documents carry. The <see cref="QueryField"/> whose codes they are, and the facet, bear the name of the kind (<see cref="EnumCodes"/>).</summary>
    public ValueList<ConceptKind> Concepts { get; init; }

    /// <summary>
    /// What says that somebody is open to work, which some viewers get as empty (<see cref="Access.AccessScope.Closed"/>). Facets and filters reach these
    /// fields, and nothing else does: an engine empties them there.
    /// </summary>
    public ValueList<SchemaField> Availability { get; init; }

    /// <summary>What is suggested while typing, at most one source per kind, in the order of the page.</summary>
    public ValueList<SuggestSource> Suggestions { get; init; }
}
