namespace ProNet.Search.Responses;

/// <param name="Kind">What it is, so that accepting it never silently changes a word into something else.</param>
/// <param name="Value">Facet value, place slug, handle or slug; for a word the word.</param>
/// <param name="Label">For people, in the language asked.</param>
/// <param name="Documents">How many documents in scope have it; for a subject 1.</param>
public sealed record Suggestion(SuggestionKind Kind, string Value, string Label, int Documents);
