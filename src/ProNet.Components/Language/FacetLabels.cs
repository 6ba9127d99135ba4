using Microsoft.Extensions.DependencyInjection;
using ProNet.Lexicon;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Schema;

namespace ProNet.Components.Language;

/// <summary>
/// Puts filter values in words: ours from the wording, skills and places from the store. The engine has these labels too, so that text typed into a
/// filter finds a value by the words that are shown.
/// </summary>
public sealed class FacetLabels([FromKeyedServices(LexiconServices.StoreLabels)] IFacetLabels labels) : IFacetLabels
{
    public string Label(string facet, string value, string language) => Label(facet, value, Wording.For(language));

    public string Label(string facet, string value, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Facets.Label(facet, value) ?? labels.Label(facet, value, words.Language);
    }

    public IEnumerable<string> Names(string facet, string value)
    {
        var own = new[] { Wording.For("en"), Wording.For("fr") }.Select(words => words.Facets.Label(facet, value)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return own.Count > 0 ? own : labels.Names(facet, value);
    }

    /// <summary>A range filter in words.</summary>
    public static string Label(FacetDefinition facet, RangeFilter range, Wording words)
    {
        ArgumentNullException.ThrowIfNull(facet);
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(words);
        if (range is { Minimum: null, Maximum: null })
            return words.Facets.Unknown;
        var bounds = words.Facets.Range(facet.Unit, range.Minimum, range.Maximum);
        return range.Unknown ? $"{bounds}, {words.Facets.Unknown}" : bounds;
    }
}
