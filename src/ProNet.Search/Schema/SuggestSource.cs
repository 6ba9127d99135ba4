using ProNet.Search.Documents;
using ProNet.Search.Lexicon;
using ProNet.Search.Responses;

namespace ProNet.Search.Schema;

/// <summary>Where suggestions of one kind come from.</summary>
/// <param name="Kind">What is suggested.</param>
/// <param name="Dimension">The <see cref="KeywordField"/> that holds the values; or, where there is none, a name of its own that begins with an underscore.</param>
/// <param name="Read">The values of a document, each with its labels in both languages; without labels where the value is its own.</param>
/// <param name="Facet">The facet that names the values for people (<see cref="IFacetLabels"/>); null where the value is its own label.</param>
public sealed record SuggestSource(
    SuggestionKind Kind, string Dimension, Func<SearchDocument, IEnumerable<(string Value, ValueList<string> Labels)>> Read, string? Facet = null)
{
    /// <summary>Makes the value of a name as it is written, where values are names; then what is typed begins a word of the value, as it is or as the value of a name.</summary>
    public Func<string, string>? Key { get; init; }

    /// <summary>What a word of a value may begin with.</summary>
    /// <param name="typed">Folded, not empty.</param>
    public IReadOnlyList<string> Starts(string typed) => Key?.Invoke(typed) is { Length: > 0 } key && key != typed ? [typed, key] : [typed];

    /// <summary>True where the dimension is no field of the schema: engines index what <see cref="Read"/> gives, for suggestions alone.</summary>
    public bool IsGathered => Dimension.StartsWith('_');

    /// <summary>A value in words.</summary>
    /// <param name="value">As it is indexed.</param>
    /// <param name="labels">The host's labels.</param>
    /// <param name="language">Two-letter language.</param>
    public string Label(string value, IFacetLabels labels, string language) => Facet is null ? value : labels.Label(Facet, value, language);

    /// <summary>A value in the words of each language, either of which may be typed; none where it is its own label or a name.</summary>
    public IEnumerable<string> Labels(string value, IFacetLabels labels) => Facet is null || Key is not null ? [] : [labels.Label(Facet, value, "en"), labels.Label(Facet, value, "fr")];
}
