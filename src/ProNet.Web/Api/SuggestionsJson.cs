namespace ProNet.Web.Api;

internal sealed record SuggestionsJson(IReadOnlyList<SuggestionJson> Suggestions);

/// <param name="Kind">What it is: title, skill, organisation, place or person.</param>
/// <param name="Value">As it stands in an address.</param>
/// <param name="Label">For people.</param>
/// <param name="Count">How many have it.</param>
internal sealed record SuggestionJson(string Kind, string Value, string Label, int Count);
