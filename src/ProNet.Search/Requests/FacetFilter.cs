namespace ProNet.Search.Requests;

/// <summary>OR within <paramref name="Included"/>; none of <paramref name="Excluded"/>; AND with all other filters.</summary>
/// <param name="Facet">Name of a <see cref="Schema.FacetDefinition"/>.</param>
/// <param name="Included">Values of which a document must have one; empty is no condition.</param>
/// <param name="Excluded">Values of which a document must have none.</param>
public sealed record FacetFilter(string Facet, ValueList<string> Included, ValueList<string> Excluded)
{
    /// <summary>The name under which the excluded values of a facet are a filter of their own.</summary>
    public static string ExclusionsOf(string facet) => "-" + facet;

    /// <summary>What it includes and what it excludes, each a filter under its own name: the other values of a facet count under what it excludes, since they would if they were chosen.</summary>
    public IEnumerable<(string Name, FacetFilter Filter)> Halves()
    {
        if (!Included.IsEmpty)
            yield return (Facet, this with { Excluded = [] });
        if (!Excluded.IsEmpty)
            yield return (ExclusionsOf(Facet), this with { Included = [] });
    }
}
