namespace ProNet.Search.Lexicon;

/// <summary>Names facet values for people. Implementations are safe to share.</summary>
public interface IFacetLabels
{
    /// <summary>The label of a value, or the value itself where it is its own label.</summary>
    /// <param name="facet">Name of the facet.</param>
    /// <param name="value">The value as it stands in the address.</param>
    /// <param name="language">Two-letter language.</param>
    string Label(string facet, string value, string language);
}
