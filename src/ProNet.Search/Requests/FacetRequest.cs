namespace ProNet.Search.Requests;

/// <param name="Facet">Name of a <see cref="Schema.FacetDefinition"/>.</param>
/// <param name="Top">How many values at most; selected values come in addition.</param>
/// <param name="Typed">Only values with a label that has a word starting with this text, folded; null is all. Matched on the value and on
/// the labels that <see cref="Lexicon.IFacetLabels"/> gives.</param>
public sealed record FacetRequest(string Facet, int Top = 10, string? Typed = null);
