namespace ProNet.Web.Api.SavedSearches;

/// <param name="Expectations">What a search must find, and must not.</param>
/// <param name="Limit">How many there may be.</param>
internal sealed record ExpectationListJson(IReadOnlyList<ExpectationJson> Expectations, int Limit);
