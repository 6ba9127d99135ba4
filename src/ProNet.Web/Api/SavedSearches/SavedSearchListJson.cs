namespace ProNet.Web.Api.SavedSearches;

/// <param name="SavedSearches">One's own in their order, then those that others share.</param>
/// <param name="Limit">How many of one's own there may be.</param>
internal sealed record SavedSearchListJson(IReadOnlyList<SavedSearchJson> SavedSearches, int Limit);
