namespace ProNet.Web.Api.SavedSearches;

/// <param name="Shares">With whom a search is shared.</param>
/// <param name="Limit">How many there may be.</param>
internal sealed record ShareListJson(IReadOnlyList<ShareJson> Shares, int Limit);
