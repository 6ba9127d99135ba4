using ProNet.Search.Analysis;

namespace ProNet.Search.Lexicon;

/// <summary>Names facet values for people. Implementations are safe to share.</summary>
public interface IFacetLabels
{
    /// <summary>The label of a value, or the value itself where it is its own label.</summary>
    /// <param name="facet">Name of the facet.</param>
    /// <param name="value">The value as it stands in the address.</param>
    /// <param name="language">Two-letter language.</param>
    string Label(string facet, string value, string language);

    /// <summary>Every name that a value goes by, in both languages, aliases included; for whoever types one to find it.</summary>
    /// <param name="facet">Name of the facet.</param>
    /// <param name="value">The value as it stands in the address.</param>
    IEnumerable<string> Names(string facet, string value) => new[] { Label(facet, value, "en"), Label(facet, value, "fr") }.Distinct(StringComparer.Ordinal);

    /// <summary>Whether a word of one of the names begins as typed.</summary>
    /// <param name="facet">Name of the facet.</param>
    /// <param name="value">The value as it stands in the address.</param>
    /// <param name="typed">Folded, not empty.</param>
    bool IsTyped(string facet, string value, string typed) => Names(facet, value).Any(name => WordStart.Has(TextFolding.Fold(name), typed));
}
